"""A bakery in Norway with three hours a week, from January to Easter: busy weeks, days to know, a number."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.exports import page_one
from planner.insights.calendar import entries
from planner.insights.progress import Reading, readings, rules
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review

START = date(2027, 1, 4)
EASTER_WEEK = date(2027, 3, 22)  # Easter is on 28 March 2027
BAKERY: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180, "weeks": {EASTER_WEEK.isoformat(): "half"}},
    "calendar": {"start": START.isoformat()},
}
# Two feasts the owner wants beside the birthday cakes we guess they sell.
WANTED = ("calendar", "days"), {"mothers_day": "yes", "easter": "yes"}


def plan_of(*changes: tuple[tuple[str, ...], Any], today: date = START) -> Plan:
    document = BAKERY
    for path, value in changes:
        document = put(document, path, value)
    return build_plan(from_document(document), library(), today)


@pytest.mark.parametrize("minutes", [180, 240, 300])
def test_what_goes_out_in_the_easter_week_is_made_before_it(minutes: int) -> None:
    plan = plan_of((("time", "minutes"), minutes))
    week = next(week for week in plan.weeks if week.span.first == EASTER_WEEK)
    due = [post for post in plan.posts_of(week) if post.minutes > 5]
    assert week.kind == "half"
    assert due
    assert all(post.make_by < week.span.first for post in due)


@pytest.mark.parametrize("minutes", [30, 60, 120, 180, 300])
def test_no_week_is_over_its_minutes(minutes: int) -> None:
    plan = plan_of((("time", "minutes"), minutes))
    assert [w.number for w in plan.weeks if plan.made_in(w) > w.room] == []


def test_fastelavn_and_mothers_day_are_there_with_the_last_day_to_order() -> None:
    days = {entry.title: entry.day for entry in entries(plan_of())}
    assert days["Fastelavn buns"] == date(2027, 2, 7)
    assert days["Last day to order: Fastelavn buns"] == date(2027, 2, 4)
    assert days["Mother's Day"] == date(2027, 2, 14)
    assert days["Last day to order: Mother's Day"] == date(2027, 2, 11)


def test_mothers_day_is_announced_two_weeks_before_and_its_last_day_is_said_on_that_day() -> None:
    first, last = date(2027, 1, 28), date(2027, 2, 11)
    assert mothers_day(plan_of()) == {"announce": first, "last": last}, "beside birthday cakes"
    days = mothers_day(plan_of(WANTED, (("time", "minutes"), 300)))
    assert (days["announce"], days["last"]) == (first, last)
    assert days["reminder"] == date(2027, 2, 9)


def mothers_day(plan: Plan) -> dict[str, date]:
    return {post.step: post.go_out for post in plan.posts if post.campaign == "Mother's Day"}


def test_mothers_day_is_thanked_for_behind_it_where_feasts_take_no_more_than_their_part() -> None:
    plan, roomy = plan_of(WANTED), plan_of(WANTED, (("time", "minutes"), 600))
    assert plan.selling
    thanks = {one.key: one.why for one in plan.selling.dropped}["mothers-day-2027-thanks1"]
    assert thanks == "gave way", "one post in three belongs to the feasts already"
    assert mothers_day(roomy)["thanks"] > date(2027, 2, 14)


def test_nine_typed_in_week_one_is_where_the_goal_stands_and_what_decides() -> None:
    before = plan_of()
    plan = plan_of((("log", "readings"), {"g1": {"1": 9}}))
    want = before.library.want(before.goal.want)
    line = page_one(plan, review(plan)).line("goal")
    assert want is not None
    assert line is not None
    assert "9 a week now" in line.text
    assert readings(plan) == (Reading(1, 9),)
    half, end = rules(plan)
    assert plan.selling is not None
    assert half.day == plan.selling.half_way
    assert (half.enough, end.enough) == (9 + -(-want.more // 2), 9 + want.more)
    assert [rule.enough for rule in rules(before)] == [None, None]
