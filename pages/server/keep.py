"""Once a day in open mode: plans nobody touched for long are marked, and later deleted."""

from threading import Event, Thread

from pages.components.session import modes
from pages.components.session.store import everything
from pages.server import trouble
from planner.errors import PlannerError
from planner.store import retire

DAY = 24 * 60 * 60  # seconds


def keep_tidy(stop: Event) -> None:
    """Begin, where the operator has set a number of days; end with `stop`."""
    days = modes.keep_days()
    if days is not None:
        Thread(target=_daily, args=(days, stop), name="retention", daemon=True).start()


def _daily(days: int, stop: Event) -> None:
    while True:
        try:
            trouble.note("retention", deleted=retire(everything(), days))
        except PlannerError as error:
            trouble.record(error, "retention")
        if stop.wait(DAY):
            return
