"""The weeks of a plan: which are busy, and how many minutes each has."""

from dataclasses import dataclass
from datetime import timedelta

from planner.answers import Answers
from planner.dates import Span, by_rule, weeks
from planner.effort import Budget, week_budget
from planner.knowledge import Library
from planner.vocabulary import WeekKind


@dataclass(frozen=True)
class PlanWeek:
    """One week: its days, how busy it is and why, its minutes."""

    number: int
    span: Span
    kind: WeekKind
    why: str  # the trade's reason for a busy week
    budget: Budget


def plan_weeks(answers: Answers, library: Library) -> tuple[PlanWeek, ...]:
    """The thirteen weeks; what the owner said of a week outranks the trade's busy days."""
    start = answers.calendar.start
    if start is None:
        return ()
    busy = _busy(answers, library)
    result = []
    for number, span in enumerate(weeks(start), 1):
        kind, why = busy.get(number, ("normal", ""))
        said = answers.time.weeks.get(span.first.isoformat())
        if said:
            kind, why = said, why if said == kind else ""
        result.append(PlanWeek(number, span, kind, why, week_budget(answers.time, kind)))
    return tuple(result)


def _busy(answers: Answers, library: Library) -> dict[int, tuple[WeekKind, str]]:
    """The trade's busy weeks by number, the busiest reason for each."""
    start = answers.calendar.start
    assert start is not None  # noqa: S101 - plan_weeks has looked
    spans = weeks(start)
    found: dict[int, tuple[WeekKind, str]] = {}
    for busy in library.trade(answers.business.trade).busy:
        if busy.countries and answers.business.country not in busy.countries:
            continue
        for year in {start.year, start.year + 1}:
            day = by_rule(busy.rule, year)
            for back in range(busy.weeks_before + 1):
                hit = day - timedelta(weeks=back)
                number = next((n for n, span in enumerate(spans, 1) if hit in span), 0)
                if number and found.get(number, ("half", ""))[0] != "none":
                    found.setdefault(number, (busy.kind, busy.name))
                    if busy.kind == "none":
                        found[number] = ("none", busy.name)
    return found
