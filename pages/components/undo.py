"""Undo: says what it takes back before the tap, and what it took back after it."""

from datetime import UTC

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import history, notices, state
from pages.components.words import labels, values
from planner.answers import Path
from planner.clock import set_time
from planner.store import Undoable

_BEHIND = ("ids", "log", "settings")  # what is saved along with an answer
_MINUTES = 60


def button() -> None:
    """The button, if there is anything to take back; another window's change says that it is."""
    found, say = history.undoable(), state.say()
    before = notices.remembered("undoable", found and found.number)
    if found is None:
        return
    if st.button(say("Undo: {what}", what=_described(found)), type="tertiary", key="undo"):
        if before == found.number:
            if history.undo():
                notices.tell(_taken_back(found))
        else:
            notices.tell(say("Something else was changed meanwhile. Undo says now what it takes back."))
        st.rerun()


def _described(found: Undoable) -> str:
    say, text = state.say(), plain(_question(_path(found)))
    said = say("“{text}”", text=text)
    if not state.is_own(found.op_id):
        said = say("{what} from another window or visit", what=said)
    return said if set_time() else say("{what}, {ago}", what=said, ago=_ago(found))


def _ago(found: Undoable) -> str:
    say = state.say()
    minutes = int((state.now().astimezone(UTC) - found.at).total_seconds()) // 60
    if minutes < 1:
        return say("just now")
    if minutes < _MINUTES:
        return say.plural(minutes, "{n} minute ago", "{n} minutes ago")
    return say("on {day}", day=say.date(state.here(found.at).date()))


def _path(found: Undoable) -> Path:
    """The answer among what was saved."""
    paths = [path for path, _, _ in found.changes]
    return next((path for path in paths if path[0] not in _BEHIND), paths[0])


def _question(path: Path) -> str:
    try:
        return labels.question(path)
    except (KeyError, AttributeError):
        return path[0]


def _taken_back(found: Undoable) -> str:
    say, path = state.say(), _path(found)
    was = next(was for one, was, _ in found.changes if one == path)
    question = _question(path)
    if was in (None, "", [], {}):
        return say("Taken back: “{question}” is open again.", question=question)
    if isinstance(was, dict) or (isinstance(was, list) and was and isinstance(was[0], dict)):
        return say("Taken back: “{question}” is as it was before.", question=question)
    return say("Taken back: “{question}” is again: {value}", question=question, value=values.value(path, was))
