"""Places where people search: each country has its map, each sentence is plain, each fact has a source."""

import re
from collections.abc import Iterator

import pytest

from planner.knowledge import SearchedAt, SearchSort, library
from planner.vocabulary import COUNTRIES
from tests.knowledge.test_library import AVOIDED

LONGEST = 18  # words in a sentence
SORTS, PLACES = library().search_sorts, library().searched
every_sort = pytest.mark.parametrize("sort", SORTS.values(), ids=list(SORTS))


def said() -> Iterator[str]:
    for sort in SORTS.values():
        yield from (sort.do, sort.keep, sort.private, *sort.good, *sort.never)
    yield from (place.note for place in PLACES.values())


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.:;?])\s", text) if one]


def test_every_sentence_is_short_and_plain() -> None:
    every = [one for text in said() for one in sentences(text)]
    assert len(every) > 150
    assert [one for one in every if len(one.split()) > LONGEST or AVOIDED.search(one)] == []
    assert [text for text in said() if text and not text.endswith(".")] == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_one_map_with_reviews_and_a_second_one(country: str) -> None:
    here = [place.sort for place in PLACES.values() if place.stands_in(country)]
    assert (here.count("map"), here.count("second-map")) == (1, 1)


def test_only_maps_are_found_at_once_and_only_the_first_has_the_trades_own_task() -> None:
    assert [sort.id for sort in SORTS.values() if sort.at_once] == ["map", "second-map"]
    assert [sort.id for sort in SORTS.values() if sort.task] == ["map"]


@every_sort
def test_a_sort_names_the_place_first_and_is_used(sort: SearchSort) -> None:
    assert sort.do.startswith("{place}: ")
    assert any(place.sort == sort.id for place in PLACES.values())


@pytest.mark.parametrize("place", PLACES.values(), ids=list(PLACES))
def test_a_place_we_name_has_a_source_and_one_we_do_not_says_to_check(place: SearchedAt) -> None:
    ours = place.sort == "own-list"
    assert bool(place.source) != ours
    assert "check whether" in SORTS["own-list"].do


def test_places_that_are_followed_are_none_of_them() -> None:
    assert not {*PLACES} & {*library().platforms}


def test_a_place_for_some_countries_stands_in_no_other() -> None:
    assert [country for country in COUNTRIES if PLACES["find-a-vet"].stands_in(country)] == ["GB"]
    assert not PLACES["google"].stands_in("RU")
    assert PLACES["google"].stands_in("")
