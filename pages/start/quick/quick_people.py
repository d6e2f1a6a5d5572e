"""Making it one's own: who buys, and which pages there are already."""

import streamlit as st

from pages.components import ask_next, offer, page_there, steps
from pages.components.fields import number, radio, whole
from pages.components.session import state
from pages.components.words import labels

steps.heading(
    "Who buys from you, and where are you already?", "The more of this is yours, the less we guess."
)
say = state.say()
trade = state.library().trade(state.plan().answers.business.trade)
radio(
    "audiences",
    state.plan().audience.id,
    "card",
    label=say("Most of my customers are"),
    options=[f"{trade.id}/{buyer.id}" for buyer in trade.buyers],
    format_func=labels.buyer,
)
st.markdown(say("**What only you know**"))
number("goals", state.plan().goal.id, "more", optional=True)
offer.weekdays()
whole("business", "people", optional=True)
st.markdown(say("**Is your page there already?**"))
for place in state.plan().answers.platforms.places:
    page_there.ask(place.id, labels.place(place.id))
st.markdown(say("**What would help the choice most**"))
ask_next.show(state.plan(), back="quick_people")
steps.next_button("quick_topics")
