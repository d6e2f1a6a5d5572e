"""Eleven reasons to follow a business: the owner's order held against the consumers' (S04)."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Audience, put
from planner.insights.audiences.follow_reasons import (
    agreement,
    gaps,
    is_whole,
    largest,
    next_place,
    one_up,
    ranked,
    reasons,
    unranked,
    without,
)
from planner.language import PSEUDO, language

SAY = language()
ELEVEN = [*reasons(SAY)]


def swapped(first: int, second: int) -> list[str]:
    """The consumers' order with two places changed, counted from 1."""
    order = [*ELEVEN]
    order[first - 1], order[second - 1] = order[second - 1], order[first - 1]
    return order


def who(*order: str) -> Audience:
    return Audience(id="a1", reasons=[*order])


def test_s04_the_eleven_stand_in_the_order_of_the_survey() -> None:
    assert len(ELEVEN) == 11
    assert (ELEVEN[0], ELEVEN[8], ELEVEN[10]) == ("discounts", "connected", "community")


@pytest.mark.parametrize(
    ("order", "expected"),
    [(ELEVEN, 1.0), (ELEVEN[::-1], -1.0), (swapped(1, 11), 0.09), (swapped(5, 6), 0.99)],
)
def test_s04_the_same_order_agrees_fully_and_the_reversed_one_not_at_all(
    order: list[str], expected: float
) -> None:
    assert round(agreement(order), 2) == expected


@given(st.permutations(ELEVEN))
def test_the_correlation_is_that_of_pandas(order: list[str]) -> None:
    mine = pd.Series({reason: place for place, reason in enumerate(order)})
    theirs = pd.Series({reason: place for place, reason in enumerate(ELEVEN)})
    ranks = mine.sort_index().rank(), theirs.sort_index().rank()
    assert agreement(order) == pytest.approx(ranks[0].corr(ranks[1], method="pearson"))


def test_s04_swapping_the_ends_makes_them_the_largest_gaps() -> None:
    found = largest(swapped(1, 11))
    assert [(gap.reason, gap.yours, gap.theirs, gap.places) for gap in found] == [
        ("discounts", 11, 1, 10),
        ("community", 1, 11, 10),
    ]


def test_s04_three_gaps_are_named_the_largest_first() -> None:
    found = largest(["community", *ELEVEN[:10]])  # each of the ten is one place off
    assert [(gap.reason, gap.places) for gap in found] == [
        ("community", 10),
        ("discounts", 1),
        ("purchases", 1),
    ]
    assert largest(ELEVEN) == ()


def test_every_reason_has_its_place_in_both_orders() -> None:
    found = gaps(ELEVEN[::-1])
    assert [(gap.yours, gap.theirs) for gap in found] == [(12 - n, n) for n in range(1, 12)]


def test_what_is_no_reason_and_what_stands_twice_has_no_place() -> None:
    assert ranked(who("community", "zombies", "discounts", "community")) == ("community", "discounts")


def test_the_order_of_what_is_left_gives_nothing_away() -> None:
    left = unranked(who("community"), SAY)
    names = [reasons(SAY)[one] for one in left]
    assert len(left) == 10
    assert names == sorted(names)
    assert [*left] != [one for one in ELEVEN if one in left]


def test_places_are_given_one_by_one_until_all_are() -> None:
    audience = Audience(id="a1")
    for number, reason in enumerate(ELEVEN[::-1], 1):
        path, was, now = next_place(audience, reason)
        assert (path, was) == (("audiences", "a1", "reasons"), audience.reasons or None)
        audience = who(*now)  # type: ignore[misc]
        assert is_whole(ranked(audience)) == (number == 11)
    assert ranked(audience) == tuple(ELEVEN[::-1])


def test_a_reason_moves_one_place_up_and_the_first_stays() -> None:
    audience = who("discounts", "purchases", "reviews")
    assert one_up(audience, "reviews")[2] == ["discounts", "reviews", "purchases"]
    assert one_up(audience, "discounts")[2] == ["discounts", "purchases", "reviews"]


def test_starting_again_takes_the_order_away() -> None:
    path, was, now = without(who("discounts"))
    document = put({"audiences": [{"id": "a1", "reasons": was}]}, path, now)
    assert document["audiences"] == [{"id": "a1"}]


def test_reasons_speak_the_callers_language() -> None:
    assert reasons(language(PSEUDO))["discounts"].startswith("⟦")
    assert reasons(SAY)["discounts"] == "Discounts"
