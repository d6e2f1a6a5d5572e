"""Words for the groups a survey tells apart: importable functions, as in labels."""

from pages.components import state
from planner.language import N_
from planner.vocabulary import AREAS, EDUCATIONS, Income

INCOMES: dict[Income, str] = {
    "<$30k": N_("Under 30,000 dollars"),
    "$30-69k": N_("30,000 to 69,999 dollars"),
    "$70-99k": N_("70,000 to 99,999 dollars"),
    "$100k+": N_("100,000 dollars or more"),
}


def education(value: str) -> str:
    """How long an audience went to school; older plans hold words of their own."""
    return state.say()(EDUCATIONS.get(value, value))


def income(value: str) -> str:
    """What an audience's households earn."""
    return state.say()(INCOMES[value])  # type: ignore[index]


def area(value: str) -> str:
    """Town or country."""
    return state.say()(AREAS[value])  # type: ignore[index]
