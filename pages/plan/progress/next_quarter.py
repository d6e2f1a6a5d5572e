"""The next three months: a new plan from what this one taught, put beside it."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import PARAMETER, go
from pages.components.session import history, state
from planner.answers import new_answers
from planner.insights.progress import decision_day
from planner.plan import Plan
from planner.scenarios import learnt, next_quarter


def show(plan: Plan) -> None:
    """Offered once the last month has begun or the end is decided; before, in a fold that says when."""
    first = min(plan.themes[-1].span.first, decision_day(plan))
    if plan.today >= first:
        _offer(plan)
    else:
        fold(state.say()("When it comes"), _coming, plan, key="quarter")


def _coming(plan: Plan) -> None:
    say = state.say()
    day = plain(say.date(min(plan.themes[-1].span.first, decision_day(plan))))
    st.markdown(say("From {day} on you can make the next plan here.", day=day))
    st.markdown(say("It takes along your answers, your number and your real minutes."))


def _offer(plan: Plan) -> None:
    say = state.say()
    st.markdown(say("The next plan takes along your answers, your number and your real minutes."))
    st.markdown("\n".join(f"- {plain(text)}" for text in learnt(plan)))
    if st.button(say("Make the next plan"), key=f"{state.address()}:quarter"):
        new = next_quarter(plan, new_answers().uid)
        address = history.tried(lambda: state.store().create(new))
        if address:
            go("compare", **{PARAMETER: address})
    st.caption(say("This plan stays as it is."))
