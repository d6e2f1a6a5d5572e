"""Days of the plan that are no posts: each as a line, and the two that are asked for."""

import streamlit as st

from pages.components import state
from pages.components.field import pick
from pages.components.labels import plain
from pages.components.own_choice import any_day, pick_or_type
from planner.checks.calendar import READY, starts_new
from planner.entries import Entry, sends_letters
from planner.plan import Plan
from planner.vocabulary import RHYTHMS


def show(entry: Entry) -> None:
    """The day, what it is for, and what to do then."""
    say = state.say()
    words = {"day": plain(say.day(entry.day)), "title": plain(entry.title), "text": plain(entry.text)}
    st.markdown(say(":material/event: {day}: **{title}.** {text}", **words))


def rhythm(value: str) -> str:
    """How often the newsletter goes out."""
    return state.say()(RHYTHMS[value])  # type: ignore[index]


def newsletter(plan: Plan) -> None:
    """How often it goes out, where one is sent."""
    if not sends_letters(plan):
        return
    pick(
        "calendar",
        "newsletter",
        options=list(RHYTHMS),
        format_func=rhythm,
        optional=True,
        placeholder=rhythm("month"),
    )
    st.caption(state.say()("Each letter gets a day in the calendar. Once a month is ours."))


def announce(plan: Plan) -> None:
    """When people hear of the new page, where the one place has none yet."""
    if not starts_new(plan):
        return
    say, days = state.say(), [day.isoformat() for day in plan.days()]
    pick_or_type("calendar", "announce", options=days, format_func=any_day, optional=True)
    st.caption(say("First have three to five good pieces there (tip 11, Hemley 2012)."))
    st.caption(say("Empty: on the day of post {n}.", n=READY))
