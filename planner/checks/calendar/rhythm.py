"""Whether something goes out, regularly and soon."""

from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from planner.answers import Path
from planner.checks.calendar.hands import by_hand
from planner.checks.result import Gap
from planner.insights.calendar import READY, starts_new
from planner.insights.limits import limit
from planner.insights.progress import AHEAD, next_days, went_out
from planner.insights.themes import going_out
from planner.plan import RETURN_WEEKS, Plan, PlanWeek, Post, Span


def consistency_and_frequency(plan: Plan) -> Gap | Literal[True] | None:
    """The weeks to come hold the days chosen, and no long stretch of them is empty."""
    posts, say = going_out(plan), plan.library.say
    normal = [week for week in plan.weeks if week.kind == "normal" and week.span.last >= plan.today]
    days = {week.number: len({p.go_out for p in posts if p.go_out in week.span}) for week in normal}
    if not posts or not normal:
        return None  # a plan without posts has another finding
    if gap := _hardly(plan) or _together(plan, posts):
        return gap
    wanted, most = len(set(plan.answers.calendar.weekdays)), max(days.values())
    ours = plan.base is not None and wanted <= plan.base.a_week
    if most < wanted and not (ours and not by_hand(plan, Span(normal[0].span.first, plan.last))):
        return Gap({"days": say.number(wanted), "posts": say.number(most)})
    for empty in _quiet(normal, days, limit(plan, "quiet")):
        first, last = empty[0].span.first, empty[-1].span.last
        if by_hand(plan, Span(first, last)):
            return Gap({"first": say.day(first), "last": say.day(last)}, also="quiet")
    return True


def _hardly(plan: Plan) -> Gap | None:
    """Hardly anything goes out of what we planned, by the owner's own hand."""
    platforms, focus = plan.library.platforms, plan.focus
    normal = [week for week in plan.weeks if week.kind == "normal" and week.span.last >= plan.today]
    if not normal or focus is None or (focus.id in platforms and platforms[focus.id].owned):
        return None
    coming = [post for post in plan.going if post.go_out >= plan.today]
    if len(coming) * limit(plan, "hardly") >= len(normal) or not by_hand(
        plan, Span(normal[0].span.first, plan.last)
    ):
        return None
    say = plan.library.say
    words = {"posts": say.number(len(coming)), "weeks": say.number(len(normal))}
    return Gap(words, also="hardly", level="fatal")


def _together(plan: Plan, posts: list[Post]) -> Gap | None:
    """Two posts go out at one place in the same minute, and one of them is the owner's doing."""
    there: dict[tuple[str, date, str], Post] = {}
    for post in posts:
        if not post.at or post.go_out < plan.today or post.second:
            continue
        other = there.setdefault((post.place, post.go_out, post.at), post)
        if other is not post and any(one.is_own or one.edited for one in (post, other)):
            day = plan.library.say.day(post.go_out)
            words = {"one": other.title, "other": post.title, "day": day, "at": post.at}
            return Gap(words, also="together", where=_where(post if post.is_own or post.edited else other))
    return None


def _where(post: Post) -> Path:
    return ("calendar", "own" if post.is_own else "edits", post.key, "go_out")


def _quiet(weeks: list[PlanWeek], days: dict[int, int], many: int) -> list[list[PlanWeek]]:
    """The stretches of normal weeks without a post that are too long."""
    runs = [list(run) for filled, run in groupby(weeks, lambda week: days[week.number] > 0) if not filled]
    return [run for run in runs if len(run) >= many]


def need_to_post_panic(plan: Plan) -> Gap | Literal[True] | None:
    """While the plan runs, something goes out within the next days, unless we left them free ourselves."""
    if _hardly(plan):
        return None  # consistency-and-frequency says so
    posts, soon = going_out(plan), limit(plan, "soon")
    end = plan.today + timedelta(days=soon - 1)
    if silent := _silent_peak(plan, posts, soon):
        return silent
    if not plan.start <= plan.today <= plan.last or not posts:
        return None
    if any(plan.today <= post.go_out <= end for post in posts):
        return True
    touched = [week for week in plan.weeks if week.span.last >= plan.today and week.span.first <= end]
    off = any(week.kind == "none" for week in touched)
    if end > plan.last or off or not by_hand(plan, Span(plan.today, end)):
        return None
    return Gap({"days": plan.library.say.number(soon)})


def _silent_peak(plan: Plan, posts: list[Post], soon: int) -> Gap | None:
    """Nothing goes out in the week before the last day of a busy time, and that is the owner's doing."""
    for campaign in plan.base.campaigns if plan.base else ():
        last = campaign.last or campaign.day
        best = Span(last - timedelta(days=soon - 1), last)
        inside = plan.start <= best.first and best.last <= plan.last and best.last >= plan.today
        if inside and not any(post.go_out in best for post in posts) and by_hand(plan, best):
            say = plan.library.say
            words = {"name": campaign.name, "first": say.day(best.first), "last": say.day(best.last)}
            return Gap(words, also="best", sure="likely")
    return None


def tomorrow_and_the_day_after(plan: Plan) -> Gap | Literal[True] | None:
    """While the plan runs, the next three of the days one chose hold a post each.

    Where we leave one of them free ourselves, because things are set up or most are closed, nobody is told.
    """
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
    more = plan.base is None or len(set(plan.answers.calendar.weekdays)) > plan.base.a_week
    if not more and not by_hand(plan, Span(days[0].day, days[-1].day)):
        return None
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
    """A good post comes back for two months; less is a note, and before a month is over none comes back."""
    weeks = plan.answers.calendar.again
    if not plan.posts:
        return None
    if weeks is None or weeks >= RETURN_WEEKS:
        return True
    if weeks < limit(plan, "again"):
        return Gap(also="never")
    words = {"weeks": plan.library.say.plural(weeks, "{n} week", "{n} weeks")}
    return Gap(words, level="note")


def quality_over_quantity(plan: Plan) -> Gap | Literal[True] | None:
    """No week to come, in which the owner added or changed a post, holds more than there are minutes for."""
    say, mine = plan.library.say, [post for post in plan.going if post.is_own or post.edited]
    if not plan.said.calendar.own and not plan.said.calendar.edits:
        return None  # our own posts always fit
    full = [week for week in plan.overfull() if any(post.make_by in week.span for post in mine)]
    if not full:
        return True
    week = full[0]
    words = {
        "week": say.number(week.number),
        "takes": say.minutes(plan.made_in(week)),
        "has": say.minutes(week.room),
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
