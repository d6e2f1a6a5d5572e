"""Making it one's own: who buys, and which pages there are already."""

import streamlit as st

from pages.components import steps
from pages.components.fields import radio, tick
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
st.markdown(say("**We already have a page on**"))
for fit in state.plan().ranking:
    tick("platforms", "places", fit.place, "profile", label=labels.place(fit.place))
steps.next_button("quick_topics")
