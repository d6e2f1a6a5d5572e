"""Where customers are, where the business likes to be, and the one place."""

import streamlit as st

from pages.components import about_place, actions, charts, choice, labels, state
from pages.components.field import paragraph, radio, tick
from pages.components.folds import fold
from planner.vocabulary import METHODS, OWNER_SCORES

MOST_RATED = 4  # places an owner rates at first (ours)

actions.heading(
    "Choose your one place", "One place done well beats four done a little. Rate these in words, then choose."
)
say = state.say()
plan = state.plan()


def rate(place: str) -> None:
    """Two scores in words; not answering means not knowing."""
    path = ("platforms", "places", place)
    name = labels.place(place)
    st.subheader(name, anchor=False)
    about = state.library().platforms.get(place)
    if about:
        st.caption(about.good_for)
        fold(say("About {place}", place=name), about_place.about, about, key=f"about:{place}")
    for score, text, words in (
        ("audience", say("Are your customers on {place}?", place=name), labels.score),
        ("love", say("Do you like it on {place}?", place=name), labels.love),
    ):
        radio(
            *path,
            score,
            label=text,
            options=OWNER_SCORES,
            format_func=words,
            horizontal=True,
        )


def more() -> None:
    """All other places, and those in no list."""
    for place in order[MOST_RATED:]:
        rate(place)
    choice.add_place()


def deeper() -> None:
    """How places are compared, in numbers, and the basics."""
    radio("settings", "method", options=list(METHODS), format_func=labels.method, optional=True)
    choice.numbers(plan)
    st.markdown(say("**Done once, outside the contest.**"))
    for basic in state.library().basics.values():
        tick("platforms", "basics", basic.id, label=basic.name)


order = choice.order(plan)
for place in order[:MOST_RATED]:
    rate(place)
fold(say("More places"), more)
charts.both_fit(plan)
st.header(say("The choice"), anchor=False)
choice.suggest(plan)
choice.focus(plan)
if state.said().platforms.choice and plan.focus:
    path = ("platforms", "places", plan.focus.id)
    paragraph(*path, "evidence")
    paragraph(*path, "why")
    choice.others(plan)
charts.ninety_ten(plan)
fold(say("Go deeper"), deeper)
actions.continue_step("platforms")
