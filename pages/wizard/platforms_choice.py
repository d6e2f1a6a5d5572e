"""The choice: how sure it is and why, the one place, the time, and what is not done."""

import streamlit as st

from pages.components import actions, choice, gate, handles, not_doing, places, presences, state, sure, views
from pages.components.folds import fold

actions.heading("The choice", "Nine tenths of your time go to one place. You choose it.")
places.three_pages()
say = state.say()
plan = state.plan()
sure.show(plan)
st.subheader(say("Choose your one place"), anchor=False)
choice.focus(plan)
choice.reasons(plan)
st.subheader(say("Where the time goes"), anchor=False)
choice.shares(plan)
st.subheader(say("The rest, on purpose"), anchor=False)
fold(say("What we are not doing"), not_doing.show, plan)
fold(say("Names to keep"), handles.show, plan)
fold(say("Before the next place"), gate.show, plan)
fold(say("Where experts disagree"), views.show, plan, "platforms")
presences.show(plan)
fold(say("Go deeper"), choice.deeper, plan)
actions.continue_step("platforms_choice")
