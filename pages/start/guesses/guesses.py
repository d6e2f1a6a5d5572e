"""What the plan still guesses: those about the place and the goal first, one tap each."""

import streamlit as st

from pages.components import steps
from pages.components.session import state
from pages.start.guesses import guess

plan = state.plan()
say = state.say()
steps.heading("What we guessed")
if plan.guesses:
    st.markdown(say("These answers are ours so far. Say yes to what is right, and change what is not."))
else:
    st.markdown(say("Nothing is guessed any more: every decision is yours."))
for one in plan.guesses:
    guess.show(plan, one)
steps.next_button("home")
