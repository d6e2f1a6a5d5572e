"""Words for the entries of closed lists: importable functions, as in labels."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pages.components.session import state
from planner.insights.themes import need_title
from planner.language import N_
from planner.vocabulary import (
    ACTIVITIES,
    AREAS,
    EDUCATIONS,
    FACEBOOK_EXCEPTIONS,
    FATES,
    GATE,
    HANDLE_STATES,
    HOWS,
    KINDS,
    LOVES,
    MAKES,
    MARKETS,
    METHODS,
    PLACES,
    PURPOSES,
    RESULTS,
    ROLES,
    SCORES,
    SEXES,
    STAGES,
    STATUSES,
    WEEK_KINDS,
    Income,
    Use,
)

USES: dict[Use, str] = {
    "traffic": N_("Visitors"),
    "visits": N_("People who come in"),
    "orders": N_("Orders"),
    "talk": N_("Talking"),
    "broadcast": N_("Telling many"),
    "community": N_("A group"),
    "recruiting": N_("New staff"),
    "service": N_("Helping"),
}
INCOMES: dict[Income, str] = {
    "<$30k": N_("Under 30,000 dollars"),
    "$30-69k": N_("30,000 to 69,999 dollars"),
    "$70-99k": N_("70,000 to 99,999 dollars"),
    "$100k+": N_("100,000 dollars or more"),
}


def market(value: str) -> str:
    """Who buys."""
    return state.say()(MARKETS[value])  # type: ignore[index]


def purpose(value: str) -> str:
    """What posts should do."""
    return state.say()(PURPOSES[value])  # type: ignore[index]


def result(value: str) -> str:
    """What the business gets."""
    return state.say()(RESULTS[value])  # type: ignore[index]


def role(value: str) -> str:
    """What is done at a place."""
    return state.say()(ROLES[value])  # type: ignore[index]


def status(value: str) -> str:
    """How far a post is."""
    return state.say()(STATUSES[value])  # type: ignore[index]


def makes(value: str) -> str:
    """What the owner makes."""
    return state.say()(MAKES[value])  # type: ignore[index]


def method(value: str) -> str:
    """How places are compared."""
    return state.say()(METHODS[value])  # type: ignore[index]


def sex(value: str) -> str:
    """Women, men or everyone."""
    return state.say()(SEXES[value])  # type: ignore[index]


def lives(value: str) -> str:
    """Where an audience lives."""
    return state.say()(PLACES[value])  # type: ignore[index]


def activity(value: str) -> str:
    """One of the five jobs."""
    return state.say()(ACTIVITIES[value])  # type: ignore[index]


def score(value: int) -> str:
    """How many customers are there, in words."""
    return state.say()(SCORES[value])


def love(value: int) -> str:
    """How much one likes it there, in words."""
    return state.say()(LOVES[value])


def how(value: str) -> str:
    """How an answer is known."""
    return state.say()(HOWS[value])  # type: ignore[index]


def facebook_exception(value: str) -> str:
    """Why Facebook may be right for who sells to businesses."""
    return state.say()(FACEBOOK_EXCEPTIONS[value])  # type: ignore[index]


def handle_state(value: str) -> str:
    """Whose name it is."""
    return state.say()(HANDLE_STATES[value])  # type: ignore[index]


def fate(value: str) -> str:
    """What becomes of an old page."""
    return state.say()(FATES[value])  # type: ignore[index]


def gate_box(value: str) -> str:
    """What has to hold before the next place."""
    return state.say()(GATE[value])  # type: ignore[index]


def use(value: str) -> str:
    """What a place is good for."""
    return state.say()(USES[value])  # type: ignore[index]


def waiting(value: str) -> str:
    """Whether one can wait."""
    return state.say()(N_("Yes") if value == "yes" else N_("No"))


def week_kind(value: str) -> str:
    """How busy a week is."""
    return state.say()(WEEK_KINDS[value])  # type: ignore[index]


def education(value: str) -> str:
    """How long an audience went to school; older plans hold words of their own."""
    return state.say()(EDUCATIONS.get(value, value))


def income(value: str) -> str:
    """What an audience's households earn."""
    return state.say()(INCOMES[value])  # type: ignore[index]


def area(value: str) -> str:
    """Town or country."""
    return state.say()(AREAS[value])  # type: ignore[index]


def of(words: Mapping[Any, str]) -> Callable[[Any], str]:
    """The entries of a closed list in words."""
    return partial(_entry, words)


def _entry(words: Mapping[Any, str], value: Any) -> str:
    return state.say()(words[value])


def kind(value: str) -> str:
    """What an idea is."""
    return state.say()(KINDS[value])  # type: ignore[index]


def stage(value: str) -> str:
    """Which step an idea is for."""
    return state.say()(STAGES[value])  # type: ignore[index]


def need(value: str) -> str:
    """Which of the eight questions an idea speaks to."""
    return state.say()(need_title(value))  # type: ignore[arg-type]
