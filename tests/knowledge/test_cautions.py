"""What law and professions forbid to show: whom it concerns, what it says, and that no text does it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.knowledge import Caution, Row, businesses, library, names_of
from planner.knowledge.cautions import FILE, Cautions
from planner.knowledge.models import Data
from planner.language import language
from planner.vocabulary import COUNTRIES, KEEPS_OUT, KeepsOut

MOST_WORDS = 18
EVERY = library().cautions.every
ROWS = list(businesses().values())
every_caution = pytest.mark.parametrize("one", EVERY, ids=lambda one: one.id)
by_engine: set[KeepsOut] = {"selling", "goods", "customers", "reviews"}

# Rows that have a caution in each country, by what it is about.
NAMED = {
    "alcohol": ("brewery", "cider maker", "distillery", "winery", "wine shop"),
    "drinks": ("bar", "pub", "restaurant", "mobile bar", "nightclub"),
    "tobacco": ("kiosk",),
    "health": (
        *(
            "dentist",
            "orthodontist",
            "dental hygienist",
            "doctor's practice",
            "aesthetic clinic",
            "foot care",
        ),
        *("hearing centre", "optician", "midwife", "physiotherapist", "psychologist", "osteopath"),
        *("speech therapist", "dietitian", "acupuncturist", "massage therapist"),
    ),
    "treatments": (
        *("beauty salon", "lash and brow studio", "permanent make-up", "tattoo studio", "piercing studio"),
        *("tanning studio", "waxing studio", "nail studio"),
    ),
    "medicines": ("pharmacy", "vet"),
    "cared for": (
        *("home care", "care home", "hospice", "nursery", "childminder", "school", "women's refuge"),
        *("after-school club", "babysitting service", "day centre", "forest kindergarten", "holiday camp"),
        *("refugee support", "debt adviser", "food bank"),
    ),
    "law": ("lawyer", "notary", "family lawyer", "immigration adviser", "patent attorney"),
    "finance": ("financial adviser", "insurance broker", "mortgage broker", "accountant", "tax adviser"),
    "others": ("sports club", "scout group", "parents' association", "funeral director", "health food shop"),
}
BY_NAME = {row.name: row for row in ROWS}


def here(row: Row, country: str) -> list[Caution]:
    found = library().cautions.of_business(row.name, row.stands_for)
    return [one for one in found if one.holds_in(country)]


def kept_out(row: Row, country: str) -> set[KeepsOut]:
    return {name for one in here(row, country) for name in one.keeps_out}


# Whom it concerns -----------------------------------------------------------------------------------


@every_caution
def test_a_caution_is_of_rows_that_are_there_and_of_countries_we_know(one: Caution) -> None:
    known = {name for row in ROWS for name in names_of(row)}
    assert {*one.of, *one.not_of} <= known
    assert any(one.concerns(names_of(row)) for row in ROWS)
    assert {*one.countries, *one.not_in} <= {*COUNTRIES}
    assert not (one.countries and one.not_in)


@pytest.mark.parametrize("name", [name for names in NAMED.values() for name in names])
def test_a_row_that_is_named_has_a_caution_in_every_country(name: str) -> None:
    assert [country for country in COUNTRIES if not here(BY_NAME[name], country)] == []


def test_other_rows_have_none() -> None:
    for name in ("bakery", "bicycle repair", "coffee roaster", "beekeeper", "florist", "driving school"):
        assert library().cautions.of_business(name, BY_NAME[name].stands_for) == ()


def test_no_two_cautions_have_one_id_and_none_is_hidden_behind_another() -> None:
    ids = [one.id for one in EVERY]
    assert len(ids) == len({*ids})


@pytest.mark.parametrize(
    ("name", "forbidden"),
    [
        ("brewery", {"NO", "RU"}),
        ("winery", {"NO", "RU", "PL"}),
        ("cider maker", {"NO", "RU", "PL"}),
        ("distillery", {"NO", "RU", "PL", "FI"}),
        ("dentist", {"PL"}),
        ("physiotherapist", {"PL"}),
        ("massage therapist", set()),
        ("notary", {"DE", "PL"}),
        ("lawyer", set()),
        ("pub", set()),
    ],
)
def test_where_nothing_may_be_sold(name: str, forbidden: set[str]) -> None:
    assert {one for one in COUNTRIES if "selling" in kept_out(BY_NAME[name], one)} == forbidden


def test_a_listed_trade_and_a_kind_alone_have_those_of_all_their_rows() -> None:
    of = library().cautions.of_business
    assert "health-elsewhere" in {one.id for one in of("", "therapist")}
    assert "clinics-pl" not in {one.id for one in of("", "therapist")}, "not every therapist has a clinic"
    assert "cared-for" in {one.id for one in of("", "cares")}
    assert of("", "other") == ()
    assert of("brewery", "bakery") == (), "a name that no longer goes with the trade"
    assert {one.id for one in of("", "brewery")} == {one.id for one in of("brewery", "brewery")}


# What it says ---------------------------------------------------------------------------------------


@every_caution
def test_it_says_so_in_one_or_two_short_sentences_with_a_source_and_a_day(one: Caution) -> None:
    for text in one.says:
        assert len(text.split()) <= MOST_WORDS, text
        assert text.endswith(".")
        assert "{" not in text
    assert "you may" not in " ".join(one.says).casefold(), "we allow nobody anything"
    for source in one.sources:
        assert 1900 < source.year <= one.checked.year
        assert source.url == "" or source.url.startswith(("https://", "http://"))


@every_caution
def test_where_we_do_not_know_the_owner_is_told_whom_to_ask(one: Caution) -> None:
    if one.not_in or "elsewhere" in one.id:
        assert "ask" in one.says[-1]


# What our own texts do not do -----------------------------------------------------------------------

PATTERNS: dict[KeepsOut, str] = {
    "before-after": r"before and after(?! the)|before-and-after",
    "results": r"guarant|\bcures\b|\bcured\b|\bhealed\b|success|painless|pain-free|lose weight|\bwe won\b",
    "drinks": r"\b(wines?|beers?|champagne|prosecco|cocktails?|whisk\w+|gin|vodka|schnapps|cider|cheers|"
    r"spirits|drunk|alcohol\w*|pints?)\b",
    "tobacco": r"tobacco|cigar|\bvap(e|es|ing)\b|snus|smoking",
    "medicines": r"botox|paracetamol|ibuprofen|aspirin|antibiotic|semaglutide|cortisone|insulin",
    "raffles": r"raffle|lotter|tombola|prize draw",
    "faces": r"\bfaces?\b",
}
# A face that may be seen: one's own, none, or a thing that lies on it.
NO_FACE = re.compile(
    r"your (own )?face|face (down|up)|\bno faces?( needed)?\b|without a face|nobody's face|faces of people "
    r"we help are never|its face|rest of the face|chairs face|one of our faces",
    re.I,
)
EXAMPLES: dict[KeepsOut, str] = {
    "before-after": "The same tooth before and after.",
    "results": "Success is guaranteed.",
    "drinks": "A glass of wine on the bar.",
    "tobacco": "Vapes are in.",
    "medicines": "Botox on Fridays.",
    "raffles": "A raffle at nine.",
    "faces": "The face of a child at breakfast.",
}


def texts(entry: object, only: str = "") -> Iterator[str]:
    """Every text of an entry, or those under one name."""
    if isinstance(entry, Data):
        entry = entry.model_dump(exclude={"id", "offers", "worth", "wants"})
    if isinstance(entry, dict):
        for name, value in entry.items():
            if not (only and isinstance(value, str) and name != only):
                yield from texts(value, only)
    elif isinstance(entry, list | tuple):
        for value in entry:
            yield from texts(value, only)
    elif isinstance(entry, str):
        yield entry


def wrong(name: KeepsOut, row: Row) -> set[str]:
    """The texts of a business that do what is kept out; of faces only what the picture shows counts."""
    trade, selling = library().trade(row.stands_for), library().selling(row.stands_for)
    public = (trade.themes, trade.extras, trade.questions, selling.lines, selling.peaks, selling.drawer)
    every = texts(
        (*public, library().common.lines, library().common.drawer), "show" if name == "faces" else ""
    )
    return {text for text in every if re.search(PATTERNS[name], NO_FACE.sub("", text), re.I)}


@pytest.mark.parametrize("name", PATTERNS)
def test_no_text_of_ours_does_what_a_caution_keeps_out(name: KeepsOut) -> None:
    concerned = [row for row in ROWS if any(name in kept_out(row, country) for country in COUNTRIES)]
    assert concerned
    assert {row.name: found for row in concerned if (found := wrong(name, row))} == {}


@pytest.mark.parametrize("name", PATTERNS)
def test_a_text_that_did_would_be_found(name: KeepsOut) -> None:
    assert re.search(PATTERNS[name], NO_FACE.sub("", EXAMPLES[name]), re.I)


def test_each_thing_that_is_kept_out_is_held_by_the_engine_or_by_reading_the_texts() -> None:
    assert by_engine | {*PATTERNS} == {*KEEPS_OUT}
    assert {name for one in EVERY for name in one.keeps_out} == {*KEEPS_OUT}


# A damaged file -------------------------------------------------------------------------------------

ENTRY = {
    "id": '"x"',
    "of": '["brewery"]',
    "says": '["No."]',
    "sources": '[{title = "Act", year = 2000}]',
    "checked": "2026-11-30",
}


def written(folder: Path, **more: str) -> Cautions:
    lines = [f"{name} = {value}" for name, value in (ENTRY | more).items() if value]
    head = ["[group]", 'a = ["group/b"]', 'b = ["bakery"]', "[[caution]]"]
    (folder / FILE).write_text("\n".join((*head, *lines)))
    return Cautions(folder, language())


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"of": '["group/c"]'}, "no group c"),
        ({"keeps_out": '["goods"]'}, "may not be sold"),
        ({"keeps_out": '["everything"]'}, "keeps_out"),
        ({"sources": "[]"}, "sources"),
        ({"checked": ""}, "checked"),
        ({"says": '["a", "b", "c"]'}, "says"),
    ],
)
def test_a_damaged_entry_is_refused(tmp_path: Path, more: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        assert written(tmp_path, **more).every


def test_a_group_may_hold_groups_and_one_of_it_may_be_left_out(tmp_path: Path) -> None:
    (one,) = written(tmp_path, of='["group/a", "brewery"]', not_of='["tag/come"]').every
    assert one.of == ("bakery", "brewery")
    assert one.concerns({"bakery"})
    assert not one.concerns({"bakery", "tag/come"})
    assert not one.concerns({"café"})
