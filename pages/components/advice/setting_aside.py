"""Advice set aside: asking for the reason, which is printed, and taking it up again."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.errors import InvalidAnswer
from planner.knowledge import Guideline
from planner.language import N_
from planner.review import set_aside, take_up

_READY = (  # the reasons owners give most, to be tapped (ours)
    N_("We have tried it, and it did not work for us."),
    N_("It does not fit our business."),
    N_("Not now. We look at it again later."),
)


def ask(guideline: Guideline, where: str) -> None:
    """A ready reason or one's own; without any nothing is set aside, and what is typed stays."""
    say = state.say()
    key = f"{state.address()}:aside:{guideline.id}:{where}"
    ready = [say(text) for text in _READY]
    tapped = st.radio(say("Your reason. It is printed."), ready, index=None, key=f"{key}:ready")
    typed = st.text_input(say("Another reason, or more about it (optional)"), key=key)
    if st.button(say("Leave it, with this reason"), key=f"{key}:do"):
        try:
            change = set_aside(state.plan(), guideline.id, f"{tapped or ''} {typed}")
        except InvalidAnswer as error:
            st.error(plain(error.text(say)))
            return
        state.save(change)
        st.rerun()


def listed() -> None:
    """What was set aside, each with its reason and a way back."""
    say, aside = state.say(), state.review().aside
    if aside:
        st.subheader(say("What you leave as it is"), anchor=False)
    for one in aside:
        with st.container(border=True):
            st.markdown(f"**{one.guideline.title}**  \n{plain(one.reason)}")
            if st.button(say("Take up again"), key=f"{state.address()}:take-up:{one.guideline.id}"):
                state.save(take_up(state.plan(), one.guideline.id))
                st.rerun()
