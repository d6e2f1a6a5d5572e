"""The calendar: weeks as cards, each post with its words; a month, a table or charts by choice."""

import streamlit as st

from pages.components import steps
from pages.components.normal_week import normal_week
from pages.components.session import state
from pages.plan.weeks import charts, month_grid, post_changes, week_cards
from pages.plan.weeks.table import show_table
from planner.exports import short_calendar_table
from planner.language import N_

CARDS, MONTH, TABLE, CHARTS = N_("Weeks"), N_("Month"), N_("Table"), N_("Charts")

say, plan = state.say(), state.plan()
steps.heading("Your calendar")
normal_week(plan)
views = [CARDS, MONTH, TABLE, CHARTS]
view = st.radio(say("Show as"), views, format_func=say, horizontal=True, key="calendar-view")
if view == MONTH:
    month_grid.show(plan)
elif view == TABLE:
    show_table(short_calendar_table(plan), "calendar-table")
elif view == CHARTS:
    charts.show(plan)
else:
    week_cards.week_cards(plan)
    week_cards.lost(plan)
post_changes.add(plan)
