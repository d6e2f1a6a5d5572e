"""Steps that were looked at, changes that are taken back, and what the store may refuse."""

import uuid
from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import notices, state
from planner.answers import get
from planner.errors import PlannerError

SEEN = ("settings", "seen")
T = TypeVar("T")


def undo() -> None:
    """Take back the last change."""
    where = state.address()
    if where is None:
        return
    try:
        undone = state.store().undo(where, uuid.uuid4().hex)
        while undone and all(
            path == SEEN for path, _, _ in undone
        ):  # nobody chose to be counted as a visitor
            undone = state.store().undo(where, uuid.uuid4().hex)
        if undone:
            state.hold(state.store().load(where))
        else:
            notices.tell(state.say()("There is nothing to undo."))
    except PlannerError as error:
        notices.trouble(error.text(state.say()))


def visit(step: str) -> None:
    """Remember which step is open; one that was left has been seen."""
    left = st.session_state.get("step", "")
    st.session_state["step"] = step
    if left and left != step and state.address():
        mark_seen(left)
        notices.problem()  # nobody asked to save this: a store that cannot says so when it matters


def mark_seen(step: str) -> None:
    """This step's questions have been looked at."""
    before = list(get(state.document(), SEEN) or [])
    if step not in before:
        state.put(SEEN, [*before, step])


def tried(action: Callable[[], T]) -> T | None:
    """What the action gives; None and a message on the page where the store could not do it."""
    try:
        return action()
    except PlannerError as error:
        st.error(plain(error.text(state.say())))
        return None
