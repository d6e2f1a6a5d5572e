"""The quick plan's result: page 1, complete and honest, its guesses marked."""

import streamlit as st

from pages.components import actions, page_one, state
from pages.components.routes import link

say = state.say()
actions.heading("Your plan is ready")
page_one.show(state.plan(), state.review())
actions.next_button("quick_people")
with st.container(horizontal=True):
    link("weeks")
    link("export")
    link("home")
