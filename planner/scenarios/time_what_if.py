"""What other minutes would buy: one more hour a week, or only half of them, in whole pieces."""

from collections import Counter

from planner.answers import Answers
from planner.language import N_
from planner.plan import BLOCK, Plan, PlanWeek, build_plan, counted

HOUR = 60  # minutes; as many without a use in a week are said unasked (ours)
_OFTEN = 0.75, 1.5  # days between two posts that count as about one a day (ours)


def one_more_hour(plan: Plan) -> Plan:
    """The plan with one more hour a week; in a team the first person with minutes gives it."""
    said = _copy(plan)
    first = counted(said.time)[0]
    first.minutes = (first.minutes or 0) + HOUR
    return build_plan(said, plan.library, plan.today)


def half(plan: Plan) -> Plan:
    """The plan with half of everybody's minutes."""
    said = _copy(plan)
    for one in counted(said.time):
        one.minutes = (one.minutes or 0) // 2
    return build_plan(said, plan.library, plan.today)


def _copy(plan: Plan) -> Answers:
    """The answers with the minutes and places of this plan, so that nothing else moves."""
    said = plan.said.model_copy(deep=True)
    said.time.minutes = plan.answers.time.minutes
    said.platforms.choice = list(plan.choice)
    return said


def pieces(plan: Plan) -> Counter[str]:
    """How many pieces of each format the plan makes; what was dropped or missed is none."""
    return Counter(post.format for post in plan.going if BLOCK not in post.key)


def hour_in_words(plan: Plan) -> tuple[str, ...]:
    """What one more hour a week would bring, and how much of it would stay unused."""
    say, then = plan.library.say, one_more_hour(plan)
    more, fewer = pieces(then) - pieces(plan), pieces(plan) - pieces(then)
    extra = sum(week.budget.making for week in _coming(then)) - sum(w.budget.making for w in _coming(plan))
    unused = _unused(then) - _unused(plan)
    if not more:
        return (say(N_("One more hour a week would bring no more posts.")), *_why_not(plan, extra, unused))
    lines = [
        say(N_("One more hour a week would bring, in three months: {pieces}."), pieces=_named(plan, more))
    ]
    if fewer:
        lines.append(say(N_("What would go: {pieces}."), pieces=_named(plan, fewer)))
    if unused > 0:
        lines.append(
            say(
                N_("Of {extra} more for making, {unused} would stay unused."),
                extra=say.minutes(extra),
                unused=say.minutes(unused),
            )
        )
    return tuple(lines)


def _why_not(plan: Plan, extra: int, unused: int) -> tuple[str, ...]:
    say = plan.library.say
    if all(week.kind == "none" for week in _coming(plan)):
        return (say(N_("No week to come has time for it.")),)
    if extra <= 0:
        return (say(N_("What you said of each job leaves no more time for making.")),)
    words = say(N_("In three months, {unused} for making would stay unused."), unused=say.minutes(unused))
    has_ideas = any(theme.ideas for theme in plan.themes)
    return (words, say(N_("Your ideas fill the plan already."))) if has_ideas else (words,)


def half_in_words(plan: Plan) -> tuple[str, ...]:
    """What would be left with half the time, how often that is, and what would go."""
    say, then = plan.library.say, half(plan)
    before, after = pieces(plan), pieces(then)
    if before == after:
        return (say(N_("With half the time, nothing would change in your posts.")),)
    if not after:
        return (say(N_("With half the time, no post would fit.")),)
    if before.total() == after.total():
        lines = [say(N_("With half the time there would be as many posts, but others."))]
    else:
        words = {
            "after": say.plural(after.total(), N_("one post"), N_("{n} posts")),
            "before": say.number(before.total()),
            "often": _often(plan, after.total()),
        }
        lines = [say(N_("With half the time: {after} instead of {before}, {often}."), **words)]
    if before - after:
        lines.append(say(N_("What would go: {pieces}."), pieces=_named(plan, before - after)))
    if after - before:
        lines.append(say(N_("What would come instead: {pieces}."), pieces=_named(plan, after - before)))
    return tuple(lines)


def _often(plan: Plan, posts: int) -> str:
    say, days = plan.library.say, len(plan.days()) / posts
    if days > _OFTEN[1]:
        return say.plural(round(days), N_("about one every day"), N_("about one every {n} days"))
    if days >= _OFTEN[0]:
        return say(N_("about one a day"))
    return say.plural(round(1 / days), N_("about one a day"), N_("about {n} a day"))


def unused_in_words(plan: Plan) -> str:
    """How much of the time for making no idea uses; empty where it is little."""
    weeks = _coming(plan)
    weekly = _unused(plan) // len(weeks) if weeks else 0
    if weekly < HOUR:
        return ""
    say = plan.library.say
    return say(
        N_(
            "About {minutes} a week for making stay unused. Keep them for yourself, or add ideas of your own."
        ),
        minutes=say.minutes(weekly),
    )


def _coming(plan: Plan) -> list[PlanWeek]:
    return [week for week in plan.weeks if week.span.last >= plan.today]


def _unused(plan: Plan) -> int:
    """Minutes for making that the weeks to come do not use."""
    return sum(max(0, week.room - plan.made_in(week)) for week in _coming(plan))


def _named(plan: Plan, found: Counter[str]) -> str:
    """Such as: 13 short films and 4 photos; the longest kind first."""
    say, formats = plan.library.say, plan.library.formats
    kinds = sorted(found, key=lambda kind: -formats[kind].minutes)
    return say.both([say.plural(found[kind], formats[kind].one, formats[kind].many) for kind in kinds])
