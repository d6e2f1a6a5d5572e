"""Two plans side by side, in numbers: a variant of this one, or any other."""

from pages.components import actions, state, variants
from pages.components.folds import fold

say, plan = state.say(), state.plan()
actions.heading(
    "Two plans side by side", "Try another place, other hours or other buyers, and see what it would change."
)
other = variants.second()
if other:
    variants.show(plan, other)
    fold(say("Another second plan"), variants.choose)
else:
    variants.choose()
