"""Steps that were looked at, changes that are taken back, and what the store may refuse."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import notices, state
from planner.answers import get
from planner.errors import PlannerError, PlanNotFound
from planner.store import Undoable

SEEN = ("settings", "seen")
T = TypeVar("T")


def untouched(key: str, create: Callable[[], str]) -> str:
    """A new plan; the one that this window made before where nobody has changed it: a tap twice makes one."""
    made = st.session_state.get(key)
    try:
        if made and state.store().revision(made) == 0:
            return str(made)
    except PlanNotFound:
        pass
    st.session_state[key] = made = create()
    return str(made)


def undoable() -> Undoable | None:
    """What Undo would take back now; nobody chose to be counted as a visitor of a page."""
    where = state.address()
    try:
        return state.store().undoable(where, (SEEN,)) if where else None
    except PlannerError:
        return None  # a store that cannot says so when it matters


def undo() -> bool:
    """Take back the last change; False where it could not be."""
    where = state.address()
    if where is None:
        return False
    try:
        state.store().undo(where, state.operation(), (SEEN,))
        state.hold(state.store().load(where))
    except PlannerError as error:
        notices.trouble(error.text(state.say()))
        return False
    return True


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
