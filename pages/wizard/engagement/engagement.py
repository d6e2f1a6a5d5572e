"""Who answers people, and whom the business is in touch with."""

import streamlit as st

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.folds import fold
from pages.components.session import state
from pages.wizard.engagement import (
    answering,
    collaborators,
    complaints,
    conduct,
    groups,
    machines,
    relations,
    verification,
    voices,
)

steps.heading("Who answers people?", "People who write expect an answer, whatever you meant your page to be.")
say, plan = state.say(), state.plan()
answering.first(plan)
st.subheader(say("People first"), anchor=False)
st.caption(say("Nine of 45 pieces of advice were about this, more than about anything else (Allton 2019)."))
fold(
    say("People you speak with one by one"),
    relations.one_by_one,
    plan,
    holds=("contacts", "outreach", "per_talk"),
    key="relations.one_by_one",
)
fold(say("Groups of your customers"), groups.show, plan, holds=("groups",), key="groups.show")
fold(say("People to get to know"), relations.people, plan, holds=("people",), key="relations.people")
fold(
    say("Your weekly hour for people"),
    relations.hour,
    holds=("hour_day", "hour_at", "hour_where"),
    key="relations.hour",
)
fold(
    say("Meeting people in person"), relations.in_person, plan, holds=("meetings",), key="relations.in_person"
)
fold(
    say("Saying thanks, and listening"),
    relations.thanks_and_listening,
    holds=("thanks", "listening"),
    key="relations.thanks_and_listening",
)
st.subheader(say("Before it gets difficult"), anchor=False)
fold(say("When somebody is there"), answering.windows, plan, holds=("windows",), key="answering.windows")
fold(say("When a complaint comes"), complaints.complaint, holds=("complaints",), key="complaints.complaint")
fold(say("When something goes wrong"), complaints.recovery, holds=("recovery",), key="complaints.recovery")
fold(
    say("Staying honest, and deciding alone"),
    complaints.honesty,
    holds=("honesty", "alone", "scripts"),
    key="complaints.honesty",
)
st.subheader(say("Go deeper"), anchor=False)
fold(say("How we behave"), conduct.show, plan, holds=("tactics", "tags"), key="conduct.show")
fold(say("Your own people who speak for you"), voices.show, plan, holds=("voices",), key="voices.show")
fold(say("People who help you"), collaborators.show, plan, holds=("collaborators",), key="collaborators.show")
fold(
    say("What machines do for you"),
    machines.show,
    plan,
    holds=("automations", "messages"),
    key="machines.show",
)
fold(
    say("What you pass on from others"), verification.show, plan, holds=("reports",), key="verification.show"
)
fold(say("Where experts disagree"), opposing_views.show, plan, "engagement", key="opposing_views.show")
steps.continue_step("engagement")
