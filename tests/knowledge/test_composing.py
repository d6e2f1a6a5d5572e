"""A business of the table as a trade: what fits it of its kind, its own words, the facts of its craft."""

from typing import Any

import pytest

from planner.answers import from_document
from planner.knowledge import OTHER, Row, businesses, library
from planner.knowledge.composing import fits, fitting, selling_row, tags_of, trade_row
from planner.language import PSEUDO, language
from planner.plan import extras, things_named
from planner.plan.seasons import months_of

Entry = dict[str, Any]
SAY = language()
ALL_YEAR = [*range(1, 13)]


def lesson(name: str, **more: Any) -> Entry:
    piece = {"format": "photo", "show": f"Show {name}.", "first": f"This is {name}."}
    return {"id": name, "title": f"About {name}", "question": "q1", "ask": "Which?", "pieces": [piece]} | more


def theme(name: str, *topics: str, lessons: list[Entry], **more: Any) -> Entry:
    return {"id": name, "title": name, "months": ALL_YEAR, "topics": [*topics], "lessons": lessons} | more


def kind(*themes: Entry, **more: Any) -> Entry:
    usual = {
        "id": "mends",
        "name": "We mend",
        "market": "consumers",
        "sells": "repairs",
        "lead_weeks": 4,
        "ways": ["come"],
        "seasons": ["spring"],
        "themes": [*themes],
        "topic_asks": [{"topic": "check", "asks": ["Yours too?", "And yours?"]}],
    }
    return usual | more


def fact(name: str, topic: str = "check", of: str = "bike mender", **more: Any) -> Entry:
    said = {"format": "film", "show": f"Show {name}.", "first": f"The {name} is worn out by the rain alone."}
    return {"id": name, "topic": topic, "of": [of]} | said | more


def place(market: str, *leans: str, first: str) -> Entry:
    return {"market": market, "leans": [*leans], "places": [{"id": first}]}


TABLES = [
    place("nearby", "asked", first="facebook"),
    place("nearby", "seen", first="instagram"),
    place("businesses", "written", first="linkedin"),
]
BIKES = Row(
    "bike-mender",
    name="bike mender",
    kinds=("mends",),
    markets=("nearby",),
    things=("chains", "brakes"),
    jobs=("new chain", "first look"),
    worries=("Is it worth it?", "How long?"),
    seasons=("spring", "christmas"),
    tags=("come", "go", "moving"),
    leans=("seen",),
)
ANYBODY = Row("mends", kinds=("mends",))  # the kind itself


def made(*themes: Entry, row: Row = BIKES, facts: tuple[Entry, ...] = (), **more: Any) -> Entry:
    return trade_row(row, [kind(*themes, **more)], facts, TABLES, SAY)


def ids(entries: list[Entry]) -> list[str]:
    return [one["id"] for one in entries]


# What fits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "fit"),
    [
        ([], True),
        (["come"], True),
        (["post"], False),
        (["post", "come"], True),
        (["moving"], True),
        (["moving", "stored"], False),
        (["come", "moving"], True),
        (["post", "moving"], False),
        (["!stored"], True),
        (["!moving"], False),
        (["come", "!stored"], True),
        (["!post"], True),
        (["!come", "moving"], False),
    ],
)
def test_one_of_the_ways_all_other_tags_and_none_that_is_denied(wanted: list[str], fit: bool) -> None:
    assert fits(wanted, {"come", "go", "moving"}) is fit


def test_tags_are_what_the_row_says_its_markets_and_its_seasons() -> None:
    assert tags_of(BIKES, kind()) == {"come", "go", "moving", "nearby", "spring", "christmas"}
    assert tags_of(ANYBODY, kind()) == {"come", "spring"}, "a kind alone has its own"
    assert tags_of(Row("x", name="x", markets=("nearby",)), kind()) == {"come", "nearby"}


def test_what_does_not_fit_goes_at_any_depth_and_no_tag_is_left() -> None:
    whole = {
        "a": [{"n": 1, "fits": ["stored"]}, {"n": 2, "fits": ["come"]}],
        "b": {"c": [{"pieces": [{"n": 3, "fits": ["!come"]}, {"n": 4}]}, "text"]},
    }
    assert fitting(whole, {"come"}) == {"a": [{"n": 2}], "b": {"c": [{"pieces": [{"n": 4}]}, "text"]}}


def test_a_line_that_does_not_fit_is_left_out_and_a_theme_without_any_goes_with_it() -> None:
    found = made(
        theme("start", lessons=[lesson("a", fits=["stored"]), lesson("b", fits=["moving"])]),
        theme("posted", lessons=[lesson("c", fits=["post"])]),
        theme("lines", lessons=[lesson("d")], fits=["!moving"]),
    )
    assert ids(found["themes"]) == ["start"]
    assert ids(found["themes"][0]["lessons"]) == ["b"]


# Its own words -------------------------------------------------------------------------------------


def test_a_business_has_its_name_its_jobs_its_things_and_its_questions() -> None:
    found = made(theme("start", lessons=[lesson("a")]), questions=[{"id": "q1", "text": "Ours?"}])
    assert (found["id"], found["name"], found["sells"]) == (
        "bike-mender",
        "Bike mender",
        "new chain, first look",
    )
    assert found["things"] == ("chains", "brakes")
    assert found["questions"] == [
        {"id": "w1", "text": "Is it worth it?", "own": True},
        {"id": "w2", "text": "How long?", "own": True},
        {"id": "q1", "text": "Ours?"},
    ]
    assert {"ways", "seasons", "lead_weeks", "topic_asks", "examples"} & {*found} == set()


def test_a_kind_alone_has_the_words_of_its_file() -> None:
    found = made(theme("start", lessons=[lesson("a")]), row=ANYBODY)
    assert (found["id"], found["name"], found["sells"]) == ("mends", "We mend", "repairs")
    assert (found["things"], found["questions"], found["market"]) == ((), [], "consumers")


def test_names_and_jobs_are_said_in_the_language_of_the_plan() -> None:
    row = businesses()["bicycle-repair"]
    trade = library(PSEUDO).trade(row.id)
    assert trade.name.startswith("⟦")
    assert trade.sells.count("⟦") >= len(row.jobs)
    assert all(one.startswith("⟦") for one in trade.things)


@pytest.mark.parametrize(
    ("markets", "market"),
    [
        (("businesses",), "businesses"),
        (("businesses", "nearby"), "both"),
        (("nearby", "anywhere"), "consumers"),
        ((), "consumers"),
    ],
)
def test_who_buys_follows_from_its_markets(markets: tuple[str, ...], market: str) -> None:
    assert made(row=Row("x", name="x", markets=markets))["market"] == market


@pytest.mark.parametrize(
    ("markets", "leans", "first"),
    [
        (("nearby",), ("seen",), "instagram"),
        (("nearby",), ("asked", "seen"), "facebook"),
        (("nearby",), ("shown", "seen"), "instagram"),
        (("nearby",), ("shown",), "facebook"),
        (("businesses", "nearby"), ("seen",), "linkedin"),
        ((), (), "facebook"),
    ],
)
def test_places_are_those_of_the_first_market_and_of_the_first_lean_it_has(
    markets: tuple[str, ...], leans: tuple[str, ...], first: str
) -> None:
    row = Row("x", name="x", markets=markets, leans=leans)
    assert ids(made(row=row)["places"]) == [first]


# Facts ---------------------------------------------------------------------------------------------


def test_facts_join_the_theme_of_their_topic_before_its_moves() -> None:
    facts = (fact("chain"), fact("pad"), fact("oil", "care"), fact("shoe", of="cobbler"), fact("spoke"))
    found = made(
        theme("tell", "check", "cause", lessons=[lesson("a"), lesson("b")]),
        theme("price", "cost", lessons=[lesson("c")]),
        facts=facts,
    )
    tell, price = found["themes"]
    assert ids(tell["lessons"]) == ["f-chain", "f-pad", "f-spoke", "a", "b"]
    assert ids(price["lessons"]) == ["c"]
    assert [one.get("fact", False) for one in tell["lessons"]] == [True, True, True, False, False]


def test_a_fact_asks_as_its_topic_does_in_turn_or_by_itself_and_is_its_own_title() -> None:
    facts = (fact("chain"), fact("pad", ask="Who knew?"), fact("spoke"), fact("rim"))
    (tell,) = made(theme("tell", "check", lessons=[lesson("a")]), facts=facts)["themes"]
    told = [one for one in tell["lessons"] if one.get("fact")]
    assert [one["ask"] for one in told] == ["Yours too?", "Who knew?", "Yours too?", "And yours?"]
    assert told[0]["title"] == "The chain is worn out by…"
    assert told[0]["pieces"] == [
        {
            "format": "film",
            "show": "Show chain.",
            "first": "The chain is worn out by the rain alone.",
        }
    ]


def test_a_fact_of_a_season_has_its_months() -> None:
    facts = (fact("salt", moment="spring"),)
    (tell,) = made(theme("tell", "check", lessons=[lesson("a")]), facts=facts)["themes"]
    salt = tell["lessons"][0]
    assert salt["months"] == [2, 3, 4, 5]
    assert salt["months_in"]["NO"] == [3, 4, 5]
    assert salt["months_in"]["AU"] == [8, 9, 10, 11]


# Seasons -------------------------------------------------------------------------------------------


def test_the_theme_of_the_season_lies_in_and_before_the_busy_times() -> None:
    (early,) = made(theme("early", lessons=[lesson("a")], season=True), row=BIKES)["themes"]
    assert early["months"] == [2, 3, 4, 5, 10, 11, 12]
    assert early["months_in"]["AU"] == [8, 9, 10, 11, 12]
    assert "GB" not in early["months_in"]
    (kinds,) = made(theme("early", lessons=[lesson("a")], season=True), row=ANYBODY)["themes"]
    assert kinds["months"] == [2, 3, 4, 5]


def test_a_theme_of_the_season_goes_where_there_is_none() -> None:
    row = Row("x", name="x", markets=("nearby",))
    themes = theme("early", lessons=[lesson("a")], season=True), theme("start", lessons=[lesson("b")])
    assert ids(made(*themes, row=row)["themes"]) == ["start"]


@pytest.mark.parametrize(("name", "months"), [("christmas-tree-farm", [11, 12]), ("candle-maker", None)])
def test_a_feast_is_in_december_in_the_south_too(name: str, months: list[int] | None) -> None:
    trade = library().trade(name)
    (season,) = (one for one in trade.themes if len(one.months) < len(ALL_YEAR))
    found = [*months_of(season, "AU")]
    assert 12 in found
    assert months is None or found == months == [*months_of(season, "GB")]


def test_quiet_months_are_those_without_a_busy_time_of_its_own() -> None:
    assert made(row=BIKES)["quiet"] == (6, 7, 8)
    assert made(row=ANYBODY)["quiet"] == (12, 1, 2)


# A second kind -------------------------------------------------------------------------------------


def test_a_second_kind_gives_its_theme_of_how_to_tell_and_no_other() -> None:
    second = kind(
        theme("first", lessons=[lesson("a")]),
        theme("tell", "check", lessons=[lesson("b"), lesson("c", fits=["stored"])]),
        id="sells",
    )
    found = trade_row(BIKES, [kind(theme("start", lessons=[lesson("a")])), second], (), TABLES, SAY)
    start, other = found["themes"]
    assert (start["id"], other["id"]) == ("start", "second")
    assert ids(other["lessons"]) == ["sells-b"]
    assert other["lessons"][0]["question"] == "", "the questions are those of the first kind"


def test_a_second_kind_that_tells_nothing_gives_its_first_theme() -> None:
    second = kind(theme("first", lessons=[lesson("a")]), theme("more", lessons=[lesson("b")]), id="sells")
    found = trade_row(BIKES, [kind(theme("start", lessons=[lesson("a")])), second], (), TABLES, SAY)
    assert ids(found["themes"][1]["lessons"]) == ["sells-a"]


# What it sells -------------------------------------------------------------------------------------

OFFERS = [
    {"id": "repair", "name": "a repair", "wants": {"more": 2}, "priced": "{Price}."},
    {"id": "voucher", "name": "a voucher", "wants": {"more": 1}},
    {"id": "parcel", "name": "by parcel", "wants": {"more": 1}, "fits": ["post"]},
]
SELLING: Entry = {
    "offers": OFFERS,
    "lines": [
        {"n": 1, "offers": ["repair"]},
        {"n": 2, "offers": ["voucher"]},
        {"n": 3},
        {"n": 4, "fits": ["post"]},
    ],
    "peaks": [
        {"id": "by-day", "day": "easter"},
        {"id": "in-spring", "moment": "spring"},
        {"id": "harvest", "moment": "harvest"},
    ],
    "worth": {"start": {"more": 2}},
}


def test_each_job_is_an_offer_sold_as_the_kinds_first_is() -> None:
    found = selling_row(BIKES, kind(), SELLING)
    assert ids(found["offers"]) == ["repair", "new-chain", "first-look", "voucher"]
    chain = found["offers"][1]
    assert chain == OFFERS[0] | {"id": "new-chain", "name": "new chain"}
    assert found["id"] == "bike-mender"


def test_lines_of_the_first_offer_are_those_of_the_jobs_too() -> None:
    lines = selling_row(BIKES, kind(), SELLING)["lines"]
    assert lines == [
        {"n": 1, "offers": ["repair", "new-chain", "first-look"]},
        {"n": 2, "offers": ["voucher"]},
        {"n": 3},
    ]


def test_a_peak_of_a_busy_time_runs_where_the_business_has_it_and_has_its_windows() -> None:
    day, spring = selling_row(BIKES, kind(), SELLING)["peaks"]
    assert day == {"id": "by-day", "day": "easter"}
    assert (spring["id"], "moment" in spring) == ("in-spring", False)
    assert {country for one in spring["windows"] for country in one["countries"]} == {"NO", "SE", "FI", "AU"}


def test_a_second_kinds_theme_is_worth_something_for_what_the_first_offer_serves() -> None:
    worth = selling_row(BIKES, kind(), SELLING)["worth"]
    assert worth == {"start": {"more": 2}, "second": {"more": 1}}
    assert SELLING["worth"] == {"start": {"more": 2}}, "the file is left as it was"


def test_a_kind_alone_sells_by_its_cards() -> None:
    assert ids(selling_row(ANYBODY, kind(), SELLING)["offers"]) == ["repair", "voucher"]


# In a plan -----------------------------------------------------------------------------------------


def test_what_an_owner_says_takes_the_place_of_what_the_table_guesses() -> None:
    row = businesses()["bicycle-repair"]
    guessed = from_document({"business": {"trade": row.id}})
    said = from_document(
        {
            "business": {
                "trade": row.id,
                "things": ["bells"],
                "questions": [{"id": "q1", "text": "do they ring"}],
            }
        }
    )
    assert things_named(guessed, library()) == row.things
    assert things_named(said, library()) == ("bells",)
    asked = [[i.title for i in extras(a, library()) if "/q-" in i.ref] for a in (guessed, said)]
    assert asked == [[*row.worries], ["Do they ring?"]]


def test_a_business_of_the_table_a_kind_and_something_else_are_trades_and_others_are_something_else() -> None:
    known = library()
    assert known.trade("bicycle-repair").id == "bicycle-repair"
    assert known.trade("repairs").id == "repairs"
    assert known.trade("pizzeria").id == OTHER, "a row of a trade of the list is that trade, by its own id"
    assert known.trade("no-such-trade").id == known.trade("").id == OTHER
    assert known.listed("no-such-trade") is None
    assert known.listed("../kinds/any") is None
    assert OTHER not in known.trades
    assert known.trade("bicycle-repair") is known.trade("bicycle-repair"), "put together once"
