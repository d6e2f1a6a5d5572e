from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest

from planner.answers import Document, from_document, put
from planner.insights.calendar import entries
from planner.insights.platforms import trial
from planner.insights.platforms.trial import DAYS, Trial
from planner.knowledge import library
from planner.plan import Plan, build_plan, in_words

START = date(2027, 1, 4)
KNOWN = {"audience": {"how": "known"}, "love": {"how": "known"}}
SAID: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "calendar": {"start": START.isoformat()},
}


def rated(*places: tuple[str, int, int], **parts: Any) -> Plan:
    """A bakery with only these places in the running, all of them known."""
    out = [{"id": place, "love": 0} for place in library().platforms]
    given = [{"id": place, "audience": a, "love": b, "known": KNOWN} for place, a, b in places]
    names = {place["id"] for place in given}
    document = put(SAID, ("platforms",), {"places": [*given, *(p for p in out if p["id"] not in names)]})
    for part, value in parts.items():
        document = put(document, ("platforms", part), value)
    return build_plan(from_document(document), library(), START)


def chosen(place: str) -> list[Document]:
    return [{"id": place, "role": "focus", "share": 100}]


def test_a_close_choice_is_a_trial_of_two_weeks_from_the_first_day() -> None:
    plan = rated(("facebook", 3, 3), ("instagram", 3, 4))
    assert plan.certainty is not None
    assert plan.certainty.word == "close"
    assert trial(plan) == Trial("facebook", "instagram", last=date(2027, 1, 17))
    assert (date(2027, 1, 17) - START).days + 1 == DAYS == 14


@pytest.mark.parametrize(
    ("count", "on_trial"), [(59, True), (60, False), (79, False), (80, False), (100, False)]
)
def test_a_likely_or_clear_choice_needs_no_trial(count: int, on_trial: bool) -> None:
    plan = rated(("facebook", 3, 3), ("x", 3, 3))
    assert plan.certainty is not None
    counts = {"facebook": count, "x": 100 - count}
    held = replace(plan.certainty, first="facebook", counts=counts, word=in_words(count))
    with patch.object(Plan, "certainty", held):
        assert (trial(plan) is not None) == on_trial


@pytest.mark.parametrize("place", ["facebook", "instagram"])
def test_a_place_its_owner_chose_is_on_no_trial_close_or_not(place: str) -> None:
    for places in ((("facebook", 3, 3), ("instagram", 3, 4)), (("facebook", 5, 5), ("instagram", 2, 2))):
        plan = rated(*places, choice=chosen(place))
        assert plan.focus is not None
        assert (plan.focus.id, trial(plan)) == (place, None)
        assert "trial" not in {entry.key for entry in entries(plan)}


@pytest.mark.parametrize(
    "plan",
    [
        rated(("facebook", 3, 3)),
        rated(("facebook", 0, 3), ("x", 3, 0)),
        rated(("facebook", 3, 3), ("x", 3, 3), choice=[*chosen("facebook"), *chosen("x")]),
        rated(("facebook", 5, 5), ("x", 1, 1)),
    ],
    ids=["nothing to compare with", "none may win", "two at once", "clear"],
)
def test_there_is_no_trial_without_two_places_that_are_close(plan: Plan) -> None:
    assert trial(plan) is None
    assert [entry.key for entry in entries(plan) if entry.key == "trial"] == []


def test_its_last_day_stands_in_the_calendar_and_says_what_to_do() -> None:
    (entry,) = (
        entry for entry in entries(rated(("facebook", 3, 3), ("instagram", 3, 4))) if entry.key == "trial"
    )
    assert (entry.day, entry.place) == (START + timedelta(days=13), "facebook")
    assert entry.title == "Two weeks on Facebook are over"
    assert entry.text.endswith("Stay on Facebook, or try Instagram for two weeks.")


def test_days_to_look_back_stand_in_the_calendar_once_in_order_and_inside_the_plan() -> None:
    days = [date(2027, 2, 1), date(2027, 2, 1), date(2026, 12, 1), date(2028, 1, 1), date(2027, 1, 17)]
    names = ("tiktok", "x", "youtube", "blog", "threads")
    rejected = [{"id": place, "again": day.isoformat()} for place, day in zip(names, days, strict=True)]
    places = (("facebook", 3, 3), ("instagram", 3, 4))
    found = [e for e in entries(rated(*places, choice=[*chosen("facebook"), *rejected])) if e.kind == "look"]
    assert [(entry.key, entry.day) for entry in found] == [
        ("again-2027-01-17", date(2027, 1, 17)),
        ("again-2027-02-01", date(2027, 2, 1)),
    ]
    assert found[1].text == "Are our customers there now: TikTok and X?"
    # an edit elsewhere moves no key
    again = entries(rated(*places, handle="fjord", choice=[*chosen("facebook"), *rejected]))
    assert [entry.key for entry in again if entry.kind == "look"] == [entry.key for entry in found]
