"""Whether something goes out, regularly and soon."""

from datetime import timedelta
from itertools import groupby
from typing import Literal

from planner.checks.result import Gap
from planner.insights.calendar import READY, starts_new
from planner.insights.progress import AHEAD, next_days, went_out
from planner.insights.themes import going_out
from planner.plan import RETURN_WEEKS, Plan, PlanWeek

MONTH = 4  # weeks; Cohen (in Allton 2019) says one to two months
SOON = 7  # days, today among them, in which something goes out (ours)
QUIET = 3  # normal weeks in a row with nothing (ours)


def consistency_and_frequency(plan: Plan) -> Gap | Literal[True] | None:
    """The weeks to come hold the days chosen, and no long stretch of them is empty."""
    posts, say = going_out(plan), plan.library.say
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
    posts, end = going_out(plan), plan.today + timedelta(days=SOON - 1)
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


def tomorrow_and_the_day_after(plan: Plan) -> Gap | Literal[True] | None:
    """While the plan runs, the next three of the days one chose hold a post each."""
    if not plan.start <= plan.today <= plan.last or not plan.answers.calendar.weekdays:
        return None
    if isinstance(need_to_post_panic(plan), Gap):
        return None  # it says so already
    days = next_days(plan)
    busy = [week.span for week in plan.weeks if week.kind != "normal"]
    if len(days) < AHEAD or any(one.day in span for one in days for span in busy):
        return None
    filled, say = sum(bool(one.posts) for one in days), plan.library.say
    if filled == AHEAD:
        return True
    return Gap({"filled": say.number(filled), "all": say.number(AHEAD)})


def kick_off_with_content(plan: Plan) -> Gap | Literal[True] | None:
    """A new page has three posts by the day on which people are told about it."""
    announce, focus = plan.answers.calendar.announce, plan.focus
    if announce is None or focus is None or not starts_new(plan):
        return None
    ready = sum(post.place == focus.id and post.go_out <= announce for post in going_out(plan))
    if ready >= READY:
        return True
    say = plan.library.say
    words = {"day": say.day(announce), "ready": say.number(ready), "more": say.number(READY - ready)}
    return Gap(words)


def promote_one_to_two_months(plan: Plan) -> Gap | Literal[True] | None:
    """A good post comes back for two months; less is a note, less than one a warning."""
    weeks = plan.answers.calendar.again
    if not plan.posts:
        return None
    if weeks is None or weeks >= RETURN_WEEKS:
        return True
    if weeks == 0:
        return Gap(also="never")
    words = {"weeks": plan.library.say.plural(weeks, "{n} week", "{n} weeks")}
    return Gap(words, level="note" if weeks >= MONTH else None)


def quality_over_quantity(plan: Plan) -> Gap | Literal[True] | None:
    """No week to come holds more posts than there are minutes for."""
    say, full = plan.library.say, plan.overfull()
    if not plan.said.calendar.own and not plan.said.calendar.edits:
        return None  # our own posts always fit
    if not full:
        return True
    week = full[0]
    words = {
        "week": say.number(week.number),
        "takes": say.minutes(plan.made_in(week)),
        "has": say.minutes(week.budget.making),
    }
    return Gap(words)


def email_respect_regularity(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever sends a newsletter beside the one place says how often."""
    if not plan.said.business.newsletter or (plan.focus and plan.focus.id == "newsletter"):
        return None
    return True if plan.said.calendar.newsletter else Gap()


def editorial_calendar_audits(plan: Plan) -> Gap | Literal[True] | None:
    """Once the plan is over, it is decided of some post that went out what becomes of it."""
    out = went_out(plan)
    if not out or plan.today <= plan.last:
        return None
    return True if plan.said.log.audit else Gap({"count": plan.library.say.number(len(out))})


CHECKS = {
    f.__name__: f
    for f in (
        quality_over_quantity,
        email_respect_regularity,
        editorial_calendar_audits,
        consistency_and_frequency,
        need_to_post_panic,
        tomorrow_and_the_day_after,
        kick_off_with_content,
        promote_one_to_two_months,
    )
}
