"""Three months, one topic each, the ideas in it, and what they speak to."""

import streamlit as st

from pages.components import actions, coverage, state, stories, topics
from pages.components.folds import fold
from planner.ideas import offers

actions.heading("Choose three topics", "One topic a month gives every post a reason. The ideas come with it.")
say = state.say()
plan = state.plan()
st.caption(
    say("Yvonne Heimann (2019): choose a topic, fill it with ideas, look back when the month is over.")
)
found = offers(plan)
for month in plan.themes:
    topics.show(plan, month, found[month.id])
fold(say("Customers' stories"), stories.show, plan)
coverage.show(plan)
actions.continue_step("themes")
