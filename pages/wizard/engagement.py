"""Who answers people, and whom the business is in touch with."""

import streamlit as st

from pages.components import (
    actions,
    answering,
    collaborators,
    complaints,
    conduct,
    groups,
    machines,
    relations,
    state,
    verification,
    views,
    voices,
)
from pages.components.folds import fold

actions.heading(
    "Who answers people?", "People who write expect an answer, whatever you meant your page to be."
)
say, plan = state.say(), state.plan()
answering.first(plan)
st.subheader(say("People first"), anchor=False)
st.caption(say("Nine of 45 pieces of advice were about this, more than about anything else (Allton 2019)."))
fold(say("People you speak with one by one"), relations.one_by_one, plan)
fold(say("Groups of your customers"), groups.show, plan)
fold(say("People to get to know"), relations.people, plan)
fold(say("Your weekly hour for people"), relations.hour)
fold(say("Meeting people in person"), relations.in_person, plan)
fold(say("Saying thanks, and listening"), relations.thanks_and_listening)
st.subheader(say("Before it gets difficult"), anchor=False)
fold(say("When somebody is there"), answering.windows, plan)
fold(say("When a complaint comes"), complaints.complaint)
fold(say("When something goes wrong"), complaints.recovery)
fold(say("Staying honest, and deciding alone"), complaints.honesty)
st.subheader(say("Go deeper"), anchor=False)
fold(say("How we behave"), conduct.show, plan)
fold(say("Your own people who speak for you"), voices.show, plan)
fold(say("People who help you"), collaborators.show, plan)
fold(say("What machines do for you"), machines.show, plan)
fold(say("What you pass on from others"), verification.show, plan)
fold(say("Where experts disagree"), views.show, plan, "engagement")
actions.continue_step("engagement")
