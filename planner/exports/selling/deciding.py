"""Counting, finding the cause, deciding: three numbers a week, if and then, two days and their rule."""

from dataclasses import dataclass

from planner.exports.page_one import COUNT_DAY
from planner.insights.measurement import goal_name
from planner.insights.progress import (
    base_weeks,
    compared_weeks,
    decision_day,
    rule_in_words,
    rules,
    weeks_in_words,
)
from planner.language import N_
from planner.plan import BASE_WEEKS, Plan

REVIEWS = 10, 30  # free minutes the two days take (ours)


@dataclass(frozen=True)
class Deciding:
    """What is counted, the causes as a table of if and then, and how it is decided."""

    title: str
    count: tuple[str, ...]
    columns: tuple[str, ...]
    causes: tuple[tuple[str, str], ...]
    decide: tuple[str, ...]


def deciding(plan: Plan) -> Deciding | None:
    """The numbers, what they say, and the days on which they decide; None without a place."""
    if plan.selling is None:
        return None
    say = plan.library.say
    return Deciding(
        say(N_("Count, find the cause, decide")),
        _count(plan),
        (say(N_("If")), say(N_("Then"))),
        tuple((one.when, one.then) for one in plan.selling.causes),
        _decide(plan),
    )


def _count(plan: Plan) -> tuple[str, ...]:
    say = plan.library.say
    words = {
        "day": say.weekday(COUNT_DAY),
        "measure": plan.goal.measure or goal_name(plan.goal, say),
        "place": plan.library.place_name(plan.focus.id) if plan.focus else "",
    }
    three = N_("{day}, three numbers: {measure}; how many of them saw you on {place}; how many only asked.")
    told = [say(three, **words)]
    if plan.selling and plan.selling.campaigns:
        told.append(
            say(N_("Orders for the days on page 1 get a column of their own, so that they flatter nobody."))
        )
    return tuple(told)


def _decide(plan: Plan) -> tuple[str, ...]:
    """The two days, the weeks they compare, and what follows."""
    if plan.selling is None:
        return ()
    say, half, base = plan.library.say, plan.selling.half_way, base_weeks(plan)
    end = say.day(decision_day(plan))
    if half is None or len(base) < BASE_WEEKS:
        text = N_("{day} ({n} minutes): feasts run through all weeks, so compare with last year's slips.")
        return (say(text, day=end, n=say.number(REVIEWS[1])), rule_in_words(plan, rules(plan)[1]))
    first = N_("{day} ({n} minutes): the average of weeks {weeks} against weeks {base}.")
    words = {
        "weeks": weeks_in_words(plan, compared_weeks(plan, "half")),
        "base": weeks_in_words(plan, base),
        "n": say.number(REVIEWS[0]),
    }
    one = len(compared_weeks(plan, "end")) == 1
    last = (
        N_("{day} ({n} minutes): the same with week {weeks}.")
        if one
        else N_("{day} ({n} minutes): the same with weeks {weeks}.")
    )
    again = {
        "day": end,
        "n": say.number(REVIEWS[1]),
        "weeks": weeks_in_words(plan, compared_weeks(plan, "end")),
    }
    middle, end_rule = rules(plan)
    return (
        say(first, day=say.day(half), **words),
        rule_in_words(plan, middle),
        say(last, **again),
        rule_in_words(plan, end_rule),
    )
