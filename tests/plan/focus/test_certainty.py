from collections.abc import Iterator
from fractions import Fraction
from random import Random
from typing import get_args

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.answers import Known
from planner.plan import CLEAR, LIKELY, WEIGHTS, in_words
from planner.plan.focus.simulation import draws, whole
from planner.vocabulary import Certain, How
from tests.choosing import MOST, Rated, path, places, rated, slow_counts, to_hundred

PARTS = ("overlap", "purpose", "minutes")


def counts(of: Rated) -> dict[str, int]:
    return of.sure.counts if of.sure else {}


# Against a slow count ---------------------------------------------------------------------------------


@given(rated())
def test_the_counts_are_those_of_a_count_in_plain_loops(of: Rated) -> None:
    assert counts(of) == slow_counts(of)


def test_the_slow_count_agrees_on_sixteen_places_known_in_every_way() -> None:
    ways: Iterator[How] = iter(get_args(How) * MOST)
    of = places(*((f"Place {k}", 3, 3 + k % 3) for k in range(MOST)))
    for place in of.answers.platforms.places:
        place.known = {field: Known(how=next(ways)) for field in ("audience", "love")}
    assert len([count for count in counts(of).values() if count]) > 4
    assert counts(of) == slow_counts(of)


@pytest.mark.parametrize("rows", [1, 2])
def test_every_weight_swings_by_three_tenths_and_every_score_within_its_doubt(rows: int) -> None:
    factors, shifts = draws(rows, 3)
    assert (factors.shape, shifts.shape) == ((2000, 3), (2000, rows, 3))
    for drawn, low, high in ((factors, 0.7, 1.3), (shifts, -1, 1)):
        assert low <= drawn.min() < low + 0.01 < high - 0.01 < drawn.max() <= high
        assert np.percentile(drawn, [25, 50, 75]) == pytest.approx(
            [low + part * (high - low) for part in (0.25, 0.5, 0.75)], abs=0.05 * (high - low)
        )


def test_the_draws_are_the_same_every_time() -> None:
    before = [drawn.copy() for drawn in draws(2, 5)]
    draws.cache_clear()
    for one, other in zip(before, draws(2, 5), strict=True):
        assert np.array_equal(one, other)


# To 100 -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shares", "found"),
    [
        ([100 / 3] * 3, [34, 33, 33]),
        ([12.5] * 8, [13, 13, 13, 13, 12, 12, 12, 12]),
        ([0.4, 99.6], [0, 100]),
        ([0.5, 99.5], [1, 99]),
        ([33.3, 33.3, 33.4], [33, 33, 34]),
        ([100.0, 0.0], [100, 0]),
        ([29.000000000000004, 70.99999999999999], [29, 71]),
        ([6.65, 26.650000000000002, 66.7], [7, 26, 67]),  # the same remainder: the first one is rounded up
    ],
)
def test_shares_become_whole_numbers_by_the_largest_remainders(shares: list[float], found: list[int]) -> None:
    assert whole(np.array(shares)) == found


@given(st.lists(st.integers(0, 2000), min_size=1, max_size=MOST).filter(any))
def test_whole_shares_add_up_to_100_and_are_off_by_less_than_one(parts: list[int]) -> None:
    shares = {str(k): Fraction(100 * part, sum(parts)) for k, part in enumerate(parts)}
    found = whole(np.array([float(share) for share in shares.values()]))
    assert sum(found) == 100
    assert all(abs(n - share) < 1 for n, share in zip(found, shares.values(), strict=True))
    assert sum(to_hundred(shares).values()) == 100


# What never changes them --------------------------------------------------------------------------------


@given(rated())
def test_the_counts_add_up_to_100_wherever_a_place_may_win(of: Rated) -> None:
    assert sum(counts(of).values()) == (100 if of.winner else 0)
    assert (of.sure is None) == (of.winner is None)


@given(rated())
def test_a_place_that_is_ruled_out_never_counts(of: Rated) -> None:
    assert counts(of).keys() == {p.id for p in of.entered if not of.ruled_out(p)}


@given(rated(), st.randoms(use_true_random=False))
def test_the_order_in_which_places_were_entered_does_not_change_the_counts(of: Rated, random: Random) -> None:
    shuffled = of.answers.platforms.places[:]
    random.shuffle(shuffled)
    assert counts(of.ordered(shuffled)) == counts(of)


@given(rated(), st.tuples(*[st.integers(0, 20)] * 3), st.sampled_from([0.01, 0.1, 1 / 3, 0.7, 3, 5]))
def test_scaling_all_weights_changes_nothing(of: Rated, base: tuple[int, ...], factor: float) -> None:
    one = of.weighed(**dict(zip(PARTS, base, strict=True)))
    other = of.weighed(**{name: factor * weight for name, weight in zip(PARTS, base, strict=True)})
    assert other.fits == one.fits
    assert other.winner == one.winner
    assert counts(other) == counts(one)
    if one.sure and other.sure:
        assert other.sure.flip == one.sure.flip
        assert other.sure.swings == one.sure.swings


@given(rated())
def test_our_own_weights_are_50_25_25(of: Rated) -> None:
    assert WEIGHTS == {"overlap": 50, "purpose": 25, "minutes": 25}
    assert counts(of.weighed()) == counts(of.weighed(overlap=50, purpose=25, minutes=25))


# Ties and certainty -------------------------------------------------------------------------------------


@given(rated(), st.integers(1, 5), st.integers(1, 5))
def test_two_equal_places_are_called_a_tie_and_share_what_they_win(of: Rated, there: int, love: int) -> None:
    twins = places(("Twin A", there, love), ("Twin B", there, love), how="known").answers.platforms.places
    both = of.ordered([*of.answers.platforms.places, *twins])
    found = counts(both)
    assert abs(found["Twin A"] - found["Twin B"]) <= 1
    fits = {fit.place: fit for fit in both.fits}
    best = max(fit.score for fit in both.fits if not fit.ruled_out)
    assert fits["Twin A"].score == fits["Twin B"].score
    assert ({"Twin A", "Twin B"} <= {*both.tied}) == (fits["Twin A"].score == best)


def test_an_exact_tie_of_two_is_half_and_half_and_close() -> None:
    sure = places(("Choir", 3, 4), ("Market", 3, 4), how="known").sure
    assert sure is not None
    assert (sure.counts, sure.word) == ({"Choir": 50, "Market": 50}, "close")


def test_without_weights_every_place_that_may_win_shares_alike() -> None:
    of = places(("x", 5, 5), ("facebook", 1, 1), ("tiktok", 2, 3), ("blog", 0, 5)).weighed(
        overlap=0, purpose=0, minutes=0
    )
    assert counts(of) == {"facebook": 34, "tiktok": 33, "x": 33}


@given(rated())
def test_with_nothing_in_doubt_only_weights_can_change_the_winner(of: Rated) -> None:
    """So a place that is behind in none of the three parts comes first every time."""
    for place in of.answers.platforms.places:
        place.known = {field: Known(how="known") for field in ("audience", "love")}
    allowed = [fit for fit in of.fits if not fit.ruled_out]
    assume(allowed)
    best = [max(getattr(fit, part) for fit in allowed) for part in PARTS]
    weighed = [w for w in WEIGHTS if of.answers.settings.weights.get(w, WEIGHTS[w])]
    alike = {
        fit.place
        for fit in allowed
        if all(getattr(fit, part) == top for part, top in zip(PARTS, best, strict=True) if part in weighed)
    }
    assume(alike)
    assert sum(counts(of)[place] for place in alike) == 100
    assert of.winner in alike


def test_known_answers_leave_only_the_weights_in_doubt() -> None:
    # 4/5 of 50 beside 3/5 of 50 and a better purpose: the weights decide, and no doubt of a score
    of = places(
        ("linkedin", 4, 4), ("facebook", 3, 3), how="known", goals=[{"id": "g1", "result": "service"}]
    )
    found = counts(of)
    assert found == slow_counts(of)
    assert 0 < found["linkedin"] < 100
    alone = of.weighed(overlap=70, purpose=0, minutes=0)
    assert counts(alone) == {"linkedin": 100, "facebook": 0}


def test_the_better_it_is_known_the_surer_it_is() -> None:
    rows, sale = (("facebook", 3, 5), ("instagram", 3, 5)), [{"id": "g1", "purpose": "sale"}]
    ways: tuple[How, ...] = ("known", "survey", "guess")
    said = [places(*rows, how=how, goals=sale) for how in ways]
    assumed = Rated(places(*rows, goals=sale).answers, frozenset(path(p, "audience") for p, *_ in rows))
    found = [counts(of)["facebook"] for of in (*said, assumed)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == len(found)
    for how in ("customer", "workshop"):
        assert counts(places(*rows, how=how, goals=sale))["facebook"] == found[1], "as sure as a survey"


# In words -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "word"),
    [(100, "clear"), (80, "clear"), (79, "likely"), (60, "likely"), (59, "close"), (0, "close")],
)
def test_clear_likely_and_close_are_named_by_the_count(count: int, word: Certain) -> None:
    assert (CLEAR, LIKELY) == (80, 60)
    assert in_words(count) == word


def test_the_first_the_next_and_a_rival_are_named() -> None:
    sure = places(("x", 1, 1), ("Choir", 4, 4), ("Market", 4, 3), ("blog", 0, 4)).sure
    assert sure is not None
    assert (sure.first, sure.runner_up) == ("Choir", "Market")
    assert (sure.rival("Choir"), sure.rival("Market"), sure.rival("blog")) == ("Market", "Choir", "Choir")
    assert list(sure.counts) == ["Choir", "Market", "x"], (
        "in the order of the ranking, none that is ruled out"
    )
    assert sure.word == in_words(sure.counts["Choir"])


def test_one_place_alone_is_first_with_nothing_to_compare() -> None:
    sure = places(("facebook", 1, 1)).sure
    assert sure is not None
    assert (sure.first, sure.counts, sure.runner_up, sure.word) == ("facebook", {"facebook": 100}, None, None)
    assert (sure.flip, sure.swings, sure.guesses) == (None, (), ())


@pytest.mark.parametrize(
    "of",
    [
        places(),
        places(("x", None, 4), ("blog", 3, None)),
        places(("x", 0, 0), ("blog", 0, 5), ("Choir", 5, 0)),
    ],
    ids=["no place", "none rated", "a no for each"],
)
def test_there_is_no_winner_to_be_sure_of_where_none_may_win(of: Rated) -> None:
    assert of.winner is None
    assert of.sure is None
