"""Two plans side by side: their numbers as a table, and each difference in a sentence."""

from collections.abc import Sequence

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.scenarios import Pair

_WITH_WORDS = ("use", "certainty")  # these say more than their number, so neither is just more or less


def table(pairs: Sequence[Pair], before: str, after: str) -> None:
    """One number a row, under the names of the two plans."""
    say = state.say()
    rows = [
        {say("What"): pair.name, before: plain(pair.before.text), after: plain(pair.after.text)}
        for pair in pairs
    ]
    st.table(rows, hide_index=True)


def in_words(pair: Pair) -> str:
    """What is different, from the first plan to the second."""
    say, before, after = state.say(), pair.before, pair.after
    words = {"what": pair.name, "before": plain(before.text), "after": plain(after.text)}
    if before.value is None or after.value is None or before.id in _WITH_WORDS:
        return say("{what}: {before}. In the other plan: {after}.", **words)
    if after.value > before.value:
        return say("{what}: up from {before} to {after}.", **words)
    return say("{what}: down from {before} to {after}.", **words)
