"""Who the business is and whom it serves."""

import streamlit as st

from pages.components import actions, labels, state
from pages.components.field import TEXT, field
from planner.knowledge import OTHER
from planner.vocabulary import COUNTRIES, MARKETS

def deeper() -> None:
    """What makes the business itself."""
    field("business", "market", widget=st.radio, options=list(MARKETS), format_func=labels.market, optional=True)
    for name in ("what", "why", "how", "values", "interests"):
        field("business", name, widget=st.text_area, optional=True, **TEXT)
    field("business", "tone", optional=True)
    field("business", "website", optional=True)
    field("business", "newsletter", widget=st.checkbox)


actions.heading("Who are you, and whom do you serve?", "Two sentences keep every later choice honest. They head your plan.")
say = state.say()
field("business", "name", autocomplete="organization")
trades = sorted(state.library().trades, key=lambda trade: (trade == OTHER, labels.trade(trade)))
trade = field("business", "trade", widget=st.selectbox, options=trades, format_func=labels.trade)
if trade == OTHER:
    for name in ("sells", "asked", "shows"):
        field("business", name)
field("business", "country", widget=st.selectbox, options=COUNTRIES, format_func=labels.country)
field("business", "we_are", widget=st.text_area, **TEXT)
field("business", "we_serve", widget=st.text_area, **TEXT)
actions.fold(say("Go deeper"), deeper)
actions.continue_step("business")
