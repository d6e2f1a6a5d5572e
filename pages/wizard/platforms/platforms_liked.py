"""What you love: where you like to be, what it takes, and which pages there are."""

import streamlit as st

from pages.components import steps
from pages.components.routes import link
from pages.components.session import state
from pages.wizard.platforms import liking, places, unused_pages

steps.heading("What you love", "You keep up what you like to do. Say where you like to be.")
places.three_pages()
say = state.say()
plan = state.plan()
st.markdown(say("You plan {minutes} a week.", minutes=say.minutes(plan.budget.planned)))
places.each(plan, liking.rate)
link("time", say("Change how long one piece takes"), back="platforms_liked")
unused_pages.show(plan)
steps.continue_step("platforms_liked", then="platforms_choice")
