"""Days of the plan that are no posts: each as a line, and the two that are asked for."""

import streamlit as st

from pages.components.fields import any_day, pick, pick_or_type, tick
from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.calendar import READY, sends_letters, starts_new
from planner.plan import Plan
from planner.vocabulary import PROFILE, RHYTHMS


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
    st.markdown(say("**What a visitor sees first**"))
    for box, words in PROFILE.items():
        tick("platforms", "profile", box, label=say(words))
    missing = [say(words) for box, words in PROFILE.items() if not plan.said.platforms.profile.get(box)]
    if missing:
        st.markdown(plain(say("Still to do before you tell people: {what}.", what=say.both(missing))))
    st.caption(say("A first impression is hard to undo (tip 11, Hemley 2012). Which five count is ours."))
