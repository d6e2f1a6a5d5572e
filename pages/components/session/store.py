"""Where this server keeps its plans; the server itself loads nothing more before it answers."""

from functools import lru_cache

import streamlit as st

from pages.components.session import modes
from planner.store import Store, database_url


@lru_cache
def _store(url: str) -> Store:
    return Store(url)


def everything() -> Store:
    """The store of this server, for the server itself."""
    return _store(database_url())


def store() -> Store:
    """The store with the rights of whoever opened this page."""
    return everything() if not modes.is_open() else everything().seen_by(key())


def key() -> str:
    """The key of the browser that opened this page; "" where it keeps none."""
    return str(st.context.cookies.get(modes.cookie(), ""))
