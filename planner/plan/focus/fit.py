"""Which one place: fit = 50 overlap + 25 purpose + 25 minutes (weights ours, editable)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.answers import Answers, Path, Place
from planner.knowledge import Library
from planner.plan.effort import rhythm_minutes, week_budget
from planner.plan.focus.evidence import counted
from planner.vocabulary import TOP, USE_OF_PURPOSE, USE_OF_RESULT, How, Use

WEIGHTS = {"overlap": 50.0, "purpose": 25.0, "minutes": 25.0}
DIGITS = 9  # sums of weights are compared to this many decimals, so that ties are ties
_NO_PURPOSE = 0.5  # a free entry, or no goal yet: neither for nor against

Field = Literal["audience", "love"]
Sure = How | Literal["assumed"]  # how well an answer is known


@dataclass(frozen=True)
class Fit:
    """How well one place fits, and from what; `score` runs from 0 to 1."""

    place: str
    audience: int | None
    love: int | None
    audience_how: Sure
    love_how: Sure
    overlap: float
    purpose: float
    minutes: float
    score: float
    no: tuple[Field, ...]  # where a stated zero rules it out

    @property
    def ruled_out(self) -> bool:
        """Whether it may not be the one place."""
        return bool(self.no)


def use(answers: Answers) -> Use | None:
    """What the first goal asks of a place."""
    if not answers.goals:
        return None
    goal = answers.goals[0]
    if goal.result in USE_OF_RESULT:
        return USE_OF_RESULT[goal.result]
    return USE_OF_PURPOSE[goal.purpose] if goal.purpose else None


def ranking(answers: Answers, library: Library, assumed: Collection[Path] = ()) -> tuple[Fit, ...]:
    """Every place with an answer, best first; those ruled out last; ties in input order."""
    places = [place for place in answers.platforms.places if _scored(answers, place)]
    fits = [fit(answers, library, place, assumed) for place in places]
    return tuple(sorted(fits, key=lambda f: (f.ruled_out, -f.score)))


def fields(answers: Answers) -> tuple[Field, ...]:
    """The scores that count: Moritz asks for both, Brooks for the audience only."""
    return ("audience",) if answers.settings.method == "audience only" else ("audience", "love")


def _scored(answers: Answers, place: Place) -> bool:
    return all(getattr(place, field) is not None for field in fields(answers))


def weights(answers: Answers) -> tuple[float, ...]:
    """The weights of overlap, purpose and minutes, adding up to 1; all zero where they are all zero."""
    chosen = [answers.settings.weights.get(name, usual) for name, usual in WEIGHTS.items()]
    total = sum(chosen) or 1.0
    return tuple(weight / total for weight in chosen)


def fit(answers: Answers, library: Library, place: Place, assumed: Collection[Path] = ()) -> Fit:
    """The fit of one place by the method and weights chosen."""
    scores = {field: getattr(place, field) or 0 for field in fields(answers)}
    platform = library.platforms.get(place.id)
    wanted = use(answers)
    parts = {
        "overlap": min(scores.values()) / TOP,
        "purpose": platform.uses[wanted] if platform and wanted else _NO_PURPOSE,
        "minutes": min(1.0, week_budget(answers.time).planned / rhythm_minutes(answers, library, place.id)),
    }
    score = sum(weight * part for weight, part in zip(weights(answers), parts.values(), strict=True))
    return Fit(
        place.id,
        place.audience,
        place.love,
        audience_how=_how(place, "audience", assumed),
        love_how=_how(place, "love", assumed),
        **parts,
        score=round(score, DIGITS),
        no=tuple(
            field for field, score in scores.items() if not score and _stated(answers, place, field, assumed)
        ),
    )


def _stated(answers: Answers, place: Place, field: Field, assumed: Collection[Path]) -> bool:
    """False for a score that was assumed or rounded down from a count: its zero rules nothing out."""
    found = counted(answers.platforms, place) if field == "audience" else None
    return found[0] == 0 if found else _path(place, field) not in assumed


def _path(place: Place, field: Field) -> Path:
    return ("platforms", "places", place.id, field)


def _how(place: Place, field: Field, assumed: Collection[Path]) -> Sure:
    """How the score is known; what is said without a word on it is a guess, what one likes is known."""
    known = place.known.get(field)
    if known and known.how:
        return known.how
    if _path(place, field) in assumed:
        return "assumed"
    return "known" if field == "love" else "guess"


def tied(fits: Sequence[Fit]) -> tuple[str, ...]:
    """The places that share the first rank exactly; one is the winner, none where none may win."""
    allowed = [f for f in fits if not f.ruled_out]
    return tuple(f.place for f in allowed if f.score == allowed[0].score)


def precedence(answers: Answers, library: Library) -> list[str]:
    """Every place in the order that settles a tie: one with a page, the trade's order, the input's."""
    order = [p.id for p in library.trade(answers.business.trade).places]
    places = answers.platforms.places
    ranked = sorted(places, key=lambda p: (not p.profile, order.index(p.id) if p.id in order else len(order)))
    return [place.id for place in ranked]


def suggestion(answers: Answers, library: Library, fits: Sequence[Fit]) -> str | None:
    """The one place to start with: the best; None where none may win."""
    best = tied(fits)
    return next((place for place in precedence(answers, library) if place in best), None)
