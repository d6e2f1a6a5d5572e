import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from pydantic import AfterValidator

from planner.knowledge import FOLDER, OTHER, Library, library
from planner.knowledge.models import Data, Lesson, Trade
from planner.vocabulary import Use

TRADES = sorted(file.stem for file in (FOLDER / "trades").glob("*.toml"))
LISTED = [trade for trade in TRADES if trade != OTHER]
LONGEST_SENTENCE = 20  # words
AVOIDED = re.compile(
    r"\b(leads?|lessons?|cadences?|overlap(s|ped|ping)?|reach(es|ed|ing)?|baselines?|provenance|off-ramps?|UTMs?"
    r"|calls? to action|service levels?|metrics?|personas?|funnels?)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def known() -> Library:
    return library()


def entries(known: Library) -> Iterator[Data]:
    for table in (known.platforms, known.basics, known.formats, known.sources, known.experts, known.groups):
        yield from table.values()
    yield from known.guidelines.values()
    yield from known.trades.values()


def prose(entry: Data) -> Iterator[str]:
    for name, field in type(entry).model_fields.items():
        value = getattr(entry, name)
        if any(isinstance(mark, AfterValidator) for mark in field.metadata):
            yield value
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, Data):
                    yield from prose(item)


def lessons(trade: Trade) -> list[Lesson]:
    return [lesson for theme in trade.themes for lesson in theme.lessons]


def test_every_file_loads(known: Library) -> None:
    assert set(known.trades) == set(TRADES)
    assert all((known.platforms, known.basics, known.formats, known.sources, known.experts, known.groups))


def test_prose_is_plain(known: Library) -> None:
    said = [text for entry in entries(known) for text in prose(entry)]
    assert len(said) > 500
    assert not [text for text in said if AVOIDED.search(text)]
    sentences = [s for text in said for s in re.split(r"(?<=[.?:])\s", text)]
    assert not [s for s in sentences if len(s.split()) > LONGEST_SENTENCE]


def test_places_and_pieces_know_each_other(known: Library) -> None:
    taken = {name for place in known.platforms.values() for name in place.formats}
    assert taken == set(known.formats)
    for place in known.platforms.values():
        assert set(place.formats) & {"photo", "film"}, place.id
        assert set(place.rhythm) <= set(place.formats), place.id
        assert not any(known.formats[name].crafted for name in place.rhythm), place.id


def test_every_place_has_all_uses(known: Library) -> None:
    for place in known.platforms.values():
        assert set(place.uses) == set(get_args(Use)), place.id


def test_bigger_pieces_belong_to_phone_made_ones(known: Library) -> None:
    for kind in known.formats.values():
        assert kind.low <= kind.minutes <= kind.high, kind.id
        assert "{n}" in kind.many, kind.id
        assert not kind.crafts or (kind.crafted and not known.formats[kind.crafts].crafted), kind.id


def test_every_source_exists_and_is_cited(known: Library) -> None:
    cited = {name for place in known.platforms.values() for name in place.sources}
    cited |= {kind.source for kind in known.formats.values()} - {""}
    cited |= {expert.source for expert in known.experts.values()}
    cited |= {row.source for row in known.usage.rows}
    for guideline in known.guidelines.values():
        cited |= {c.source for c in guideline.citations} | {c.source for c in guideline.counterpoints}
    assert cited == set(known.sources)


def test_facts_of_a_place_have_a_date_and_a_source(known: Library) -> None:
    for place in known.platforms.values():
        if place.text_limit or place.minimum_age or (place.link and not place.owned):
            assert place.sources, place.id
            assert re.fullmatch(r"\d{4}(-\d\d-\d\d)?", place.as_of), place.id


def test_whoever_a_guideline_cites_is_an_expert_of_that_article(known: Library) -> None:
    experts = {(expert.name, expert.source) for expert in known.experts.values()}
    for guideline in known.guidelines.values():
        assert {(c.said_by, c.source) for c in guideline.citations} <= experts, guideline.id
        assert guideline.group in {"", *known.groups}, guideline.id


def test_votes_are_the_published_ones(known: Library) -> None:
    assert [group.votes for group in known.groups.values()] == [9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1]
    assert sum(group.votes for group in known.groups.values()) == 45


@pytest.mark.parametrize("name", TRADES)
def test_a_trade_has_five_wants_of_the_usual_kinds(known: Library, name: str) -> None:
    results = [want.result for want in known.trades[name].wants]
    assert len(results) == 5
    assert {"leads", "sales"} <= set(results)
    assert {"service", "hiring"} & set(results)


@pytest.mark.parametrize("name", TRADES)
def test_the_first_place_of_a_trade_exists_and_wins_alone(known: Library, name: str) -> None:
    first, *others = known.trades[name].places
    assert {first.id, *(place.id for place in others)} <= set(known.platforms)
    assert all(min(p.audience, p.love) < min(first.audience, first.love) for p in others)


@pytest.mark.parametrize("name", TRADES)
def test_every_start_month_finds_three_themes(known: Library, name: str) -> None:
    themes = known.trades[name].themes
    for start in range(12):
        fitting = [[t.id for t in themes if (start + i) % 12 + 1 in t.months] for i in range(3)]
        assert any(len(set(chosen)) == 3 for chosen in product(*fitting)), start + 1


@pytest.mark.parametrize("name", TRADES)
def test_no_two_ideas_of_a_trade_are_alike(known: Library, name: str) -> None:
    trade = known.trades[name]
    ideas = lessons(trade)
    every = [*ideas, *trade.extras]
    pieces = [piece for idea in every for piece in idea.pieces]
    for words in ([i.title for i in every], [p.first for p in pieces], [p.show for p in pieces]):
        assert len({text.casefold() for text in words}) == len(words)
    assert {piece.format for piece in pieces} <= set(known.formats)
    assert [idea.id for idea in ideas] == [f"s{n:02}" for n in range(1, len(ideas) + 1)]


@pytest.mark.parametrize("name", LISTED)
def test_a_listed_trade_has_forty_ideas_that_answer_every_question(known: Library, name: str) -> None:
    trade = known.trades[name]
    assert [len(theme.lessons) for theme in trade.themes] == [5] * 8
    assert {idea.question for idea in lessons(trade)} == {question.id for question in trade.questions}


@pytest.mark.parametrize("name", TRADES)
def test_a_trade_has_three_ideas_for_any_month_of_each_kind(known: Library, name: str) -> None:
    extras = known.trades[name].extras
    assert Counter(extra.kind for extra in extras) == {"human": 3, "customer": 3, "question": 3}
    assert all([p.format for p in extra.pieces] == ["photo", "text", "story"] for extra in extras)
    assert len({p.first for extra in extras for p in extra.pieces}) == 27


@pytest.mark.parametrize("name", TRADES)
def test_a_customers_story_asks_first_or_tells_of_nobody(known: Library, name: str) -> None:
    stories = [extra for extra in known.trades[name].extras if extra.kind == "customer"]
    asks = re.compile(r"\bask|permission|\byes\b|agree|allow", re.IGNORECASE)
    assert [extra.id for extra in stories if not any(asks.search(p.show) for p in extra.pieces)] == []
