"""The rows of the task list."""

import streamlit as st

from pages.components.menu import ICONS
from pages.components.routes import link
from pages.components.session import state
from planner.journey import STATES, Step


def row(step: Step) -> None:
    """One task: a verb that leads to its page, and how far it is."""
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="center"):
        link(step.id, say(step.title), icon=ICONS[step.state])
        st.caption(say(STATES[step.state]))
