"""The days of each week on which posts may stand."""

from datetime import date

import pytest

from planner.knowledge import library
from planner.plan import Span
from planner.plan.selling.open_days import open_days
from planner.plan.selling.slots import slots, turned
from tests.plan.schedule.schedules import CALM, Change, bakery, started

TUE_THU_SAT = (1, 3, 5)
EIGHT_DAYS = "2027-07-01"  # to 30 September: the thirteenth week has eight days


def found(
    a_week: int, days: tuple[int, ...], *changes: Change, off: frozenset[int] = frozenset()
) -> tuple[dict[int, set[date]], dict[int, int]]:
    """The free days and the room of the bakery's weeks."""
    plan = bakery((("time", "weeks"), CALM), *changes)
    span = Span(plan.start, plan.last)
    closed = open_days(plan.answers.business, library(), span)
    return slots(plan.weeks, span, closed, a_week, days, off)


def day(month: int, number: int) -> date:
    return date(2027, month, number)


@pytest.mark.parametrize(
    ("a_week", "days", "left"),
    [
        (1, (1,), [1, 1, 1]),
        (2, (1, 3), [2, 2, 2]),
        (3, TUE_THU_SAT, [2, 2, 3]),
        (5, (1, 2, 3, 4, 5), [4, 4, 5]),
    ],
)
def test_set_up_weeks_lose_their_last_slot_but_two_stay_two(
    a_week: int, days: tuple[int, ...], left: list[int]
) -> None:
    free, room = found(a_week, days)
    assert [len(free[number]) for number in (1, 2, 3)] == left
    assert [room[number] for number in (1, 2, 3)] == left
    assert free[2] == {day(1, 12 + d - 1) for d in sorted(days)[: left[1]]}, "the last of the week goes"


def test_no_slot_is_the_first_day_a_closed_day_or_the_day_before_one() -> None:
    assert found(3, (0, 1, 3))[0][1] == {day(1, 5), day(1, 7)}, "4 January is the start"
    easter = found(3, (2, 3, 5), started("2027-03-01"))[0]
    assert easter[4] == set(), "24 March is the eve of Thursday's holiday, the 27th that of Easter Sunday"


def test_a_week_in_which_nothing_goes_out_has_no_slot_and_no_room() -> None:
    free, room = found(3, TUE_THU_SAT, off=frozenset({4}))
    assert (free[4], room[4]) == (set(), 0)
    assert len(free[3]) == 3


def test_a_thirteenth_week_of_eight_days_takes_no_more_than_any_other() -> None:
    free, room = found(3, (2, 3, 4), started(EIGHT_DAYS))
    assert (len(free[13]), room[13]) == (3, 3)
    assert max(free[13]) < day(9, 30), "a Thursday, as the week's first day"


def test_where_the_owner_has_more_days_than_posts_others_come_first_each_week() -> None:
    every = [turned((0, 1, 2, 3, 4), 2, number) for number in range(1, 6)]
    assert {frozenset(days) for days in every} == {frozenset(range(5))}, "the others stand in for closed days"
    assert [days[:2] for days in every] == [[2, 3], [4, 0], [1, 2], [3, 4], [0, 1]]
    assert turned((2,), 3, 4) == [2], "fewer days than posts is fine"
    assert turned((), 3, 1) == []


def test_where_one_of_the_owners_days_is_closed_the_next_stands_in() -> None:
    christmas = (("calendar", "weekdays"), [*range(7)]), started("2027-10-04")
    free, room = found(2, tuple(range(7)), *christmas)
    assert (len(free[12]), room[12]) == (2, 2), "the week of the feast"
    assert not free[12] & {day(12, 24), day(12, 25), day(12, 26)}


@pytest.mark.parametrize("weekdays", [[0, 2, 4, 6], [1, 2, 3, 4, 5, 6], [0, 6]])
@pytest.mark.parametrize("minutes", [60, 120])
def test_in_a_plan_all_of_the_owners_days_have_their_turn(weekdays: list[int], minutes: int) -> None:
    nowhere: Change = (("business", "country"), "XX")  # no feasts and no days off
    plan = bakery((("calendar", "weekdays"), weekdays), (("time", "minutes"), minutes), nowhere)
    assert {post.go_out.weekday() for post in plan.posts} == {*weekdays}


@pytest.mark.parametrize(("weekdays", "minutes"), [([2, 5], 300), ([0, 6], 120), ([3], 60)])
def test_all_but_campaigns_keep_to_the_owners_days(weekdays: list[int], minutes: int) -> None:
    plan = bakery((("calendar", "weekdays"), weekdays), (("time", "minutes"), minutes))
    assert {post.go_out.weekday() for post in plan.posts if not post.campaign} == {*weekdays}
    assert max(len(plan.posts_of(week)) for week in plan.weeks) <= len(weekdays)
