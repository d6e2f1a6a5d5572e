"""What the minutes beside the posts go to: counting, set-up, neighbours, extras; every week adds up."""

from collections import Counter
from itertools import pairwise

import pytest

from planner.knowledge import library
from planner.plan import Plan, Selling, Task, WeekRow
from planner.plan.searched import with_places
from planner.plan.selling.tasks import EXTRAS, LAST_SETUP, NOT_YET, STORY, WEEKLY
from tests.plan.schedule.schedules import CALM, Change, bakery, busy, selling, week

AMOUNTS = [5, 30, 60, 90, 120, 142, 180, 240, 300, 450, 600]


def of(minutes: int, *changes: Change) -> Selling:
    return selling(bakery((("time", "minutes"), minutes), *changes))


def normal(found: Selling) -> list[WeekRow]:
    return [row for row in found.rows if row.kind == "normal"]


def in_week(tasks: tuple[Task, ...], number: int) -> list[str]:
    return [task.id for task in tasks if task.week == number]


# Adding up -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", AMOUNTS)
@pytest.mark.parametrize("halves", [(), (1, 2), (4, 8, 13)])
def test_every_week_adds_up_to_what_was_asked_and_plans_no_more(
    minutes: int, halves: tuple[int, ...]
) -> None:
    plan = busy("half", *halves, minutes=minutes)
    found = selling(plan)
    assert len(found.rows) == 13
    for row, one in zip(found.rows, plan.weeks, strict=True):
        assert row.used + row.free == row.asked == one.budget.asked
        assert row.used == row.make + row.setup + row.talk + row.count + row.extra <= row.planned
        assert row.spare == row.planned - row.used
        assert row.make == plan.made_in(one)
        assert row.posts == len(plan.posts_of(one))
        assert row.setup == sum(task.minutes for task in found.setup if task.week == row.number)
        assert row.extra == sum(task.minutes for task in found.extras if task.week == row.number)


def test_a_week_off_has_nothing_in_it() -> None:
    row = selling(busy("none", 4)).rows[3]
    assert (row.kind, row.used, row.asked, row.posts) == ("none", 0, 0, 0)


def test_a_post_that_was_dropped_gives_its_minutes_back() -> None:
    before = bakery()
    first = before.posts[0]
    after = bakery((("calendar", "statuses"), {first.key: "dropped"}))
    assert selling(after).rows[0].make == selling(before).rows[0].make - first.minutes
    assert selling(after).rows[0].posts == selling(before).rows[0].posts - 1


@pytest.mark.parametrize("minutes", [120, 150, 180])
def test_a_normal_week_is_filled_to_85_percent_while_there_is_work_for_it(minutes: int) -> None:
    plan = of(minutes)
    thin = [row.number for row in normal(plan) if row.used * 100 < 85 * row.planned]
    weeks = Counter(task.week for task in plan.extras)
    assert [number for number in thin if weeks[number] < 2] == [], "two extras a week at most"


def test_much_time_stays_free_rather_than_filled_with_something_made_up() -> None:
    assert max(row.spare for row in of(600).rows) > 100


# Counting and neighbours ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minutes", "set_up", "later", "half"), [(180, 10, 10, 10), (140, 5, 10, 5), (60, 5, 10, 5)]
)
def test_counting_takes_ten_minutes_and_half_of_that_in_a_small_plans_first_and_busy_weeks(
    minutes: int, set_up: int, later: int, half: int
) -> None:
    rows = selling(busy("half", 9, minutes=minutes)).rows
    assert [rows[k].count for k in (0, 1, 2, 8)] == [set_up, set_up, later, half]


@pytest.mark.parametrize(("minutes", "more"), [(180, 10), (60, 5)])
def test_neighbours_have_their_minutes_from_week_3_on_and_not_in_busy_weeks(minutes: int, more: int) -> None:
    plan = busy("half", 9, minutes=minutes)
    extra = {
        row.number: row.talk - one.budget.answering
        for row, one in zip(selling(plan).rows, plan.weeks, strict=True)
    }
    assert (extra[1], extra[2], extra[9]) == (0, 0, 0)
    assert {extra[n] for n in range(3, 14)} == {0, more}, "or none, where the posts take them"


# Set-up --------------------------------------------------------------------------------------------


def known(plan: Plan) -> dict[str, tuple[int, int]]:
    """The trade's tasks, everybody's and those of where people search, with their week and rank."""
    own = library().selling("bakery").setup
    rest = [task for task in library().common.setup if task.id not in {one.id for one in own}]
    every = with_places(plan.searched, (*own, *rest))
    return {task.id: (task.week, task.rank) for task in every}


@pytest.mark.parametrize("minutes", [90, 120, 180, 300, 600])
def test_set_up_lies_in_the_first_weeks_that_have_room_by_rank_or_under_not_yet(minutes: int) -> None:
    plan = bakery((("time", "minutes"), minutes))
    found = selling(plan).setup
    ranks = known(plan)
    assert sorted(task.id for task in found) == sorted(ranks)
    assert {task.week for task in found} <= {NOT_YET, *range(1, LAST_SETUP + 1)}
    assert all(task.week >= ranks[task.id][0] for task in found if task.week != NOT_YET)
    for number in {task.week for task in found}:
        order = [ranks[one] for one in in_week(found, number)]
        assert order == sorted(order)


def test_with_enough_time_all_of_it_is_done_in_two_weeks_and_with_little_the_rest_is_named() -> None:
    assert {task.week for task in of(600).setup} == {1, 2}
    little = of(90).setup
    assert len([task for task in little if task.week == NOT_YET]) >= 5
    assert of(5).setup, "even with no time at all"
    assert {task.week for task in of(5).setup} == {NOT_YET}


def test_who_makes_one_post_a_week_has_the_short_list() -> None:
    small = {task.id for task in of(60).setup}
    assert small == {task.id for task in library().selling("bakery").setup if task.small}
    assert sum(task.minutes for task in of(60).setup) <= 35


def test_a_task_names_price_and_number_only_where_they_are_known() -> None:
    offer: Change = (("business", "offers"), [{"id": "o1", "price": "from 450 kr", "order": ["phone"]}])
    spoken = " ".join(task.do for task in of(300, offer, (("business", "contact"), "55 00 00 00")).setup)
    silent = " ".join(task.do for task in of(300).setup)
    assert "{" not in spoken + silent
    assert "450 kr" in spoken
    assert not {"450", "55 00"} & {*silent.split()}
    assert "450 kr" not in silent


# Extras --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", AMOUNTS)
def test_no_extra_comes_a_fourth_time_or_two_weeks_running_and_a_week_has_two_at_most(minutes: int) -> None:
    extras = [task for task in of(minutes).extras if task.id != STORY]
    weeks = {name: sorted(task.week for task in extras if task.id == name) for name in EXTRAS}
    assert max((len(found) for found in weeks.values()), default=0) <= 3
    assert [name for name, found in weeks.items() if any(b - a < 2 for a, b in pairwise(found))] == []
    assert max(Counter(task.week for task in extras).values(), default=0) <= 2
    assert all(task.minutes == EXTRAS[task.id][0] for task in extras)


def test_extras_stand_in_normal_weeks_that_have_minutes_left() -> None:
    found = of(180)
    for row in found.rows:
        names = in_week(found.extras, row.number)
        extras = [task for task in found.extras if task.week == row.number and task.id != STORY]
        without = row.used - sum(task.minutes for task in extras)
        if {*names} - {STORY}:
            assert row.kind == "normal"
            assert without * 100 < 85 * row.planned
    assert in_week(found.extras, 5) == [], "a half week"


def test_each_normal_week_has_a_story_of_its_own_once_there_are_minutes_for_it() -> None:
    assert stories(of(180)) == [3, 7, 8, 9, 10, 11, 13], "the others are half weeks, or set up"
    assert min(stories(of(60)), default=LAST_SETUP + 1) > LAST_SETUP
    assert stories(of(180, (("calendar", "ceiling"), 0))) == [], "nothing may be sold"
    assert {task.minutes for task in of(180).extras if task.id == STORY} == {WEEKLY}


def stories(found: Selling) -> list[int]:
    return sorted(task.week for task in found.extras if task.id == STORY)


def test_the_posts_are_sorted_in_the_last_week_and_never_before() -> None:
    for minutes in (120, 180, 300, 600):
        assert [task.week for task in of(minutes).extras if task.id == "sort"] == [13]


def test_firms_are_written_to_only_by_those_who_sell_to_them() -> None:
    calm: Change = (("time", "weeks"), {**CALM, week(4): "half"})
    assert "firm" not in {task.id for task in of(240, calm).extras}
    to_firms = of(240, calm, (("business", "market"), "businesses"))
    assert "firm" in {task.id for task in to_firms.extras}


def test_a_post_that_sells_is_shown_once_more_only_where_there_was_one() -> None:
    assert "again" in {task.id for task in of(60).extras}
    assert "again" not in {task.id for task in of(60, (("calendar", "ceiling"), 0)).extras}
