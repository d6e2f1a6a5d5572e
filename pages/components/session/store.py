"""Where this server keeps its plans; the server itself loads nothing more before it answers."""

from functools import lru_cache

from planner.store import Store, database_url


@lru_cache
def _store(url: str) -> Store:
    return Store(url)


def store() -> Store:
    """The store of this server."""
    return _store(database_url())
