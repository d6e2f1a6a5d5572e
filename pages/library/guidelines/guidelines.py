"""Everything the quoted experts advise, to search."""

import streamlit as st

from pages.components import steps
from pages.components.folds import fold
from pages.components.session import state
from pages.library import advice, visitor
from pages.library.guidelines import expert_cards

say = state.say()
steps.heading("What the experts say", "Advice, not rules. Experts disagree, and you decide.")
advice.show()
st.header(say("Who said it"), anchor=False)
fold(say("What each of the 31 experts advised"), expert_cards.show, key="expert_cards.show")
fold(say("What came up most often"), expert_cards.groups, key="expert_cards.groups")
fold(say("What they name that is gone now"), expert_cards.gone, key="expert_cards.gone")
fold(say("What we left out, and why"), expert_cards.left_out, key="expert_cards.left_out")
visitor.more("guidelines")
