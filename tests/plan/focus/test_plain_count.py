"""The counts against 200,000 plain draws of the same model with other random numbers."""

import pytest

from planner.plan.focus.board import board
from tests.choosing import plain_shares, race
from tests.plan.focus.test_oracle import CASES

TWELVE = ("A", "C", "E", "G", "I", "J", "L", "M", "O", "Q", "S", "T")


@pytest.mark.parametrize("name", TWELVE)
def test_the_counts_are_those_of_plain_draws(name: str) -> None:
    held = race(CASES[name])
    on = board(held)
    shares = dict(zip((one.place for one in held.entrants), 100 * on.count(on.first.place), strict=True))
    slow = plain_shares(held)
    assert {place: n for place, n in shares.items() if abs(n - slow[place]) > 1} == {}
