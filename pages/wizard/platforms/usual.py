"""What the trade says of a place, until its owner says otherwise."""

from typing import Literal

import streamlit as st

from pages.components.session import state
from pages.components.words import lists
from planner.plan import Plan


def usual(plan: Plan, place: str, name: Literal["audience", "love"]) -> None:
    """Our figure for the trade in words, where the owner has said nothing and there is one."""
    fit = next((fit for fit in plan.ranking if fit.place == place), None)
    if fit is None or (fit.audience_how if name == "audience" else fit.love_how) != "assumed":
        return
    word = fit.audience if name == "audience" else fit.love
    if word is not None:
        words = lists.score(word) if name == "audience" else lists.love(word)
        st.caption(state.say()("Our figure for your trade, until you say: {word}.", word=words))
