"""One's own people who speak for the firm: what is odd about them, what they know, a post about each."""

import streamlit as st

from pages.components.fields import boxes, field, several
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Voice
from planner.insights.themes import add, voice_ideas
from planner.plan import Plan
from planner.vocabulary import TRAININGS


def show(plan: Plan) -> None:
    """Every person, and one more."""
    say = state.say()
    st.markdown(say("Let people be who they are. What is odd about them makes them worth knowing."))
    st.caption(say("So Phil Gerbyshak (2019) says. Only name people who want to be named."))
    boxes.each(
        ("engagement", "voices"),
        plan.said.engagement.voices,
        _voice,
        say("Add somebody"),
    )


def _voice(voice: Voice) -> None:
    say, path = state.say(), ("engagement", "voices", voice.id)
    for name in ("name", "odd", "matters"):
        field(*path, name)
    field(*path, "subject", optional=True)
    several(*path, "trained", options=list(TRAININGS), format_func=lists.of(TRAININGS), optional=True)
    words = {"n": say.number(len(voice.trained)), "all": say.number(len(TRAININGS))}
    st.caption(say("{n} of {all} things that Ted Rubin (2019) would teach them.", **words))
    field(*path, "alone", optional=True)
    _post(voice)


def _post(voice: Voice) -> None:
    """A post about them, to take into a month with one tap."""
    say, plan = state.say(), state.plan()
    if not (voice.odd and voice.matters):
        st.caption(say("Say what is odd and why it matters: then there is a post about them."))
        return
    idea = voice_ideas(plan).get(voice.id)
    if idea is None:
        st.caption(say("A post about them is in your plan."))
        return
    st.markdown(
        say("An idea for a post: **{title}.** {show}", title=plain(idea.title), show=plain(idea.show))
    )
    with st.container(horizontal=True):
        for month in plan.themes:
            label = say("Add it to {month}", month=say.month(month.number))
            if st.button(label, key=f"{state.address()}:post:{voice.id}:{month.id}"):
                state.save(*add(plan, month, idea))
                st.rerun()
