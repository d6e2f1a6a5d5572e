"""Take it with you: the plan and this week, everything in one pack, then each file by its reader."""

from pages.components import steps
from pages.components.session import state
from pages.plan.export import by_reader, consultant, first, the_pack, your_choice

steps.heading("Take it with you")
options = your_choice.options(state.plan())
first.show(state.plan(), state.review(), options)
the_pack.show(state.plan(), state.review(), options)
by_reader.show(state.plan(), state.review(), options)
consultant.show(state.plan())
your_choice.show(state.plan())
