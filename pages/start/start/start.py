"""The first page: what this is, and Start."""

import streamlit as st

from pages.components import steps
from pages.components.routes import go, link
from pages.components.session import history, modes, state
from pages.start.start import examples
from planner.answers import new_answers
from planner.language import language, languages

say = state.say()
if len(languages()) > 1:
    with st.container(horizontal=True):
        for code in languages():
            link("start", language(code).locale.display_name or code, lang=code)
steps.heading("One place. Three hours a week. A plan you can keep.")
st.markdown(
    say("Answer a few questions by tapping. You get a plan for three months that fits the time you have.")
)
if st.button(say("Start"), type="primary", key="start"):
    address = history.tried(
        lambda: history.untouched("plan-started", lambda: state.store().create(new_answers()))
    )
    if address:
        go("quick_name", plan=address)
if state.is_local() or modes.is_open():
    link("plans")
st.image(examples.picture(), alt=say("Page 1 of a finished plan: an example bakery in Bergen"))
st.caption(say("Page 1 of an example. Yours is made from your own answers."))
examples.show()
