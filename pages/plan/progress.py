"""How it is going: this week's card, how the weeks went, the number, the two decisions, looking back."""

import streamlit as st

from pages.components import (
    actions,
    going,
    looking_back,
    quarter,
    reading,
    rules,
    state,
    week_card,
    week_said,
)

say, plan = state.say(), state.plan()
actions.heading("How it is going")
rules.ask(plan)
week_card.show(plan)
week_said.show(plan)
if rules.waiting(plan) is None:
    st.subheader(say("The number"), anchor=False)
    reading.show(plan)
st.subheader(say("What went out, and what comes"), anchor=False)
going.show(plan)
st.subheader(say("The two days on which you decide"), anchor=False)
rules.show(plan)
st.subheader(say("Looking back"), anchor=False)
looking_back.show(plan)
st.subheader(say("The next three months"), anchor=False)
quarter.show(plan)
