"""How much time there really is, and what fits into it."""

import streamlit as st

from pages.components import actions, charts, labels, state
from pages.components.field import NUMBER, WHOLE, field
from pages.components.weeks import busy_weeks
from planner.vocabulary import ACTIVITIES, MAKES

def deeper() -> None:
    """Our defaults, and the jobs besides making."""
    say = state.say()
    field("time", "answering", widget=st.number_input, optional=True, **WHOLE)
    st.markdown(say("**Minutes for one piece.** Ours until you say otherwise."))
    for kind in state.library().formats.values():
        label = say("{piece} (ours: {minutes})", piece=kind.name, minutes=say.minutes(kind.minutes))
        field("time", "per_piece", kind.id, widget=st.number_input, label=label, optional=True, **WHOLE)
    st.markdown(say("**The five jobs, minutes a week.**"))
    for job in ACTIVITIES:
        label = labels.activity(job)
        field("time", "activities", job, widget=st.number_input, label=label, optional=True, **WHOLE)
    field("time", "people", widget=st.number_input, optional=True, **WHOLE)
    field("time", "hourly_cost", widget=st.number_input, optional=True, **NUMBER)
    field("time", "budget", widget=st.number_input, optional=True, **NUMBER)


actions.heading("How much time is there?", "A plan that fits is kept. One that does not is dropped around week three.")
say = state.say()
field("time", "minutes", widget=st.number_input, **WHOLE)
field("time", "evening", widget=st.selectbox, options=range(7), format_func=labels.weekday)
field("time", "makes", widget=st.multiselect, options=list(MAKES), format_func=labels.makes)
plan = state.plan()
charts.week_load(plan)
busy_weeks(plan)
actions.fold(say("Go deeper"), deeper)
actions.continue_step("time")
