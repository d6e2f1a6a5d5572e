"""The quick plan, 1 of 4: the business."""

import streamlit as st

from pages.components import region, steps
from pages.components.fields import field, pick, radio
from pages.components.session import state
from pages.components.words import labels
from planner.knowledge import OTHER
from planner.vocabulary import COUNTRIES

steps.heading("Your business")
say = state.say()
field("business", "name", autocomplete="organization", help=say(labels.TOWN))
trades = sorted(state.library().trades, key=lambda trade: (trade == OTHER, labels.trade(trade)))
trade = radio("business", "trade", options=trades, format_func=labels.trade)
if trade == OTHER:
    st.markdown(say("Three short answers in your own words. We build your ideas from them."))
    for name in ("sells", "asked", "shows"):
        field("business", name)
region.ask(pick("business", "country", options=COUNTRIES, format_func=labels.country))
steps.next_button("quick_goal")
