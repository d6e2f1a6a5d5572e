"""The quick plan, 3 of 3: time."""

import streamlit as st

from pages.components import actions, labels, state
from pages.components.field import field
from planner.language import N_
from planner.vocabulary import MAKES

HOURS = (60, 120, 180, 300)

actions.heading("How much time is there?", "Be honest rather than brave. We keep a third of it free for busy days.")
say = state.say()
field(
    "time", "minutes", widget=st.radio, label=say("Time in a normal week"), options=HOURS, format_func=labels.hours
)
field("time", "evening", widget=st.selectbox, options=range(7), format_func=labels.weekday)
field("time", "makes", widget=st.multiselect, options=list(MAKES), format_func=labels.makes)
actions.next_button("first_plan", N_("Show my plan"))
