"""Days with people in the calendar: the weekly hour, and meeting in person."""

from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document
from planner.insights.calendar import Entry, campaign_of, entries, occasions, routines
from planner.knowledge import library
from planner.plan import build_plan


def of(kind: str, engagement: Document, start: str = "2026-02-01") -> list[Entry]:
    said: Document = {
        "business": {"trade": "bakery", "country": "NO"},
        "time": {"minutes": 300, "evening": 0},
        "calendar": {"start": start},
        "engagement": engagement,
    }
    plan = build_plan(from_document(said), library(), date.fromisoformat(start))
    return [one for one in (*entries(plan), *routines(plan)) if one.kind == kind]


def days_of(kind: str, today: str = "2027-01-04", **calendar: object) -> dict[str, date]:
    said: Document = {
        "business": {"trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2027-01-04"} | calendar,
    }
    plan = build_plan(from_document(said), library(), date.fromisoformat(today))
    return {one.title: one.day for one in entries(plan) if one.kind == kind}


def test_a_day_with_a_campaign_stands_there_with_its_last_day_to_order() -> None:
    assert days_of("day")["Mother's Day"] == date(2027, 2, 14)
    assert days_of("order")["Last day to order: Mother's Day"] == date(2027, 2, 11)
    assert days_of("day")["Fastelavn buns"] == date(2027, 2, 7)


def test_a_day_nobody_took_and_without_a_campaign_does_not() -> None:
    said: Document = {"business": {"trade": "bakery", "country": "NO"}, "calendar": {"start": "2027-01-04"}}
    plan = build_plan(from_document(said), library(), date(2027, 1, 4))
    there = {one.title for one in entries(plan) if one.key.startswith("day-")}
    known = [one for one in occasions(plan) if plan.start <= one.day <= plan.last]
    other = {one.name for one in known if one.source != "trade" and not campaign_of(plan, one)}
    assert other
    assert there == {one.name for one in known} - other
    assert "Mother's Day" not in days_of("day", days={"mothers_day": "no"})
    assert "Last day to order: Mother's Day" not in days_of("order", days={"mothers_day": "no"})


def test_the_last_day_is_the_one_the_posts_name() -> None:
    said: Document = {"business": {"trade": "bakery", "country": "NO"}, "calendar": {"start": "2027-01-04"}}
    plan = build_plan(from_document(said), library(), date(2027, 1, 4))
    named = {post.campaign: post.go_out for post in plan.posts if post.step == "last"}
    told = days_of("order")
    assert {"Mother's Day", "Fastelavn"} <= set(named)
    assert told["Last day to order: Mother's Day"] == named["Mother's Day"]
    assert told["Last day to order: Fastelavn buns"] == named["Fastelavn"]


def test_the_weekly_hour_is_on_its_day_in_each_of_thirteen_weeks() -> None:
    hours = of("people", {"hour_day": 1, "hour_at": "10:00", "hour_where": "At the counter"})
    assert [one.day for one in hours] == [date(2026, 2, 3) + timedelta(weeks=k) for k in range(13)]
    assert {one.place for one in hours} == {"At the counter"}
    assert hours[0].title.endswith("for people, at 10:00")


@pytest.mark.parametrize("day", range(7))
def test_any_weekday_is_found_in_every_whole_week(day: int) -> None:
    *whole, last = of("people", {"hour_day": day})
    assert {one.day.weekday() for one in whole} == {day}
    assert last.day <= date(2026, 4, 30)


def test_without_a_day_it_is_three_days_after_the_evening() -> None:
    assert {one.day.weekday() for one in of("people", {})} == {3}
    assert "at" not in of("people", {})[0].title.split()


def test_a_meeting_stands_on_its_day_and_one_outside_the_plan_does_not() -> None:
    meetings = [
        {"id": "m1", "what": "Trade fair in Bergen", "day": "2026-03-05"},
        {"id": "m2", "what": "Too late", "day": "2027-01-01"},
        {"id": "m3", "what": "Some day"},
        {"id": "m4", "day": "2026-02-01"},
    ]
    found = [(one.day.isoformat(), one.title) for one in of("meet", {"meetings": meetings})]
    assert found == [("2026-02-01", "Meet people in person"), ("2026-03-05", "Trade fair in Bergen")]
