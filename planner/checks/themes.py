"""One topic a month, with several ideas."""

from typing import Literal

from planner.checks.result import Gap
from planner.plan import Plan

SEVERAL = 3  # ideas for a topic (ours; Heimann says several)


def theme_per_month(plan: Plan) -> Gap | Literal[True] | None:
    """Each of the three months has a topic with several ideas."""
    say, ideas = plan.library.say, [idea for month in plan.themes for idea in month.ideas]
    if not ideas and not plan.said.themes:
        return None  # a business in no list that has not said yet what it sells
    bare = [month for month in plan.themes if not month.title]
    if bare:
        names = say.both([say.month(month.number) for month in bare])
        return Gap({"months": names}, where=("themes", bare[0].id, "ref"))
    thin = next((month for month in plan.themes if len(month.ideas) < SEVERAL), None)
    if thin is None:
        return True
    count, several = say.number(len(thin.ideas)), say.number(SEVERAL)
    words = {"month": say.month(thin.number), "count": count, "several": several}
    return Gap(words, also="few", level="note", where=("themes", thin.id, "lessons"))


CHECKS = {f.__name__: f for f in (theme_per_month,)}
