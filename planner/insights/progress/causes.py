"""The one cause that holds: what the numbers of the last plain weeks say, or what the owner noticed."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.answers import WeekCounts, by_week
from planner.insights.progress.comparing import IN_A_ROW, last_plain, plain_readings
from planner.insights.progress.progress import readings
from planner.language import N_
from planner.plan import Plan, Reading

FULL_WEEKS = 2  # weeks running with as many as they can take (ours)


@dataclass(frozen=True)
class Holding:
    """A cause that holds, and why it does."""

    cause: Reading
    why: str


@dataclass(frozen=True)
class _Sums:
    """Three plain weeks in a row, summed; what was left out in one of them is None."""

    weeks: tuple[int, ...]
    orders: float
    asked: float | None  # who asked, and ordered or not
    seen: float | None


def noticeable(plan: Plan) -> tuple[Reading, ...]:
    """The causes no number shows: the owner says which one they noticed."""
    causes = plan.selling.causes if plan.selling else ()
    return tuple(one for one in causes if one.id not in _TRUE)


def cause_now(plan: Plan) -> Holding | None:
    """What the owner noticed last, else the first cause the numbers show; None where none holds."""
    if plan.selling is None:
        return None
    causes = {one.id: one for one in plan.selling.causes}
    noticed = _noticed(plan)
    if noticed in causes and noticed not in _TRUE:
        return Holding(causes[noticed], plan.library.say(N_("You noticed it.")))
    for name, shows in _TRUE.items():
        why = shows(plan, causes[name]) if name in causes else ""
        if why:
            return Holding(causes[name], why)
    return None


def _noticed(plan: Plan) -> str:
    """What was noticed in the last week of which numbers were said."""
    said = by_week(plan.said.log.counts)
    return said[max(said)].noticed if said else ""


def _sums(plan: Plan) -> _Sums | None:
    """The last three plain weeks with a number; None where there are fewer."""
    orders, counts = plain_readings(plan), by_week(plan.said.log.counts)
    weeks = last_plain(plan, [*orders])
    if len(weeks) < IN_A_ROW:
        return None
    said = [counts.get(week, WeekCounts()) for week in weeks]
    total = sum(orders[week] for week in weeks)
    only = [one.asked for one in said if one.asked is not None]
    seen = [one.seen for one in said if one.seen is not None]
    asked = total + sum(only) if len(only) == IN_A_ROW else None
    return _Sums(weeks, total, asked, sum(seen) if len(seen) == IN_A_ROW else None)


def _weeks(plan: Plan, sums: _Sums) -> str:
    say = plan.library.say
    return say.both([say.number(week) for week in sums.weeks])


def _unseen(plan: Plan, cause: Reading) -> str:
    """Too few asked a week, whether they ordered or not; in all weeks together for a goal by the month."""
    sums, say = _sums(plan), plan.library.say
    if sums is None or sums.asked is None or cause.below is None:
        return ""
    if sums.asked >= (cause.below if plan.goal.monthly else cause.below * IN_A_ROW):
        return ""
    words = {"weeks": _weeks(plan, sums), "n": say.number(sums.asked)}
    return say(N_("Weeks {weeks}: {n} asked in all."), **words)


def _slow(plan: Plan, cause: Reading) -> str:
    """Of those who asked, too few ordered."""
    sums, say = _sums(plan), plan.library.say
    if sums is None or not sums.asked or cause.below is None or sums.orders >= cause.below * sums.asked:
        return ""
    words = {"n": say.number(sums.orders), "all": say.number(sums.asked), "weeks": _weeks(plan, sums)}
    return say(N_("Weeks {weeks}: {n} of {all} who asked said yes."), **words)


def _elsewhere(plan: Plan, cause: Reading) -> str:
    """More come than before, and few of them name the place."""
    sums, say, before = _sums(plan), plan.library.say, plan.goal.baseline
    if sums is None or sums.seen is None or cause.below is None or before is None:
        return ""
    if plan.goal.as_counted(sums.orders / IN_A_ROW) <= before or sums.seen >= cause.below * sums.orders:
        return ""
    words = {"n": say.number(sums.seen), "all": say.number(sums.orders), "weeks": _weeks(plan, sums)}
    return say(N_("Weeks {weeks}: {n} of {all} saw you there."), **words)


def _full(plan: Plan, cause: Reading) -> str:
    """As many as they can take, in two weeks running; feasts count too."""
    say, last = plan.library.say, readings(plan)[-FULL_WEEKS:]
    sold = plan.selling.offer if plan.selling else None
    most = None if sold is None or sold.in_all else sold.capacity
    running = len(last) == FULL_WEEKS and last[1].week - last[0].week == 1
    if most is None or not running or any(one.value < most for one in last):
        return ""
    words = {"weeks": say.both([say.number(one.week) for one in last]), "n": say.number(most)}
    return say(N_("Weeks {weeks}: {n} or more each."), **words)


_TRUE: dict[str, Callable[[Plan, Reading], str]] = {
    "full": _full,
    "unseen": _unseen,
    "slow": _slow,
    "elsewhere": _elsewhere,
}
