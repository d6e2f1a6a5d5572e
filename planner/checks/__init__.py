"""One check a guideline, by the guideline's id: not applicable, followed, or the words to fill in."""

from collections.abc import Callable
from typing import Literal

from planner.checks import (
    audiences,
    business,
    calendar,
    engagement,
    goals,
    measurement,
    platforms,
    themes,
    time,
)
from planner.checks.result import Gap
from planner.plan import Plan

__all__ = ["CHECKS", "Check", "Gap"]

Check = Callable[[Plan], Gap | Literal[True] | None]
CHECKS: dict[str, Check] = {
    name.replace("_", "-"): check
    for topic in (business, audiences, goals, time, platforms, themes, calendar, engagement, measurement)
    for name, check in topic.CHECKS.items()
}
