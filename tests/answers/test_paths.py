import copy
from typing import Any

import pytest
from hypothesis import given

from planner.answers import (
    Answers,
    Document,
    Path,
    field_at,
    from_document,
    get,
    parse,
    put,
    title,
    to_document,
)
from planner.errors import InvalidAnswer
from tests.strategies import documents

SAID: Document = {
    "business": {"name": "Fjord Bakeri", "x_newer": {"a": 1}},
    "audiences": [{"id": "a1", "who": "Parents"}, {"id": "a2", "who": "Cafés"}],
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 90.0}]},
    "calendar": {"edits": {"bakery/s01-photo1": {"title": "Mine"}}},
}
PARTS = ("business", "time", "platforms", "calendar", "log", "settings", "origin")
FOUND: dict[Path, Any] = {
    ("business", "name"): "Fjord Bakeri",
    ("business", "x_newer", "a"): 1,
    ("audiences", "a2", "who"): "Cafés",
    ("audiences", "a3", "who"): None,
    ("platforms", "choice", "facebook", "share"): 90.0,
    ("calendar", "edits", "bakery/s01-photo1", "title"): "Mine",
    ("time", "minutes"): None,
    ("business", "name", "first"): None,
}


@pytest.mark.parametrize(("path", "value"), FOUND.items(), ids=map("/".join, FOUND))
def test_a_value_is_found_by_its_address_or_is_not_there(path: Path, value: Any) -> None:
    assert get(SAID, path) == value


def test_a_list_of_choices_has_no_items_with_an_address() -> None:
    assert get({"time": {"makes": ["photos"]}}, ("time", "makes", "photos")) is None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("business", "name"), "Other"),
        (("time", "minutes"), 120),
        (("audiences", "a2", "who"), "Offices"),
        (("audiences", "a3", "pain"), "No time"),
        (("platforms", "places", "tiktok", "known", "love", "how"), "guess"),
        (("platforms", "choice", "facebook", "role"), "active"),
        (("themes", "m2", "lessons", "l1", "title"), "Rye"),
        (("calendar", "edits", "bakery/s02-film1", "first"), "Look."),
        (("audiences", "a1", "questions", "q1", "tally"), 4),
        (("decisions", "set_aside", "focus-90-10", "reason"), "Two shops"),
    ],
)
def test_what_is_put_is_found_and_nothing_else_changes(path: Path, value: Any) -> None:
    before = copy.deepcopy(SAID)
    after = put(SAID, path, value)
    assert get(after, path) == value
    assert before == SAID, "the old document stays as it was"
    undone = put(after, path, get(SAID, path))
    assert {at: get(undone, at) for at in FOUND} == {at: get(SAID, at) for at in FOUND}
    from_document(after)


def test_taking_an_item_away_leaves_the_others_in_order() -> None:
    three = put(SAID, ("audiences", "a3"), {"id": "a3"})
    assert [a["id"] for a in put(three, ("audiences", "a2"), None)["audiences"]] == ["a1", "a3"]


def test_a_new_item_comes_last_and_knows_its_address() -> None:
    assert put(SAID, ("audiences", "a3", "who"), "Us")["audiences"][-1] == {"id": "a3", "who": "Us"}


@given(documents)
def test_putting_back_what_is_there_changes_nothing(document: Document) -> None:
    said = to_document(from_document(document))
    for part in said.keys() & Answers.model_fields.keys():
        node = said[part]
        steps = [item["id"] for item in node] if isinstance(node, list) else node if part in PARTS else ()
        for step in steps:
            if get(said, (part, step)) is not None:
                assert put(said, (part, step), get(said, (part, step))) == said


KEPT = {
    "a name with blanks": (("business", "name"), "  Fjord\tBakeri ", "Fjord Bakeri"),
    "minutes as typed": (("time", "minutes"), " 90 ", 90),
    "no minutes at all": (("time", "minutes"), 0, 0),
    "a whole float": (("time", "minutes"), 90.0, 90),
    "nothing": (("time", "minutes"), None, None),
    "an emptied text": (("audiences", "a1", "who"), " \u200b ", None),
    "an emptied list": (("time", "makes"), [], None),
    "a day": (("calendar", "start"), "2028-02-29", "2028-02-29"),
    "a share": (("platforms", "choice", "facebook", "share"), "12.5", 12.5),
    "an unusual share": (("platforms", "choice", "facebook", "share"), 130, 130.0),
    "a busy week": (("time", "weeks", "2027-01-04"), "half", "half"),
    "right to left": (("business", "name"), "مخبز", "مخبز"),
    "an emoji family": (("business", "name"), "👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
    "NUL": (("business", "name"), "Fjord\x00", "Fjord"),
    "a lone surrogate": (("business", "name"), "Fjord\ud800", "Fjord"),
    "an item without what is as usual": (
        ("platforms", "choice", "x"),
        {"id": "x", "role": "not doing"},
        {"id": "x"},
    ),
}


@pytest.mark.parametrize(("path", "raw", "kept"), KEPT.values(), ids=KEPT)
def test_an_answer_is_kept_as_plain_json(path: Path, raw: Any, kept: Any) -> None:
    value = parse(path, raw)
    assert (value, type(value)) == (kept, type(kept))


REFUSED: dict[str, tuple[Path, Any, str]] = {
    "an empty name": (("business", "name"), "", "Name of your business: enter something here."),
    "a zero-width name": (("business", "name"), "\u200b", "Name of your business: enter something here."),
    "10,000 characters": (
        ("business", "name"),
        "x" * 10_000,
        "Name of your business: at most 80 characters, this has 10000. Shorten it.",
    ),
    "negative minutes": (("time", "minutes"), -5, "Minutes a week: enter 0 or more."),
    "100,000 minutes": (("time", "minutes"), 100_000, "Minutes a week: enter 10080 or less."),
    "minutes in letters": (("time", "minutes"), "abc", "Minutes a week: enter a whole number, such as 90."),
    "half a minute": (("time", "minutes"), 1.5, "Minutes a week: enter a whole number, such as 90."),
    "a list for a number": (("time", "minutes"), [90], "Minutes a week: enter a whole number, such as 90."),
    "a share in letters": (
        ("platforms", "choice", "facebook", "share"),
        "most",
        "Share of your effort: enter a number, such as 12.",
    ),
    "an endless share": (
        ("platforms", "choice", "facebook", "share"),
        "inf",
        "Share of your effort: enter 1000 or less.",
    ),
    "a number beyond all counting": (
        ("goals", "g1", "target"),
        "2e9",
        "How many at the end: enter 1000000000 or less.",
    ),
    "a share that is no number": (
        ("platforms", "choice", "facebook", "share"),
        "nan",
        "Share of your effort: enter ",
    ),
    "a choice that is a text": (("platforms", "choice", "x"), "focus", "Your choice of places: "),
    "a score of six": (("platforms", "places", "x", "love"), 6, "You like it there: enter 5 or less."),
    "30 February": (
        ("calendar", "start"),
        "2027-02-30",
        "First day of the plan: enter a date, such as 2027-01-04.",
    ),
    "a day in letters": (
        ("calendar", "start"),
        "soon",
        "First day of the plan: enter a date, such as 2027-01-04.",
    ),
    "a number for a text": (("audiences", "a1", "who"), 7, "Who they are: enter a text."),
    "an unknown market": (("business", "market"), "dogs", "Who buys from you: choose one of "),
    "a fifth kind of piece": (("time", "makes"), ["photos"] * 5, "What you are fine with making: at most 4."),
    "a weekday too many": (("time", "evening"), 7, "The evening you sit down for it: enter 6 or less."),
    "a huge number": (("time", "minutes"), "9" * 5000, "Minutes a week: "),
}


@pytest.mark.parametrize(("path", "raw", "message"), REFUSED.values(), ids=REFUSED)
def test_an_answer_outside_its_limits_is_refused_with_its_field_and_the_way_out(
    path: Path, raw: Any, message: str
) -> None:
    with pytest.raises(InvalidAnswer) as caught:
        parse(path, raw)
    assert str(caught.value).startswith(message)
    assert caught.value.path == path


@pytest.mark.parametrize("start", ["0001-01-01", "9999-12-31"])
def test_a_start_no_calendar_reaches_around_is_refused(start: str) -> None:
    with pytest.raises(InvalidAnswer, match="First day of the plan"):
        parse(("calendar", "start"), start)


@pytest.mark.parametrize("path", [("nowhere",), ("business", "nowhere"), ("audiences", "a1", "nowhere"), ()])
def test_a_field_that_does_not_exist_has_no_label(path: Path) -> None:
    with pytest.raises(KeyError):
        field_at(path)


def test_labels_are_those_of_the_model_and_entries_of_a_table_have_the_tables() -> None:
    assert title(("business", "name")) == "Name of your business"
    assert title(("audiences", "a2", "pain")) == "Their problem"
    assert title(("time", "per_piece", "photo")) == "Minutes for one piece"
    assert title(("calendar", "edits", "bakery/s01-photo1", "first")) == "First sentence"
