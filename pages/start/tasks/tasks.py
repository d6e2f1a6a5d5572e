"""Make it yours: a task list in any order, what would help most, and at most three findings."""

import streamlit as st

from pages.components import ask_next, steps
from pages.components.advice import findings
from pages.components.routes import link
from pages.components.session import state
from pages.start.tasks import rows
from pages.start.tasks.look_again import look_again

plan, review, say = state.plan(), state.review(), state.say()
steps.heading("Make it yours", "In any order. What you leave, we guess.")
for step in plan.steps:
    rows.row(step)
if plan.guesses:
    link("guesses", say.plural(len(plan.guesses), "Confirm one guess", "Confirm {n} guesses"))
ask_next.show(plan, back="tasks")
look_again(plan)
if review.shown_first:
    st.subheader(say("Worth a look"), anchor=False)
for finding in review.shown_first:
    findings.show(finding, away="tasks")
link("review")
if review.not_looked_at:
    st.caption(
        say.plural(
            review.not_looked_at,
            "One more hint waits on a page you have not looked at yet.",
            "{n} more hints wait on pages you have not looked at yet.",
        )
    )
