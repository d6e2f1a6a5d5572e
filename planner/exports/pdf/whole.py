"""The whole document: its parts in their order, and the two pages for the wall."""

from collections.abc import Callable

from planner.exports.export import USUAL, Options
from planner.exports.pdf.answers_section import guessed, not_in_it, sources, to_finish, topic
from planner.exports.pdf.calendar_section import calendar, days_to_know, first_week, themes
from planner.exports.pdf.choice_section import choice
from planner.exports.pdf.facts import Data
from planner.exports.pdf.not_doing_section import names_to_keep, not_doing, sides
from planner.exports.pdf.people_section import advice, answering, contacts, counted, once, together
from planner.exports.pdf.plan_document import about_us, aside, audiences, first_page, goals, still_open
from planner.exports.pdf.selling_section import (
    a_week,
    answers,
    check_first,
    counting,
    other_days,
    posts,
    searched,
    second_page,
    setup,
    the_drawer,
    weekly,
    without,
)
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

_PART = Callable[[Plan, Review], Data | None]


def _of_plan(made: Callable[[Plan], Data | None]) -> _PART:
    return lambda plan, review: made(plan)


def _where(made: Callable[[Plan], Data | None], sells: bool) -> _PART:
    """A part of a plan that sells, or of one without a place."""
    return lambda plan, review: made(plan) if bool(plan.selling) == sells else None


def _topic(name: str) -> _PART:
    return lambda plan, review: topic(plan, name)


# The parts in their order, each with the name under which a consultant's note to it is kept.
PARTS: dict[str, _PART] = {
    "weeks": _where(second_page, sells=True),
    "check": _where(check_first, sells=True),
    "setup": _where(setup, sells=True),
    "searched": _of_plan(searched),
    "week": _where(a_week, sells=True),
    "posts": _where(posts, sells=True),
    "weekly": _where(weekly, sells=True),
    "answers": _where(answers, sells=True),
    "drawer": _where(the_drawer, sells=True),
    "deciding": _where(counting, sells=True),
    "finish": _of_plan(to_finish),
    "themes": _where(themes, sells=False),
    "lessons": _where(calendar, sells=False),
    "first-week": _where(first_week, sells=False),
    "about": _of_plan(about_us),
    "audiences": _of_plan(audiences),
    "goals": _of_plan(goals),
    "choice": _of_plan(choice),
    "places": _topic("platforms"),
    "not-doing": _of_plan(not_doing),
    "names": _of_plan(names_to_keep),
    "views": _of_plan(sides),
    "know": _of_plan(days_to_know),
    "days": _where(other_days, sells=True),
    "out": _where(without, sells=True),
    "time": _topic("time"),
    "ideas": _topic("themes"),
    "calendar": _topic("calendar"),
    "once": _of_plan(once),
    "answering": _of_plan(answering),
    "together": _of_plan(together),
    "contacts": _of_plan(contacts),
    "people": _topic("engagement"),
    "counted": _of_plan(counted),
    "numbers": _topic("measurement"),
    "open": _of_plan(still_open),
    "guesses": _of_plan(guessed),
    "advice": advice,
    "aside": aside,
    "beliefs": _topic("decisions"),
    "sources": sources,
    "elsewhere": _of_plan(not_in_it),
}


def contents(plan: Plan, review: Review, options: Options = USUAL) -> Data:
    """Every page; a section with nothing to say is left out."""
    notes = plan.said.settings.consultant.notes
    sections = [
        {**made, "id": name, "note": notes.get(name, "")}
        for name, part in PARTS.items()
        if (made := part(plan, review))
    ]
    return {**first_page(plan, review, options), "sections": sections}


def two_pages(plan: Plan, review: Review, options: Options = USUAL) -> Data:
    """Page 1 and, where there is a place, page 2."""
    weeks = second_page(plan)
    return {
        **first_page(plan, review, options),
        "sections": [{**weeks, "id": "weeks", "note": ""}] if weeks else [],
    }


# The parts a consultant may write a note to, as the page calls them.
SECTIONS = {
    "posts": N_("The posts"),
    "deciding": N_("Count, find the cause, decide"),
    "about": N_("About us"),
    "audiences": N_("Who buys from us"),
    "goals": N_("What we want"),
    "choice": N_("Our one place"),
    "not-doing": N_("What we are not doing now"),
    "time": N_("Time, people and money"),
    "advice": N_("What experts would still say"),
}
