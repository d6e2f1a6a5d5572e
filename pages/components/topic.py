"""Choosing the topic of a month."""

import streamlit as st

from pages.components.fields import pick
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from planner.plan import MonthTheme, themes_left


def choose(month: MonthTheme) -> None:
    """One month: which topic, and what it holds."""
    with st.container(border=True):
        heading(month)
        for idea in month.ideas:
            st.markdown(f"- {plain(idea.title)}")
        swap(month)


def heading(month: MonthTheme) -> None:
    """The month with its topic and what it gains."""
    say = state.say()
    st.subheader(
        say("{month}: {topic}", month=say.month(month.number), topic=plain(month.title)), anchor=False
    )
    if month.gain:
        st.markdown(month.gain)


def swap(month: MonthTheme) -> None:
    """Another topic for the month."""
    say = state.say()
    plan = state.plan()
    trade = plan.library.trade(plan.answers.business.trade)
    pick(
        "themes",
        month.id,
        "ref",
        label=say("Topic for {month}", month=say.month(month.number)),
        options=[f"{trade.id}/{theme.id}" for theme in themes_left(plan.answers, plan.library)],
        format_func=labels.theme,
    )
