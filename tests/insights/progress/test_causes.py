"""The cause that holds, and the weeks a decision compares."""

from datetime import date
from typing import Any

import pytest

from planner.insights.progress import cause_now, compared, noticeable, rules
from planner.plan import Plan
from tests.plan.schedule.schedules import BAKERY, CALM, plan_of, selling, with_

LATE = date(2027, 4, 1)
WEEKS = (4, 5, 6)


def counted(numbers: dict[int, float], counts: dict[int, dict[str, Any]], **goal: Any) -> Plan:
    """A bakery in which no day is sold for, so that each week is a plain one."""
    days = {
        "mothers_day": "no",
        "easter": "no",
        "valentines": "no",
        "fastelavn": "no",
        "peak-confirmations": "no",
    }
    document = with_(
        BAKERY,
        (("time", "weeks"), CALM),
        (("calendar", "days"), days),
        (("goals",), [{"id": "g1", "want": "bakery/cake-orders", **goal}]),
        (("log", "readings"), {"g1": {str(week): value for week, value in numbers.items()}}),
        (("log", "counts"), {str(week): said for week, said in counts.items()}),
        (("business", "offers"), [{"id": "o1", "card": "bakery/birthday-cakes", "capacity": 8}]),
    )
    return plan_of(document, LATE)


def holds(plan: Plan) -> str:
    found = cause_now(plan)
    return found.cause.id if found else ""


def three(number: float, **said: Any) -> tuple[dict[int, float], dict[int, dict[str, Any]]]:
    plain = selling(counted({}, {})).plain[-3:]
    return dict.fromkeys(plain, number), dict.fromkeys(plain, said)


@pytest.mark.parametrize(
    ("number", "said", "cause"),
    [
        (0, {"asked": 1}, "unseen"),
        (1, {"asked": 1}, ""),
        (1, {"asked": 3}, "slow"),
        (2, {"asked": 3}, ""),
        (4, {"seen": 1, "asked": 0}, "elsewhere"),
        (4, {"seen": 2, "asked": 0}, ""),
        (3, {"seen": 0, "asked": 0}, ""),  # no more than before
        (8, {"seen": 8, "asked": 0}, "full"),
        (7, {"seen": 7, "asked": 0}, ""),
    ],
)
def test_a_cause_holds_where_three_plain_weeks_say_so(
    number: float, said: dict[str, int], cause: str
) -> None:
    numbers, counts = three(number, **said)
    assert holds(counted(numbers, counts, baseline=3)) == cause


@pytest.mark.parametrize("name", ["unseen", "slow", "elsewhere", "full"])
def test_fewer_weeks_than_it_takes_say_nothing(name: str) -> None:
    said = {"unseen": (0, {"asked": 0}), "slow": (1, {"asked": 9}), "elsewhere": (5, {"seen": 0, "asked": 0})}
    number, counts = said.get(name, (9, {"seen": 9, "asked": 0}))
    numbers, all_counts = three(number, **counts)
    last = max(numbers)
    assert holds(counted({last: number}, {last: all_counts[last]}, baseline=3)) == ""


def test_a_number_that_was_not_said_shows_nothing() -> None:
    numbers, counts = three(0)
    assert holds(counted(numbers, counts, baseline=3)) == ""


def test_the_numbers_that_made_it_true_stand_with_it() -> None:
    numbers, counts = three(1, asked=3)
    found = cause_now(counted(numbers, counts, baseline=1))
    assert found is not None
    assert "3 of 12 who asked said yes" in found.why


def test_what_the_owner_noticed_comes_first_and_only_in_its_week() -> None:
    numbers, counts = three(1, asked=3)
    last = max(numbers)
    plan = counted(numbers, counts | {last: {"asked": 3, "noticed": "other"}}, baseline=1)
    assert holds(plan) == "other"
    assert "other" in {one.id for one in noticeable(plan)}
    earlier = counted(numbers, counts | {min(numbers): {"asked": 3, "noticed": "other"}}, baseline=1)
    assert holds(earlier) == "slow"


@pytest.mark.parametrize("noticed", ["nonsense", "unseen"])
def test_a_cause_nobody_can_notice_is_left_aside(noticed: str) -> None:
    numbers, counts = three(9, asked=0, noticed=noticed)
    assert holds(counted(numbers, counts, baseline=9)) in ("", "full")


def test_orders_for_a_feast_flatter_nobody() -> None:
    numbers, counts = three(5, feast=4)
    plan = counted(numbers, counts, baseline=1, target=4)
    found = compared(plan, "end")
    assert found is not None
    assert (found.now, found.before) == (1, 1)


def test_the_first_two_weeks_counted_are_where_one_stands() -> None:
    assert counted({1: 2, 2: 3, 3: 9}, {}).goal.baseline == 2.5
    assert counted({1: 6, 2: 3}, {1: {"feast": 4}}).goal.baseline == 2.5
    assert counted({2: 3}, {}).goal.baseline == 3
    assert counted({1: 9, 12: 14}, {}).goal.baseline == 9  # a late week says nothing of the start
    assert counted({1: 9}, {}, baseline=4).goal.baseline == 4


@pytest.mark.parametrize(("before", "target"), [(2, 3), (0, 1), (5, 6), (0.5, 1)])
def test_half_way_is_less_than_the_end(before: float, target: float) -> None:
    half, end = rules(counted({}, {}, baseline=before, target=target))
    assert half.enough is not None
    assert end.enough is not None
    assert before < half.enough < end.enough


def test_nothing_is_compared_while_nothing_is_counted() -> None:
    assert compared(counted({}, {}), "half") is None


def test_half_way_compares_the_three_plain_weeks_before_it() -> None:
    numbers = {week: float(week) for week in range(1, 14)}
    plan = counted(numbers, {}, baseline=1)
    half, end = compared(plan, "half"), compared(plan, "end")
    assert half is not None
    assert end is not None
    assert len(half.weeks) == 3
    assert max(half.weeks) < min(end.weeks)
    assert {*half.weeks, *end.weeks} <= {*selling(plan).plain}
