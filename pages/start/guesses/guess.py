"""Decisions that are still ours: what we assume, one tap to agree."""

import streamlit as st

from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels, values
from planner.answers import Path, get
from planner.journey import Guess, confirm
from planner.plan import Plan


def show(plan: Plan, guess: Guess) -> None:
    """One decision: what we assume, yes or change."""
    say = state.say()
    with st.container(border=True):
        st.markdown(f"**{say(guess.question)}**")
        for path in guess.paths:
            st.markdown(_words(plan, path))
        with st.container(horizontal=True, vertical_alignment="center"):
            if st.button(say("That is right"), key=f"{state.address()}:guess:{guess.question}"):
                state.save(*confirm(plan.answers, guess))
                st.rerun()
            link(guess.step, say("Change"), icon=":material/edit:", back="guesses")


def _words(plan: Plan, path: Path) -> str:
    if path == ("platforms", "choice"):
        return labels.place(plan.focus.id) if plan.focus else ""
    return values.value(path, get(state.filled(), path))
