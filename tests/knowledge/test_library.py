import re
import shutil
import string
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from pydantic import AfterValidator

from pages.components.routes import ROUTES
from planner.insights.audiences import follow_reasons
from planner.knowledge import FOLDER, OTHER, Lesson, Library, Trade, library
from planner.knowledge.library import load
from planner.knowledge.models import Data
from planner.language import language
from planner.vocabulary import Use

LISTED = sorted(file.parent.name for file in (FOLDER / "trades").glob("*/trade.toml"))
TRADES = [*LISTED, OTHER]
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
    for more in (known.guidelines, known.myths, known.letters, known.trades):
        yield from more.values()


def prose(entry: Data) -> Iterator[str]:
    for name, field in type(entry).model_fields.items():
        value = "" if name == "more" else getattr(entry, name)  # looked at where it is read
        if any(isinstance(mark, AfterValidator) for mark in field.metadata):
            yield value
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, Data):
                    yield from prose(item)
        elif isinstance(value, dict):
            yield from (text for text in value.values() if isinstance(text, str))


def lessons(trade: Trade) -> list[Lesson]:
    return [lesson for theme in trade.themes for lesson in theme.lessons]


def test_every_file_loads(known: Library) -> None:
    assert set(known.trades) == set(LISTED) == set(known.sales)
    selling = {file.parent.name for file in (FOLDER / "trades").glob("*/selling.toml")}
    assert selling == set(known.sales) != set()
    assert all((known.platforms, known.basics, known.formats, known.sources, known.experts, known.groups))
    assert all((known.guidelines, known.views, known.myths, known.letters))


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
    cited |= {row.source for row in known.usage.rows} | {follow_reasons.SURVEY}
    for guideline in known.guidelines.values():
        cited |= {c.source for c in guideline.citations} | {c.source for c in guideline.counterpoints}
    assert cited == set(known.sources)


def test_facts_of_a_place_have_a_date_and_a_source(known: Library) -> None:
    for place in known.platforms.values():
        if place.text_limit or place.minimum_age or (place.link and not place.owned):
            assert place.sources, place.id
            assert re.fullmatch(r"\d{4}(-\d\d-\d\d)?", place.as_of), place.id


def test_s40_the_round_up_has_31_cards_each_with_advice_and_a_group(known: Library) -> None:
    cards = [expert for expert in known.experts.values() if expert.point]
    assert len(cards) == 31
    assert all(card.source == "allton" and card.group in known.groups for card in cards)
    assert (cards[0].name, cards[-1].name) == ("David Amerland", "Mike Allton")


def test_s40_a_title_says_what_to_do_and_not_what_to_avoid(known: Library) -> None:
    negative = re.compile(r"(no|not|never|avoid|stop|do not|don't|you do not)\b", re.IGNORECASE)
    titles = {guideline.title: guideline.id for guideline in known.guidelines.values()}
    assert len(titles) == len(known.guidelines)
    assert [title for title in titles if negative.match(title)] == []


def test_networks_that_are_gone_are_said_to_be_gone(known: Library) -> None:
    gone = " ".join(expert.gone for expert in known.experts.values())
    assert all(
        name in gone for name in ("Google+", "Gowalla", "Foursquare", "Technorati", "Digg", "Paper.li")
    )


def test_s06_seven_claims_and_five_misconceptions_each_with_an_answer(known: Library) -> None:
    numbered = [(myth.source, myth.number) for myth in known.myths.values()]
    assert numbered == [*(("brooks", n) for n in range(1, 8)), *(("martech", n) for n in range(1, 6))]
    assert all(myth.claim != myth.answer for myth in known.myths.values())


def test_s43_the_letters_run_from_a_to_z_and_lead_somewhere(known: Library) -> None:
    assert "".join(known.letters) == string.ascii_lowercase
    for letter in known.letters.values():
        initial = letter.title.replace("E(x)", "X")[0]
        assert initial.lower() == letter.id
        assert letter.where in ROUTES, letter.id


def test_guidelines_whose_experts_disagree_name_each_other(known: Library) -> None:
    pairs = {(one.id, other) for one in known.guidelines.values() for other in one.conflicts}
    assert pairs == {(other, one) for one, other in pairs}
    assert ("focus-90-10", "one-or-two-platforms") in pairs


def broken(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A copy of the knowledge with one thing in one file replaced."""
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "*.csv"))
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


GOAL = ("guidelines/goals.toml", "goals-before-strategy")
GROUP = "Set Strategic Goals, Not Vanity Metrics"
BROKEN = [
    (*GOAL, 'source = "allton"\n', "", "citations.0.source: Field required"),
    (*GOAL, 'source = "allton"', 'source = "hearsay"', "no source 'hearsay'"),
    (*GOAL, "Jessica Ann", "Jessica Anne", "no expert 'Jessica Anne' in 'allton'"),
    (*GOAL, 'topic = "goals"', 'topic = "aims"', "topic: Input should be 'business', 'audiences'"),
    (*GOAL, GROUP, "Set Goals", "no group 'Set Goals'"),
    (*GOAL, 'id = "fundamentals-still-hold"', f'id = "{GOAL[1]}"', "another entry has this id"),
    (
        *GOAL,
        'level = "costly"',
        'level = "costly"\nconflicts = ["zoom-agent"]',
        "'zoom-agent' does not name this",
    ),
    (*GOAL, 'level = "costly"', 'level = "costly"\nconflicts = ["zoom"]', "no guideline 'zoom'"),
    ("myths.toml", "it-is-free", '["not-free-', '["free-', "no guideline 'free-five-activities'"),
    ("letters.toml", "c", "Karen Lyon", "Karen", "no expert 'Karen' in 'hemley'"),
    ("experts.toml", "rich-brooks", 'source = "brooks"', 'source = "books"', "no source 'books'"),
    ("groups.toml", "Focus On Relationships", "votes = 9\n", "", "votes: Field required"),
    ("trades/bakery/trade.toml", "bakery", 'market = "consumers"', "", "market: Field required"),
    ("trades/bakery/selling.toml", "bakery", "lead_days = 3", "lead_days = -3", "offers.0.lead_days: "),
    (
        "searched.toml",
        "mittanbud",
        'countries = ["NO"]\nsource = "https://www.nrk',
        'countries = ["NOR"]\nsource = "https://www.nrk',
        "no country 'NOR'",
    ),
    ("searched.toml", "find-a-vet", 'of = ["vet"]', 'of = ["vets"]', "no business 'vets'"),
    (
        "searched.toml",
        "jobs",
        '"gardener", "house-cleaner"',
        '"gardner", "house-cleaner"',
        "no business 'gardner'",
    ),
    ("searched.toml", "2gis", 'sort = "second-map"\ncountries = ["RU"]', 'sort = "maps"', "no sort 'maps'"),
    ("searched.toml", "herold", 'source = "https://herold.at/herold-dsa"', "", "a note without a source"),
    (
        "searched.toml",
        "gule-sider",
        'source = "https://www.gule',
        'source = "gule',
        "a source that is no address",
    ),
    ("searched.toml", "second-map", "minutes = 10\n", "minutes = 4\n", "minutes: Input should be greater"),
    ("searched.toml", "yell", 'name = "Yell"', 'title = "Yell"', "name: Field required"),
    ("selling.toml", "", "minutes = 5\n", "minutes = 4\n", "setup.0.minutes: "),
]


@pytest.mark.parametrize(
    ("file", "entry", "old", "new", "words"), BROKEN, ids=[" ".join((one[1], one[-1])) for one in BROKEN]
)
def test_damaged_knowledge_is_refused_by_file_and_entry(
    file: str, entry: str, old: str, new: str, words: str, tmp_path: Path
) -> None:
    folder = broken(tmp_path, file, old, new)
    with pytest.raises(ValueError, match=re.escape(f"{file}, {entry}: {words}")):
        [*load(language("en"), folder).sales.values()]  # these are read when they are asked for


def test_a_file_that_is_no_toml_is_refused_by_its_name(tmp_path: Path) -> None:
    folder = broken(tmp_path, "guidelines/goals.toml", 'level = "costly"', "level = costly")
    with pytest.raises(ValueError, match=re.escape("guidelines/goals.toml: Invalid value (at line 5")):
        load(language("en"), folder)


def test_votes_are_the_published_ones(known: Library) -> None:
    assert [group.votes for group in known.groups.values()] == [9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1]
    assert sum(group.votes for group in known.groups.values()) == 45


@pytest.mark.parametrize("name", TRADES)
def test_a_trade_has_five_wants_of_the_usual_kinds(known: Library, name: str) -> None:
    results = [want.result for want in known.trade(name).wants]
    assert len(results) == 5
    assert {"leads", "sales"} <= set(results)
    assert {"service", "hiring"} & set(results)


@pytest.mark.parametrize("name", TRADES)
def test_the_first_place_of_a_trade_exists_and_wins_alone(known: Library, name: str) -> None:
    first, *others = known.trade(name).places
    assert {first.id, *(place.id for place in others)} <= set(known.platforms)
    assert all(min(p.audience, p.love) < min(first.audience, first.love) for p in others)


@pytest.mark.parametrize("name", TRADES)
def test_every_start_month_finds_three_themes(known: Library, name: str) -> None:
    themes = known.trade(name).themes
    for start in range(12):
        fitting = [[t.id for t in themes if (start + i) % 12 + 1 in t.months] for i in range(3)]
        assert any(len(set(chosen)) == 3 for chosen in product(*fitting)), start + 1


@pytest.mark.parametrize("name", TRADES)
def test_no_two_ideas_of_a_trade_are_alike(known: Library, name: str) -> None:
    trade = known.trade(name)
    ideas = lessons(trade)
    every = [*ideas, *trade.extras]
    pieces = [piece for idea in every for piece in idea.pieces]
    for words in ([i.title for i in every], [p.first for p in pieces], [p.show for p in pieces]):
        assert len({text.casefold() for text in words}) == len(words)
    assert {piece.format for piece in pieces} <= set(known.formats)
    assert [idea.id for idea in ideas] == [f"s{n:02}" for n in range(1, len(ideas) + 1)]


@pytest.mark.parametrize("name", LISTED)
def test_a_listed_trade_has_forty_ideas_that_answer_every_question(known: Library, name: str) -> None:
    trade = known.trade(name)
    assert [len(theme.lessons) for theme in trade.themes] == [5] * 8
    assert {idea.question for idea in lessons(trade)} == {question.id for question in trade.questions}


@pytest.mark.parametrize("name", TRADES)
def test_a_trade_has_three_ideas_for_any_month_of_each_kind(known: Library, name: str) -> None:
    extras = known.trade(name).extras
    assert Counter(extra.kind for extra in extras) == {"human": 3, "customer": 3, "question": 3}
    assert all([p.format for p in extra.pieces] == ["photo", "text", "story"] for extra in extras)
    assert len({p.first for extra in extras for p in extra.pieces}) == 27


@pytest.mark.parametrize("name", TRADES)
def test_a_customers_story_asks_first_or_tells_of_nobody(known: Library, name: str) -> None:
    stories = [extra for extra in known.trade(name).extras if extra.kind == "customer"]
    asks = re.compile(r"\bask|permission|\byes\b|agree|allow|\bno names\b", re.IGNORECASE)
    assert [extra.id for extra in stories if not any(asks.search(p.show) for p in extra.pieces)] == []


@pytest.mark.parametrize("name", [*library().trades, *(card.id for card in library().kinds.cards)])
def test_people_who_ask_for_work_are_counted_by_the_month(known: Library, name: str) -> None:
    """Nobody has two of them every week; half of the way is still one person."""
    wants = known.trade(name).wants
    assert [want.id for want in wants if want.result == "hiring" and want.every == "week"] == []
    assert [want.id for want in wants if want.every == "month" and want.more % 2] == []


@pytest.mark.parametrize(
    "want",
    [
        "accountant/monthly-clients",
        "association/paid-members",
        "coach/team-days",
        "manufacturer/first-orders",
        "events/more-dates",
        "makes/bigger-pieces",
    ],
)
def test_what_nobody_sells_every_week_is_counted_by_the_month(known: Library, want: str) -> None:
    found = known.want(want)
    assert found is not None
    assert found.every == "month"
