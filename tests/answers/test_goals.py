"""A goal's numbers are a week's, or a month's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Goal, from_document, read, to_document, write


def test_a_goal_of_which_nothing_is_said_is_a_weeks() -> None:
    goal = from_document({"goals": [{"id": "g1", "baseline": 3}]}).goals[0]
    assert (goal.counts_by, goal.a_week(3), goal.as_counted(0.5)) == ("week", 3, 0.5)


def test_a_months_number_is_twelve_fifty_seconds_of_it_a_week() -> None:
    goal = Goal(id="g1", every="month")
    assert goal.a_week(52) == pytest.approx(12)
    assert (goal.as_counted(0), goal.as_counted(0.5), goal.as_counted(1)) == (0, 2.2, 4.3)


@given(st.integers(0, 400))
def test_a_month_and_its_week_are_the_same_to_a_tenth(number: int) -> None:
    goal = Goal(id="g1", every="month")
    assert goal.as_counted(goal.a_week(number)) == number


def test_what_it_is_counted_by_is_kept_in_the_file() -> None:
    said = from_document({"goals": [{"id": "g1", "every": "month", "baseline": 3}]})
    assert to_document(read(write(said)))["goals"] == [{"id": "g1", "every": "month", "baseline": 3}]
