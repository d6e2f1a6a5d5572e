"""What the plan still guesses: those about the place and the goal first, one tap each."""

import streamlit as st

from pages.components import actions, guess, state

plan = state.plan()
say = state.say()
actions.heading("What we guessed")
ordered = guess.ordered(plan)
if ordered:
    st.markdown(say("These answers are ours so far. Say yes to what is right, and change what is not."))
else:
    st.markdown(say("Nothing is guessed any more: every answer is yours."))
for path in ordered[: guess.AT_ONCE]:
    guess.show(path)
more = len(ordered) - guess.AT_ONCE
if more > 0:
    st.caption(say.plural(more, "One more follows when these are done.", "{n} more follow when these are done."))
actions.next_button("home")
