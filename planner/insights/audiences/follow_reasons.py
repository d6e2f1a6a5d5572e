"""Eleven reasons why people follow a business: the owner's order held against that of consumers.

The consumers' order comes from a survey by the IBM Institute for Business Value (Hemley 2012, tip 25).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from planner.answers import Audience, Change
from planner.knowledge import FOLDER, Reason, read
from planner.language import Language, language

SOURCE, SURVEY = "hemley", "ibm2011"  # where we read it, and whose it is
YEAR, ASKED, COUNTRIES = 2011, 1056, 9  # when IBM published it, how many were asked, in how many countries
GAPS = 3  # the largest differences that are said in words


@dataclass(frozen=True)
class Gap:
    """A reason with its place in both orders."""

    reason: str
    yours: int
    theirs: int

    @property
    def places(self) -> int:
        """How far apart the two orders are."""
        return abs(self.yours - self.theirs)


def reasons(say: Language) -> dict[str, str]:
    """The eleven in the consumers' order, each in words."""
    return _reasons(say.code)


@lru_cache
def _reasons(code: str) -> dict[str, str]:
    context = {"say": language(code)}
    rows = read(FOLDER / "reasons.toml")["reason"]
    return {one.id: one.title for one in (Reason.model_validate(row, context=context) for row in rows)}


def ranked(audience: Audience) -> tuple[str, ...]:
    """The owner's order as far as it goes: each reason once, and none that is not of the eleven."""
    return tuple(one for one in dict.fromkeys(audience.reasons) if one in _reasons("en"))


def unranked(audience: Audience, say: Language) -> tuple[str, ...]:
    """The reasons without a place yet, by their names, so that the consumers' order stays hidden."""
    left = {one: name for one, name in reasons(say).items() if one not in ranked(audience)}
    return tuple(sorted(left, key=lambda one: left[one]))


def is_whole(order: Sequence[str]) -> bool:
    """Whether all eleven have a place."""
    return len(order) == len(_reasons("en"))


def next_place(audience: Audience, reason: str) -> Change:
    """The change that gives a reason the next place."""
    return _change(audience, [*ranked(audience), reason])


def one_up(audience: Audience, reason: str) -> Change:
    """The change that moves a reason one place up; the first stays first."""
    order = [*ranked(audience)]
    at = order.index(reason)
    above = max(at - 1, 0)
    order[above], order[at] = order[at], order[above]
    return _change(audience, order)


def without(audience: Audience) -> Change:
    """The change that takes the whole order away."""
    return _change(audience, [])


def _change(audience: Audience, order: list[str]) -> Change:
    return ("audiences", audience.id, "reasons"), audience.reasons or None, order or None


def gaps(order: Sequence[str]) -> tuple[Gap, ...]:
    """Every reason's place in both orders, in that of the consumers; only for a whole order."""
    mine = {reason: place for place, reason in enumerate(order, 1)}
    return tuple(Gap(one, mine[one], place) for place, one in enumerate(_reasons("en"), 1))


def largest(order: Sequence[str]) -> tuple[Gap, ...]:
    """The three largest differences, the largest first; ties by the consumers' order."""
    apart = [gap for gap in gaps(order) if gap.places]
    return tuple(sorted(apart, key=lambda gap: -gap.places)[:GAPS])


def agreement(order: Sequence[str]) -> float:
    """Spearman's rank correlation of the two orders: 1 is the same, -1 is reversed."""
    found = gaps(order)
    n = len(found)
    return 1 - 6 * sum(gap.places**2 for gap in found) / (n * (n * n - 1))
