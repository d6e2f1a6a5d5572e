"""The calendar: weeks as cards, each post with its words; a table by choice."""

import streamlit as st

from pages.components import actions, post, state
from pages.components.tables import show_table
from planner.entries import entries
from planner.language import N_
from planner.page_one import week_in_words
from planner.tables import short_calendar_table

CARDS, TABLE = N_("Weeks"), N_("Table")

say, plan = state.say(), state.plan()
actions.heading("Your calendar")
st.markdown(week_in_words(plan))
view = st.radio(say("Show as"), [CARDS, TABLE], format_func=say, horizontal=True, key="calendar-view")
if view == TABLE:
    show_table(short_calendar_table(plan), "calendar-table")
else:
    days = entries(plan)
    for week in plan.weeks:
        post.week_card(plan, week, days)
    post.lost(plan)
post.add()
