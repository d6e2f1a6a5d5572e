"""One idea in several forms, counted in minutes, copies found."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, next_number
from planner.insights.themes import HINTS, add_form, forms, minutes_of, other_forms
from planner.insights.themes.repurposing import MOST
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.store.changes import apply


def document(focus: str = "facebook", time: Document | None = None, **lesson: Any) -> Document:
    idea = {"id": "l1", "title": "A chair", "show": "The chair", "first": "It holds.", "format": "photo"}
    return {
        "business": {"trade": "other"},
        "time": {"minutes": 300} | (time or {}),
        "platforms": {"choice": [{"id": focus, "role": "focus", "share": 100}]},
        "themes": [{"id": "m1", "title": "Chairs", "lessons": [idea | lesson]}],
        "calendar": {"start": "2027-01-04"},
    }


def built(said: Document) -> Plan:
    return build_plan(from_document(said), library(), date(2026, 12, 1))


def pieces(*each: tuple[str, str, str]) -> list[Document]:
    return [{"id": f"f{n}", "format": f, "show": s, "first": w} for n, (f, s, w) in enumerate(each, 1)]


def test_the_minutes_of_all_forms_add_up() -> None:
    made = built(document(pieces=pieces(("film", "Sawing", "Cut."), ("text", "Why oak", "Oak."))))
    found = forms(made, made.themes[0].ideas[0])
    assert [(form.format, form.minutes) for form in found] == [("photo", 10), ("film", 30), ("text", 20)]
    assert minutes_of(found) == 60


def test_ones_own_minutes_for_a_form_count() -> None:
    made = built(document(time={"per_piece": {"photo": 25}}))
    assert minutes_of(forms(made, made.themes[0].ideas[0])) == 25


@pytest.mark.parametrize(
    ("show", "first", "copy"),
    [
        ("", "", True),
        ("the  CHAIR", "Another word.", True),
        ("The saw", "It holds.", True),
        ("The saw", "Another word.", False),
    ],
)
def test_a_form_that_repeats_anothers_words_is_a_copy(show: str, first: str, copy: bool) -> None:
    made = built(document(pieces=pieces(("film", show, first))))
    assert [form.copy for form in forms(made, made.themes[0].ideas[0])] == [False, copy]


def test_a_form_the_place_does_not_take_costs_nothing() -> None:
    made = built(document("instagram", pieces=pieces(("text", "Why oak", "Oak."))))
    found = forms(made, made.themes[0].ideas[0])
    assert [form.taken for form in found] == [True, False]
    assert minutes_of(found) == 10


def test_a_form_of_ours_that_the_owner_does_not_make_cannot_go_out() -> None:
    said = document(time={"makes": ["photos"]}) | {"themes": [], "business": {"trade": "bakery"}}
    made = built(said)
    found = forms(made, made.themes[0].ideas[0])
    assert {form.format: form.can_go_out for form in found} == {"film": False, "photo": True, "story": True}


def test_a_form_of_ones_own_idea_goes_out_whatever_is_said_to_be_made() -> None:
    made = built(document(time={"makes": ["writing"]}))
    assert [form.can_go_out for form in forms(made, made.themes[0].ideas[0])] == [True]


def test_a_form_nobody_knows_is_left_out() -> None:
    made = built(document(pieces=pieces(("hologram", "A", "B"))))
    assert [form.format for form in forms(made, made.themes[0].ideas[0])] == ["photo"]


def test_other_forms_are_those_that_could_go_out() -> None:
    made = built(document("instagram", time={"makes": ["photos", "films"]}))
    idea = made.themes[0].ideas[0]
    assert other_forms(made, idea) == ("story", "film", "minute-video")


def test_no_more_forms_than_the_model_keeps_are_proposed() -> None:
    three = (("film", "a", "b"), ("story", "c", "d"), ("text", "e", "f"))
    made = built(document(pieces=pieces(*three)))
    assert len(three) == MOST
    assert other_forms(made, made.themes[0].ideas[0]) == ()


def test_an_added_form_starts_as_a_copy_with_a_number_of_its_own() -> None:
    said = document(pieces=pieces(("film", "Sawing", "Cut.")))
    made = built(said)
    after = apply(said, add_form(made, made.themes[0].ideas[0], "text"))
    again = built(after)
    found = forms(again, again.themes[0].ideas[0])
    assert [(form.format, form.copy) for form in found] == [("photo", False), ("film", False), ("text", True)]
    assert after["ids"] == {"f": 2}


@pytest.mark.parametrize(
    ("last", "ids", "number"), [(None, [], 1), (4, ["l2"], 5), (None, ["l7", "x"], 8), (1, ["lx"], 2)]
)
def test_a_number_is_never_given_out_twice(last: int | None, ids: list[str], number: int) -> None:
    assert next_number(last, "l", ids) == number


def test_every_format_has_a_hint() -> None:
    assert HINTS.keys() == library().formats.keys()
