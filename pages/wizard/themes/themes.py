"""Three months, one topic each, the ideas in it, and what they speak to."""

import streamlit as st

from pages.components import steps
from pages.components.folds import fold
from pages.components.session import state
from pages.wizard.themes import coverage, stories, topics

steps.heading("Choose three topics", "One topic a month gives every post a reason. The ideas come with it.")
say = state.say()
plan = state.plan()
st.caption(
    say("Yvonne Heimann (2019): choose a topic, plan several ideas for it, and use each in several posts.")
)
for month in plan.themes:
    topics.show(plan, month)
fold(say("Customers' stories"), stories.show, plan, key="stories.show")
coverage.show(plan)
steps.continue_step("themes")
