"""Two plans side by side, in numbers: a variant of this one, or any other."""

from pages.components import steps
from pages.components.folds import fold
from pages.components.session import state
from pages.plan.compare import variants

say, plan = state.say(), state.plan()
steps.heading(
    "Two plans side by side", "Try another place, other hours or other buyers, and see what it would change."
)
other = variants.second()
if other:
    variants.show(plan, other)
    fold(say("Another second plan"), variants.choose, key="variants.choose")
else:
    variants.choose()
