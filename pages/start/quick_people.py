"""Making it one's own: who buys, and which pages there are already."""

import streamlit as st

from pages.components import actions, labels, state
from pages.components.field import field

actions.heading("Who buys from you, and where are you already?", "The more of this is yours, the less we guess.")
say = state.say()
trade = state.library().trade(state.plan().answers.business.trade)
field(
    "audiences",
    state.plan().audience.id,
    "card",
    widget=st.radio,
    label=say("Most of my customers are"),
    options=[f"{trade.id}/{buyer.id}" for buyer in trade.buyers],
    format_func=labels.buyer,
)
st.markdown(say("**We already have a page on**"))
for fit in state.plan().ranking:
    field("platforms", "places", fit.place, "profile", widget=st.checkbox, label=labels.platform(fit.place))
actions.next_button("quick_topics")
