from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations, pairwise
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.answers import (
    Answers,
    Audience,
    Document,
    Path,
    Place,
    Platforms,
    from_document,
    get,
    put,
    to_document,
    write,
)
from planner.knowledge import Library, library
from planner.language import PSEUDO
from planner.plan import EVENING, fill, month_named, months, reach, tally
from planner.plan.assumptions import COUNTRY, MAKES, MINUTES
from planner.plan.focus.fit import ranking, suggestion
from planner.plan.reach.reach import suggested
from planner.vocabulary import COUNTRIES, Ages
from tests.strategies import TRADES, documents, starts

TODAY = date(2027, 1, 6)  # a Wednesday
MANY = 4  # of 5: what only customers or one's own counts can say


def filled(document: Document, today: date = TODAY) -> tuple[Answers, list[Path]]:
    found = fill(from_document(document), library(), today)
    return found.answers, found.paths


def of_trade(trade: str, **more: object) -> Document:
    return {"business": {"name": "Fjord", "trade": trade}, **more}


@given(documents, starts)
def test_an_assumed_answer_is_never_stored(document: Document, today: date) -> None:
    said = from_document(document)
    before = write(said)
    fill(said, library(), today)
    assert write(said) == before


@given(documents)
def test_what_was_said_is_left_as_it_was_said(document: Document) -> None:
    answers, paths = filled(document)
    after = to_document(answers)
    for path in paths:
        after = put(after, path, None)
    said = to_document(from_document(document))
    for both in (after, said):  # an offer may be added, as an audience or a goal
        both["offers"] = both.get("business", {}).pop("offers", [])
    for part in ("business", "time", "calendar", "settings", "engagement", "log"):
        assert after.get(part, {}) == said.get(part, {})
    for part in ("offers", "audiences", "goals"):
        kept = {item["id"]: dict(item) for item in after.get(part, [])}
        for item in said.get(part, []):
            if "baseline" not in item:  # a number that was counted stands in for it, and is no guess
                kept[item["id"]].pop("baseline", None)
        assert {item["id"]: kept[item["id"]] for item in said.get(part, [])} == {
            i["id"]: i for i in said.get(part, [])
        }


@given(documents)
def test_only_gaps_are_filled_and_each_is_named_once(document: Document) -> None:
    said = to_document(from_document(document))
    answers, paths = filled(document)
    assert [path for path in paths if get(said, path) not in (None, "", [])] == []
    assert [path for path in paths if get(to_document(answers), path) in (None, "", [])] == []
    assert len(set(paths)) == len(paths)


def test_a_stated_zero_is_an_answer() -> None:
    said = of_trade(
        "bakery", time={"minutes": 0, "evening": 0}, platforms={"places": [{"id": "facebook", "love": 0}]}
    )
    answers, paths = filled(said)
    assert answers.time.minutes == 0
    assert {("time", "minutes"), ("time", "evening"), ("platforms", "places", "facebook", "love")}.isdisjoint(
        paths
    )
    assert answers.platforms.places[0].love == 0
    assert answers.platforms.places[0].audience == 5


def test_our_own_defaults_are_the_named_ones() -> None:
    answers, paths = filled({})
    assert (answers.time.minutes, tuple(answers.time.makes), answers.time.evening) == (
        MINUTES,
        MAKES,
        EVENING,
    )
    assert answers.business.country == COUNTRY
    assert answers.calendar.start == date(2027, 1, 11)
    assert answers.business.name == ""
    assert ("business", "name") not in paths


@pytest.mark.parametrize(("evening", "start"), [(0, "2027-01-11"), (2, "2027-01-13"), (3, "2027-01-07")])
def test_a_plan_starts_on_the_next_such_evening(evening: int, start: str) -> None:
    answers, _ = filled(of_trade("bakery", time={"evening": evening}))
    assert str(answers.calendar.start) == start


def test_the_evening_is_the_weekday_of_a_stated_start() -> None:
    answers, paths = filled(of_trade("bakery", calendar={"start": "2027-01-09"}))
    assert answers.time.evening == 5
    assert ("time", "evening") in paths


@pytest.mark.parametrize(("one", "other"), list(combinations(TRADES, 2)))
def test_changing_trade_changes_every_assumption_and_no_answer(one: str, other: str) -> None:
    said = of_trade(one, time={"minutes": 60}, audiences=[{"id": "a1", "who": "Parents"}])
    before, paths_before = filled(said)
    after, paths_after = filled(put(said, ("business", "trade"), other))
    for path in [
        ("business", "we_are"),
        ("business", "we_serve"),
        ("goals", "g1", "want"),
        ("goals", "g1", "measure"),
        *(("themes", f"m{k}", "ref") for k in (1, 2, 3)),
    ]:
        assert path in paths_before
        assert path in paths_after
        assert get(to_document(before), path) != get(to_document(after), path)
    assert (after.time.minutes, after.audiences[0].who) == (60, "Parents")
    assert [p.id for p in after.platforms.places] == [p.id for p in library().trade(other).places]
    assert after.goals[0].want.startswith(f"{other}/")


@given(documents, st.sampled_from(TRADES), st.sampled_from(TRADES))
def test_whatever_was_said_another_trade_leaves_it(document: Document, one: str, other: str) -> None:
    assume(one != other)
    said = put(document, ("business", "trade"), one)
    fill(from_document(said), library(), TODAY)
    changed = put(said, ("business", "trade"), other)
    kept = to_document(from_document(changed))
    assert put(kept, ("business", "trade"), None) == put(
        to_document(from_document(said)), ("business", "trade"), None
    )


def test_changing_language_changes_assumptions_and_no_answer() -> None:
    said = from_document(
        of_trade("bakery", audiences=[{"id": "a1", "card": "bakery/families", "pain": "No time"}])
    )
    english, pseudo = (fill(said, library(code), TODAY).answers for code in ("en", PSEUDO))
    assert pseudo.business.we_are == f"⟦{pseudo.business.we_are[1:-1]}⟧" != english.business.we_are
    assert pseudo.audiences[0].who != english.audiences[0].who
    assert (pseudo.business.name, pseudo.audiences[0].pain) == ("Fjord", "No time")
    assert pseudo.goals[0].want == english.goals[0].want, "references are the same in every language"


@given(st.sampled_from(TRADES), starts)
def test_three_different_topics_each_in_its_season(trade: str, start: date) -> None:
    answers, _ = filled(of_trade(trade, calendar={"start": start.isoformat()}))
    refs = [theme.ref for theme in answers.themes]
    assert len(set(refs)) == 3
    for ref, span in zip(refs, months(start), strict=True):
        theme = library().theme(ref)
        assert theme is not None
        assert month_named(span) in theme.months


def test_a_topic_already_chosen_is_not_assumed_again() -> None:
    for k in (1, 2, 3):
        for theme in library().trades["bakery"].themes:
            ref = f"bakery/{theme.id}"
            answers, paths = filled(of_trade("bakery", themes=[{"id": f"m{k}", "ref": ref}]))
            refs = [slot.ref for slot in answers.themes]
            assert [slot.id for slot in answers.themes] == ["m1", "m2", "m3"]
            assert refs[k - 1] == ref
            assert len(set(refs)) == 3
            assert ("themes", f"m{k}", "ref") not in paths


@pytest.mark.parametrize("own", [{"title": "Rye"}, {"lessons": [{"id": "l1", "title": "Sour"}]}])
def test_a_month_with_something_of_ones_own_gets_no_topic_of_ours(own: Document) -> None:
    answers, paths = filled(of_trade("bakery", themes=[{"id": "m2", **own}]))
    assert answers.themes[1].ref == ""
    assert [path for path in paths if path[0] == "themes"] == [
        ("themes", "m1", "ref"),
        ("themes", "m3", "ref"),
    ]


def test_a_target_is_assumed_from_a_stated_baseline_only() -> None:
    for goal, target in (
        ({}, None),
        ({"baseline": 4}, 6),
        ({"baseline": 0}, 2),
        ({"baseline": 4, "target": 9}, 9),
    ):
        said = {"id": "g1", "want": "bakery/cake-orders", **goal}
        answers, _ = filled(of_trade("bakery", goals=[said]))
        assert answers.goals[0].target == target


def test_a_goal_in_ones_own_words_is_not_filled_from_the_trade() -> None:
    answers, paths = filled(of_trade("bakery", goals=[{"id": "g1", "name": "Fewer phone calls"}]))
    goal = answers.goals[0]
    assert (goal.name, goal.measure, goal.purpose) == ("Fewer phone calls", "", None)
    assert {path[2] for path in paths if path[0] == "goals"} == {"by", "audience"}


def test_a_goal_ends_with_the_plan_and_is_about_the_first_audience() -> None:
    answers, _ = filled(of_trade("bakery", calendar={"start": "2027-01-04"}, audiences=[{"id": "a2"}]))
    assert (str(answers.goals[0].by), answers.goals[0].audience) == ("2027-04-03", "a2")


def test_whatever_the_day_the_assumed_start_is_a_coming_monday() -> None:
    starts_at = [filled({}, date(2027, 1, day))[0].calendar.start for day in range(1, 15)]
    assert all(
        later is not None and earlier is not None and later >= earlier
        for earlier, later in pairwise(starts_at)
    )
    assert {start.weekday() for start in starts_at if start} == {EVENING}


# Who is where: counted, said, by survey, by trade ---------------------------------------------------------

SHOP: Document = {
    "business": {"name": "Fjord", "trade": "other", "country": "US", "sells": "guitars"},
    "audiences": [{"id": "a1", "ages": ["18-29"], "sex": "women"}],
}
BANDS = get_args(Ages)
RATED = ("youtube", "facebook", "instagram", "tiktok", "snapchat", "x", "Village notice board")


def platforms(document: Document, *places: Document, **counts: int) -> Document:
    return put(document, ("platforms",), {"places": list(places), **counts})


def there(document: Document) -> dict[str, tuple[int | None, str | None]]:
    """How many customers are at each place, and how that is known."""
    found, paths = filled(document)
    ways = {
        place.id: known.how
        if (known := place.known.get("audience"))
        else ("assumed" if ("platforms", "places", place.id, "audience") in paths else None)
        for place in found.platforms.places
    }
    return {place.id: (place.audience, ways[place.id]) for place in found.platforms.places}


@pytest.mark.parametrize(
    ("named", "asked", "score"),
    [
        (0, 10, 0), (1, 20, 0), (2, 20, 1), (1, 10, 1), (3, 10, 2), (7, 10, 4), (9, 10, 5), (10, 10, 5),
        (1, 3, 2), (11, 10, None), (0, 0, None), (3, 0, None), (None, 10, None), (3, None, None),
    ],
)  # fmt: skip
def test_a_tally_is_five_times_the_part_that_named_it_rounded_half_up(
    named: int | None, asked: int | None, score: int | None
) -> None:
    by_customers = tally(Platforms(asked=asked), Place(id="x", named=named))
    by_counting = tally(Platforms(came=asked), Place(id="x", came=named))
    assert by_customers == (None if score is None else (score, "customer"))
    assert by_counting == (None if score is None else (score, "known"))


@given(st.integers(0, 300), st.integers(0, 300))
def test_any_tally_is_the_nearest_step(named: int, others: int) -> None:
    assume(named + others)
    found = tally(Platforms(asked=named + others), Place(id="x", named=named))
    exact = Fraction(5 * named, named + others)
    assert found is not None
    assert -Fraction(1, 2) <= exact - found[0] < Fraction(1, 2)


def test_customers_own_words_come_before_our_counts() -> None:
    place = Place(id="x", named=1, came=9)
    assert tally(Platforms(asked=10, came=10), place) == (1, "customer")
    assert tally(Platforms(asked=0, came=10), place) == (5, "known")
    assert tally(Platforms(came=10), place) == (5, "known")


def test_what_was_counted_stands_before_what_was_said_and_is_no_assumption() -> None:
    place = {"id": "facebook", "audience": 1, "named": 7, "known": {"audience": {"how": "guess"}}}
    document = platforms(of_trade("bakery"), place, asked=10)
    assert there(document)["facebook"] == (4, "customer")
    answers, paths = filled(document)
    assert ("platforms", "places", "facebook", "audience") not in paths
    assert answers.platforms.places[0].known["audience"].who == ""
    assert there(put(document, ("platforms", "asked"), None))["facebook"] == (1, "guess")


@given(st.integers(0, 19), st.integers(1, 20), st.sampled_from(["named", "came"]), st.integers(0, 5))
def test_one_more_customer_who_names_a_place_never_lowers_it(
    named: int, others: int, by: str, love: int
) -> None:
    total = {"named": "asked", "came": "came"}[by]

    def rank(count: int) -> tuple[float, int]:
        place = {"id": "tiktok", "love": love, by: count}
        answers, paths = filled(platforms(of_trade("bakery"), place, **{total: named + others}))
        fits = ranking(answers, library(), paths)
        at = next(k for k, fit in enumerate(fits) if fit.place == "tiktok")
        return fits[at].score, -at

    before, after = rank(named), rank(named + 1)
    assert after[0] >= before[0]
    assert after[1] >= before[1]


def test_a_survey_fills_what_nobody_said_counted_or_knows_by_trade() -> None:
    found = there(platforms(SHOP, *({"id": place} for place in RATED)))
    # women of 18-29 in the US, 2025: from 93.6% on YouTube to 27.9% on X
    assert {place: found[place] for place in RATED} == {
        **dict.fromkeys(RATED[:-1], (2, "survey")),
        "Village notice board": (None, None),
    }
    said = platforms(SHOP, {"id": "tiktok", "audience": 5}, {"id": "x", "named": 0}, asked=10)
    assert (there(said)["tiktok"], there(said)["x"]) == ((5, None), (0, "customer"))
    bakery = there(platforms(put(SHOP, ("business", "trade"), "bakery"), {"id": "snapchat"}))
    assert bakery["facebook"] == (5, "assumed"), "the trade knows"
    assert bakery["snapchat"] == (2, "survey"), "the trade does not"


def test_a_survey_that_finds_few_suggests_nobody_and_rules_nothing_out() -> None:
    men = put(SHOP, ("audiences",), [{"id": "a1", "ages": ["65+"], "sex": "men"}])
    document = platforms(men, {"id": "tiktok", "love": 5}, {"id": "linkedin", "love": 5})
    found = there(document)
    assert (found["tiktok"], found["linkedin"]) == ((0, "survey"), (2, "survey")), (
        "9.9% in 2025, 18.2% in 2024"
    )
    fits = {fit.place: fit for fit in ranking(*_for_ranking(document))}
    assert (fits["tiktok"].overlap, fits["tiktok"].no) == (0, ())


def _for_ranking(document: Document) -> tuple[Answers, Library, list[Path]]:
    answers, paths = filled(document)
    return answers, library(), paths


@given(
    st.sampled_from(TRADES),
    st.sampled_from(COUNTRIES),
    st.lists(st.sampled_from(BANDS), unique=True),
    st.sampled_from(["women", "men", "all"]),
)
def test_a_survey_alone_suggests_some_at_most(trade: str, country: str, ages: list[str], sex: str) -> None:
    document = put(SHOP, ("business",), {"trade": trade, "country": country})
    document = put(document, ("audiences",), [{"id": "a1", "ages": ages, "sex": sex}])
    found = there(platforms(document, *({"id": place, "love": 5} for place in RATED)))
    assert {score for score, how in found.values() if how == "survey"} <= {0, 2}
    named = {place.id for place in library().trade(trade).places}
    assert max(found[place][0] or 0 for place in RATED if place not in named) < MANY, "nothing was counted"


@pytest.mark.parametrize("country", ["NO", "UA", "SE"])
def test_another_countrys_or_a_weak_figure_never_moves_a_score(country: str) -> None:
    document = put(platforms(SHOP, *({"id": place} for place in RATED)), ("business", "country"), country)
    answers, _ = filled(document)
    figures = reach(answers.audiences[0], country, library())
    assert {figure.foreign for figure in figures.values()} == {True}, "what we show is labelled"
    assert {how for _, how in there(document).values()} == {None, "assumed"}
    assert there(document)["snapchat"] == (None, None)


def test_a_weak_figure_would_suggest_nothing_even_if_it_were_shown() -> None:
    (figure, *_) = reach(Audience(id="a1"), "US", library()).values()
    assert suggested(figure) == 2
    assert suggested(replace(figure, strength="weak")) is None
    assert suggested(replace(figure, foreign=True)) is None
    assert [suggested(replace(figure, percent=percent)) for percent in (100.0, 10.0, 9.9, 0.0)] == [
        2,
        2,
        0,
        0,
    ]


@pytest.mark.parametrize(
    "who", [[{"id": "a1", "ages": []}], [{"id": "a1", "ages": [*BANDS]}]], ids=["none", "all"]
)
def test_all_four_ages_say_no_more_than_none(who: list[Document]) -> None:
    everybody = platforms(put(SHOP, ("audiences",), who), *({"id": place} for place in RATED))
    answers, _ = filled(everybody)
    assert {f.group for f in reach(answers.audiences[0], "US", library()).values()} == {"all adults"}
    assert there(everybody)["snapchat"] == (2, "survey")


def test_where_even_the_country_or_the_customers_are_assumed_the_survey_is_no_more_than_that() -> None:
    place = {"id": "snapchat"}  # the trade says nothing of it
    nobody = {"business": {"trade": "other", "country": "US"}}
    assert there(platforms(nobody, place))["snapchat"] == (2, "assumed"), "so are the customers"
    nowhere = {"business": {"trade": "other"}, "audiences": [{"id": "a1", "ages": ["18-29"]}]}
    assert there(platforms(nowhere, place))["snapchat"][1] != "survey", "Britain is our guess"
    card = {
        "business": {"trade": "other", "country": "US"},
        "audiences": [{"id": "a1", "card": "other/nearby"}],
    }
    assert there(platforms(card, place))["snapchat"] == (2, "survey"), "the customers were chosen"


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("ages", [[], ["18-29"], ["65+"]], ids=["all", "young", "old"])
def test_youtube_never_wins_a_bakery_because_most_adults_have_watched_it(
    country: str, ages: list[str]
) -> None:
    bakery = {"business": {"trade": "bakery", "country": country}, "audiences": [{"id": "a1", "ages": ages}]}
    answers, assumed_paths = filled(platforms(bakery, {"id": "youtube", "love": 5}))
    assert suggestion(answers, library(), ranking(answers, library(), assumed_paths)) == "facebook"
