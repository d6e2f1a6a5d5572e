"""The answers of a step in words; an assumed one says so."""

from collections.abc import Iterator

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists, values
from planner.answers import Path, title
from planner.insights.business import guess, offer_said
from planner.insights.measurement import counted_ways
from planner.plan import Plan

Line = tuple[Path, str, str]  # where, what was asked, the answer in words


def show(plan: Plan, step: str) -> None:
    """Every answer of a step, one line each."""
    say = state.say()
    lines = _LINES.get(step, _fields)(plan, step)
    for path, label, words in lines:
        mark = say(" *(our guess)*") if path in plan.assumed else ""
        st.markdown(f"**{plain(label)}**: {words}{mark}")
    if not lines:
        st.markdown(say("Nothing yet."))


def _fields(plan: Plan, step: str) -> list[Line]:
    """The answered fields of a part, or of each of its items."""
    part = state.filled().get(step, {})
    nodes: list[tuple[Path, dict[str, object]]] = (
        [((step, item["id"]), item) for item in part] if isinstance(part, list) else [((step,), part)]
    )
    return [line for path, node in nodes for line in _node(path, node)]


def _node(path: Path, node: dict[str, object]) -> Iterator[Line]:
    """The answered fields of one thing, with those of the groups inside it."""
    say = state.say()
    for name, value in node.items():
        where = (*path, name)
        if name in _NOT_SHOWN or not _is_known(where):
            continue
        if not isinstance(value, dict):
            yield where, labels.question(where), values.value(where, value)
        elif name in _GROUPS:
            for inside, label, words in _node(where, value):
                yield inside, say("{group}: {label}", group=say(title(where)), label=label), words
        elif name == "heard":
            ways = counted_ways(state.plan())
            counts = [say("{what}: {n}", what=ways[key], n=say.number(n)) for key, n in value.items()]
            yield where, say(title(where)), plain(say.both(counts))


def _business(plan: Plan, step: str) -> list[Line]:
    """The business's fields, and what is said of the one thing it sells first; a guessed one says so."""
    one, offers = offer_said(plan), ("business", "offers")
    held = one.model_dump(mode="json", exclude_defaults=True, exclude={"id", "name", "audience"})
    guessed = (*offers, one.id, "card")
    fields = [
        (guessed if path == offers and guess(plan) else path, label, words)
        for path, label, words in _fields(plan, step)
    ]
    return [*fields, *_node((*offers, one.id), held)]


def _is_known(path: Path) -> bool:
    """Whether this version knows the field; a newer one's is kept, not shown."""
    try:
        title(path)
    except KeyError:
        return False
    return True


def _choice(plan: Plan, step: str) -> list[Line]:
    """The role of every place, with its share."""
    say, path = state.say(), ("platforms", "choice")
    lines: list[Line] = []
    for one in plan.choice:
        role = lists.role(one.role)
        words = say("{role}, {share}%", role=role, share=say.number(one.share)) if one.share else role
        lines.append((path, labels.platform(one.id), plain(words)))
    return lines


def _themes(plan: Plan, step: str) -> list[Line]:
    say = state.say()
    lines: list[Line] = [
        (("themes", month.id, "ref"), say.month(month.number), plain(month.title) or say("no topic yet"))
        for month in plan.themes
    ]
    return lines


_NOT_SHOWN = ("id", "card", "want", "soft", "known", "edits", "statuses", "own", "questions")
_GROUPS = ("complaints", "recovery", "honesty", "reached")  # fields that belong together
_LINES = {"business": _business, "platforms": _choice, "themes": _themes}
