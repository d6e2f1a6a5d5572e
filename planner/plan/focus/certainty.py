"""How sure the first place is, and what would change that."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers
from planner.knowledge import Library
from planner.plan.focus.fit import Fit, suggestion
from planner.plan.focus.sensitivity import Flip, Swing, flip, swings
from planner.plan.focus.simulation import contest, counts, in_words
from planner.vocabulary import Certain


@dataclass(frozen=True)
class Certainty:
    """How sure the first place is of its rank, and what would change that."""

    first: str
    counts: dict[str, int]  # of 100 draws, the places in ranking order; they add up to 100
    flip: Flip | None
    swings: tuple[Swing, ...]

    @property
    def runner_up(self) -> str | None:
        """The place that comes first most often after the first one; None where nothing else is compared."""
        return self.rival(self.first)

    def rival(self, place: str) -> str | None:
        """The strongest other place."""
        others = [other for other in self.counts if other != place]
        return max(others, key=lambda other: self.counts[other], default=None)

    @property
    def word(self) -> Certain | None:
        """Clear, likely or close; None where there is nothing to compare with."""
        return in_words(self.counts[self.first]) if self.runner_up else None

    @property
    def guesses(self) -> tuple[Swing, ...]:
        """The guesses by their effect on the choice, the riskiest first."""
        return tuple(swing for swing in self.swings if swing.guessed)


def certainty(answers: Answers, library: Library, fits: Sequence[Fit]) -> Certainty | None:
    """How sure the suggested place is; None where no place may win."""
    first = suggestion(answers, library, fits)
    if first is None:
        return None
    game = contest(answers, fits)
    found = counts(game)
    return Certainty(
        first,
        {f.place: found[f.place] for f in fits if not f.ruled_out},
        flip(answers, library, fits, game, first),
        swings(answers, fits, game, first),
    )
