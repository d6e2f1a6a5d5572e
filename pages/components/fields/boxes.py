"""Things in a list, each in a box with Remove; the earlier of many are folded; and a button for one more."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from pages.components.fields import items
from pages.components.folds import fold
from pages.components.session import state
from planner.answers import ITEM, MAX_LIST, Path

Draw = Callable[[Any], None]
MANY = 6  # boxes open at once (ours)


def each(path: Path, stored: Sequence[Any], draw: Draw, add: str, most: int = MAX_LIST) -> None:
    """Every thing in its box, the newest last, and one more while there are fewer than `most`."""
    if stored[:-MANY]:
        fold(state.say()("The earlier ones"), _boxes, path, stored[:-MANY], draw, key=".".join(path))
    _boxes(path, stored[-MANY:], draw)
    if len(stored) < most:
        items.add_button(path, ITEM, add)


def _boxes(path: Path, stored: Sequence[Any], draw: Draw) -> None:
    for item in stored:
        where = (*path, item.id)
        with st.container(border=True):
            draw(item)
            if st.button(state.say()("Remove"), key=f"{state.address()}:remove:{'.'.join(where)}"):
                state.put(where, None)
                st.rerun()
