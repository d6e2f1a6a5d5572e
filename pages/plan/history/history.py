"""What two windows disagree on, the links to the plan, and every change with a way back."""

from pages.components import steps
from pages.components.session import modes, state
from pages.plan.history import changes, conflicts, links

steps.heading("What changed")
conflicts.show()
if modes.is_open() and state.role() == "owner":
    links.show()
changes.show()
