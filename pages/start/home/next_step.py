"""The one button that says what to do next."""

import streamlit as st

from pages.components.routes import go
from pages.components.session import state
from planner.insights.progress import waiting
from planner.plan import Plan


def show(plan: Plan) -> None:
    """What matters most now, and the way there."""
    page, label = _what(plan)
    if st.button(label, type="primary", key="next-step", icon=":material/arrow_forward:"):
        go(page)


def _what(plan: Plan) -> tuple[str, str]:
    say = state.say()
    if waiting(plan):
        return "progress", say("It is time to decide: go on, change or stop")
    if plan.today > plan.last:
        return "progress", say("Look back, and plan the next three months")
    over = [week for week in plan.weeks if week.span.last < plan.today]
    if over and str(over[-1].number) not in plan.said.log.said:
        return "progress", say("Say how last week went")
    if plan.guesses:
        return "guesses", say.plural(len(plan.guesses), "Confirm one guess", "Confirm {n} guesses")
    if open_steps := [step for step in plan.steps if step.state != "done"]:
        return open_steps[0].id, say(open_steps[0].title)
    return "weeks", say("See the weeks to come")
