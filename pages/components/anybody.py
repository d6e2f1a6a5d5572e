"""What the pages of the library share: answers that need no plan, and links to each other."""

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from pages.components import state
from pages.components.field import radio
from pages.components.routes import link

LIBRARY = ("guidelines", "myths", "self_check", "evidence")


def ask(*path: str, label: str, options: Sequence[str], words: Callable[[str], str]) -> Any:
    """One of a few words: saved in the open plan, or kept while this page is open."""
    if state.address():
        return radio(*path, label=label, options=options, format_func=words, horizontal=True)
    return st.radio(label, options, None, words, key=f"anybody:{'.'.join(path)}", horizontal=True)


def where_it_stays() -> None:
    """Where the answers of this page are kept, if no plan is open."""
    if not state.address():
        st.info(state.say()("No plan is open. Your answers stay only while this page is open."))


def more(here: str) -> None:
    """Links to the other pages of the library."""
    st.divider()
    for name in LIBRARY:
        if name != here:
            link(name, icon=":material/arrow_forward:")
