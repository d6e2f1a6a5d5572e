"""One check a guideline, by the guideline's id: not applicable, followed, or the words to fill in."""

from collections.abc import Callable
from typing import Literal

from planner.checks.audiences import CHECKS as AUDIENCES
from planner.checks.business import CHECKS as BUSINESS
from planner.checks.calendar import CHECKS as CALENDAR
from planner.checks.conduct import CHECKS as CONDUCT
from planner.checks.engagement import CHECKS as ENGAGEMENT
from planner.checks.goals import CHECKS as GOALS
from planner.checks.measurement import CHECKS as MEASUREMENT
from planner.checks.platforms import CHECKS as PLATFORMS
from planner.checks.posts import CHECKS as POSTS
from planner.checks.presence import CHECKS as PRESENCE
from planner.checks.relations import CHECKS as RELATIONS
from planner.checks.result import Gap
from planner.checks.selling import CHECKS as SELLING
from planner.checks.sizes import CHECKS as SIZES
from planner.checks.team import CHECKS as TEAM
from planner.checks.themes import CHECKS as THEMES
from planner.checks.time import CHECKS as TIME
from planner.plan import Plan

Check = Callable[[Plan], Gap | Literal[True] | None]
CHECKS: dict[str, Check] = {
    name.replace("_", "-"): check
    for topic in (
        BUSINESS,
        AUDIENCES,
        GOALS,
        TIME,
        TEAM,
        PLATFORMS,
        PRESENCE,
        THEMES,
        CALENDAR,
        POSTS,
        SELLING,
        SIZES,
        ENGAGEMENT,
        CONDUCT,
        RELATIONS,
        MEASUREMENT,
    )
    for name, check in topic.items()
}
