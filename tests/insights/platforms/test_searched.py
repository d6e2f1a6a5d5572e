"""Whose turn it is: one place a week, once it is set up, within the minutes for counting."""

from dataclasses import replace

import pytest

from planner.insights.platforms import has_turns, set_up, setting_up, turn
from planner.plan import Plan, WeekRow
from tests.plan.searches import plan_of


def rows(plan: Plan) -> tuple[WeekRow, ...]:
    assert plan.selling
    return plan.selling.rows


def turns(plan: Plan) -> list[str]:
    return [place.id if (place := turn(plan, row)) else "" for row in rows(plan)]


def test_each_place_has_its_turn_after_the_week_in_which_it_was_set_up() -> None:
    plan = plan_of("locksmith", "NO")
    found = turns(plan)
    assert found[0] == ""
    assert {*found[3:]} == {"google", "apple", "mittanbud"}
    weeks = {place.id: task.week for place in plan.searched.places if (task := setting_up(plan, place))}
    assert all(weeks[name] < number for number, name in enumerate(found, 1) if name)


def test_a_place_there_was_no_room_for_has_no_turn() -> None:
    plan = plan_of("locksmith", "NO", 90)
    ready = {place.id for place in set_up(plan)}
    assert set() < ready < {place.id for place in plan.searched.places}
    assert {*turns(plan)} - {""} <= ready


def test_a_week_that_counts_in_five_minutes_keeps_them_for_the_numbers() -> None:
    plan = plan_of("locksmith", "NO")
    last = rows(plan)[-1]
    assert turn(plan, last)
    assert turn(plan, replace(last, count=5)) is None


@pytest.mark.parametrize(("does", "any_turn"), [("copywriter", False), ("beekeeper", True)])
def test_who_is_searched_nowhere_looks_after_nothing(does: str, any_turn: bool) -> None:
    assert has_turns(plan_of(does, "SE")) == any_turn
