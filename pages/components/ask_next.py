"""The one question that would help most: what follows from its answers, and a link to where it is asked."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.routes import ROUTES, link
from pages.components.session import state
from planner.answers import Path
from planner.insights.platforms import ask_in_words, ask_path
from planner.plan import Plan

_PAGES = {  # by the last name of the field
    "love": "platforms_liked",
    "minutes": "time",
    "makes": "time",
    "addresses": "business",
}


def show(plan: Plan, back: str) -> None:
    """The question and its link; that one may stop asking, where nothing is left; nothing without a place."""
    words, path = ask_in_words(plan), ask_path(plan)
    if words:
        st.markdown(plain(words))
    if path:
        answer(path, back)


def answer(path: Path, back: str) -> None:
    """The link to where an answer is given."""
    about = {"place": path[2]} if path[:2] == ("platforms", "places") else {}
    name = _PAGES.get(path[-1], "platforms")
    label = state.say()("Answer that: {page}", page=state.say()(ROUTES[name].title))
    link(name, label, icon=":material/arrow_forward:", at=".".join(path), back=back, **about)
