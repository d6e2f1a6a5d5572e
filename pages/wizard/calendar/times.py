"""On which day a week begins, and another time of day on single weekdays."""

import streamlit as st

from pages.components.fields import HOURS, pick, pick_or_type
from pages.components.session import state
from pages.components.words import labels
from planner.language import first_weekday


def show() -> None:
    """The first day of a week, and another time on single weekdays."""
    say, calendar = state.say(), state.plan().answers.calendar
    pick(
        "settings",
        "first_weekday",
        label=say("A week begins on"),
        options=range(7),
        format_func=labels.weekday,
        optional=True,
        placeholder=labels.weekday(first_weekday(state.plan().answers.business.country)),
    )
    st.markdown(say("**Another time on single days.**"))
    for day in sorted(calendar.weekdays) or range(7):
        pick_or_type(
            "calendar",
            "times",
            str(day),
            label=labels.weekday(day),
            options=HOURS,
            optional=True,
            placeholder=calendar.hour or say("No time of day"),
        )
