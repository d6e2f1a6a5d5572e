"""Check your answers: what was said, what is assumed, with Change links that come back."""

import streamlit as st

from pages.components import steps
from pages.components.routes import link
from pages.components.session import state
from pages.wizard.summary import answers_list
from planner.language import N_

say, plan = state.say(), state.plan()
steps.heading("Check your answers")
for step in plan.steps:
    st.subheader(say(step.title), anchor=False)
    answers_list.show(plan, step.id)
    steps.change(step.id)
open_steps = [say(step.title) for step in plan.steps if step.state == "to do"]
if open_steps:
    st.markdown(say("**Not decided yet:** {names}.", names=say.both(open_steps)))
steps.next_button("weeks", N_("Make the plan"))
link("export")
