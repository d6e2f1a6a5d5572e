"""How one likes it at a place, what a week there takes, and whether there is a page already."""

import streamlit as st

from pages.components import page_there
from pages.components.fields import radio, scale, yes_no
from pages.components.session import state
from pages.components.words import labels, lists
from pages.wizard.platforms.usual import usual
from planner.plan import Plan, place_effort


def rate(plan: Plan, place: str) -> None:
    """One place: liking in words, the time in minutes, the page."""
    say, path, name = state.say(), ("platforms", "places", place), labels.place(place)
    platform = plan.library.platforms.get(place)
    owned = platform is not None and platform.owned
    st.subheader(name, anchor=False)
    radio(
        *path,
        "love",
        label=say("Do you like to do it: {place}?", place=name)
        if owned
        else say("Do you like it on {place}?", place=name),
        options=scale(*path, "love"),
        format_func=lists.love,
        horizontal=True,
    )
    usual(plan, place, "love")
    belongs = say("Does a business like yours belong there: {place}?", place=name)
    yes_no(*path, "belongs", label=belongs)
    minutes = round(place_effort(place, plan.answers.time.makes, plan.answers, plan.library).need)
    st.caption(say("A week there takes about {minutes}.", minutes=say.minutes(minutes)))
    page = (
        say("Do you have this already: {place}?", place=name)
        if owned
        else say("Is your page there already: {place}?", place=name)
    )
    if page_there.ask(place, page):
        finds = say("Can customers find and hire you there: {place}?", place=name)
        yes_no(*path, "finds", label=finds)
