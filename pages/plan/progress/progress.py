"""How it is going: how the weeks went, the number, the two decisions, looking back."""

import streamlit as st

from pages.components import steps
from pages.components.markdown import plain
from pages.components.session import state
from pages.plan.progress import (
    decision_days,
    full,
    goal_number,
    looking_back,
    next_quarter,
    week_said,
    what_went_out,
)
from planner.exports import week_card
from planner.insights.progress import waiting

say, plan = state.say(), state.plan()
steps.heading("How it is going")
decision_days.ask(plan)
card = week_card(plan)
if card and card.cause:
    st.info(plain(card.cause), icon=":material/lightbulb:")
full.show(plan)
week_said.show(plan)
if waiting(plan) is None:
    st.subheader(say("The number"), anchor=False)
    goal_number.show(plan)
st.subheader(say("What went out, and what comes"), anchor=False)
what_went_out.show(plan)
st.subheader(say("The two days on which you decide"), anchor=False)
decision_days.show(plan)
st.subheader(say("Looking back"), anchor=False)
looking_back.show(plan)
st.subheader(say("The next three months"), anchor=False)
next_quarter.show(plan)
