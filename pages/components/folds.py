"""What a page does not show at first."""

from collections.abc import Callable

import streamlit as st

from pages.components import state


def fold(label: str, draw: Callable[..., None], *args: object, key: str = "") -> None:
    """A part of the page that is drawn only once it is opened."""
    name = key or f"{draw.__module__}.{draw.__name__}"
    box = st.expander(label, key=f"{state.address()}:fold:{name}", on_change="rerun")
    if box.open:
        with box:
            draw(*args)
