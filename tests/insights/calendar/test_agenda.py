"""Days with people in the calendar: the weekly hour, and meeting in person."""

from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document
from planner.insights.calendar import Entry, entries, routines
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
