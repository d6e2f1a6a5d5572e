"""Days that lose their post for minutes or for selling too much are filled again, with what can be paid."""

import pytest

from planner.knowledge import library
from planner.plan import Plan, Span
from planner.plan.selling.how_often import WEEKDAYS
from planner.plan.selling.open_days import open_days
from planner.plan.selling.slots import slots
from tests.plan.schedule.schedules import Change, bakery, selling, started

STARTS = ["2027-01-04", "2027-01-25", "2027-02-01", "2027-02-28", "2027-03-15", "2026-10-19"]
OUR_THEMES: Change = (("themes",), [])
MOST_FORMS: Change = (("time", "makes"), ["photos", "films"])


def empty(plan: Plan) -> list[int]:
    """The weeks with fewer posts than they have slots."""
    span, a_week = Span(plan.start, plan.last), selling(plan).a_week
    closed = open_days(plan.answers.business, library(), span)
    off = frozenset(week.number for week in plan.weeks if week.kind == "none")
    free, _ = slots(plan.weeks, span, closed, a_week, WEEKDAYS[a_week], off)
    return [week.number for week in plan.weeks if len(plan.posts_of(week)) < len(free[week.number])]


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("minutes", [60, 100, 180, 420])
def test_no_slot_stays_empty_while_a_trade_has_something_to_say(start: str, minutes: int) -> None:
    plan = bakery(started(start), (("time", "minutes"), minutes), OUR_THEMES, MOST_FORMS)
    assert empty(plan) == []
    assert plan.overfull() == ()


def test_a_day_that_lost_a_post_that_sold_too_much_has_one_that_does_not_sell() -> None:
    plan = bakery(started("2026-12-21"))
    assert [one for one in selling(plan).dropped if one.why == "selling"], "too much would have sold"
    assert empty(plan) == []
    assert 2 * sum(post.sells for post in plan.posts) <= len(plan.posts)


@pytest.mark.parametrize("makes", [["films"], ["writing"]])
def test_a_week_without_minutes_for_another_piece_keeps_its_empty_days(makes: list[str]) -> None:
    plan = bakery((("time", "makes"), makes), (("time", "minutes"), 90), OUR_THEMES)
    cheapest = min(post.minutes for post in plan.posts)
    assert empty(plan), "two posts a week are too many of them"
    assert plan.overfull() == ()
    for number in empty(plan):
        week = plan.weeks[number - 1]
        assert week.room - plan.made_in(week) < cheapest or week.kind != "normal"
