"""Values that last as long as the window is open: what is folded, how much of a list is shown."""

from typing import Any

import streamlit as st


def value(key: str, first: Any) -> Any:
    """The value under a key; the first time it is `first`."""
    return st.session_state.setdefault(key, first)


def put(key: str, value: Any) -> None:
    """Another value under a key."""
    st.session_state[key] = value
