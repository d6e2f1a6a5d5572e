"""What is settled before the first complaint, the first mistake and the first hard question come."""

import streamlit as st

from pages.components.fields import field, paragraph, whole, yes_no
from pages.components.session import state
from planner.answers import Honesty, Recovery


def complaint() -> None:
    """Who takes a complaint, how fast and where one goes on talking."""
    say, path = state.say(), ("engagement", "complaints")
    st.markdown(say("Often the first thing a business hears online is a complaint, and everybody watches."))
    st.caption(say("So MarTech Zone says. Settle this before your first post."))
    field(*path, "who")
    whole(*path, "hours")
    field(*path, "where", placeholder=say("A private message, the telephone, the shop"))


def recovery() -> None:
    """Four lines for the day something goes wrong."""
    say = state.say()
    st.markdown(say("Most mishaps do no lasting harm. What counts is how you put them right."))
    st.caption(say("So MarTech Zone says. One line each is enough."))
    for name in Recovery.model_fields:
        field("engagement", "recovery", name)


def honesty() -> None:
    """Three ways of staying honest (Ng), and what may be decided without asking (Rubin)."""
    say = state.say()
    st.markdown(say("Deborah Ng (in Hemley 2012) says: not sure? Ask your team first, then answer honestly."))
    for name in Honesty.model_fields:
        field("engagement", "honesty", name)
    st.markdown(say("Ted Rubin (2019) trusts people to decide: informed staff help customers better."))
    paragraph("engagement", "alone", placeholder=say("A new cake, or the money back up to 50"))
    st.caption(
        say("Both fit together: up to here alone, beyond it ask. So our guide puts them side by side.")
    )
    yes_no("engagement", "scripts")
