"""Plans side by side: their numbers as a table, and each difference in a sentence."""

from collections.abc import Sequence

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.plan import Plan
from planner.scenarios import Pair, side_by_side

_WITH_WORDS = ("use", "certainty")  # these say more than their number, so neither is just more or less


def table(pairs: Sequence[Pair], before: str, after: str) -> None:
    """One number a row, under the names of the two plans."""
    say = state.say()
    rows = [
        {say("What"): pair.name, before: plain(pair.before.text), after: plain(pair.after.text)}
        for pair in pairs
    ]
    st.table(rows, hide_index=True)


def several(columns: Sequence[tuple[str, Plan]]) -> None:
    """One number a row, under the names of several plans."""
    what, names = state.say()("What"), [plain(name) for name, _ in columns]
    names = [f"{name} ({k})" if name in names[:k] else name for k, name in enumerate(names)]
    rows = [
        {what: line.name} | dict(zip(names, map(plain, line.texts), strict=True))
        for line in side_by_side([plan for _, plan in columns])
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
