"""The calendar: weeks as cards, each post with its words; a month, a table or pictures by choice."""

import streamlit as st

from pages.components import actions, hours, mix, month_grid, post, post_changes, state
from pages.components.tables import show_table
from planner.language import N_
from planner.tables import short_calendar_table

CARDS, MONTH, TABLE, PICTURES = N_("Weeks"), N_("Month"), N_("Table"), N_("Pictures")

say, plan = state.say(), state.plan()
actions.heading("Your calendar")
hours.normal_week(plan)
views = [CARDS, MONTH, TABLE, PICTURES]
view = st.radio(say("Show as"), views, format_func=say, horizontal=True, key="calendar-view")
if view == MONTH:
    month_grid.show(plan)
elif view == TABLE:
    show_table(short_calendar_table(plan), "calendar-table")
elif view == PICTURES:
    mix.show(plan)
else:
    post.week_cards(plan)
    post.lost(plan)
post_changes.add(plan)
