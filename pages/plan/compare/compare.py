"""Plans side by side, in numbers: variants of this one, any other, other choices of places; printed."""

import streamlit as st

from pages.components import steps
from pages.components.folds import fold
from pages.components.routes import PARAMETER
from pages.components.session import state
from pages.plan.compare import several, variants

say, plan = state.say(), state.plan()
steps.heading(
    "Plans side by side", "Try another place, other hours or other buyers, and see what it would change."
)
other = variants.beside(PARAMETER)
third = variants.beside(variants.THIRD) if other else None
if other:
    variants.show(plan, other)
    fold(say("Another second plan"), variants.choose, key="variants.choose")
    fold(say("A third plan"), variants.choose, variants.THIRD, key="variants.third")
else:
    variants.choose()
st.header(say("Other choices of places"), anchor=False)
several.show(plan, [one for one in (other, third) if one])
