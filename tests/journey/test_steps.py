from datetime import date
from typing import Any

import pytest
from hypothesis import given

from planner.answers import Document, Path, from_document, get, put, to_document
from planner.journey import Step, following, steps
from planner.knowledge import library
from planner.plan import build_plan
from planner.vocabulary import TITLES
from tests.strategies import documents

TODAY = date(2027, 1, 4)
FULL: Document = {
    "business": {
        "name": "Fjord",
        "trade": "bakery",
        "country": "NO",
        "we_are": "We bake.",
        "we_serve": "All.",
    },
    "audiences": [{"id": "a1", "who": "Parents", "pain": "No time"}],
    "goals": [
        {
            "id": "g1",
            "purpose": "sale",
            "result": "leads",
            "measure": "orders",
            "baseline": 0,
            "target": 3,
            "by": "2027-04-03",
        }
    ],
    "time": {"minutes": 0, "evening": 0, "makes": ["photos"]},
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [
        {"id": "m1", "ref": "bakery/daily-bread"},
        {"id": "m2", "title": "Rye"},
        {"id": "m3", "title": "B"},
    ],
    "calendar": {"start": "2027-01-04"},
    "engagement": {"answers": "Kari", "hours": 0},
    "measurement": {"measures": [{"id": "g1", "reader": "Kari"}], "asks": False},
}


def steps_of(document: Document) -> dict[str, Step]:
    plan = build_plan(from_document(document), library(), TODAY)
    return {step.id: step for step in plan.steps}


def states(document: Document) -> dict[str, str]:
    return {step.id: step.state for step in steps_of(document).values()}


def test_steps_are_in_the_order_of_the_wizard_each_with_a_verb() -> None:
    assert list(steps_of({})) == list(TITLES)
    assert {step.id: step.title for step in steps_of({}).values()} == TITLES


def test_everything_answered_is_done_a_zero_included() -> None:
    assert states(FULL) == dict.fromkeys(TITLES, "done")
    assert all(step.open == () for step in steps_of(FULL).values())


def test_at_first_nothing_is_done_and_what_we_can_assume_is_said_to_be_assumed() -> None:
    assert states({}) == {
        "business": "to do",  # nobody can assume the name
        "audiences": "guessed",
        "goals": "guessed",  # the numbers may wait
        "time": "guessed",
        "platforms": "guessed",
        "themes": "guessed",
        "calendar": "guessed",
        "engagement": "to do",  # nobody can assume who answers, nor who reads the number
        "measurement": "to do",
    }


OPEN: list[tuple[Path, str]] = [
    (("business", "name"), "to do"),
    (("business", "we_serve"), "guessed"),
    (("business", "country"), "guessed"),
    (("audiences", "a1", "pain"), "to do"),
    (("goals", "g1", "measure"), "to do"),
    (("goals", "g1", "target"), "guessed"),
    (("goals", "g1", "by"), "guessed"),
    (("time", "minutes"), "guessed"),
    (("time", "makes"), "guessed"),
    (("calendar", "start"), "guessed"),
    (("engagement", "hours"), "to do"),
    (("measurement", "asks"), "to do"),
]


@pytest.mark.parametrize(("path", "state"), OPEN, ids=["/".join(path) for path, _ in OPEN])
def test_one_open_question_opens_its_step_and_no_other(path: Path, state: str) -> None:
    document = put(FULL, path, None)
    assert steps_of(document)[path[0]].open == (path,)
    assert {step: found for step, found in states(document).items() if found != "done"} == {path[0]: state}


@pytest.mark.parametrize("path", [("goals", "g1", "baseline"), ("goals", "g1", "target")])
def test_a_counting_task_stands_for_the_numbers(path: Path) -> None:
    counting = put(put(FULL, path, None), ("goals", "g1", "count_first"), True)
    assert states(counting)["goals"] == "done"
    unmeasured = put(counting, ("goals", "g1", "measure"), None)
    assert steps_of(unmeasured)["goals"].open == (("goals", "g1", "measure"),)


CHOICES: dict[str, tuple[list[tuple[str, str, float]], str]] = {
    "all on one": ([("x", "focus", 100)], "done"),
    "90 to 10": ([("x", "focus", 90), ("tiktok", "active", 10)], "done"),
    "a reserved name takes none": ([("x", "focus", 100), ("tiktok", "reserved", 5)], "done"),
    "97": ([("x", "focus", 90), ("tiktok", "active", 7)], "to do"),
    "two focuses": ([("x", "focus", 50), ("tiktok", "focus", 50)], "to do"),
    "no focus": ([("x", "active", 100)], "to do"),
}


@pytest.mark.parametrize(("entries", "state"), CHOICES.values(), ids=CHOICES)
def test_a_choice_is_answered_with_one_focus_and_a_sum_of_a_hundred(
    entries: list[tuple[str, str, float]], state: str
) -> None:
    choice: list[Any] = [{"id": place, "role": role, "share": share} for place, role, share in entries]
    assert states(put(FULL, ("platforms", "choice"), choice))["platforms"] == state


def test_themes_are_asked_one_by_one() -> None:
    document = put(FULL, ("themes", "m2"), None)
    assert steps_of(document)["themes"].open == (("themes", "m2"),)
    assert states(document)["themes"] == "guessed"


def test_questions_are_about_the_audience_and_goal_there_are() -> None:
    document = put(FULL, ("audiences",), [{"id": "a2", "who": "Cafés"}])
    assert steps_of(document)["audiences"].open == (("audiences", "a2", "pain"),)
    assert ("goals", "g1", "purpose") in steps_of({})["goals"].open


@given(documents)
def test_a_step_is_done_just_when_nothing_is_open(document: Document) -> None:
    for step in steps_of(document).values():
        assert (step.state == "done") == (step.open == ())


@given(documents)
def test_what_is_open_was_not_said(document: Document) -> None:
    said = to_document(from_document(document))
    for step in steps_of(document).values():
        if step.id not in ("platforms", "themes"):
            assert [path for path in step.open if get(said, path) not in (None, "", [])] == []


def test_the_same_steps_follow_from_answers_and_assumptions_alone() -> None:
    said = from_document(FULL)
    assert steps(said, said) == tuple(steps_of(FULL).values())


def test_each_step_is_followed_by_the_next_and_the_last_by_none() -> None:
    walked, at = ["business"], following("business")
    while at is not None:
        walked.append(at)
        at = following(at)
    assert walked == list(TITLES)
