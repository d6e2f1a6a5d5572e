"""What a page does not show at first."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.components import state


def fold(label: str, draw: Callable[..., None], *args: object, key: str = "", opened: bool = False) -> None:
    """A part of the page that is drawn only once it is opened; `opened` says how this visit finds it."""
    name = f"{state.address()}:fold:{key or f'{draw.__module__}.{draw.__name__}'}"
    # How it starts is part of what it is: if that changed, it would close while somebody types in it.
    first = st.session_state.setdefault("folds", {}).setdefault(name, opened)
    expander = partial(st.expander, expanded=True) if first else st.expander
    box = expander(label, key=name, on_change="rerun")
    if box.open:
        with box:
            draw(*args)
