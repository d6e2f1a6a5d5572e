"""What the quoted experts would say about this plan: a few hints, the rest on request, and the score."""

import streamlit as st

from pages.components import steps
from pages.components.advice import findings, opposing_views, setting_aside
from pages.components.routes import link
from pages.components.session import state
from pages.plan.review import score

plan, review, say = state.plan(), state.review(), state.say()
steps.heading(
    "What the experts would say",
    "The advice of four articles, held against your plan. You decide what to take.",
)
if not review.looked_at:
    st.markdown(say("There is nothing to say about the pages you have looked at."))
findings.opening()
findings.waiting()
setting_aside.listed()
st.subheader(say("Where experts disagree"), anchor=False)
if st.toggle(say("Show both sides"), key="both-sides"):
    opposing_views.everywhere(plan)
score.show(plan, review)
for page in ("our_numbers", "guidelines", "myths", "self_check"):
    link(page)
