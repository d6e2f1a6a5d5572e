"""A day to do something, as a line of the calendar."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.calendar import Entry


def show(entry: Entry) -> None:
    """The day, what it is for, and what to do then."""
    say = state.say()
    words = {"day": plain(say.day(entry.day)), "title": plain(entry.title), "text": plain(entry.text)}
    st.markdown(say(":material/event: {day}: **{title}.** {text}", **words))
