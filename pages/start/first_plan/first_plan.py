"""The quick plan's result: page 1, complete and honest, its guesses marked."""

import streamlit as st

from pages.components import steps
from pages.components.routes import link
from pages.components.session import state
from pages.start.first_plan import page_one

say = state.say()
steps.heading("Your plan is ready")
page_one.show(state.plan(), state.review())
steps.next_button("quick_people")
with st.container(horizontal=True):
    link("weeks")
    link("export")
    link("home")
