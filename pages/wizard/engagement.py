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
fold(
    say("People you speak with one by one"),
    relations.one_by_one,
    plan,
    holds=(
        "contacts",
        "outreach",
        "per_talk",
    ),
)
fold(say("Groups of your customers"), groups.show, plan, holds=("groups",))
fold(say("People to get to know"), relations.people, plan, holds=("people",))
fold(
    say("Your weekly hour for people"),
    relations.hour,
    holds=(
        "hour_day",
        "hour_at",
        "hour_where",
    ),
)
fold(say("Meeting people in person"), relations.in_person, plan, holds=("meetings",))
fold(
    say("Saying thanks, and listening"),
    relations.thanks_and_listening,
    holds=(
        "thanks",
        "listening",
    ),
)
st.subheader(say("Before it gets difficult"), anchor=False)
fold(say("When somebody is there"), answering.windows, plan, holds=("windows",))
fold(say("When a complaint comes"), complaints.complaint, holds=("complaints",))
fold(say("When something goes wrong"), complaints.recovery, holds=("recovery",))
fold(
    say("Staying honest, and deciding alone"),
    complaints.honesty,
    holds=(
        "honesty",
        "alone",
        "scripts",
    ),
)
st.subheader(say("Go deeper"), anchor=False)
fold(say("How we behave"), conduct.show, plan, holds=("tactics", "tags"))
fold(say("Your own people who speak for you"), voices.show, plan, holds=("voices",))
fold(say("People who help you"), collaborators.show, plan, holds=("collaborators",))
fold(say("What machines do for you"), machines.show, plan, holds=("automations", "messages"))
fold(say("What you pass on from others"), verification.show, plan, holds=("reports",))
fold(say("Where experts disagree"), views.show, plan, "engagement")
actions.continue_step("engagement")
