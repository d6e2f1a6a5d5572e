import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from planner.answers import (
    FORMAT,
    MAX_BYTES,
    SCHEMA_VERSION,
    Answers,
    Document,
    from_document,
    get,
    new_answers,
    put,
    read,
    to_document,
    write,
)
from planner.answers.file import UPGRADES
from planner.errors import FileTooLarge, InvalidAnswer, NewerFile, PlannerError, UnreadableFile
from tests.strategies import documents


def file(plan: Any, **head: Any) -> bytes:
    body = {"format": FORMAT, "schema_version": SCHEMA_VERSION, "app_version": "0.1.0", "plan": plan, **head}
    return json.dumps(body).encode()


@given(documents)
def test_a_file_read_and_written_again_has_the_same_bytes(document: Document) -> None:
    once = write(from_document(document))
    assert write(read(once)) == once
    assert read(once) == from_document(document)


@given(documents)
def test_a_document_says_what_was_said_and_nothing_more(document: Document) -> None:
    said = to_document(from_document(document))
    assert from_document(said) == from_document(document)
    assert said == to_document(from_document(said))
    assert b"null" not in write(from_document(put({}, ("business", "name"), "Fjord")))


DEPTHS: list[tuple[str, ...]] = [
    ("x_newer",),
    ("business", "x_newer"),
    ("business", "known", "name", "x_newer"),
    ("audiences", "a1", "x_newer"),
    ("audiences", "a1", "questions", "q1", "x_newer"),
    ("goals", "g1", "x_newer"),
    ("time", "x_newer"),
    ("platforms", "choice", "facebook", "x_newer"),
    ("platforms", "places", "facebook", "known", "love", "x_newer"),
    ("themes", "m1", "lessons", "l1", "x_newer"),
    ("calendar", "edits", "bakery/s01-photo1", "x_newer"),
    ("decisions", "set_aside", "focus-90-10", "x_newer"),
    ("log", "x_newer"),
    ("settings", "x_newer"),
    ("origin", "x_newer"),
]
NEEDED: Document = {
    "business": {"name": "Fjord", "known": {"name": {"how": "known"}}},
    "platforms": {"places": [{"id": "facebook", "known": {"love": {"how": "guess"}}}]},
    "decisions": {"set_aside": {"focus-90-10": {"reason": "Two shops"}}},
}


@pytest.mark.parametrize("path", DEPTHS, ids="/".join)
def test_a_field_only_a_newer_version_knows_survives_at_every_depth(path: tuple[str, ...]) -> None:
    odd = {"deep": [1, {"er": None}], "text": "مخبز"}
    answers = read(file(put(NEEDED, path, odd)))
    answers.business.tone = "warm"
    assert get(to_document(read(write(answers))), path) == odd


def test_a_new_document_has_a_uid_of_its_own_and_nothing_else() -> None:
    one, other = new_answers(), new_answers()
    assert one.uid != other.uid
    assert list(to_document(one)) == ["uid"]


def test_the_file_says_what_it_is_and_ends_with_a_line_end() -> None:
    data = write(from_document({"business": {"name": "مخبز"}}))
    assert data.endswith(b"}\n")
    assert "مخبز" in data.decode()
    assert json.loads(data) == {
        "format": "ninety-ten-answers",
        "schema_version": 1,
        "app_version": "0.1.0",
        "plan": {"business": {"name": "مخبز"}},
    }


def test_a_file_of_a_newer_version_is_refused_and_says_which() -> None:
    with pytest.raises(NewerFile, match=r"newer version \(7\.2\.0\)\. Update the app"):
        read(file({}, schema_version=SCHEMA_VERSION + 1, app_version="7.2.0"))


def test_a_newer_version_without_a_name_is_refused_by_its_number() -> None:
    with pytest.raises(NewerFile, match=r"\(99\)"):
        read(file({}, schema_version=99, app_version=""))


def test_an_older_file_is_brought_up_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def named(plan: Document) -> Document:
        return {"business": {"name": plan["title"]}}

    monkeypatch.setitem(UPGRADES, SCHEMA_VERSION - 1, named)
    old = file({"title": "Fjord"}, schema_version=SCHEMA_VERSION - 1)
    assert read(old).business.name == "Fjord"


@pytest.mark.parametrize("version", [0, -1, -(10**9)])
def test_a_version_that_never_was_is_refused(version: int) -> None:
    with pytest.raises(UnreadableFile):
        read(file({}, schema_version=version))


WHOLE = file({"business": {"name": "Fjord"}})
UNREADABLE: dict[str, bytes] = {
    "nothing": b"",
    "a list": b"[]",
    "a list around it": b"[" + WHOLE + b"]",
    "a number": b"7",
    "null": b"null",
    "truncated": WHOLE[:-10],
    "cut in a letter": json.dumps({"plan": "ø"}, ensure_ascii=False).encode()[:-3],
    "a plan that is a list": file([]),
    "a plan that is missing": b'{"format": "ninety-ten-answers", "schema_version": 1}',
    "another file": file({}, format="something-else"),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "UTF-16": json.dumps({"plan": {}}).encode("utf-16"),
    "100,000 brackets": b"[" * 100_000,
    "deep nesting in the plan": WHOLE[:-2] + b', "x":' + b"[" * 5_000 + b"]" * 5_000 + b"}}",
    "a lone surrogate": WHOLE.replace(b"Fjord", b"\\ud800"),
    "a number of 5,000 digits": WHOLE.replace(b'"Fjord"', b"9" * 5_000),
    "not a number": WHOLE[:-2] + b', "x": NaN}}',
    "an endless number": WHOLE[:-2] + b', "x": 1e999}}',
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_answers_file_is_refused_in_one_line_with_the_way_out(data: bytes) -> None:
    with pytest.raises(PlannerError) as caught:
        read(data)
    message = str(caught.value)
    assert "Choose the .json file" in message or "Name of your business" in message
    assert "\n" not in message


def test_three_megabytes_are_refused_before_they_are_read() -> None:
    with pytest.raises(FileTooLarge, match="larger than 2 MB"):
        read(b" " * (3 * 1024 * 1024))


def test_two_megabytes_are_still_read() -> None:
    padded = WHOLE + b" " * (MAX_BYTES - len(WHOLE))
    assert read(padded).business.name == "Fjord"
    with pytest.raises(FileTooLarge):
        read(padded + b" ")


@pytest.mark.parametrize("levels", [20, 150])
def test_nesting_that_can_be_read_can_be_written_again(levels: int) -> None:
    deep: Any = 1
    for _ in range(levels):
        deep = [deep]
    once = write(read(file({"x_newer": deep})))
    assert write(read(once)) == once


LONG, MUCH = "x" * 10_000, {"platforms": {"choice": [{"id": "x", "share": -3}]}}
NAMED: dict[str, tuple[Document, str]] = {
    "a name": ({"business": {"name": LONG}}, "Name of your business: at most 80 characters, this has 10000."),
    "a zero-width name": ({"business": {"name": "\u200b"}}, "Name of your business: enter something here."),
    "NUL alone": ({"business": {"name": "\x00"}}, "Name of your business: enter something here."),
    "minutes": ({"time": {"minutes": -1}}, "Minutes a week: enter 0 or more."),
    "minutes in letters": ({"time": {"minutes": "abc"}}, "Minutes a week: enter a whole number"),
    "a share": (MUCH, "Share of your effort: enter 0 or more."),
    "a score": ({"platforms": {"places": [{"id": "x", "love": 9}]}}, "You like it there: enter 5 or less."),
    "a role": ({"platforms": {"choice": [{"id": "x", "role": "king"}]}}, "What you do there: choose one of"),
    "a day": ({"calendar": {"start": "2027-02-30"}}, "First day of the plan: enter a date"),
    "an edit": ({"calendar": {"edits": {"k": {"title": "x" * 81}}}}, "Title: at most 80 characters"),
    "a fourth audience": ({"audiences": [{"id": f"a{k}"} for k in range(4)]}, "Who buys: at most 3."),
    "a busy week": ({"time": {"weeks": {"2027-01-04": "full"}}}, "Busy weeks: choose one of"),
    "a job nobody knows": ({"time": {"activities": {"sleep": 5}}}, "Minutes for each of the five jobs: "),
    "a part that is a list": ({"business": []}, "business: "),
    "a part that is a text": ({"time": "much"}, "time: "),
    "an item that is a number": ({"goals": [7]}, "Goals: "),
    "an item without an id": ({"themes": [{"title": "Rye"}]}, "Topics: "),
    "how it is known": ({"business": {"known": {"name": {"how": "dream"}}}}, "How you know: choose one of"),
    "a tally": ({"platforms": {"places": [{"id": "x", "named": -1}]}}, "How many named it: enter 0 or more."),
    "how many were asked": ({"platforms": {"asked": "ten"}}, "How many customers you asked: enter a whole"),
    "an exception": (
        {"platforms": {"exceptions": ["luck"]}},
        "Why Facebook may still be right: choose one of",
    ),
    "a page's fate": ({"platforms": {"places": [{"id": "x", "fate": "burn"}]}}, "What to do with the page: "),
    "a time that ends before it begins": (
        {"engagement": {"windows": [{"id": "w1", "begins": "18:00", "ends": "18:00"}]}},
        "Until: choose a time after 18:00.",
    ),
    "a contact that is none": (
        {"business": {"contact": "call me"}},
        "Phone number or link for orders: enter a phone number or a link",
    ),
    "a long price": (
        {"business": {"offers": [{"id": "o1", "price": "x" * 25}]}},
        "What it costs, as you say it: at most 24 characters, this has 25.",
    ),
    "a way to order": (
        {"business": {"offers": [{"id": "o1", "order": ["fax"]}]}},
        "How people order it: choose one of",
    ),
    "a reason": ({"decisions": {"set_aside": {"g": {"reason": ""}}}}, "Your reason: enter something here."),
}  # fmt: skip


@pytest.mark.parametrize(("plan", "message"), NAMED.values(), ids=NAMED)
def test_a_value_outside_its_limits_is_refused_and_its_field_named(plan: Document, message: str) -> None:
    for refused in (lambda: from_document(plan), lambda: read(file(plan))):
        call: Callable[[], Answers] = refused
        with pytest.raises(InvalidAnswer) as caught:
            call()
        assert str(caught.value).startswith(message)
        assert caught.value.path[0] == next(iter(plan))


@pytest.mark.parametrize(
    "name", ["مخبز الحي", "👩‍👩‍👧‍👦 & co", "x" * 80, '{name} %s \\ "', "a'; DROP TABLE plans;--"]
)
def test_odd_names_come_back_as_they_were(name: str) -> None:
    assert read(write(from_document({"business": {"name": name}}))).business.name == name
