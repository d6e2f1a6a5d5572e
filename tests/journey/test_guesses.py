from datetime import date

import pytest
from hypothesis import given

from planner.answers import OURS, Change, Document, Path, from_document, put, to_document
from planner.insights.progress import before_saving
from planner.journey import Guess, confirm, guesses, kept_beside
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.strategies import documents

TODAY = date(2027, 1, 4)
SAID: Document = {"business": {"name": "Fjord", "trade": "bakery"}}
ALL = [
    "Our one place",
    "What we want more of",
    "What people shall buy more of",
    "Who buys",
    "Our time",
    "Who we are",
    "Country",
    "Three topics",
    "First day",
]


def plan_of(document: Document) -> Plan:
    return build_plan(from_document(document), library(), TODAY)


def questions(document: Document) -> list[str]:
    return [guess.question for guess in plan_of(document).guesses]


def confirmed(document: Document, guess: Guess) -> Document:
    for path, _, value in confirm(plan_of(document).answers, guess):
        document = put(document, path, value)
    return to_document(from_document(document))


def test_guesses_are_decisions_those_about_place_and_goal_first() -> None:
    assert questions(SAID) == ALL
    assert [guess.step for guess in plan_of(SAID).guesses][:2] == ["platforms", "goals"]


@pytest.mark.parametrize(
    ("part", "value", "gone"),
    [
        ("platforms", {"choice": [{"id": "x", "role": "focus", "share": 100}]}, "Our one place"),
        ("goals", [{"id": "g1", "want": "bakery/put-by"}], "What we want more of"),
        ("goals", [{"id": "g1", "name": "More bread"}], "What we want more of"),
        ("audiences", [{"id": "a1", "card": "bakery/families"}], "Who buys"),
        ("time", {"minutes": 0, "evening": 0, "makes": ["photos"]}, "Our time"),
        ("calendar", {"start": "2027-01-04"}, "First day"),
        ("themes", [{"id": f"m{k}", "title": "Rye"} for k in (1, 2, 3)], "Three topics"),
    ],
)
def test_what_was_answered_is_no_guess(part: str, value: object, gone: str) -> None:
    assert questions(put(SAID, (part,), value)) == [question for question in ALL if question != gone]


def test_a_decision_half_answered_keeps_the_fields_that_are_still_ours() -> None:
    plan = plan_of(put(SAID, ("time",), {"minutes": 60, "evening": 2}))
    held = {guess.question: guess.paths for guess in plan.guesses}
    assert held["Our time"] == (("time", "makes"),)


CARD = ("business", "offers", "o1", "card")


@pytest.mark.parametrize("said", [{"card": "bakery/birthday-cakes"}, {"name": "Kari's cakes"}])
def test_what_is_sold_is_no_guess_once_it_was_said(said: Document) -> None:
    sold = put(SAID, ("business", "offers"), [{"id": "o1"} | said])
    assert questions(sold) == [question for question in ALL if question != "What people shall buy more of"]


def test_a_price_alone_leaves_open_what_it_is_the_price_of() -> None:
    held = plan_of(put(SAID, ("business", "offers"), [{"id": "o1", "price": "450"}])).guesses[2]
    assert (held.step, held.question, held.paths) == ("business", ALL[2], (CARD,))


def test_a_confirmed_card_brings_its_name() -> None:
    plan = plan_of(SAID)
    card = next(
        one
        for one in library().selling("bakery").offers
        if f"bakery/{one.id}" == plan.answers.business.offers[0].card
    )
    assert confirm(plan.answers, plan.guesses[2]) == [
        (CARD, None, f"bakery/{card.id}"),
        ((*CARD[:3], "name"), None, card.name),
    ]


def test_what_is_said_of_an_offer_beside_its_card_is_no_guess() -> None:
    assert guesses(plan_of(SAID).answers, [(*CARD[:3], "price")]) == ()


@given(documents)
def test_every_guess_holds_assumed_fields_and_nothing_said(document: Document) -> None:
    plan = plan_of(document)
    for guess in plan.guesses:
        assert guess.paths
        assert set(guess.paths) <= set(plan.assumed)


def test_confirming_a_guess_makes_it_an_answer_and_changes_nothing_else() -> None:
    for guess in plan_of(SAID).guesses:
        after = confirmed(SAID, guess)
        assert questions(after) == [question for question in ALL if question != guess.question]
        assert plan_of(after).answers == plan_of(SAID).answers


@pytest.mark.parametrize("trade", sorted(library().trades))
def test_with_every_guess_confirmed_none_is_left_and_the_plan_is_the_same(trade: str) -> None:
    document = put(SAID, ("business",), {"name": "Fjord", "trade": trade, "sells": "guitars"})
    before = plan_of(document)
    for guess in before.guesses:
        document = confirmed(document, guess)
    after = plan_of(document)
    assert after.guesses == ()
    assert (after.posts, after.themes, after.choice) == (before.posts, before.themes, before.choice)


# What is kept beside a first answer ---------------------------------------------------------------------


def beside(said: Document, *path: str) -> dict[Path, object]:
    plan = plan_of(said)
    changes: list[Change] = [(path, None, "Something")]
    return {where: value for where, _, value in kept_beside(plan.said, plan.answers, changes)}


def test_the_first_answer_about_an_assumed_goal_keeps_the_goal() -> None:
    assert beside({}, "goals", "g1", "measure") == {("goals", "g1", "want"): plan_of({}).goal.want}
    assert beside({}, "audiences", "a1", "pain") == {("audiences", "a1", "card"): plan_of({}).audience.card}


def test_nothing_is_kept_beside_what_the_owner_said_or_chooses_now() -> None:
    assert beside({"goals": [{"id": "g1", "name": "Ours"}]}, "goals", "g1", "measure") == {}
    assert beside({}, "goals", "g1", "want") == {}
    assert beside({}, "goals") == {}
    assert beside({}, "goals", "g2", "measure") == {}
    assert beside({}, "time", "minutes") == {}


def test_what_follows_from_a_picked_card_is_the_owners() -> None:
    picked = SAID | {
        "audiences": [{"id": "a1", "card": "bakery/families"}],
        "goals": [{"id": "g1", "want": "bakery/put-by"}],
    }
    plan, before = plan_of(picked), plan_of(SAID)
    for path in (("audiences", "a1", "who"), ("audiences", "a1", "pain"), ("goals", "g1", "name")):
        assert path in before.assumed
        assert path not in plan.assumed
        assert path in plan.follows
    state = {step.id: step.state for step in plan.steps}
    assert (state["audiences"], {step.id: step.state for step in before.steps}["audiences"]) == (
        "done",
        "guessed",
    )


def test_a_first_day_that_was_only_kept_is_a_guess_until_somebody_says_yes() -> None:
    kept = SAID | {"calendar": {"start": "2027-01-04", "known": {"start": {"who": OURS}}}}
    plan = plan_of(kept)
    assert ("calendar", "start") in plan.assumed
    assert next(step for step in plan.steps if step.id == "calendar").state == "guessed"
    guess = next(guess for guess in plan.guesses if guess.question == "First day")
    for path, _, value in before_saving(plan, confirm(plan.answers, guess)):
        kept = put(kept, path, value)
    assert "First day" not in questions(kept)


def test_a_topic_of_ones_own_keeps_the_given_ideas_until_it_has_its_own() -> None:
    said: Document = {"business": {"name": "Fjord", "trade": "bakery"}, "calendar": {"start": "2027-01-04"}}
    before, own = plan_of(said), plan_of(said | {"themes": [{"id": "m1", "title": "Rye week"}]})
    assert own.themes[0].title == "Rye week"
    assert len(own.themes[0].ideas) == len(before.themes[0].ideas)
    assert ("themes", "m1", "ref") in own.follows
    assert ("themes", "m1", "ref") not in own.assumed
    lesson = {"id": "l1", "title": "Sour rye"}
    filled = plan_of(said | {"themes": [{"id": "m1", "title": "Rye week", "lessons": [lesson]}]})
    assert [idea.title for idea in filled.themes[0].ideas] == ["Sour rye"]


@pytest.mark.parametrize(("by", "moved"), [("2027-04-03", True), ("2027-03-01", False)])
def test_a_goal_wanted_by_the_last_day_moves_with_the_first(by: str, moved: bool) -> None:
    said = SAID | {"calendar": {"start": "2027-01-04"}, "goals": [{"id": "g1", "by": by}]}
    plan = plan_of(said)
    assert plan.last == date(2027, 4, 3)
    changes = before_saving(plan, [(("calendar", "start"), "2027-01-04", "2027-02-01")])
    found = [now for path, _, now in changes if path == ("goals", "g1", "by")]
    later = plan_of(SAID | {"calendar": {"start": "2027-02-01"}}).last.isoformat()
    assert found == ([later] if moved else [])
