"""What this tab shows and holds: values last seen, texts not saved yet, widgets."""

from typing import Any, NamedTuple

import streamlit as st

from planner.answers import Path

STALE = "\0"  # no stored value is this: a field seen as this shows the stored one again


class Refused(NamedTuple):
    """Why a field is not saved; in a conflict, what another window has stored."""

    message: str
    conflict: bool
    stored: Any


def last_seen(path: Path) -> Any:
    """The stored value this tab has shown last; `path in` tells whether it has."""
    return st.session_state.setdefault("seen", {}).get(path)


def has_seen(path: Path) -> bool:
    """Whether this tab has shown the field."""
    return path in st.session_state.setdefault("seen", {})


def see(path: Path, stored: Any) -> None:
    """This tab now shows the stored value."""
    st.session_state.setdefault("seen", {})[path] = stored


def typed(path: Path) -> Any:
    """What was typed but could not be saved."""
    return st.session_state.setdefault("typed", {}).get(path)


def error(path: Path) -> Refused | None:
    """Why the field is not saved yet."""
    found = st.session_state.setdefault("errors", {}).get(path)
    return Refused(*found) if found else None


def keep_typed(path: Path, value: Any, label: str) -> None:
    """Keep what was typed for when the field is drawn again, and what the field is called."""
    st.session_state.setdefault("typed", {})[path] = value
    st.session_state.setdefault("labels", {})[path] = label


def refuse(path: Path, value: Any, label: str, message: str) -> None:
    """Keep what was typed, with the reason why it is not saved."""
    keep_typed(path, value, label)
    note(path, message)


def refused() -> dict[Path, str]:
    """The labels of the fields that could not be saved."""
    errors = st.session_state.get("errors", {})
    return {path: label for path, label in st.session_state.get("labels", {}).items() if path in errors}


def conflicts() -> list[Path]:
    """The fields that another window changed too."""
    return [path for path, refused in st.session_state.get("errors", {}).items() if refused[1]]


def forget(path: Path) -> None:
    """The field is saved, or taken away with all below it: nothing typed is waiting any more."""
    for table in ("typed", "errors", "labels"):
        found = st.session_state.setdefault(table, {})
        for below in [one for one in found if one[: len(path)] == path]:
            del found[below]


def note(path: Path, message: str, conflict: bool = False, stored: Any = None) -> None:
    """The field is not saved, and why; for a conflict, what is stored instead."""
    st.session_state.setdefault("errors", {})[path] = (message, conflict, stored)


def widget(key: str) -> Any:
    """The value a widget of this tab holds; None where it has none."""
    return st.session_state.get(key)


def has_widget(key: str) -> bool:
    """Whether a widget with this key is alive in this tab."""
    return key in st.session_state


def set_widget(key: str, value: Any) -> None:
    """Show another value in a widget, before it is drawn."""
    st.session_state[key] = value


def mark_shown(guideline: str) -> None:
    """A finding of this guideline stands on the page already."""
    st.session_state.setdefault("shown", []).append(guideline)


def shown() -> list[str]:
    """The guidelines whose findings stand on this page."""
    return list(st.session_state.get("shown", []))


def start(key: str, again: bool) -> None:
    """A widget is drawn for the first time; `again` if the page must be drawn once more for it."""
    started_keys = st.session_state.setdefault("started", [])
    if key not in started_keys:
        started_keys.append(key)
    if again:
        redraw()


def started(key: str) -> bool:
    """Whether this is the widget's second time: the browser may not have drawn the first."""
    keys = st.session_state.get("started", [])
    return key in keys and keys.remove(key) is None


def redraw() -> None:
    """What stands above on this page is not so any more: draw it once more."""
    st.session_state["redraw"] = True


def must_redraw() -> bool:
    """Whether a widget asked for it, once."""
    return bool(st.session_state.pop("redraw", False))
