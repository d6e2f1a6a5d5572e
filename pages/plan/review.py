"""What the quoted experts would say about this plan: a few hints, the rest on request, and the score."""

import streamlit as st

from pages.components import actions, asides, findings, score, state, views
from pages.components.routes import link

plan, review, say = state.plan(), state.review(), state.say()
actions.heading(
    "What the experts would say",
    "The advice of four articles, held against your plan. You decide what to take.",
)
if not review.looked_at:
    st.markdown(say("There is nothing to say about the pages you have looked at."))
findings.opening()
findings.waiting()
asides.listed()
st.subheader(say("Where experts disagree"), anchor=False)
if st.toggle(say("Show both sides"), key="both-sides"):
    views.everywhere(plan)
score.show(plan, review)
for page in ("guidelines", "myths", "self_check"):
    link(page)
