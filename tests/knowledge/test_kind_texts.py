"""The texts of the kinds of work: what every business of a kind may post, and every row of the table."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner.knowledge import FOLDER, OTHER, SERVES, Row, SeasonWindow, businesses, library, untrue
from planner.knowledge.composing import BOOKED
from planner.knowledge.moments import moments
from planner.knowledge.true_words import MOST_WORDS
from planner.plan import BLOCK
from planner.vocabulary import COUNTRIES
from tests.plan.selling.oracle_texts import MONEY, ORDERS, RINGS

KINDS = sorted(path.name for path in (FOLDER / "kinds").iterdir())
ROWS = [row for row in businesses().values() if row.kinds]
TOPICS = {
    *("prepare", "worry", "check", "cause", "choose", "care"),
    *("often", "when", "cost", "many", "time", "worth", "can"),
}
WAYS = {"come", "go", "post", "stay", "online"}
TAGS = {
    *(
        "moving",
        "stored",
        "worn",
        "fur",
        "grown",
        "brewed",
        "drive",
        "children",
        "old",
        "ripe",
        "quiet",
        "hidden",
        BOOKED,
    )
}
MARKETS = {"nearby", "anywhere", "businesses"}
LEAST_IDEAS, LEAST_THEMES = 11, 3  # of a row in any month

every_kind = pytest.mark.parametrize("kind", KINDS)


def entry(kind: str, file: str) -> dict[str, Any]:
    path = FOLDER / file.format(kind=kind)
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def parts(kind: str) -> list[dict[str, Any]]:
    return [
        entry(kind, file)
        for file in ("kinds/{kind}/kind.toml", "kinds/{kind}/selling.toml", "facts/{kind}.toml")
    ]


def found(node: Any, *names: str) -> Iterator[Any]:
    """Every value under one of these names, at any depth."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in names:
                yield value
            yield from found(value, *names)
    elif isinstance(node, list):
        for one in node:
            yield from found(one, *names)


def test_the_kinds_to_choose_from_are_those_of_the_table() -> None:
    named = {kind for row in businesses().values() for kind in row.kinds}
    assert {card.id for card in library().kinds.cards} == named
    assert len(library().kinds.cards) == 14


def test_every_row_is_of_known_kinds_moments_tags_and_markets() -> None:
    for row in businesses().values():
        assert bool(row.kinds) != bool(row.trade), row.name
        assert not row.trade or row.trade in library().trades, row.name
        assert {*row.seasons} <= {*moments()}, row.name
        assert {*row.tags} <= WAYS | TAGS, row.name
        assert {*row.markets} <= MARKETS, row.name
        assert all(one.endswith("?") for one in row.worries), row.name
        assert not any(one.endswith(".") for one in (*row.things, *row.jobs)), row.name


def test_no_name_stands_twice_in_the_table() -> None:
    names = Counter(name.casefold() for row in businesses().values() for name in (row.name, *row.synonyms))
    assert [name for name, times in names.items() if times > 1] == []


@every_kind
def test_no_first_sentence_is_too_long_untrue_or_a_pattern(kind: str) -> None:
    moves = parts(kind)[0]
    wrong = []
    for lesson in [one for theme in moves["themes"] for one in theme["lessons"]] + moves["extras"]:
        for piece in lesson["pieces"]:
            words = len(piece["first"].split())
            if words > MOST_WORDS or untrue(piece["first"]) or "{" in f"{[*piece.values()]}":
                wrong.append(piece["first"])
    for fact in parts(kind)[2].get("facts", ()):
        if (
            len(fact["first"].split()) > MOST_WORDS
            or untrue(fact["first"], season=True)
            or "?" in fact["first"]
        ):
            wrong.append(fact["first"])
    assert wrong == []


@every_kind
def test_no_idea_says_how_to_order_or_what_it_costs(kind: str) -> None:
    moves, _, facts = parts(kind)
    ideas = [one for theme in moves["themes"] for one in theme["lessons"]] + moves["extras"]
    texts = [text for idea in ideas for text in found(idea, "first", "ask")]
    texts += [text for fact in facts.get("facts", ()) for text in found(fact, "first", "ask")]
    sells = (RINGS, ORDERS, MONEY)
    assert [text for text in texts if any(words.search(text) for words in sells)] == []


@every_kind
def test_no_text_stands_twice_and_no_two_begin_alike(kind: str) -> None:
    firsts = [text for part in parts(kind) for text in found(part, "first")]
    assert [text for text, times in Counter(firsts).items() if times > 1] == []
    begins = Counter(" ".join(re.findall(r"[\w’'\[\]{}]+", text.casefold())[:3]) for text in firsts)
    assert [text for text, times in begins.items() if times > 1 and "{" not in text] == []


@every_kind
def test_what_a_line_is_for_is_a_tag_that_a_row_can_have(kind: str) -> None:
    tags = {one.removeprefix("!") for part in parts(kind) for fits in found(part, "fits") for one in fits}
    assert tags <= WAYS | TAGS | MARKETS | {*moments()}
    assert {*found(parts(kind), "topic")} <= TOPICS
    assert {*found(parts(kind), "moment")} <= {*moments()}


def test_every_fact_is_of_a_row_and_of_a_topic_that_its_kind_tells() -> None:
    names = {row.name: row for row in ROWS}
    for kind in KINDS:
        moves, _, facts = parts(kind)
        told = {topic for theme in moves["themes"] for topic in theme.get("topics", ())}
        asked = {one["topic"] for one in moves.get("topic_asks", ())}
        for fact in facts.get("facts", ()):
            assert {*fact["of"]} <= {*names}, fact["id"]
            assert all(kind == names[name].kinds[0] for name in fact["of"]), fact["id"]
            assert fact["topic"] in told & asked, fact["id"]
            assert BLOCK not in fact["id"], "the mark of what is no piece"


@every_kind
def test_every_row_has_ideas_for_any_month_and_sells_what_it_wants(kind: str) -> None:
    wrong = {row.id: faults for row in ROWS if row.kinds[0] == kind for faults in [_faults(row)] if faults}
    assert wrong == {}


def _faults(row: Row) -> list[str]:
    trade, selling = library().trade(row.id), library().selling(row.id)
    wrong = [] if trade.id == row.id else ["another trade"]
    for country in ("GB", "AU"):
        for month in range(1, 13):
            fitting = [one for one in trade.themes if month in one.months_in.get(country, one.months)]
            ideas = sum(len(theme.lessons) for theme in fitting)
            if len(fitting) < LEAST_THEMES or ideas < LEAST_IDEAS:
                wrong.append(f"{country}, month {month}: {len(fitting)} themes, {ideas} ideas")
    served = {want for card in selling.offers for want, worth in card.wants.items() if worth == SERVES}
    wrong += [f"no card for {want.id}" for want in trade.wants if want.id not in served]
    wrong += [f"{theme.id} is worth nothing said" for theme in trade.themes if theme.id not in selling.worth]
    first, second = (place.audience * place.love for place in trade.places[:2])
    wrong += ["two places come first"] if first <= second else []
    for peak in selling.peaks:
        for country in COUNTRIES if peak.windows else ():
            if not any(_there(one, country) for one in peak.windows):
                wrong.append(f"{peak.id}: no window in {country}")
    return wrong


def _there(window: SeasonWindow, country: str) -> bool:
    return country in window.countries if window.countries else country not in window.not_in


def test_a_kind_alone_and_a_business_in_no_list_have_plans_too() -> None:
    for name in (*(card.id for card in library().kinds.cards), OTHER):
        assert library().trade(name).id == name
        assert library().selling(name).offers


def test_all_files_of_kinds_are_there() -> None:
    assert Path(FOLDER / "kinds" / "any").is_dir()
    assert {*KINDS} == {card.id for card in library().kinds.cards} | {"any"}
