"""The days of a plan: which are free, what may stand on them, and every limit on what sells."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from planner.knowledge import Step, library
from planner.plan import Plan, Span
from planner.plan.selling.board import Board, longest_row
from planner.plan.selling.item import Item
from planner.plan.selling.open_days import open_days
from planner.plan.selling.slots import slots
from planner.vocabulary import StepName
from tests.plan.schedule.schedules import CALM, Change, bakery, of_step, started, week

TUE_THU_SAT = (1, 3, 5)
CALM_WEEKS: Change = (("time", "weeks"), CALM)
EIGHT_DAYS = "2027-07-01"  # to 30 September: the thirteenth week has eight days


def board(
    *changes: Change,
    a_week: int = 3,
    days: tuple[int, ...] = TUE_THU_SAT,
    ceiling: int = 100,
    sells_from: date = date.min,
    off: frozenset[int] = frozenset(),
) -> Board:
    """An empty board of the bakery's weeks."""
    plan = bakery(CALM_WEEKS, *changes)
    span = Span(plan.start, plan.last)
    closed = open_days(plan.answers.business, library(), span)
    free, room = slots(plan.weeks, span, closed, a_week, days, off)
    return Board(
        weeks=plan.weeks,
        plan=span,
        days=closed,
        a_week=a_week,
        free=free,
        room=room,
        silent_weeks=off,
        ceiling=ceiling,
        sells_from=sells_from,
    )


def item(step: StepName = "making", **more: Any) -> Item:
    return Item(key=f"a-{step}1", step=step, role=step, title="A post", **more)


def day(month: int, number: int) -> date:
    return date(2027, month, number)


# Taking a day --------------------------------------------------------------------------------------


def test_a_post_takes_the_free_day_nearest_its_aim_and_of_two_the_earlier() -> None:
    empty = board()
    span = Span(day(2, 1), day(2, 28))
    assert empty.place(item(), span, day(2, 10)) == day(2, 9), "Tuesday, as near as Thursday"
    assert empty.place(item(), span, day(2, 10)) == day(2, 11)
    assert day(2, 9) not in empty.free[6]


def test_without_a_slot_it_takes_any_open_day_and_with_it_the_weeks_nearest_slot() -> None:
    empty = board()
    assert empty.place(item(), Span(day(2, 10), day(2, 10)), day(2, 10)) == day(2, 10)
    assert empty.free[6] == {day(2, 11), day(2, 13)}, "Wednesday took Tuesday's"
    assert empty.room[6] == 2


def test_a_week_takes_no_more_posts_than_its_slots_on_whatever_days() -> None:
    empty = board()
    one_week = Span(day(2, 8), day(2, 14))
    placed = [empty.place(item(), one_week, day(2, 10)) for _ in range(5)]
    assert len([found for found in placed if found]) == 3
    assert placed[3:] == [None, None]


def test_an_eve_is_no_slot_but_a_campaign_may_take_it() -> None:
    empty = board(started("2027-03-01"))
    eve = Span(day(3, 27), day(3, 27))
    assert empty.on_a_slot(item(), eve, eve.first) is None
    assert empty.place(item("greeting"), eve, eve.first) == day(3, 27)
    closed = Span(day(3, 26), day(3, 26))
    assert empty.place(item(), closed, closed.first) is None, "Good Friday"


def test_what_is_taken_away_leaves_its_day_free_again() -> None:
    empty = board()
    span = Span(day(2, 9), day(2, 9))
    empty.place(item(), span, span.first)
    assert empty.take(span.first).key == "a-making1"
    assert (span.first in empty.free[6], empty.room[6], empty.held) == (True, 3, {})


# When it can be made -------------------------------------------------------------------------------


def test_a_piece_is_made_on_an_open_day_before_it_at_most_27_days_ahead() -> None:
    made = board(started("2027-03-01")).made_days(item(), day(3, 30))
    assert (made[0], made[-1]) == (day(3, 3), day(3, 27))
    assert not {day(3, 25), day(3, 26), day(3, 28), day(3, 29)} & {*made}


def test_a_piece_is_made_in_no_week_without_time_and_not_before_the_plan() -> None:
    off = ("time", "weeks"), CALM | {week(1): "normal", week(2): "none"}
    made = board(off).made_days(item(), day(1, 19))
    assert [*made] == [day(1, 4) + timedelta(days=k) for k in (*range(7), 14)]


def test_a_picture_that_needs_the_work_or_its_season_waits_for_them() -> None:
    empty = board()
    assert empty.made_days(item(latest=7), day(2, 20))[0] == day(2, 13)
    assert empty.made_days(item(earliest=day(2, 15)), day(2, 20))[0] == day(2, 15)
    assert not empty.may_stand(item(earliest=day(2, 20)), day(2, 20)), "there is no day left to make it"


def test_the_empty_place_is_shown_on_its_very_day() -> None:
    assert board().made_days(item("room"), day(2, 20)) == [day(2, 20)]


# What may sell -------------------------------------------------------------------------------------


def placed(empty: Board, *days: date, step: StepName = "booking") -> list[bool]:
    """Whether a post found each of these days, one after the other."""
    return [empty.place(item(step), Span(one, one), one) is not None for one in days]


@pytest.mark.parametrize(("a_week", "days"), [(1, (1,)), (2, (1, 3)), (3, TUE_THU_SAT)])
def test_one_post_of_a_week_sells_nothing_unless_it_is_the_only_one(
    a_week: int, days: tuple[int, ...]
) -> None:
    empty = board(a_week=a_week, days=days)
    tries = [day(2, 9) + timedelta(days=k - 1) for k in days]
    assert sum(placed(empty, *tries)) == max(1, a_week - 1)


def test_at_most_three_posts_in_a_row_sell() -> None:
    empty = board()
    assert placed(empty, day(2, 11), day(2, 13), day(2, 16), day(2, 18)) == [True, True, True, False]
    assert placed(empty, day(2, 20)) == [True], "a day between them that may hold something else is enough"


def test_at_most_the_owners_part_of_all_posts_sells() -> None:
    empty = board(ceiling=10)
    assert (empty.size, empty.most) == (35, 3)
    days = [day(1, 12), day(1, 26), day(2, 9), day(2, 23)]
    assert placed(empty, *days) == [True, True, True, False]
    assert placed(empty, *days[3:], step="making") == [True]
    assert placed(board(ceiling=0), day(1, 12)) == [False]


def test_places_kept_back_for_how_to_order_are_nobodys_else() -> None:
    empty = board(ceiling=10)
    empty.kept_back = 2
    assert placed(empty, day(1, 12), day(1, 26)) == [True, False]


def test_nothing_sells_before_the_day_from_which_it_may() -> None:
    empty = board(sells_from=day(2, 1))
    assert placed(empty, day(1, 30), day(2, 2)) == [False, True]
    assert placed(empty, day(1, 28), step="making") == [True]


def test_room_is_told_three_times_at_most_and_21_days_apart() -> None:
    days = [day(1, 12) + timedelta(days=k) for k in (0, 14, 21, 42, 63)]
    assert placed(board(), *days, step="room") == [True, False, True, True, False]


# Gaps ----------------------------------------------------------------------------------------------


def gapped(k: int, plain: str = "Some.") -> Item:
    row = {"step": "thanks", "format": "photo", "show": "Slips.", "first": "[n] of them.", "ask": "Well?"}
    line = Step.model_validate({**row, "true": "count", "plain": plain})
    return Item(f"a-thanks{k}", "thanks", "thanks", "Thanks", line)


def test_a_seventh_post_of_a_month_with_a_gap_is_said_without_it() -> None:
    empty = board()
    month = Span(day(2, 1), day(2, 28))
    for k in range(7):
        assert empty.place(gapped(k), month, day(2, 1))
    plain = sorted(one for one, held in empty.held.items() if held.plain)
    assert plain == [max(empty.held)]
    assert not empty.without_gap(gapped(9), day(3, 2)).plain, "another month"
    assert not empty.without_gap(gapped(9, plain=""), day(2, 27)).plain, "it has no other words"


# In a whole plan -----------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [60, 100, 180, 300, 600])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-03-01", "2027-11-15", "2028-02-29", EIGHT_DAYS])
def test_a_plan_keeps_all_of_it(minutes: int, start: str) -> None:
    plan = bakery(started(start), (("time", "minutes"), minutes))
    days = [post.go_out for post in plan.posts]
    closed = open_days(plan.answers.business, library(), Span(plan.start, plan.last))
    assert len(set(days)) == len(days), "no day has two"
    assert all(plan.start < one <= plan.last and closed.is_open(one) for one in days)
    assert all(post.campaign or closed.is_whole(post.go_out) for post in plan.posts)
    _limits(plan)


def _limits(plan: Plan) -> None:
    assert plan.base is not None
    sells = [post.sells for post in plan.posts]
    assert sum(sells) * 100 <= plan.base.ceiling * len(sells)
    assert longest_row(sells) <= 3
    for one in plan.weeks:
        there = plan.posts_of(one)
        assert len(there) <= plan.base.a_week
        assert sum(post.sells for post in there) <= max(1, plan.base.a_week - 1)
    rooms = [post.go_out for post in of_step(plan, "room")]
    assert len(rooms) <= 3
    assert all((b - a).days >= 21 for a, b in pairwise(rooms))


@pytest.mark.parametrize(
    ("marks", "longest"), [([], 0), ([False], 0), ([True, True, False, True], 2), ([True] * 4, 4)]
)
def test_the_longest_row(marks: list[bool], longest: int) -> None:
    assert longest_row(marks) == longest
