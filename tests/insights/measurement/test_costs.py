"""What our own posts cost: for the weeks that have a number, wherever they are."""

from datetime import date

import pytest

from planner.answers import from_document
from planner.insights.measurement import own_cost
from planner.knowledge import library
from planner.plan import build_plan


def cost(*weeks: int) -> float | None:
    document = {
        "business": {"trade": "bakery"},
        "goals": [{"id": "g1", "name": "Orders", "measure": "orders", "baseline": 1}],
        "time": {"minutes": 60, "hourly_cost": 30},
        "calendar": {"start": "2027-01-04"},
        "log": {"readings": {"g1": {str(week): 11 for week in weeks}}},
    }
    return own_cost(build_plan(from_document(document), library(), date(2027, 4, 5)))


@pytest.mark.parametrize("weeks", [(1,), (13,)])
def test_one_week_read_costs_one_week_wherever_it_is(weeks: tuple[int, ...]) -> None:
    assert cost(*weeks) == pytest.approx(30)


def test_without_a_number_all_three_months_cost() -> None:
    assert cost() == pytest.approx(13 * 30)
    assert cost(1, 2, 13) == pytest.approx(3 * 30)
