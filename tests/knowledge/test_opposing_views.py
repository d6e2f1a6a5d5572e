"""The opposing views: both sides with names, each entry whole."""

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from planner.knowledge import FOLDER, View, library, read
from planner.vocabulary import METHODS, TITLES
from tests.knowledge.test_library import AVOIDED, LONGEST_SENTENCE, prose

VIEWS = library().views
every_view = pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)


def test_s41_all_22_contradictions_are_there_the_last_in_several_small_ones() -> None:
    assert [view.number for view in VIEWS.values()] == [*range(1, 22), *[22] * 9]


@every_view
def test_each_side_has_a_name_behind_it_that_the_other_has_not(view: View) -> None:
    first, second = ({saying.said_by for saying in side.says} for side in view.sides)
    assert first
    assert second
    assert not first & second
    experts = {(expert.name, expert.source) for expert in library().experts.values()}
    assert {(saying.said_by, saying.source) for side in view.sides for saying in side.says} <= experts


@every_view
def test_no_guideline_speaks_for_both_sides(view: View) -> None:
    first, second = (set(side.guidelines) for side in view.sides)
    assert not first & second


def test_nearly_every_view_has_something_a_plan_is_held_against() -> None:
    silent = {view.id for view in VIEWS.values() if not any(side.guidelines for side in view.sides)}
    assert silent <= {"fast-or-slow", "own-or-others"}


@every_view
def test_who_a_guideline_cites_speaks_on_its_side(view: View) -> None:
    for side in view.sides:
        says = {saying.said_by for saying in side.says}
        for name in side.guidelines:
            cited = {citation.said_by for citation in library().guidelines[name].citations}
            assert cited & says, name


@every_view
def test_a_view_is_plain_and_has_a_step(view: View) -> None:
    texts = list(prose(view))
    assert len(texts) == 2 + sum(1 + len(side.says) for side in view.sides)
    assert not [text for text in texts if AVOIDED.search(text)]
    sentences = [s for text in texts for s in re.split(r"(?<=[.?:])\s", text)]
    assert not [s for s in sentences if len(s.split()) > LONGEST_SENTENCE]
    assert view.question.endswith("?")
    assert view.topic in TITLES


def test_both_ways_to_compare_places_are_sides_of_one_view() -> None:
    offered = [{side.method for side in view.sides} for view in VIEWS.values()]
    assert [methods for methods in offered if methods != {None}] == [set(METHODS)]


def test_a_view_speaks_the_language_of_the_plan() -> None:
    for view in library("en-XA").views.values():
        assert all(text.startswith("⟦") for text in prose(view))


def one_side(view: dict[str, Any]) -> None:
    view["sides"].pop()


def the_same_side_twice(view: dict[str, Any]) -> None:
    view["sides"][1]["id"] = "a"


def a_guideline_nobody_wrote(view: dict[str, Any]) -> None:
    view["sides"][0]["guidelines"] = ["focus-80-20"]


def an_article_nobody_read(view: dict[str, Any]) -> None:
    view["sides"][1]["says"][0]["source"] = "hearsay"


def somebody_nobody_knows(view: dict[str, Any]) -> None:
    view["sides"][0]["says"][0]["said_by"] = "Pit Brooks"


def a_page_that_is_none(view: dict[str, Any]) -> None:
    view["topic"] = "places"


def half_a_method(view: dict[str, Any]) -> None:
    view["sides"][0]["method"] = "overlap"


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (one_side, "not the two sides a and b"),
        (the_same_side_twice, "not the two sides a and b"),
        (a_guideline_nobody_wrote, "no guideline 'focus-80-20'"),
        (an_article_nobody_read, "no source 'hearsay'"),
        (somebody_nobody_knows, "no expert 'Pit Brooks' in 'brooks'"),
        (a_page_that_is_none, "topic: Input should be 'business'"),
        (half_a_method, "a method on one side only"),
    ],
)
def test_a_damaged_entry_is_refused_by_file_and_name(
    damage: Callable[[dict[str, Any]], None], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(path: Path) -> dict[str, Any]:
        table = read(path)
        if path == FOLDER / "views.toml":
            damage(next(row for row in table["view"] if row["id"] == "keep-names"))
        return table

    monkeypatch.setattr(
        import_module("planner.knowledge.library"), "read", damaged
    )  # the face has its function
    with pytest.raises(ValueError, match=re.escape(f"views.toml, keep-names: {words}")):
        library.__wrapped__()
