"""What the database said, in words that say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from planner.errors import NotSaved, StoreError
from planner.language import N_

_FAILED = (DBAPIError, PoolTimeoutError)
_SAYS = {  # how SQLite's name or PostgreSQL's code of the error begins
    ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "40P01"): N_(
        "Not saved: another window or program is using your plans. Wait a moment, then save again."
    ),
    ("SQLITE_FULL", "53100"): N_("Not saved: the disk is full. Free some space, then save again."),
    ("SQLITE_READONLY", "25006", "42501"): N_(
        "Not saved: your plans can only be read. Allow the app to write where they are kept, then save again."
    ),
}
_OTHERWISE = N_("Not saved: your plans cannot be reached. Wait a moment, then save again.")
_UNREAD = N_("Your plans cannot be read right now. Nothing is lost: wait a moment, then try again.")


@contextmanager
def reading() -> Iterator[None]:
    """Turn a database's failure into StoreError."""
    try:
        yield
    except _FAILED as error:
        raise StoreError(_UNREAD) from error


@contextmanager
def saving() -> Iterator[None]:
    """Turn a database's failure into NotSaved, which says why."""
    try:
        yield
    except _FAILED as error:
        raise NotSaved(_words(error)) from error


def _words(error: SQLAlchemyError) -> str:
    cause = getattr(error, "orig", None)
    code = str(getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None) or "")
    return next((words for starts, words in _SAYS.items() if code.startswith(starts)), _OTHERWISE)
