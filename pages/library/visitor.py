"""What the pages of the library share: answers that need no plan, and links to each other."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from pages.components.fields import radio
from pages.components.routes import link
from pages.components.session import state, tab

LIBRARY = ("guidelines", "myths", "self_check", "evidence")


def ask(*path: str, label: str, options: Sequence[str], words: Callable[[str], str]) -> Any:
    """One of a few words: saved in the open plan, or kept as long as this window is open."""
    if state.address():
        return radio(*path, label=label, options=options, format_func=words, horizontal=True)
    kept, name = tab.value("anybody", {}), ".".join(path)
    index = options.index(kept[name]) if name in kept else None
    chosen = st.radio(label, options, index, words, key=f"anybody:{name}", horizontal=True)
    if chosen is not None:
        kept[name] = chosen
    return chosen


def where_it_stays() -> None:
    """Where the answers of this page are kept, if no plan is open."""
    if not state.address():
        st.info(state.say()("No plan is open. Your answers stay only while this window is open."))


def more(here: str) -> None:
    """Links to the other pages of the library."""
    st.divider()
    for name in LIBRARY:
        if name != here:
            link(name, icon=":material/arrow_forward:")
