"""What runs in a week: campaigns that open, last days, the days themselves; else its first post."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.exports.page_one import title_of
from planner.language import N_
from planner.plan import Campaign, Plan, Post, WeekRow
from planner.vocabulary import WEEK_KINDS


@dataclass(frozen=True)
class Part:
    """Some words; a last day is strong."""

    text: str
    strong: bool = False


def runs(plan: Plan, row: WeekRow) -> tuple[Part, ...]:
    """All that runs in the week, one part after the other as they are read."""
    campaigns = plan.selling.campaigns if plan.selling else ()
    told = [
        parts
        for one in sorted(campaigns, key=lambda one: (one.day, one.key))
        if (parts := _of(plan, one, row))
    ]
    if told:
        return _joined(told, "; ")
    return (Part(_else(plan, row)),)


def _of(plan: Plan, one: Campaign, row: WeekRow) -> tuple[Part, ...]:
    """What happens to a campaign in the week, after its name."""
    say, found = plan.library.say, list[tuple[Part, ...]]()
    if one.opens in row.span and not one.short:
        found.append((Part(say(N_("opens {day}"), day=say.day(one.opens))),))
    if one.last and one.last in row.span:
        found.append((Part(say(N_("last day {day}"), day=say.day(one.last)), strong=True),))
    if one.dated and one.day in row.span and one.day != one.last:
        text = N_("day {day}, also {others}") if one.also else N_("day {day}")
        found.append((Part(say(text, day=say.day(one.day), others=say.both(one.also))),))
    return (Part(say(N_("{name}: "), name=one.name)), *_joined(found, ", ")) if found else ()


def _joined(groups: Sequence[tuple[Part, ...]], between: str) -> tuple[Part, ...]:
    """The groups one after the other, with a mark between them."""
    first, *rest = groups
    return (*first, *(part for group in rest for part in (Part(between), *group)))


def _else(plan: Plan, row: WeekRow) -> str:
    """A week without such a day: its first post, the month's theme, or that there is no time."""
    first = next((post for post in plan.going if post.go_out in row.span), None)
    if first:
        return _title(plan, first)
    if row.kind == "none":
        return plan.library.say(WEEK_KINDS["none"])
    return next((theme.title for theme in plan.themes if row.span.first in theme.span), "")


def _title(plan: Plan, post: Post) -> str:
    return title_of(plan, post) or post.first
