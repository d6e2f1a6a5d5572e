"""Whether the plan is looked back at."""

from typing import Literal

from planner.checks.result import Gap
from planner.plan import Plan
from planner.progress import looked_back


def evolve_the_strategy(plan: Plan) -> Gap | Literal[True] | None:
    """Each month has a day to look back; whoever writes down how it goes has used those that are over."""
    log, say = plan.said.log, plan.library.say
    if not plan.posts:
        return None
    over = [theme for theme in plan.themes if theme.span.last < plan.today]
    open_months = [say.month(theme.number) for theme in over if not looked_back(plan, theme.id)]
    if not open_months or not (log.said or log.readings or log.reviews):
        return True
    return Gap({"months": say.both(open_months)})


CHECKS = {f.__name__: f for f in (evolve_the_strategy,)}
