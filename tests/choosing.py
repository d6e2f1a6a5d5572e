"""Businesses whose place is to be chosen, and the race run once more in plain draws."""

from collections.abc import Mapping
from typing import Any, get_args

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from planner.answers import Answers, Document, from_document
from planner.knowledge import library
from planner.plan import Case, Certainty
from planner.plan.focus import case, certainty
from planner.vocabulary import How, Purpose, Result
from tests.strategies import PLACES, TRADES, minutes

NAMES = (*PLACES, "Choir", "Market", "Club")  # free entries are typed in by their owners
MOST = 16
EVERYTHING = ("photos", "films", "writing")
IN_SHORT = {
    "FB": "facebook", "IG": "instagram", "LI": "linkedin", "PI": "pinterest", "WA": "whatsapp",
    "YT": "youtube", "TT": "tiktok", "NL": "newsletter", "BL": "blog", "TG": "telegram",
    "SC": "snapchat", "RE": "reddit", "TH": "threads", "BS": "bluesky", "X": "x",
}  # fmt: skip
Said = Mapping[str, Mapping[str, Any]]  # by a place in short


def business(
    want: str,
    country: str,
    said: Said | None = None,
    *,
    who: Mapping[str, Any] | None = None,
    asked: int | None = None,
    time: Mapping[str, Any] | None = None,
    **more: Any,
) -> Answers:
    """A business of the oracle: 180 minutes, photos, films, short texts; nothing said unless stated."""
    trade = library().trade(want.partition("/")[0])
    buyer, goal = trade.buyers[0], library().want(want)
    assert goal
    places = [{"id": IN_SHORT[short], **fields} for short, fields in (said or {}).items()]
    asking = "workers_asked" if goal.result == "hiring" else "asked"
    platforms = {"places": places, **({asking: asked} if asked is not None else {})}
    return from_document(
        {
            "business": {"trade": trade.id, "country": country, "market": trade.market} | more,
            "audiences": [{"id": "a1", "ages": [*buyer.ages], "place": buyer.place} | dict(who or {})],
            "goals": [{"id": "g1", "want": want, "result": goal.result, "purpose": goal.purpose}],
            "time": {"minutes": 180, "makes": [*EVERYTHING]} | dict(time or {}),
            "platforms": platforms,
        }
    )


def race(answers: Answers) -> Case:
    """The race of answers in which nothing is assumed."""
    return case(answers, library())


def sure(answers: Answers) -> Certainty:
    """How sure the choice of these answers is."""
    found = certainty(race(answers))
    assert found
    return found


# In plain draws -------------------------------------------------------------------------------------------

PLAIN = 200_000
CHANCES = (0.10, 0.30, 0.50, 0.65, 0.80, 0.90)  # of still doing it in three months, by the word


def plain_shares(held: Case, seed: int = 1) -> dict[str, float]:
    """In how many of 100 plain draws each place comes first: no hypercube, no grid, other random numbers."""
    random = np.random.default_rng(seed)
    weights = random.dirichlet([12 * mean for mean in held.weights], PLAIN)

    def one_of(chances: Any) -> NDArray[np.intp]:
        return random.choice(len(chances), PLAIN, p=[chance for _, chance in chances])

    def noise(sd: float) -> NDArray[np.float64]:
        return sd * random.standard_normal(PLAIN)

    minutes_of, films = one_of(held.minutes), one_of(held.films)
    gates = {"addresses": one_of(held.addresses), "waits": one_of(held.waits)}
    planned = np.array([dict(held.planned)[int(week)] for week, _ in held.minutes], dtype=float)[minutes_of]
    order: dict[str, list[Any]] = {"addresses": ["none", "some", "300"], "waits": [False, True]}
    best, first = np.full(PLAIN, -np.inf), np.full(PLAIN, -1)
    for at, place in enumerate(held.entrants):
        if place.no:
            continue
        there = random.beta(place.there, place.elsewhere, PLAIN)
        chance = np.array([CHANCES[word] for word, _ in place.liking])[one_of(place.liking)]
        liking = 1 / (1 + np.exp(-(np.log(chance / (1 - chance)) + noise(0.4))))
        factor: Any = place.use.factors[0]
        if place.use.gate:
            states = held.states(place.use.gate)
            factors = [place.use.factors[order[place.use.gate].index(state)] for state, _ in states]
            factor = np.array(factors)[gates[place.use.gate]]
        use = place.use.table * factor * np.exp(noise(0.30))
        efforts = [place.effort[0 if made else 1] for made, _ in held.films]
        able = np.array([one.able for one in efforts])[films]
        need = np.array([one.need for one in efforts])[films]
        enough = able * planned / (planned + need * np.exp(noise(0.30)))
        fit = sum(
            weight * np.log(link)
            for weight, link in zip(weights.T, (there, liking, use, enough), strict=True)
        )
        first = np.where(fit > best, at, first)
        best = np.maximum(best, fit)
    counts = np.bincount(first, minlength=len(held.entrants))
    return {place.place: 100 * n / PLAIN for place, n in zip(held.entrants, counts.tolist(), strict=True)}


# Places of every kind -------------------------------------------------------------------------------------

_scores = st.sampled_from([None, None, None, 0, 1, 2, 3, 4, 5])
_known = st.fixed_dictionaries({}, optional={"how": st.sampled_from(get_args(How))})
_weight = st.sampled_from([0, 0, 1, 10, 25, 50, 100])
_settings = st.fixed_dictionaries(
    {},
    optional={
        "weights": st.fixed_dictionaries(
            {}, optional=dict.fromkeys(("overlap", "purpose", "minutes"), _weight)
        ),
        "method": st.sampled_from(["overlap", "audience only"]),
    },
)
_goals = st.fixed_dictionaries(
    {"id": st.just("g1")},
    optional={
        "purpose": st.sampled_from(get_args(Purpose)),
        "result": st.sampled_from(get_args(Result)),
        "work": st.sampled_from(["hands", "desk"]),
    },
)


@st.composite
def _places(draw: st.DrawFn, asked: int) -> list[Document]:
    names = draw(st.lists(st.sampled_from(NAMES), max_size=MOST, unique=True))
    found = []
    for name in names:
        place: Document = {"id": name}
        for field in ("audience", "love", "workers"):
            place[field] = draw(_scores)
        place |= {"known": {field: draw(_known) for field in ("audience", "love") if draw(st.booleans())}}
        place |= {"profile": draw(st.sampled_from([None, None, True]))}
        for counted in ("named", "workers_named", "came"):
            if draw(st.sampled_from([False, False, True])):
                place[counted] = draw(st.integers(0, asked + 1))
        found.append(place)
    return found


@st.composite
def businesses(draw: st.DrawFn) -> Answers:
    """Up to sixteen places: rated, liked, counted or not, of any trade and country, by any method and aim."""
    asked = draw(st.sampled_from([1, 3, 10, 20]))
    return from_document(
        {
            "business": {
                "trade": draw(st.sampled_from(TRADES)),
                "country": draw(st.sampled_from(["", "US", "GB", "DE", "NO", "RU"])),
                "market": draw(st.sampled_from([None, "consumers", "businesses", "both"])),
                "addresses": draw(st.sampled_from([None, "none", "some", "300"])),
                "newsletter": draw(st.sampled_from([None, True])),
            },
            "audiences": [{"id": "a1", "place": draw(st.sampled_from([None, "local", "country"]))}],
            "goals": draw(st.lists(_goals, max_size=1)),
            "time": {
                "minutes": draw(minutes),
                "makes": draw(st.lists(st.sampled_from([*EVERYTHING, "crafted"]), unique=True)),
            },
            "platforms": {
                "places": draw(_places(asked)),
                "asked": asked,
                "workers_asked": asked,
                "came": draw(st.sampled_from([None, asked])),
                "waits": draw(st.sampled_from([None, True, False])),
            },
            "settings": draw(_settings),
        }
    )
