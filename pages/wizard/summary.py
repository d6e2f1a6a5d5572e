"""Check your answers: what was said, what is assumed, with Change links that come back."""

import streamlit as st

from pages.components import actions, answers_list, state
from pages.components.routes import link
from planner.language import N_

say, plan = state.say(), state.plan()
actions.heading("Check your answers")
for step in plan.steps:
    st.subheader(say(step.title), anchor=False)
    answers_list.show(plan, step.id)
    actions.change(step.id)
open_steps = [say(step.title) for step in plan.steps if step.state == "to do"]
if open_steps:
    st.markdown(say("**Not decided yet:** {names}.", names=say.both(open_steps)))
actions.next_button("weeks", N_("Make the plan"))
link("export")
