"""Goals by the month beside numbers of weeks: the rule, the weeks together, the causes, what was gained."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Change, from_document
from planner.insights.business import Ceiling, ceiling
from planner.insights.measurement import rewrites
from planner.insights.measurement.return_stages import gained
from planner.insights.progress import (
    Compared,
    Rule,
    before_saving,
    cause_now,
    compared,
    compared_weeks,
    is_enough,
    rule_in_words,
    rules,
)
from planner.insights.progress.bar import least_together
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import learnt, next_quarter
from tests.plan.schedule.schedules import selling

START, LATE = date(2027, 1, 4), date(2027, 4, 3)
CLIENTS = "accountant/monthly-clients"


def monthly(
    readings: dict[int, float] | None = None,
    today: date = LATE,
    counts: dict[int, dict[str, float]] | None = None,
    want: str = CLIENTS,
    **goal: Any,
) -> Plan:
    trade = want.partition("/")[0]
    log = {
        "readings": {"g1": {str(week): value for week, value in (readings or {}).items()}},
        "counts": {str(week): said for week, said in (counts or {}).items()},
    }
    document = {
        "business": {"name": "Tall", "trade": trade, "country": "NO"},
        "goals": [{"id": "g1", "want": want, "measure": "new clients"} | goal],
        "calendar": {"start": START.isoformat()},
        "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
        "time": {"minutes": 180},
        "log": log,
    }
    return build_plan(from_document(document), library(), today)


def of(plan: Plan) -> tuple[Rule, Rule]:
    half, end = rules(plan)
    return half, end


def test_the_rule_says_the_month_and_what_that_is_in_the_weeks_compared() -> None:
    plan = monthly(every="month", baseline=3, target=6)
    half, end = of(plan)
    assert compared_weeks(plan, "half") == (5, 6, 7)
    assert rule_in_words(plan, half).startswith(
        "4.5 or more a month of new clients: go on. That is 4 or more in weeks 5 to 7 together. Fewer, but"
    )
    told = rule_in_words(plan, end)
    assert told.startswith("6 or more a month of new clients: go on. That is 6 or more in weeks 8 to 11")


def test_by_the_week_no_weeks_are_taken_together() -> None:
    plan = monthly(every="week", baseline=3, target=6)
    assert rule_in_words(plan, of(plan)[0]).startswith("4.5 or more a week of new clients: go on. Fewer, but")
    assert least_together(plan, of(plan)[0], 3) is None


def test_without_a_place_the_last_three_weeks_are_named_without_numbers() -> None:
    document = {
        "goals": [{"id": "g1", "name": "Clients", "every": "month", "baseline": 3, "target": 6}],
        "platforms": {"choice": [{"id": "facebook", "role": "active", "share": 100}]},
    }
    plan = build_plan(from_document(document), library(), START)
    assert plan.selling is None
    assert "That is 5 or more in 3 weeks together." in rule_in_words(plan, of(plan)[1])


def test_while_nothing_is_counted_the_rule_asks_for_more_a_month() -> None:
    plan = monthly(every="month")
    assert rule_in_words(plan, of(plan)[1]).startswith("2 more a month of new clients than before: go on.")


@pytest.mark.parametrize("before", [0, 1, 2, 3, 5, 2.2, 4.3, 10])
@pytest.mark.parametrize("more", [1, 2, 4])
@pytest.mark.parametrize("weeks", [1, 2, 3, 4, 6])
def test_half_way_is_never_the_end_and_its_weeks_never_ask_for_more(
    before: float, more: float, weeks: int
) -> None:
    plan = monthly(every="month", baseline=before, target=before + more)
    half, end = of(plan)
    assert half.enough is not None
    assert end.enough is not None
    assert before < half.enough < end.enough
    least, most = least_together(plan, half, weeks), least_together(plan, end, weeks)
    assert least is not None
    assert most is not None
    assert 1 <= least <= most
    if least == most:  # one fewer would be no more than before
        assert least - 1 <= plan.goal.a_week(before) * weeks


def test_half_way_the_middle_is_said_to_a_tenth() -> None:
    assert of(monthly(every="month", baseline=4.3, target=6))[0].enough == 5.2


@pytest.mark.parametrize(("number", "enough"), [(3, False), (4, True)])
def test_the_weeks_together_decide(number: float, enough: bool) -> None:
    plan = monthly({5: 1, 6: 1, 7: number - 2}, date(2027, 2, 22), every="month", baseline=3, target=6)
    found = compared(plan, "half")
    assert found == Compared((5, 6, 7), {3: 4.3, 4: 5.8}[int(number)], 3, number)
    assert is_enough(plan, of(plan)[0], found) is enough


def test_the_weeks_decide_where_their_month_is_a_tenth_short() -> None:
    plan = monthly({5: 1, 6: 0, 7: 0}, date(2027, 2, 22), every="month", baseline=1, target=2)
    half, found = of(plan)[0], compared(plan, "half")
    assert found is not None
    assert (half.enough, found.now, least_together(plan, half, 3)) == (1.5, 1.4, 1)
    assert is_enough(plan, half, found)


def test_fewer_weeks_counted_ask_for_fewer() -> None:
    plan = monthly({7: 2}, date(2027, 2, 22), every="month", baseline=3, target=6)
    found = compared(plan, "half")
    assert found is not None
    assert (found.weeks, found.total) == ((7,), 2)
    assert is_enough(plan, of(plan)[0], found)


def test_as_many_as_before_are_not_more_for_being_a_months() -> None:
    plan = monthly({1: 1, 2: 1, 5: 1, 6: 1, 7: 1}, date(2027, 2, 22))
    found = compared(plan, "half")
    assert found is not None
    assert (plan.goal.baseline, found.now, found.before) == (4.3, 4.3, 4.3)


@pytest.mark.parametrize(("number", "cause"), [(1, ""), (2, "elsewhere")])
def test_more_than_before_is_seen_in_what_the_goal_is_counted_by(number: float, cause: str) -> None:
    weeks = selling(monthly()).plain[-3:]
    counts = {week: {"seen": 0.0, "asked": 0.0} for week in weeks}
    plan = monthly({1: 1.0, 2: 1.0} | dict.fromkeys(weeks, number), counts=counts)
    found = cause_now(plan)
    assert plan.goal.baseline == 4.3
    assert (found.cause.id == "elsewhere" if found else False) == bool(cause)


@pytest.mark.parametrize(("asked", "unseen"), [(1, True), (2, False)])
def test_few_are_unseen_only_where_fewer_than_two_ask_in_all_weeks(asked: int, unseen: bool) -> None:
    weeks = selling(monthly(want="manufacturer/first-orders")).plain[-3:]
    counts = {week: {"asked": 0.0} for week in weeks} | {weeks[-1]: {"asked": float(asked)}}
    plan = monthly(dict.fromkeys(weeks, 0.0), counts=counts, want="manufacturer/first-orders")
    found = cause_now(plan)
    assert bool(found and found.cause.id == "unseen") is unseen
    if unseen and found:
        assert found.cause.when == "In three plain weeks running, fewer than two people ask in all."


def test_what_was_gained_is_over_the_weeks_of_the_month() -> None:
    plan = monthly(dict.fromkeys(range(1, 14), 1), every="month", baseline=2)
    assert gained(plan, plan.goal) == 7  # thirteen, and six came before
    none = monthly(dict.fromkeys(range(1, 14), 1))
    assert gained(none, none.goal) == 0


def test_more_than_can_be_taken_is_said_by_the_month() -> None:
    def near(**goal: Any) -> Ceiling | None:
        said = {"id": "g1", "want": CLIENTS, "every": "month"} | goal
        offers = [{"id": "o1", "name": "books", "capacity": 1}]
        document = {"business": {"trade": "accountant", "offers": offers}, "goals": [said]}
        return ceiling(build_plan(from_document(document), library(), START))

    assert near(baseline=1, target=4) is None
    assert near(baseline=1, target=5) == Ceiling(5, True, 4)
    assert near(baseline=3) == Ceiling(3, False, 4)


def test_the_first_number_keeps_the_month_we_took() -> None:
    where = ("goals", "g1", "every")

    def along(*changes: Change, **goal: Any) -> list[Change]:
        return [change for change in before_saving(monthly(**goal), changes) if change[0] == where]

    typed: Change = (("goals", "g1", "baseline"), None, 3.0)
    assert along(typed) == [(where, None, "month")]
    assert along(typed, every="week") == []
    assert along((("goals", "g1", "measure"), None, "clients")) == []
    assert along((("goals", "g1", "baseline"), 3.0, None)) == []
    assert along(typed, want="bakery/cake-orders") == []


def test_the_next_plan_starts_from_the_last_weeks_and_stays_by_the_month() -> None:
    plan = monthly({1: 1, 2: 0, 10: 2, 11: 0, 12: 1, 13: 1})
    (goal,) = next_quarter(plan, "new").goals
    assert (goal.every, goal.baseline, goal.target) == ("month", 4.3, None)
    assert learnt(plan)[0] == "From 2.2 a month to 4.3 at the end: new clients."


def test_another_number_brings_what_it_is_counted_by() -> None:
    likes: dict[str, Any] = {"measure": "likes", "every": "month", "baseline": 40, "soft": True}
    one = rewrites(monthly(**likes), monthly(**likes).goal)
    every = {found.measure: {path: now for path, _, now in found.changes} for found in one}
    where = ("goals", "g1", "every")
    assert every["first calls from possible clients"][where] == "week"  # its want is a month's
    assert every["new monthly agreements signed"][where] is None
