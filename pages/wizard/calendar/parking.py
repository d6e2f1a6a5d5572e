"""Ideas for later: kept until somebody looks back, and until then they change nothing."""

import streamlit as st

from pages.components.fields import boxes, field
from pages.components.session import state
from planner.answers import Parked
from planner.plan import Plan

_PATH = ("calendar", "parked")


def show(plan: Plan) -> None:
    """Every idea, and one more."""
    say = state.say()
    st.markdown(say("A new idea while the plan runs? Park it here. You see it again when you look back."))
    st.caption(say("So Michael Kawula (2019) leaves out the noise. The list is ours."))
    boxes.each(_PATH, plan.said.calendar.parked, _one, say("Park an idea"))


def _one(parked: Parked) -> None:
    field(*_PATH, parked.id, "what")
