"""Answers that are still ours, in the order in which they matter."""

import streamlit as st

from pages.components import labels, state
from pages.components.labels import plain
from pages.components.routes import ROUTES, link
from planner.answers import Path, get, title
from planner.plan import Plan

AT_ONCE = 8  # guesses on one screen (ours)
_FIRST = ("platforms", "goals", "audiences", "time", "business", "themes", "calendar")


def ordered(plan: Plan) -> list[Path]:
    """The guesses, those about the place and the goal first."""
    focus = plan.focus.id if plan.focus else ""
    about = [p for p in plan.assumed if p[:2] != ("platforms", "places") or p[2] == focus]
    return sorted((p for p in about if p[-1] != "card"), key=lambda p: (_FIRST.index(p[0]), p[:2] == ("platforms", "choice")))


def show(path: Path) -> None:
    """One guess: what we assume, yes or change."""
    say = state.say()
    plan = state.plan()
    value = get(plan.answers.model_dump(mode="json", exclude_defaults=True), path)
    with st.container(border=True):
        st.markdown(f"**{plain(_question(plan, path))}** {_words(plan, path, value)}")
        with st.container(horizontal=True, vertical_alignment="center"):
            if st.button(say("That is right"), key=f"{state.address()}:guess:{'.'.join(path)}"):
                state.put(path, value)
                st.rerun()
            if path[0] in ROUTES:
                link(path[0], say("Change"), back="guesses")


def _question(plan: Plan, path: Path) -> str:
    say = state.say()
    if path == ("platforms", "choice"):
        return say("Our one place")
    label = say(title(path))
    return say("{place}: {question}", place=labels.platform(path[2]), question=label) if path[1] == "places" else label


def _words(plan: Plan, path: Path, value: object) -> str:
    if path == ("platforms", "choice"):
        return plain(labels.platform(plan.focus.id)) if plan.focus else ""
    return labels.value(path, value)
