"""Names of things, and text safe in Markdown: importable functions, because widgets keep them by name."""

from datetime import date

from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Path, title
from planner.insights.audiences import follow_reasons
from planner.knowledge import regions
from planner.language import N_, capital
from planner.vocabulary import NUMBERS

TOWN = N_("Add your town after a comma, such as Fjord Bakeri, Bergen. Then posts can name it.")


def weekday(value: int) -> str:
    """Monday is 0."""
    return state.say().weekday(value)


def country(value: str) -> str:
    """A country's name in the visitor's language."""
    return str(state.say().locale.territories.get(value, value))


def region(value: str, country: str = "") -> str:
    """A part of a country, else of the plan's, as people there call it."""
    return regions(country or state.plan().answers.business.country).get(value, value)


def trade(value: str) -> str:
    """A kind of business."""
    return state.library().trade(value).name


def want(value: str) -> str:
    """What an owner wants more of."""
    found = state.library().want(value)
    return found.label if found else value


def offer(value: str) -> str:
    """What a trade sells, by its card."""
    trade, _, card = value.partition("/")
    found = state.library().selling(trade).offer(card)
    return capital(found.name) if found else value


def buyer(value: str) -> str:
    """Who buys: name and one sentence."""
    found = state.library().buyer(value)
    return f"{found.name}: {found.who}" if found else value


def question(path: Path) -> str:
    """What an answer is asked as; of a goal's numbers, whether by the week or by the month."""
    goals = state.plan().answers.goals if path[0] == "goals" else []
    asked = next((NUMBERS[goal.counts_by].get(path[-1]) for goal in goals if goal.id in path[1:2]), None)
    return state.say()(asked or title(path))


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


def idea(value: str) -> str:
    """An idea's title."""
    return next((i.title for month in state.plan().themes for i in month.ideas if i.ref == value), value)


def reason_in_words(value: str) -> str:
    """One of the eleven reasons."""
    return follow_reasons.reasons(state.say())[value]


def yes_no(value: bool | None) -> str:
    """Yes, no, or neither so far."""
    say = state.say()
    if value is None:
        return say("Not said yet")
    return say("Yes") if value else say("No")
