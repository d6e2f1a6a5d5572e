"""What fits into a week, what other minutes would buy, and our defaults to change."""

import streamlit as st

from pages.components.fields import radio, whole
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.plan import FREE, Plan
from planner.scenarios import half_in_words, hour_in_words
from planner.vocabulary import ACTIVITIES, MAKINGS


def what_other_minutes_buy(plan: Plan) -> None:
    """One more hour a week, and only half the time, each worked out as a whole plan."""
    for lines in (hour_in_words(plan), half_in_words(plan)):
        st.markdown(plain(" ".join(lines)))


def deeper() -> None:
    """Our defaults: when posts are made, minutes a piece, minutes for answering and for each job."""
    say = state.say()
    radio("time", "making", options=list(MAKINGS), format_func=making, optional=True)
    whole("time", "free", optional=True, placeholder=say.number(FREE))
    whole("time", "answering", optional=True)
    whole("time", "daily", optional=True)
    st.markdown(say("**Minutes for one piece.** Ours until you say otherwise."))
    for kind in state.library().formats.values():
        label = say("{piece} (ours: {minutes})", piece=kind.name, minutes=say.minutes(kind.minutes))
        whole("time", "per_piece", kind.id, label=label, optional=True)
    st.markdown(say("**The five jobs, minutes a week.**"))
    for job in ACTIVITIES:
        whole("time", "activities", job, label=lists.activity(job), optional=True)


def making(value: str) -> str:
    """When posts are made."""
    return state.say()(MAKINGS[value])  # type: ignore[index]
