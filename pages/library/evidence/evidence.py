"""Where the numbers come from: every survey figure with its year and source, whoever asks."""

import streamlit as st

from pages.components import steps
from pages.components.folds import fold
from pages.components.session import state
from pages.library.evidence import cautions, days, figures, sums, tables

say = state.say()
steps.heading(
    "Where the numbers come from", "Surveys say how many people use a place. Your own customers know better."
)
st.markdown(
    say("To use a place is not to see a post. How many see one post is far less, and no survey tells it.")
)
audience, country = figures.people()
figures.figures(audience, country)
st.header(say("What a second place adds"), anchor=False)
tables.second(audience)
st.header(say("Everything behind it"), anchor=False)
fold(say("Every table we have"), tables.tables, key="tables.tables")
fold(say("Who asked, and how many people"), tables.sources, key="tables.sources")
fold(say("Where the dates of days come from"), days.show, country, key="days.show")
fold(say("What law and professions forbid to show"), cautions.show, country, key="cautions.show")
if state.address():
    fold(say("Your places: what we know, as a sum"), sums.show, state.plan(), key="sums.show")
fold(say("Whether “close”, “likely” and “clear” come true"), sums.calibrated, key="sums.calibrated")
