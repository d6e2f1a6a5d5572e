"""How the minutes of a normal week are shared out."""

import streamlit as st

from pages.components.markdown import plain
from planner.exports import week_in_words
from planner.language import sentence
from planner.plan import Plan
from planner.scenarios import unused_in_words


def normal_week(plan: Plan) -> None:
    """What a normal week makes, and what it leaves without a use."""
    st.markdown(plain(sentence(week_in_words(plan))))
    if unused := unused_in_words(plan):
        st.markdown(plain(unused))
