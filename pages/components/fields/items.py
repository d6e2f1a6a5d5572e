"""Lists of things with ids: one more, one less."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from pages.components.session import state
from planner.answers import Change, Path, get, next_number

MAX_AUDIENCES, MAX_GOALS = 3, 4


def add_button(path: Path, prefix: str, label: str, **first: str) -> None:
    """A button that adds an item with an id that was never used before, and with these first answers."""
    if st.button(label, key=f"{state.address()}:add:{'.'.join(path)}"):
        state.save(*_added(path, prefix, first))
        st.rerun()


def _added(path: Path, prefix: str, first_answers: dict[str, str]) -> list[Change]:
    document = state.document()
    changes: list[Change] = []
    stored = [item["id"] for item in get(document, path) or []]
    if not stored and path in (("audiences",), ("goals",)):  # the assumed first one becomes an answer
        first = f"{prefix}1"
        stored = [first]
        changes.append(((*path, first), None, {"id": first} | _reference(path)))
    last = get(document, ("ids", prefix))
    number = next_number(last, prefix, stored)
    changes.append(((*path, f"{prefix}{number}"), None, {"id": f"{prefix}{number}"} | first_answers))
    changes.append((("ids", prefix), last, number))
    return changes


def _reference(path: Path) -> dict[str, str]:
    """What the assumed first item refers to in the trade."""
    plan = state.plan()
    return {"card": plan.audience.card} if path == ("audiences",) else {"want": plan.goal.want}


def remove_button(path: Path, stored: Sequence[Any], also: Sequence[Change] = ()) -> None:
    """A button that takes an item away and what goes with it, as long as another is left."""
    if len(stored) > 1 and st.button(state.say()("Remove"), key=f"{state.address()}:remove:{'.'.join(path)}"):
        state.save((path, get(state.document(), path), None), *also)
        st.rerun()
