"""The quick plan's result: pages 1 and 2, complete and honest, their guesses marked; then what follows."""

import streamlit as st

from pages.components import steps
from pages.components.routes import link
from pages.components.session import state
from pages.start.first_plan import page_one, page_two, the_rest

say = state.say()
steps.heading("Your plan is ready")
link("home", icon=":material/today:")
page_one.show(state.plan(), state.review())
page_two.show(state.plan())
the_rest.show(state.plan())
steps.next_button("quick_people")
with st.container(horizontal=True):
    link("weeks")
    link("export")
