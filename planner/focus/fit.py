"""Which one place: fit = 50 overlap + 25 purpose + 25 minutes (weights ours, editable)."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Choice, Place
from planner.effort import FOCUS_SHARE, rhythm_minutes, week_budget
from planner.knowledge import Library
from planner.vocabulary import USE_OF_PURPOSE, USE_OF_RESULT, Use

WEIGHTS = {"overlap": 50.0, "purpose": 25.0, "minutes": 25.0}
TOP = 5  # of the one 0-5 scale
_NO_PURPOSE = 0.5  # a free entry, or no goal yet: neither for nor against
_DIGITS = 9  # sums of weights are compared to this many decimals, so that ties are ties


@dataclass(frozen=True)
class Fit:
    """How well one place fits, and from what; `score` runs from 0 to 1."""

    place: str
    audience: int | None
    love: int | None
    overlap: float
    purpose: float
    minutes: float
    score: float
    ruled_out: bool


def use(answers: Answers) -> Use | None:
    """What the first goal asks of a place."""
    if not answers.goals:
        return None
    goal = answers.goals[0]
    if goal.result in USE_OF_RESULT:
        return USE_OF_RESULT[goal.result]
    return USE_OF_PURPOSE[goal.purpose] if goal.purpose else None


def ranking(answers: Answers, library: Library) -> tuple[Fit, ...]:
    """Every place with an answer, best first; those ruled out last; ties in input order."""
    fits = [fit(answers, library, place) for place in answers.platforms.places if _scored(answers, place)]
    return tuple(sorted(fits, key=lambda f: (f.ruled_out, -f.score)))


def _scored(answers: Answers, place: Place) -> bool:
    if answers.settings.method == "audience only":
        return place.audience is not None
    return place.audience is not None and place.love is not None


def fit(answers: Answers, library: Library, place: Place) -> Fit:
    """The fit of one place by the method and weights chosen."""
    audience, love = place.audience or 0, place.love or 0
    alone = answers.settings.method == "audience only"
    platform = library.platforms.get(place.id)
    wanted = use(answers)
    parts = {
        "overlap": (audience if alone else min(audience, love)) / TOP,
        "purpose": platform.uses[wanted] if platform and wanted else _NO_PURPOSE,
        "minutes": min(1.0, week_budget(answers.time).planned / rhythm_minutes(answers, library, place.id)),
    }
    weights = WEIGHTS | {k: v for k, v in answers.settings.weights.items() if k in WEIGHTS}
    total = sum(weights.values()) or 1.0
    score = round(sum(weights[k] * parts[k] for k in WEIGHTS) / total, _DIGITS)
    ruled_out = audience == 0 or (love == 0 and not alone)
    return Fit(place.id, place.audience, place.love, **parts, score=score, ruled_out=ruled_out)


def tied(fits: Sequence[Fit]) -> tuple[str, ...]:
    """The places that share the first rank exactly; one is the winner, none where none may win."""
    allowed = [f for f in fits if not f.ruled_out]
    return tuple(f.place for f in allowed if f.score == allowed[0].score)


def suggestion(answers: Answers, library: Library, fits: Sequence[Fit]) -> str | None:
    """The one place to start with: the best; when tied, one with a page, then the trade's order."""
    best = tied(fits)
    if not best:
        return None
    pages = {p.id for p in answers.platforms.places if p.profile}
    order = [p.id for p in library.trade(answers.business.trade).places]
    return min(best, key=lambda p: (p not in pages, order.index(p) if p in order else len(order)))


def proposed(answers: Answers, library: Library) -> list[Choice]:
    """A choice to start from: all on the best place, or 90:10 where another page exists already."""
    fits = ranking(answers, library)
    focus = suggestion(answers, library, fits)
    if focus is None:
        return []
    others = [f.place for f in fits if f.place != focus]
    welcome = {f.place for f in fits if not f.ruled_out}
    pages = {p.id for p in answers.platforms.places if p.profile}
    beside = next((p for p in others if p in pages & welcome), None)
    share = FOCUS_SHARE if beside else 100
    choice = [Choice(id=focus, role="focus", share=share)]
    for place in others:
        if place == beside:
            choice.append(Choice(id=place, role="active", share=100 - FOCUS_SHARE))
        else:
            choice.append(Choice(id=place, role="reserved" if place in pages else "not doing"))
    return choice


def with_focus(choice: Sequence[Choice], place: str) -> list[Choice]:
    """The choice with another focus: it takes what the active places leave, the former focus is let go."""
    rest = sum(c.share for c in choice if c.role == "active" and c.id != place)
    result = [c.model_copy() for c in choice]
    if all(c.id != place for c in result):
        result.append(Choice(id=place))
    for one in result:
        if one.id == place:
            one.role, one.share = "focus", max(0, 100 - rest)
        elif one.role == "focus":
            one.role, one.share = "not doing", 0
    return result
