"""The answers of a step in words; an assumed one says so."""

import streamlit as st

from pages.components import labels, lists, state, wording
from pages.components.labels import plain
from planner.answers import Path, title
from planner.plan import Plan


def show(plan: Plan, step: str) -> None:
    """Every answer of a step, one line each."""
    say = state.say()
    lines = _LINES.get(step, _fields)(plan, step)
    for path, label, words in lines:
        mark = say(" *(our guess)*") if path in plan.assumed else ""
        st.markdown(f"**{plain(label)}**: {words}{mark}")
    if not lines:
        st.markdown(say("Nothing yet."))


def _fields(plan: Plan, step: str) -> list[tuple[Path, str, str]]:
    """The answered fields of a part, or of each of its items."""
    part = state.filled().get(step, {})
    nodes: list[tuple[Path, dict[str, object]]] = (
        [((step, item["id"]), item) for item in part] if isinstance(part, list) else [((step,), part)]
    )
    lines: list[tuple[Path, str, str]] = []
    for path, node in nodes:
        for name, value in node.items():
            where = (*path, name)
            if not _hidden(name, value) and _is_known(where):
                lines.append((where, state.say()(title(where)), wording.value(where, value)))
    return lines


def _is_known(path: Path) -> bool:
    """Whether this version knows the field; a newer one's is kept, not shown."""
    try:
        title(path)
    except KeyError:
        return False
    return True


def _hidden(name: str, value: object) -> bool:
    return name in _NOT_SHOWN or isinstance(value, dict)


def _choice(plan: Plan, step: str) -> list[tuple[Path, str, str]]:
    """The role of every place, with its share."""
    say, path = state.say(), ("platforms", "choice")
    lines: list[tuple[Path, str, str]] = []
    for one in plan.choice:
        role = lists.role(one.role)
        words = say("{role}, {share}%", role=role, share=say.number(one.share)) if one.share else role
        lines.append((path, labels.platform(one.id), plain(words)))
    return lines


def _themes(plan: Plan, step: str) -> list[tuple[Path, str, str]]:
    say = state.say()
    lines: list[tuple[Path, str, str]] = [
        (("themes", month.id, "ref"), say.month(month.number), plain(month.title) or say("no topic yet"))
        for month in plan.themes
    ]
    return lines


_NOT_SHOWN = ("id", "card", "want", "soft", "known", "edits", "statuses", "own", "questions")
_LINES = {"platforms": _choice, "themes": _themes}
