"""The choice: how sure it is and why, the one place, the time, and what is not done."""

import streamlit as st

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.folds import fold
from pages.components.session import state
from pages.wizard.platforms import (
    certainty,
    choosing,
    handles,
    next_place,
    not_doing,
    pages_per_offer,
    places,
    searched,
)

steps.heading("The choice", "Nine tenths of your time go to one place. You choose it.")
places.three_pages()
say = state.say()
plan = state.plan()
certainty.show(plan)
if plan.searched.urgent:
    searched.show(plan)
st.subheader(say("Choose your one place"), anchor=False)
choosing.focus(plan)
choosing.reasons(plan)
st.subheader(say("Where the time goes"), anchor=False)
choosing.shares(plan)
if not plan.searched.urgent:
    searched.show(plan)
st.subheader(say("The rest, on purpose"), anchor=False)
fold(say("What we are not doing"), not_doing.show, plan, key="not_doing.show")
fold(say("Names to keep"), handles.show, plan, key="handles.show")
fold(say("Before the next place"), next_place.show, plan, key="next_place.show")
fold(say("Where experts disagree"), opposing_views.show, plan, "platforms", key="opposing_views.show")
pages_per_offer.show(plan)
fold(say("Go deeper"), choosing.deeper, plan, key="choosing.deeper")
steps.continue_step("platforms_choice")
