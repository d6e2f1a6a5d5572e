"""Check your answers: what was said, what is assumed, with Change links that come back."""

import streamlit as st

from pages.components import steps
from pages.components.routes import link
from pages.components.session import state
from pages.wizard.summary import answers_list
from planner.language import N_

_NOUNS = {
    "business": N_("Your business"),
    "audiences": N_("Who buys"),
    "goals": N_("The goal"),
    "time": N_("Your time"),
    "platforms": N_("The one place"),
    "themes": N_("Three topics"),
    "calendar": N_("Days and times"),
    "engagement": N_("Answering people"),
    "measurement": N_("What is counted"),
}

say, plan = state.say(), state.plan()
steps.heading("Check your answers")
for step in plan.steps:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(say(_NOUNS[step.id]), anchor=False)
        steps.change(step.id)
    answers_list.show(plan, step.id)
open_steps = [say(step.title) for step in plan.steps if step.state == "to do"]
if open_steps:
    st.markdown(say("**Not decided yet:** {names}.", names=say.both(open_steps)))
steps.next_button("weeks", N_("Make the plan"))
link("export")
