"""What holds for the choice of any business."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.answers import Answers, Place
from planner.plan import Case
from planner.plan.focus import certainty
from planner.plan.focus.asking import TEN
from planner.plan.focus.board import board
from planner.plan.focus.certainty import answering
from planner.plan.focus.following import more_asked
from planner.plan.focus.race import held, whole
from tests.choosing import IN_SHORT, business, businesses, race, sure


def shares(held_case: Case) -> dict[str, float]:
    """The shares of draws, before they are made whole."""
    on = board(held_case)
    return dict(
        zip((one.place for one in held_case.entrants), on.count(on.first.place).tolist(), strict=True)
    )


def with_place(answers: Answers, name: str, **fields: object) -> Answers:
    """The same with something else said of one place."""
    stated = {place.id: place for place in answers.platforms.places}
    stated[name] = stated.get(name, Place(id=name)).model_copy(update=fields)
    platforms = answers.platforms.model_copy(update={"places": [*stated.values()]})
    return answers.model_copy(update={"platforms": platforms})


# Counts -------------------------------------------------------------------------------------------------


@given(businesses())
def test_counts_add_up_to_100_and_the_named_place_has_most_unless_a_page_decides(answers: Answers) -> None:
    held_case = race(answers)
    found = certainty(held_case)
    if found is None:
        assert all(one.no for one in held_case.entrants)
        return
    assert sum(found.counts.values()) == 100
    assert found.counts.keys() == {one.place for one in held_case.entrants if not one.no}
    most = max(found.counts.values())
    if found.by_page:
        pages = {one.place for one in held_case.entrants if one.page}
        assert found.first in pages
        assert found.counts[found.first] >= most / 2
        assert most < 60
    else:
        assert found.counts[found.first] == most
    assert all(found.counts[place] <= n <= 100 for place, n in found.first_or_second.items())


@given(businesses(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_were_entered_changes_nothing(answers: Answers, random: Random) -> None:
    places = answers.platforms.places[:]
    random.shuffle(places)
    platforms = answers.platforms.model_copy(update={"places": places})
    other = answers.model_copy(update={"platforms": platforms})
    assert race(other) == race(answers)


@given(businesses())
def test_the_same_answers_have_the_same_outcome_when_nothing_is_remembered(answers: Answers) -> None:
    held_case = race(answers)
    before, asked = certainty(held_case), answering(held_case)
    for remembered in (certainty, answering, board):
        remembered.cache_clear()
    assert (certainty(held_case), answering(held_case)) == (before, asked)


@given(businesses(), st.sampled_from(["instagram", "newsletter", "tiktok", "Zoo", "Aunt"]))
def test_a_place_that_is_ruled_out_or_typed_in_and_ruled_out_moves_no_other(
    answers: Answers, name: str
) -> None:
    love = answers.model_copy(update={"settings": answers.settings.model_copy(update={"method": None})})
    one = with_place(love, name, love=0, profile=None)
    other = with_place(one, name, audience=5, named=None, came=None, workers=5)
    assert shares(race(one)) == shares(race(other))
    without = {place: n for place, n in shares(race(one)).items() if place != name}
    typed = shares(race(with_place(one, "A stall", love=0)))
    assert {place: typed[place] for place in without} == without


@given(businesses(), st.sampled_from([*IN_SHORT.values()]), st.integers(0, 19))
def test_one_more_of_those_asked_never_lowers_a_place(answers: Answers, name: str, named: int) -> None:
    platforms = answers.platforms.model_copy(update={"asked": 20, "workers_asked": 20})
    answers = answers.model_copy(update={"platforms": platforms})

    def share(n: int) -> float:
        said = with_place(answers, name, named=n, workers_named=n)
        return shares(race(said))[name]

    assert share(named) <= share(named + 1)


@given(businesses())
def test_without_films_youtube_never_wins_more(answers: Answers) -> None:
    without = [kind for kind in answers.time.makes if kind != "films"] or ["photos"]
    time = answers.time.model_copy(update={"makes": [*without]})
    more = answers.time.model_copy(update={"makes": [*without, "films"]})
    one, other = (answers.model_copy(update={"time": part}) for part in (time, more))
    on, beside = board(race(one)), board(race(other))
    at = on.case.number("youtube")
    if not on.case.entrants[at].no:
        assert (on.rows[at] <= beside.rows[at] + 1e-12).all()


@pytest.mark.parametrize("want", ["restaurant/lunches", "bakery/cake-orders", "gym/trial-classes"])
def test_countries_without_a_table_are_alike(want: str) -> None:
    found = [shares(race(business(want, country))) for country in ("NO", "SE", "FR")]
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize(("asked", "out"), [(19, False), (20, True)])
def test_none_of_twenty_rules_a_place_out_none_of_nineteen_does_not(asked: int, out: bool) -> None:
    held_case = race(business("bakery/cake-orders", "GB", {"FB": {"named": 0}}, asked=asked))
    assert held_case.entrants[held_case.number("facebook")].no == (("asked",) if out else ())


@pytest.mark.parametrize(
    ("shares_of_100", "found"),
    [
        ([100 / 3] * 3, [34, 33, 33]),
        ([12.5] * 8, [13, 13, 13, 13, 12, 12, 12, 12]),
        ([0.4, 99.6], [0, 100]),
        ([33.3, 33.3, 33.4], [33, 33, 34]),
        ([29.000000000000004, 70.99999999999999], [29, 71]),
        ([6.65, 26.650000000000002, 66.7], [7, 26, 67]),  # the same remainder: the first one is rounded up
    ],
)
def test_shares_become_whole_numbers_by_the_largest_remainders(
    shares_of_100: list[float], found: list[int]
) -> None:
    assert whole(np.array(shares_of_100)) == found


# Answers ------------------------------------------------------------------------------------------------


def said(answers: Answers, asks: str, place: str, state: object) -> Answers:
    """The answers with that answer really given."""
    if asks == "love":
        return with_place(answers, place, love=state)
    if asks == "audience":
        return with_place(answers, place, **{"workers" if race(answers).hires else "audience": state})
    if asks == "addresses":
        changed = answers.business.model_copy(update={"addresses": state})
        return answers.model_copy(update={"business": changed})
    if asks == "waits":
        changed_too = answers.platforms.model_copy(update={"waits": state})
        return answers.model_copy(update={"platforms": changed_too})
    makes = [kind for kind in answers.time.makes or ["photos", "writing"] if kind != "films"]
    update = {"minutes": state} if asks == "minutes" else {"makes": [*makes, *(["films"] if state else [])]}
    return answers.model_copy(update={"time": answers.time.model_copy(update=update)})


@given(businesses())
def test_an_answer_to_the_question_named_leads_where_it_was_said(answers: Answers) -> None:
    found = certainty(race(answers))
    assume(found is not None)
    assert found
    if found.ask is None or found.ask.rule:
        return
    for one in found.ask.follows:
        question = found.ask.question
        after = certainty(race(said(answers, question.asks, question.place, one.answer)))
        assert (after.first, after.word) == (one.place, one.word) if after else one.place is None
    assert found.flip
    assert found.flip.winner in {one.place for one in found.ask.follows} - {found.first}


@given(businesses())
def test_a_flip_of_something_said_turns_the_choice(answers: Answers) -> None:
    found = certainty(race(answers))
    if not (found and found.ask is None and found.flip):
        return
    flip = found.flip
    changed = said(answers, flip.asks, flip.place, flip.becomes)
    after = certainty(race(changed))
    assert after
    assert after.first == flip.winner != found.first


def test_the_rule_for_ten_is_right_in_95_of_100_askings() -> None:
    """Askings are drawn from what is believed of both places."""
    random, right, askings = np.random.default_rng(8), 0, 0
    for want, country in (
        ("accountant/bookkeeper-wanted", "DE"),
        ("restaurant/weekday-tables", "GB"),
        ("gym/trial-classes", "NO"),
        ("bakery/cake-orders", "GB"),
    ):
        liked = {} if want.startswith("accountant") else {"IG": {"love": 4}, "FB": {"love": 3}}
        found = sure(business(want, country, liked))
        if not (found.ask and found.ask.rule):
            continue
        rule, held_case = found.ask.rule, found.case
        one, other = (held_case.entrants[held_case.number(place)] for place in (rule.place, rule.other))
        for _ in range(50):
            named = [
                int(random.binomial(TEN, random.beta(each.there, each.elsewhere))) for each in (one, other)
            ]
            after = {
                each.place: more_asked(held_case, each, n)
                for each, n in zip((one, other), named, strict=True)
            }
            entrants = tuple(after.get(each.place, each) for each in held_case.entrants)
            named_then = held(board(replaced(held_case, entrants))).named
            right += (named_then == rule.other) == (named[1] - named[0] >= rule.ahead)
            askings += 1
    assert askings >= 100
    assert right / askings >= 0.95


def replaced(held_case: Case, entrants: tuple[object, ...]) -> Case:
    """The case with other entrants."""
    return replace(held_case, entrants=entrants)  # type: ignore[arg-type]
