"""A day of the plan that is no post: a trial that ends, a place to look at again."""

import streamlit as st

from pages.components import state
from pages.components.labels import plain
from planner.entries import Entry


def show(entry: Entry) -> None:
    """The day, what it is for, and what to do then."""
    words = {"day": plain(state.say().day(entry.day)), "title": plain(entry.title), "text": plain(entry.text)}
    st.markdown(state.say()(":material/event: {day}: **{title}.** {text}", **words))
