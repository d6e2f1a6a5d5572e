"""The outcome: the place named is the one that comes first most often (SMAA-2, Lahdelma & Salminen 2001)."""

from dataclasses import dataclass

import numpy as np

from planner.plan.focus.board import Board
from planner.plan.focus.case import Case
from planner.plan.focus.draws import Array
from planner.vocabulary import Certain

CLEAR, LIKELY = 80, 60  # of 100 draws (ours)
IN_RACE = 0.5  # a page is worth keeping if its place wins at least half as often as the first (ours)
_HUNDRED = 100
_DIGITS = 9  # shares are compared to this many decimals


@dataclass(frozen=True)
class Outcome:
    """How often each place comes first, of 100 draws, and the place named; `by_page` is one with a page.

    Places that are ruled out are not in the counts, the others stand in the order of their counts.
    """

    named: str | None
    by_page: bool
    counts: dict[str, int]

    @property
    def word(self) -> Certain | None:
        """Clear, likely or close, by the named place's count; None with nothing to compare."""
        return in_words(self.counts[self.named]) if self.named and len(self.counts) > 1 else None

    def rival(self, place: str | None) -> str | None:
        """The strongest other place."""
        return next((other for other in self.counts if other != place), None)


def outcome(case: Case, shares: Array, out: frozenset[str]) -> Outcome:
    """The outcome of these shares of draws; `out` are the places that are ruled out."""
    whole_shares = dict(zip((one.place for one in case.entrants), whole(_HUNDRED * shares), strict=True))
    allowed = [place for place in case.order if place not in out]
    ranked = sorted(allowed, key=lambda place: -whole_shares[place])
    counts = {place: whole_shares[place] for place in ranked}
    if not ranked:
        return Outcome(None, False, {})
    first = ranked[0]
    pages = [p for p in ranked if p in {one.place for one in case.entrants if one.page}]
    near = next((p for p in pages if counts[p] >= IN_RACE * counts[first]), first)
    named = near if counts[first] < LIKELY else first
    return Outcome(named, named != first, counts)


def ruled_out(case: Case) -> frozenset[str]:
    """The places that may not be named."""
    return frozenset(one.place for one in case.entrants if one.no)


def held(board: Board) -> Outcome:
    """The outcome as the answers are."""
    out = ruled_out(board.case)
    if len(out) == len(board.case.entrants):
        return Outcome(None, False, {})
    return outcome(board.case, board.count(board.first.place), out)


def whole(shares: Array) -> list[int]:
    """Shares of 100 as whole numbers that still add up to 100: the largest remainders are rounded up."""
    shares = np.round(shares, _DIGITS)
    down = np.floor(shares).astype(int)
    order = np.argsort(np.round(down - shares, _DIGITS), kind="stable")
    down[order[: _HUNDRED - down.sum()]] += 1
    return [int(n) for n in down]


def in_words(count: int) -> Certain:
    """Clear, likely or close, by how many of 100 draws a place comes first."""
    return "clear" if count >= CLEAR else "likely" if count >= LIKELY else "close"
