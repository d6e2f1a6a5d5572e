"""What counts as the same, as a conflict, and as taken back."""

import pytest

from planner.answers import Change, Document
from planner.errors import Conflict
from planner.store.changes import apply, difference, same, swapped

NAME = ("business", "name")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0),
        (None, {}),
        (None, []),
        (None, ""),
        ({"a": None, "b": 1}, {"b": 1.0}),
        ({"a": {"b": []}}, None),
        ([1, 2], (1.0, 2)),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ],
)
def test_the_same_json_is_the_same(one: object, other: object) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (0, False),
        (0, None),
        (False, None),
        ([1, 2], [2, 1]),
        ([None], []),
        ("1", 1),
        ({"a": 1}, {"a": 2}),
    ],
)
def test_different_json_is_different(one: object, other: object) -> None:
    assert not same(one, other)
    assert not same(other, one)


def test_a_change_is_made_in_a_copy() -> None:
    document: Document = {"business": {"name": "Blum"}}
    assert apply(document, [(NAME, "Blum", "Rose")]) == {"business": {"name": "Rose"}}
    assert document == {"business": {"name": "Blum"}}


def test_neither_was_nor_becomes_is_a_conflict_that_tells_the_stored_value() -> None:
    with pytest.raises(
        Conflict, match=r"Name of your business: this was changed in another window\."
    ) as error:
        apply({"business": {"name": "Iris"}}, [(NAME, "Blum", "Rose")])
    assert (error.value.path, error.value.stored) == (NAME, "Iris")


def test_a_conflict_on_a_field_of_a_newer_version_names_it() -> None:
    with pytest.raises(Conflict, match="colour: this was changed"):
        apply({"business": {"colour": "red"}}, [(("business", "colour"), "green", "blue")])


def test_a_default_that_is_left_out_of_the_document_is_no_conflict() -> None:
    question = ("audiences", "a1", "questions", "q1", "tally")
    document: Document = {"audiences": [{"id": "a1", "questions": [{"id": "q1", "text": "Rye?"}]}]}
    assert apply(document, [(question, 1, 3)])["audiences"][0]["questions"][0]["tally"] == 3
    assert apply(document, [(question, 2, 1)]) == document


def test_a_text_that_is_kept_cleaned_is_no_conflict() -> None:
    document: Document = {"business": {"name": "Rose"}}
    assert apply(document, [(NAME, "Blum", "  Rose ")]) == document


def test_a_later_change_sees_the_earlier_one() -> None:
    twice: list[Change] = [(NAME, None, "Blum"), (NAME, "Blum", "Rose")]
    assert apply({}, twice) == {"business": {"name": "Rose"}}


def test_only_what_differs_is_a_difference_and_once() -> None:
    before: Document = {"business": {"name": "Blum", "trade": "bakery"}}
    after: Document = {"business": {"name": "Rose", "trade": "bakery"}}
    assert difference(before, after, [NAME, ("business", "trade"), NAME]) == [(NAME, "Blum", "Rose")]


@pytest.mark.parametrize("order", [1, -1])
def test_a_part_and_a_field_within_it_are_taken_back_together(order: int) -> None:
    part, field = ("audiences", "a1"), ("audiences", "a1", "who")
    after: Document = {"audiences": [{"id": "a1", "name": "Neighbours", "who": "They"}]}
    changes = difference({}, after, [part, field][::order])
    assert same(apply(after, swapped(changes)), {})
