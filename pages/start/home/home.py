"""Home: a task list in any order, tonight's one thing, and at most three findings."""

import streamlit as st

from pages.components import ask_next, steps
from pages.components.advice import findings
from pages.components.routes import link
from pages.components.session import state
from pages.start.home import tasks
from pages.start.home.look_again import look_again
from planner.exports import tonight
from planner.insights.progress import waiting

plan, review, say = state.plan(), state.review(), state.say()
steps.heading("What to do next")
if waiting(plan):
    link("progress", say("It is time to decide: go on, change or stop"), icon=":material/trending_up:")
st.markdown(say("**Tonight:** {thing}", thing=tonight(plan)))
link("first_plan", say("See page 1 of your plan"))

st.subheader(say("Make it yours, in any order"), anchor=False)
for step in plan.steps:
    tasks.row(step)
ask_next.show(plan, back="home")
if plan.guesses:
    link("guesses", say.plural(len(plan.guesses), "Confirm one guess", "Confirm {n} guesses"))

look_again(plan)
if review.shown_first:
    st.subheader(say("Worth a look"), anchor=False)
for finding in review.shown_first:
    findings.show(finding, away="home")
link("review")
if state.is_local():
    link("plans")
link("compare")
if review.not_looked_at:
    st.caption(
        say.plural(
            review.not_looked_at,
            "One more hint waits on a page you have not looked at yet.",
            "{n} more hints wait on pages you have not looked at yet.",
        )
    )
