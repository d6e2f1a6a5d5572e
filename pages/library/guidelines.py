"""Everything the quoted experts advise, to search."""

import streamlit as st

from pages.components import actions, advice_search, anybody, expert_cards, state
from pages.components.folds import fold

say = state.say()
actions.heading("What the experts say", "Advice, not rules. Experts disagree, and you decide.")
advice_search.show()
st.header(say("Who said it"), anchor=False)
fold(say("What each of the 31 experts advised"), expert_cards.show)
fold(say("What came up most often"), expert_cards.groups)
fold(say("What they name that is gone now"), expert_cards.gone)
fold(say("What we left out, and why"), expert_cards.left_out)
anybody.more("guidelines")
