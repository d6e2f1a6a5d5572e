"""Places to choose from, and the choice worked out once more in plain loops, from the design's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, get_args

from hypothesis import strategies as st

from planner.answers import Answers, Document, Path, Place, from_document, to_document
from planner.knowledge import library
from planner.plan import Certainty, Fit
from planner.plan.focus.certainty import certainty
from planner.plan.focus.fit import ranking, suggestion, tied
from planner.plan.focus.simulation import draws
from planner.vocabulary import How, Purpose, Result
from tests.strategies import PLACES, TRADES, minutes

NAMES = (*PLACES, "Choir", "Market", "Club")  # free entries have no uses: they tie easily
MOST = 16
DOUBT = {"known": 0.0, "customer": 0.5, "survey": 0.5, "workshop": 0.5, "guess": 1.0, "assumed": 2.0}
WEIGHTS = {"overlap": 50, "purpose": 25, "minutes": 25}
Turn = tuple[str, str, int, int, str]  # place, score, what it was, what it becomes, the new winner


@dataclass(frozen=True, repr=False)
class Rated:
    """Answers about places, and which of them were assumed."""

    answers: Answers
    assumed: frozenset[Path] = frozenset()

    def __repr__(self) -> str:
        return f"Rated({to_document(self.answers)}, assumed={set(self.assumed)})"

    @property
    def fits(self) -> tuple[Fit, ...]:
        return ranking(self.answers, library(), self.assumed)

    @property
    def winner(self) -> str | None:
        return suggestion(self.answers, library(), self.fits)

    @property
    def tied(self) -> tuple[str, ...]:
        return tied(self.fits)

    @property
    def sure(self) -> Certainty | None:
        return certainty(self.answers, library(), self.fits)

    @property
    def fields(self) -> tuple[str, ...]:
        return ("audience",) if self.answers.settings.method == "audience only" else ("audience", "love")

    @property
    def entered(self) -> list[Place]:
        """The places with every answer that counts, in the order they were entered."""
        return [
            p for p in self.answers.platforms.places if all(getattr(p, f) is not None for f in self.fields)
        ]

    def how(self, place: Place, field: str) -> str:
        known = place.known.get(field)
        if known and known.how:
            return known.how
        return "assumed" if path(place.id, field) in self.assumed else "known" if field == "love" else "guess"

    def ruled_out(self, place: Place) -> bool:
        """By a zero that was said: not assumed, and not one rounded down from customers who were counted."""
        zeros = [f for f in self.fields if getattr(place, f) == 0 and path(place.id, f) not in self.assumed]
        counted = place.named or place.came
        return any(field == "love" or not counted for field in zeros)

    def changed(self, place: str, field: str, value: int) -> "Rated":
        """The same with one score really said: a tally would answer in its place, so there is none then."""
        update: dict[str, Any] = {field: value}
        if field == "audience":
            update |= {"named": None, "came": None}
        platforms = self.answers.platforms
        places = [p.model_copy(update=update) if p.id == place else p for p in platforms.places]
        after = platforms.model_copy(update={"places": places})
        return Rated(
            self.answers.model_copy(update={"platforms": after}), self.assumed - {path(place, field)}
        )

    def weighed(self, **weights: float) -> "Rated":
        """The same with other weights."""
        settings = self.answers.settings.model_copy(update={"weights": weights})
        return Rated(self.answers.model_copy(update={"settings": settings}), self.assumed)

    def ordered(self, places: Sequence[Place]) -> "Rated":
        """The same with the places entered in another order."""
        platforms = self.answers.platforms.model_copy(update={"places": list(places)})
        return Rated(self.answers.model_copy(update={"platforms": platforms}), self.assumed)


def path(place: str, field: str) -> Path:
    return ("platforms", "places", place, field)


def places(*rows: tuple[str, int | None, int | None], how: How | None = None, **more: Any) -> Rated:
    """Places with customers there and love for it, all known in one way; enough time for any of them."""
    known = {"audience": {"how": how}, "love": {"how": how}} if how else {}
    given = [{"id": p, "audience": a, "love": b, "known": known} for p, a, b in rows]
    return Rated(from_document({"time": {"minutes": 3000}, "platforms": {"places": given}, **more}))


# Slowly ---------------------------------------------------------------------------------------------------


def slow_counts(rated: Rated) -> dict[str, int]:
    """In how many of 100 draws each place that may win comes first."""
    ranked = {fit.place: fit for fit in rated.fits}
    entered = sorted(rated.entered, key=lambda place: place.id)
    usual = [rated.answers.settings.weights.get(name, weight) for name, weight in WEIGHTS.items()]
    factors, shifts = _draws(len(rated.fields), len(entered))
    asked = [
        (at, ranked[p.id], [(getattr(p, f), DOUBT[rated.how(p, f)]) for f in rated.fields])
        for at, p in enumerate(entered)
        if not rated.ruled_out(p)
    ]
    won = {fit.place: Fraction(0) for _, fit, _ in asked}
    for factor, shift in zip(factors, shifts, strict=True):
        weights = [weight * by for weight, by in zip(usual, factor, strict=True)]
        total = sum(weights) or 1.0
        scores = {}
        for at, fit, answers in asked:
            drawn = [value + shift[row][at] * doubt for row, (value, doubt) in enumerate(answers)]
            both = min(min(max(one, 0.0), 5.0) for one in drawn) / 5
            parts = (both, fit.purpose, fit.minutes)
            scores[fit.place] = round(
                sum(weight / total * part for weight, part in zip(weights, parts, strict=True)), 9
            )
        best = max(scores.values(), default=0.0)
        first = [place for place, score in scores.items() if score == best]
        for place in first:
            won[place] += Fraction(1, len(first))
    return to_hundred({place: 100 * share / len(factors) for place, share in won.items()})


@lru_cache
def _draws(rows: int, columns: int) -> tuple[list[list[float]], list[list[list[float]]]]:
    factors, shifts = draws(rows, columns)
    return factors.tolist(), shifts.tolist()


def to_hundred(shares: dict[str, Fraction]) -> dict[str, int]:
    """Whole numbers that add up to 100: the largest remainders are rounded up, the first of equal ones."""
    whole = {place: int(share) for place, share in shares.items()}
    by_rest = sorted(shares, key=lambda place: whole[place] - shares[place])
    for place in by_rest[: 100 - sum(whole.values())] if shares else []:
        whole[place] += 1
    return whole


def slow_flip(rated: Rated) -> Turn | None:
    """Every other value of every answer, really said and ranked anew: the smallest step that turns it."""
    winner = rated.winner
    found: list[tuple[tuple[int, float, int], Turn]] = []
    for place in rated.entered if winner else []:
        for field in rated.fields:
            was, doubt = getattr(place, field), DOUBT[rated.how(place, field)]
            for value in range(6):
                other = rated.changed(place.id, field, value).winner if value != was else None
                if other and other != winner:
                    size = (abs(value - was), -doubt, len(found))
                    found.append((size, (place.id, field, was, value, other)))
    return min(found)[1] if found else None


# Places of every kind -------------------------------------------------------------------------------------

_scores = st.sampled_from([None, 0, 1, 2, 2, 3, 3, 4, 5])
_known = st.fixed_dictionaries({}, optional={"how": st.sampled_from(get_args(How))})
_weight = st.sampled_from([0, 0, 1, 10, 25, 50, 100])
_settings = st.fixed_dictionaries(
    {},
    optional={
        "weights": st.fixed_dictionaries({}, optional=dict.fromkeys(WEIGHTS, _weight)),
        "method": st.sampled_from(["overlap", "audience only"]),
    },
)
_goals = st.fixed_dictionaries(
    {"id": st.just("g1")},
    optional={"purpose": st.sampled_from(get_args(Purpose)), "result": st.sampled_from(get_args(Result))},
)


@st.composite
def _places(draw: st.DrawFn, asked: int) -> list[Document]:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=MOST, unique=True))
    found = []
    for name in names:
        place: Document = {"id": name, "audience": draw(_scores), "love": draw(_scores)}
        place |= {"known": {field: draw(_known) for field in ("audience", "love") if draw(st.booleans())}}
        place |= {"profile": draw(st.sampled_from([None, None, True]))}
        counted = draw(st.sampled_from(["", "", "", "named", "came"]))
        if counted:
            place[counted] = draw(st.integers(0, asked))
            place["audience"] = int(Fraction(5 * place[counted], asked) + Fraction(1, 2))
        found.append(place)
    return found


@st.composite
def rated(draw: st.DrawFn) -> Rated:
    """Up to sixteen places: rated or not, counted or assumed, by any method, weights and aim."""
    asked = draw(st.sampled_from([1, 3, 10, 20]))
    found = draw(_places(asked))
    answers = from_document(
        {
            "business": {"trade": draw(st.sampled_from(TRADES))},
            "goals": draw(st.lists(_goals, max_size=1)),
            "time": {"minutes": draw(minutes)},
            "platforms": {"places": found, "asked": asked, "came": asked},
            "settings": draw(_settings),
        }
    )
    may = [
        path(place["id"], field)
        for place in found
        for field in ("audience", "love")
        if place[field] is not None and not (field == "audience" and place.keys() & {"named", "came"})
    ]
    return Rated(answers, frozenset(path for path in may if draw(st.booleans())))
