"""What a page does not show at first."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from pages.components.session import state, tab


def fold(
    label: str,
    draw: Callable[..., None],
    *args: object,
    key: str,
    opened: bool = False,
    holds: Sequence[str] = (),
) -> None:
    """A part of the page that is drawn only once it is opened.

    `opened` says how this visit finds it. `holds` names the fields in it: a hint that leads to one of them
    finds it open. `key` is its own on the page and stays: what was open is found by it.
    """
    name = f"{state.address()}:fold:{key}"
    wanted = st.query_params.get("at", "")
    opened = opened or not {*wanted.split(".")}.isdisjoint(holds)
    # How it starts, and its label, are part of what it is: if one changed while somebody types in it, it
    # would be another fold, and closed. So the start is kept, and under another label it starts as it stood.
    folds = tab.value("folds", {})
    first = {"label": label, "starts": opened, "open": opened}
    known = folds.setdefault(f"{name}@{wanted}", first)
    if known["label"] != label:
        known |= {"label": label, "starts": known["open"]}
    expander = partial(st.expander, expanded=True) if known["starts"] else st.expander
    box = expander(label, key=name, on_change="rerun")
    known["open"] = box.open
    if box.open:
        with box:
            draw(*args)
