"""Before the next place: four boxes."""

import streamlit as st

from pages.components.advice import findings
from pages.components.fields import tick
from pages.components.session import state
from pages.components.words import lists
from planner.plan import Plan
from planner.vocabulary import GATE

GUIDELINE = "excel-systemise-next"


def show(plan: Plan) -> None:
    """The four boxes, and how many are ticked."""
    say = state.say()
    done = sum(plan.answers.platforms.gate.get(box, False) for box in GATE)
    count = say("**Before the next place: {n} of {all}**", n=say.number(done), all=say.number(len(GATE)))
    st.markdown(count)
    for box in GATE:
        tick("platforms", "gate", box, label=lists.gate_box(box))
    if done == len(GATE):
        st.markdown(say("Ready for the next place."))
    st.caption(findings.said_by(state.library().guidelines[GUIDELINE]))
