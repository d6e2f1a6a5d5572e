"""Words for values: importable functions, because widgets keep them by name."""

import re
from datetime import date

from pages.components import state
from planner.language import N_
from planner.vocabulary import (
    ACTIVITIES,
    FACEBOOK_EXCEPTIONS,
    FATES,
    GATE,
    HANDLE_STATES,
    HOWS,
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
    STATUSES,
    WEEK_KINDS,
    Use,
)

USES: dict[Use, str] = {
    "traffic": N_("Visitors"),
    "talk": N_("Talking"),
    "broadcast": N_("Telling many"),
    "community": N_("A group"),
    "recruiting": N_("New staff"),
    "service": N_("Helping"),
}

_LINKS = re.compile(
    r"(?<=:)(?=//)|(?<=www)(?=\\\.)|(?=\\@)"
)  # what Markdown makes a link without being asked
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@&])")


def plain(text: str) -> str:
    """A user's text as text: Markdown in it is shown, never followed."""
    return _LINKS.sub("\u2060", _MARKDOWN.sub(r"\\\1", text)).replace("\n", "  \n")


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


def weekday(value: int) -> str:
    """Monday is 0."""
    return state.say().weekday(value)


def country(value: str) -> str:
    """A country's name in the visitor's language."""
    return str(state.say().locale.territories.get(value, value))


def trade(value: str) -> str:
    """A kind of business."""
    return state.library().trade(value).name


def want(value: str) -> str:
    """What an owner wants more of."""
    found = state.library().want(value)
    return found.label if found else value


def buyer(value: str) -> str:
    """Who buys: name and one sentence."""
    found = state.library().buyer(value)
    return f"{found.name}: {found.who}" if found else value


def audience(value: str) -> str:
    """An audience's short name."""
    return next((a.name for a in state.plan().answers.audiences if a.id == value and a.name), value)


def theme(value: str) -> str:
    """A month's topic."""
    found = state.library().theme(value)
    return found.title if found else value


def platform(value: str) -> str:
    """A place's name."""
    return state.library().place_name(value)


def place(value: str) -> str:
    """A place's name where Markdown would be followed: in labels, radios and text."""
    return plain(platform(value))


def piece(value: str) -> str:
    """A kind of piece."""
    return state.library().formats[value].name if value in state.library().formats else value


def hours(value: int) -> str:
    """A length of time."""
    return state.say().minutes(value)


def day(value: str) -> str:
    """A day, from its ISO form."""
    return state.say().day(date.fromisoformat(value))


def long_day(value: str) -> str:
    """A day with its year, from its ISO form."""
    return state.say().date(date.fromisoformat(value))


def week_kind(value: str) -> str:
    """How busy a week is."""
    return state.say()(WEEK_KINDS[value])  # type: ignore[index]


def idea(value: str) -> str:
    """An idea's title."""
    return next((i.title for month in state.plan().themes for i in month.ideas if i.ref == value), value)
