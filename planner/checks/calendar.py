"""Whether something goes out, regularly and soon."""

from datetime import timedelta
from itertools import groupby
from typing import Literal

from planner.checks.result import Gap
from planner.plan import Plan
from planner.schedule import Post
from planner.weeks import PlanWeek

SOON = 7  # days, today among them, in which something goes out (ours)
QUIET = 3  # normal weeks in a row with nothing (ours)


def _going_out(plan: Plan) -> list[Post]:
    return [post for post in plan.posts if post.status != "dropped"]


def consistency_and_frequency(plan: Plan) -> Gap | Literal[True] | None:
    """The weeks to come hold the days chosen, and no long stretch of them is empty."""
    posts, say = _going_out(plan), plan.library.say
    normal = [week for week in plan.weeks if week.kind == "normal" and week.span.last >= plan.today]
    days = {week.number: len({p.go_out for p in posts if p.go_out in week.span}) for week in normal}
    if not posts or not normal:
        return None  # a plan without posts has another finding
    wanted, most = len(set(plan.answers.calendar.weekdays)), max(days.values())
    if most < wanted:
        return Gap({"days": say.number(wanted), "posts": say.number(most)})
    empty = _quiet(normal, days)
    if empty:
        words = {"first": say.day(empty[0].span.first), "last": say.day(empty[-1].span.last)}
        return Gap(words, also="quiet")
    return True


def _quiet(weeks: list[PlanWeek], days: dict[int, int]) -> list[PlanWeek]:
    """The first stretch of normal weeks without a post that is too long."""
    runs = [list(run) for filled, run in groupby(weeks, lambda week: days[week.number] > 0) if not filled]
    return next((run for run in runs if len(run) >= QUIET), [])


def need_to_post_panic(plan: Plan) -> Gap | Literal[True] | None:
    """While the plan runs, something goes out within the next days, unless they are free on purpose."""
    posts, end = _going_out(plan), plan.today + timedelta(days=SOON - 1)
    if not plan.start <= plan.today <= plan.last or not posts:
        return None
    if any(plan.today <= post.go_out <= end for post in posts):
        return True
    touched = [week for week in plan.weeks if week.span.last >= plan.today and week.span.first <= end]
    if end > plan.last or any(_free_on_purpose(plan, week) for week in touched):
        return None
    return Gap({"days": plan.library.say.number(SOON)})


def _free_on_purpose(plan: Plan, week: PlanWeek) -> bool:
    """A busy week, or one for which our own ideas do not last: it is for answering people."""
    ideas = next((theme.ideas for theme in plan.themes if week.span.first in theme.span), ())
    used = {post.lesson for post in plan.posts}
    ours = bool(ideas) and not any(idea.own for idea in ideas)
    return week.kind == "none" or (ours and all(idea.ref in used for idea in ideas))


CHECKS = {f.__name__: f for f in (consistency_and_frequency, need_to_post_panic)}
