"""Goals by the month: what is assumed of them, and that a week's number stays a week's."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, Goal, from_document
from planner.knowledge import library
from planner.plan import Plan, build_plan, more_wanted

START = date(2027, 1, 4)
CLIENTS = "accountant/monthly-clients"  # counted by the month, two more


def planned(
    want: str, readings: dict[str, float] | None = None, capacity: int | None = None, **goal: Any
) -> Plan:
    trade, said = want.partition("/")[0], {"id": "g1", "want": want} | goal
    document: Document = {
        "business": {"name": "Tall", "trade": trade, "country": "NO"},
        "goals": [said],
        "calendar": {"start": START.isoformat()},
        "log": {"readings": {"g1": readings or {}}},
    }
    if capacity:
        document["business"]["offers"] = [{"id": "o1", "name": "books", "capacity": capacity}]
    return build_plan(from_document(document), library(), START)


@pytest.mark.parametrize(("want", "every"), [(CLIENTS, "month"), ("bakery/cake-orders", None)])
def test_a_want_nobody_has_every_week_is_assumed_to_be_a_months(want: str, every: str | None) -> None:
    plan = planned(want)
    assert plan.goal.every == every
    assert (("goals", "g1", "every") in plan.assumed) == bool(every)


@pytest.mark.parametrize("number", ["baseline", "target", "halfway"])
def test_a_number_typed_by_the_week_stays_one(number: str) -> None:
    typed: dict[str, Any] = {number: 2}
    assert planned(CLIENTS, **typed).goal.counts_by == "week"


def test_what_the_owner_says_outranks_the_want() -> None:
    assert planned(CLIENTS, every="week").goal.counts_by == "week"


def test_weeks_that_were_counted_are_turned_into_a_month() -> None:
    assert planned(CLIENTS, {"1": 0, "2": 1}).goal.baseline == 2.2
    assert planned(CLIENTS, {"1": 0, "2": 1}, every="week").goal.baseline == 0.5


def test_a_target_by_the_month_is_a_whole_number() -> None:
    assert planned(CLIENTS, {"1": 0, "2": 1}).goal.target == 4
    assert planned(CLIENTS, every="month", baseline=3).goal.target == 5


def test_what_they_can_take_in_a_week_is_the_most_of_a_month() -> None:
    assert planned(CLIENTS, capacity=1, every="month", baseline=3).goal.target == 4  # 1 x 52 / 12
    assert planned(CLIENTS, capacity=2, every="month", baseline=3).goal.target == 5
    assert planned(CLIENTS, capacity=1, every="month", baseline=5).goal.target is None


@pytest.mark.parametrize(
    ("want", "every", "more"),
    [
        (CLIENTS, "month", 2),
        (CLIENTS, "week", 1),  # half a client is none
        ("bakery/cake-orders", "week", 2),
        ("bakery/cake-orders", None, 2),
        ("bakery/cake-orders", "month", 8),
    ],
)
def test_more_is_said_in_what_the_owner_counts_by(want: str, every: Any, more: int) -> None:
    known = library().want(want)
    assert known is not None
    assert more_wanted(Goal(id="g1", every=every), known) == more
