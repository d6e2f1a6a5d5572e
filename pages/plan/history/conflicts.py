"""Answers that another window changed too: both texts, and a choice."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import drafts, notices, state
from pages.components.words import labels, values
from planner.answers import Path, parse
from planner.errors import InvalidAnswer


def show() -> None:
    """Each answer that waits for a decision."""
    for path in drafts.conflicts():
        _one(path)


def _one(path: Path) -> None:
    say, failed, mine = state.say(), drafts.error(path), drafts.typed(path)
    if failed is None:
        return
    with st.container(border=True):
        st.markdown(say("**{label}** was changed in two windows.", label=plain(labels.question(path))))
        for column, title, value, button in zip(
            st.columns(2),
            (say("Yours"), say("In the other window")),
            (mine, failed.stored),
            (say("Keep mine"), say("Take the other")),
            strict=True,
        ):
            column.markdown(f"{title}:  \n{say('nothing') if value is None else values.value(path, value)}")
            if column.button(button, key=f"{state.address()}:conflict:{'.'.join(path)}:{button}"):
                _settle(path, failed.stored, value)


def _settle(path: Path, stored: object, chosen: object) -> None:
    try:
        kept = chosen == stored or state.save((path, stored, parse(path, chosen)))
    except InvalidAnswer as error:
        st.error(plain(error.text(state.say())))
        return
    if kept:
        drafts.forget(path)
        drafts.see(path, drafts.STALE)
    else:
        notices.problem()  # both texts stay, with what is stored now
    st.rerun()
