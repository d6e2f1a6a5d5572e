"""The tips from A to Z, to check oneself by: how many are done, in part, or not yet."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from planner.knowledge import Letter, Library
from planner.plan import percent_of
from planner.vocabulary import Doing


@dataclass(frozen=True)
class TipsScore:
    """How many tips are done, done in part, not done yet, and not answered."""

    yes: int
    partly: int
    no: int
    open: int

    @property
    def percent(self) -> int:
        """What is done of all tips; "partly" is half (ours), and no answer counts like "not yet"."""
        return percent_of(2 * self.yes + self.partly, 2 * (self.yes + self.partly + self.no + self.open))


def tips_score(said: Mapping[str, Doing], library: Library) -> TipsScore:
    """The answers counted, each tip once."""
    counts = Counter(said.get(letter) for letter in library.letters)
    return TipsScore(counts["yes"], counts["partly"], counts["no"], counts[None])


def not_yet(said: Mapping[str, Doing], library: Library) -> list[Letter]:
    """The tips that are not done yet, from A to Z."""
    return [letter for letter in library.letters.values() if said.get(letter.id) == "no"]
