"""How long a piece stays easy, what a flyer can be instead, the shape of a picture, what can be looked at."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.answers import LINE, Document, from_document, to_document
from planner.insights.calendar import INSTEAD, LIMITS, PHOTOS, instead, shape, size, visual_share
from planner.insights.calendar.post_sizes import CARDS
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.store.changes import apply

START = date(2027, 1, 4)
KEY = "mothers-day-2027-announce1"  # a photo
EDIT = ("calendar", "edits", KEY)


def plan_of(**calendar: Any) -> Plan:
    document: Document = {
        "business": {"trade": "bakery"},
        "time": {"minutes": 180},
        "calendar": {"start": START.isoformat(), **calendar},
    }
    return build_plan(from_document(document), library(), START)


def after(plan: Plan, path: tuple[str, ...], form: str) -> Plan:
    document = apply(to_document(plan.said), instead(plan, path, form))
    return build_plan(from_document(document), library(), START)


@pytest.mark.parametrize(
    ("form", "length", "expected"),
    [
        ("text", 0, "short"),
        ("text", 149, "short"),
        ("text", 150, "fits"),
        ("text", 300, "fits"),
        ("text", 301, "long"),
        *((film, n, e) for film in ("film", "crafted-film") for n, e in (
            (29, "short"), (30, "fits"), (60, "fits"), (180, "fits"), (181, "long")
        )),
        ("minute-video", 30, "fits"),
        ("minute-video", 60, "fits"),
        ("minute-video", 61, "long"),
        ("interview", 900, "fits"),
        ("interview", 901, "long"),
    ],
)  # fmt: skip
def test_a_length_is_judged_to_the_word_and_to_the_second(form: str, length: int, expected: str) -> None:
    assert size(form, length) == expected


def test_each_limit_stands_with_who_said_it_when_and_is_that_of_the_form() -> None:
    known = library()
    said = {
        (expert.name, expert.source): known.sources[expert.source].year for expert in known.experts.values()
    }
    for form, limit in LIMITS.items():
        assert limit.advice.startswith(f"{limit.said_by} ({said[limit.said_by, limit.source]}) advises ")
        assert limit.source == known.formats[form].source
        assert known.formats[form].size.removeprefix("one ") in limit.advice


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1200, 600, "card"),
        (1200, 628, "card"),
        (1260, 600, "card"),
        (1261, 600, "other"),
        (1140, 600, "card"),
        (1139, 600, "other"),
        (1080, 1080, "square"),
        (600, 1200, "other"),
    ],
)
def test_a_card_is_twice_as_wide_as_high_but_for_five_percent(width: int, height: int, expected: str) -> None:
    assert shape(width, height) == expected


@pytest.mark.parametrize(("width", "height"), [(0, 600), (1200, 0), (0, 0), (-2, -1)])
def test_a_picture_without_sides_has_no_shape(width: int, height: int) -> None:
    with pytest.raises(ValueError, match="a width and a height"):
        shape(width, height)


@pytest.mark.parametrize(
    ("forms", "share"),
    [
        (["text"] * 8, 0),
        (["text"] * 7 + ["film"], 12.5),
        (["article", "text"], 0),
        (["photo", "story", "interview", "carousel"], 100),
        ([], None),
    ],
)
def test_what_is_more_than_text_is_counted_in_percent(forms: list[str], share: float | None) -> None:
    first = plan_of().posts[0]
    assert visual_share([replace(first, format=form) for form in forms], library()) == share


# A flyer -----------------------------------------------------------------------------------------------


def test_a_flyer_becomes_three_cards_in_a_row() -> None:
    flyer = plan_of(edits={KEY: {"flyer": True}})
    [post] = [post for post in after(flyer, EDIT, "carousel").posts if post.key == KEY]
    assert (post.format, post.show) == ("carousel", CARDS)
    assert post.minutes == library().formats["carousel"].minutes
    assert [card.strip() for card in CARDS.rstrip(".").partition(": ")[2].split(",")] == [
        "what it is",
        "when and where",
        "what it costs",
    ]


def test_a_flyer_becomes_a_film_that_shows_what_the_flyer_did() -> None:
    flyer = plan_of(edits={KEY: {"flyer": True, "show": "Our summer fair"}})
    [post] = [post for post in after(flyer, EDIT, "film").posts if post.key == KEY]
    assert (post.format, post.show) == ("film", "Our summer fair")


@pytest.mark.parametrize("typed", ["Our summer fair", "x" * LINE])
def test_nothing_typed_of_a_flyer_is_lost(typed: str) -> None:
    flyer = plan_of(own=[{"id": "own1", "title": "Fair", "show": typed, "flyer": True}])
    [post] = [p for p in after(flyer, ("calendar", "own", "own1"), "carousel").posts if p.key == "own1"]
    assert post.format == "carousel"
    assert post.show.endswith(typed)


def test_the_forms_a_flyer_is_and_becomes_exist_and_differ() -> None:
    assert {*PHOTOS, *INSTEAD} <= set(library().formats)
    assert not set(PHOTOS) & set(INSTEAD)
