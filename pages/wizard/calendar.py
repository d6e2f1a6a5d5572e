"""When the plan starts, and on which days posts go out."""

from datetime import timedelta

import streamlit as st

from pages.components import actions, labels, state
from pages.components.field import pick, several, whole
from pages.components.folds import fold

STARTS = 12  # first days to choose from, a week apart (ours)


def deeper() -> None:
    """Fine settings."""
    whole("calendar", "ceiling", optional=True)


actions.heading("When does it start?", "Start on the day you first sit down. Thirteen weeks follow.")
say = state.say()
plan = state.plan()
starts = [(plan.start + timedelta(weeks=k)).isoformat() for k in range(-1, STARTS)]
pick("calendar", "start", options=starts, format_func=labels.long_day)
if plan.start < plan.today:
    st.markdown(say("The plan has started already. Weeks that are over stay as they were."))
several(
    "calendar",
    "weekdays",
    options=range(7),
    format_func=labels.weekday,
    optional=True,
    placeholder=say("Every other day after you sit down"),
)
fold(say("Go deeper"), deeper)
actions.continue_step("calendar")
