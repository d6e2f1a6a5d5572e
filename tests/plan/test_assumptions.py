from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.answers import (
    Answers,
    Document,
    Path,
    from_document,
    get,
    put,
    to_document,
    write,
)
from planner.knowledge import library
from planner.language import PSEUDO
from planner.plan import EVENING, fill, month_named, months
from planner.plan.assumptions import COUNTRY, MAKES, MINUTES
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
    assert answers.platforms.places[0].audience is None


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


def test_a_month_with_a_name_of_ones_own_keeps_our_ideas() -> None:
    answers, _ = filled(of_trade("bakery", themes=[{"id": "m2", "title": "Rye"}]))
    assert (answers.themes[1].title, bool(answers.themes[1].ref)) == ("Rye", True)


def test_a_month_with_ideas_of_ones_own_gets_no_topic_of_ours() -> None:
    own = {"lessons": [{"id": "l1", "title": "Sour"}]}
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


# Who is where ------------------------------------------------------------------------------------------


@given(st.sampled_from(TRADES))
def test_who_is_where_stays_open_until_somebody_says_it(trade: str) -> None:
    answers, paths = filled(of_trade(trade))
    assert [place.id for place in answers.platforms.places] == [p.id for p in library().trade(trade).places]
    assert all(
        (place.audience, place.love, place.known) == (None, None, {}) for place in answers.platforms.places
    )
    assert not [path for path in paths if path[:2] == ("platforms", "places")]


def test_who_sells_to_firms_is_not_asked_about_a_place_for_others() -> None:
    answers, _ = filled(put(of_trade("shop"), ("business", "market"), "businesses"))
    marked = {place.id for place in library().trade("shop").places if place.market == "consumers"}
    assert not marked & {place.id for place in answers.platforms.places}
