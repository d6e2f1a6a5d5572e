"""How much time there really is, and what fits into it."""

import streamlit as st

from pages.components import actions, charts, labels, lists, state
from pages.components.field import number, pick, several, whole
from pages.components.folds import fold
from pages.components.weeks import busy_weeks
from planner.vocabulary import ACTIVITIES, MAKES


def deeper() -> None:
    """Our defaults, and the jobs besides making."""
    say = state.say()
    whole("time", "answering", optional=True)
    st.markdown(say("**Minutes for one piece.** Ours until you say otherwise."))
    for kind in state.library().formats.values():
        label = say("{piece} (ours: {minutes})", piece=kind.name, minutes=say.minutes(kind.minutes))
        whole("time", "per_piece", kind.id, label=label, optional=True)
    st.markdown(say("**The five jobs, minutes a week.**"))
    for job in ACTIVITIES:
        label = lists.activity(job)
        whole("time", "activities", job, label=label, optional=True)
    whole("time", "people", optional=True)
    number("time", "hourly_cost", optional=True)
    number("time", "budget", optional=True)


actions.heading(
    "How much time is there?", "A plan that fits is kept. One that does not is dropped around week three."
)
say = state.say()
whole("time", "minutes")
pick("time", "evening", options=range(7), format_func=labels.weekday)
several("time", "makes", options=list(MAKES), format_func=lists.makes)
plan = state.plan()
charts.week_load(plan)
busy_weeks(plan)
fold(say("Go deeper"), deeper)
actions.continue_step("time")
