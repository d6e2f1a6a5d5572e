"""This week: what to make and put out, its texts, the one number, and one button for what comes next."""

import streamlit as st

from pages.components import steps
from pages.components.routes import go
from pages.components.session import state
from pages.start.home import next_step, week
from planner.exports import week_card

say, plan = state.say(), state.plan()
steps.heading("This week")
if plan.said.business.name or plan.said.business.trade:
    card = week_card(plan)
    if card:
        week.show(plan, card)
    else:
        st.markdown(say("The three months were over on {day}.", day=say.date(plan.last)))
    next_step.show(plan)
else:
    st.markdown(say("There is no plan yet. It takes four short screens."))
    if st.button(say("Start"), type="primary", key="begin"):
        go("quick_name")
