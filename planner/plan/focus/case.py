"""The race as plain numbers: every place with its four links, and what all places share."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.answers import Answers, Path, Place
from planner.knowledge import Library
from planner.plan.effort import minutes_asked
from planner.plan.focus import links
from planner.plan.focus.aim import CANDIDATES, aim
from planner.plan.focus.believed import Out, believed
from planner.plan.focus.counted import asked, count_of
from planner.plan.focus.evidence import Known, known
from planner.plan.focus.links import Effort, State, States, Use
from planner.vocabulary import Makes, Whom

UNFIT: tuple[Out, ...] = (
    "belongs",
    "finds",
)  # a no to one of these takes a place out (Erin Cell, in Allton 2019)
WEIGHTS = {"overlap": 50.0, "purpose": 25.0, "minutes": 25.0}  # the design's means (ours)
Weights = tuple[float, float, float, float]  # of customers there, liking, use, minutes; they add up to 1


@dataclass(frozen=True)
class Entrant:
    """One place in the race; `there` and `elsewhere` are people, `effort` is with and without films.

    `love` and `word` are what was said of liking and of customers there; `worth` is how many people that
    word counts for, `anybody` whether somebody who was asked or counted is there.
    """

    place: str
    there: float
    elsewhere: float
    liking: tuple[tuple[int, float], ...]  # words with their chances
    use: Use
    effort: tuple[Effort, Effort]
    no: tuple[Out, ...] = ()
    page: bool = False
    love: int | None = None
    word: int | None = None
    worth: float = 0.0
    anybody: bool = False


@dataclass(frozen=True)
class Case:
    """All the choice depends on: the same case has the same outcome.

    `order` settles equal counts; `catalogue` gives each place its columns of the draws. Of a shared state,
    one alone is what was said; `planned` are the planned minutes of each week that may be meant.
    """

    entrants: tuple[Entrant, ...]
    order: tuple[str, ...]
    catalogue: tuple[str, ...]
    weights: Weights
    minutes: States
    films: States
    addresses: States
    waits: States
    planned: tuple[tuple[int, int], ...]
    whom: Whom
    asked: int  # people, so far

    def number(self, place: str) -> int:
        """Where a place stands among the entrants."""
        return next(at for at, one in enumerate(self.entrants) if one.place == place)

    def states(self, name: str) -> States:
        """The states of a shared answer: minutes, films, addresses or waits."""
        found: States = getattr(self, name)
        return found

    def settled(self, name: str, state: State) -> "Case":
        """The same with a shared answer given."""
        given: dict[str, Any] = {name: ((state, 1.0),)}
        return replace(self, **given)

    @property
    def hires(self) -> bool:
        """Whether those who might work here are asked, and not customers."""
        return self.whom in CANDIDATES


def case(answers: Answers, library: Library, assumed: Collection[Path] = ()) -> Case:
    """The race these answers make; `assumed` are what of them we filled in."""
    target = aim(answers, library)
    facts = known(answers, library, target)
    stated = {place.id: place for place in answers.platforms.places}
    names = [*library.platforms, *sorted(stated.keys() - library.platforms.keys())]
    places = [stated.get(name) or Place(id=name) for name in names]
    makes = links.MAKES if _is_open("makes", answers, assumed) else tuple(answers.time.makes)
    minutes = _minutes(answers, assumed)
    weeks = {*(week for week, _ in minutes), *(week for week, _ in links.MINUTES)}
    return Case(
        entrants=tuple(_entrant(place, answers, library, facts, makes) for place in places),
        order=tuple(_precedence(places, facts)),
        catalogue=tuple(library.platforms),
        weights=_weights(answers),
        minutes=minutes,
        films=links.FILMS if _is_open("makes", answers, assumed) else (("films" in makes, 1.0),),
        addresses=_addresses(answers, facts),
        waits=links.WAITS if answers.platforms.waits is None else ((answers.platforms.waits, 1.0),),
        planned=tuple((week, links.planned(answers.time, week)) for week in sorted(weeks)),
        whom=target.whom,
        asked=asked(answers.platforms, target),
    )


def audience_only(answers: Answers) -> bool:
    """Whether liking counts nothing (Rich Brooks); Donna Moritz asks for both."""
    return answers.settings.method == "audience only"


def _entrant(
    place: Place, answers: Answers, library: Library, facts: Known, makes: Sequence[Makes]
) -> Entrant:
    belief, named = believed(place, answers, facts), facts.named(place.id)
    disliked: tuple[Out, ...] = ("love",) if place.love == 0 and not audience_only(answers) else ()
    unfit: list[Out] = [name for name in UNFIT if getattr(place, name) is False]
    without = tuple(one for one in makes if one != "films")
    return Entrant(
        place=place.id,
        there=belief.there,
        elsewhere=belief.elsewhere,
        liking=links.liking(place.love, named.love if named else None),
        use=links.use(place.id, facts.aim, library),
        effort=(
            links.place_effort(place.id, (*without, "films"), answers, library),
            links.place_effort(place.id, without, answers, library),
        ),
        no=(*belief.no, *disliked, *unfit),
        page=bool(place.profile),
        love=place.love,
        word=place.workers if facts.aim.hires else place.audience,
        worth=sum(one.worth for one in belief.pieces if one.kind == "word"),
        anybody=count_of(answers, place, facts.aim).anybody,
    )


def _precedence(places: Sequence[Place], facts: Known) -> list[str]:
    """Every place in the order that settles equal counts: one with a page, the trade's, the catalogue's."""
    trade = [one.id for one in facts.trade.places]

    def rank(place: Place) -> tuple[bool, int]:
        return not place.profile, trade.index(place.id) if place.id in trade else len(trade)

    return [place.id for place in sorted(places, key=rank)]


def _weights(answers: Answers) -> Weights:
    """The means of the four weights; the usual ones where all are zero."""
    chosen = {name: answers.settings.weights.get(name, usual) for name, usual in WEIGHTS.items()}
    if not sum(chosen.values()):
        chosen = WEIGHTS
    both, use, minutes = (chosen[name] / sum(chosen.values()) for name in WEIGHTS)
    return (both, 0.0, use, minutes) if audience_only(answers) else (both / 2, both / 2, use, minutes)


def _is_open(field: str, answers: Answers, assumed: Collection[Path]) -> bool:
    """Whether nobody said it: it is empty or assumed."""
    return not getattr(answers.time, field) or ("time", field) in assumed


def _minutes(answers: Answers, assumed: Collection[Path]) -> tuple[tuple[int, float], ...]:
    team = any(person.minutes is not None for person in answers.time.team)
    if not team and (answers.time.minutes is None or ("time", "minutes") in assumed):
        return links.MINUTES
    return ((minutes_asked(answers.time), 1.0),)


def _addresses(answers: Answers, facts: Known) -> States:
    said = answers.business.addresses
    if said is not None:
        return ((said, 1.0),)
    usual = links.KEEPS if facts.trade.addresses else links.ADDRESSES
    if not answers.business.newsletter:
        return usual
    some = [one for one in usual if one[0] != "none"]  # who sends a letter has addresses
    return tuple((state, chance / sum(part for _, part in some)) for state, chance in some)
