"""A month's topic: ours with its ideas, swapped for another, or the owner's own."""

import streamlit as st

from pages.components import items, labels, state
from pages.components.field import field, pick
from pages.components.folds import fold
from pages.components.labels import plain
from planner.themes import MonthTheme


def choose(month: MonthTheme) -> None:
    """One month: which topic, and what it holds."""
    say = state.say()
    plan = state.plan()
    trade = state.library().trade(plan.answers.business.trade)
    with st.container(border=True):
        st.subheader(
            say("{month}: {topic}", month=say.month(month.number), topic=plain(month.title)), anchor=False
        )
        if month.gain:
            st.markdown(month.gain)
        for idea in month.ideas:
            st.markdown(f"- {plain(idea.title)}")
        pick(
            "themes",
            month.id,
            "ref",
            label=say("Topic for {month}", month=say.month(month.number)),
            options=[f"{trade.id}/{theme.id}" for theme in trade.themes],
            format_func=labels.theme,
        )


def own(month: MonthTheme) -> None:
    """The owner's own topic and ideas for a month."""
    say = state.say()
    fold(say("Go deeper: {month}", month=say.month(month.number)), _own, month, key=month.id)


def _own(month: MonthTheme) -> None:
    say = state.say()
    said = next((theme for theme in state.said().themes if theme.id == month.id), None)
    path = ("themes", month.id)
    field(*path, "title", optional=True)
    refs = [idea.ref for idea in month.ideas]
    titles = {idea.ref: idea.title for idea in month.ideas}
    st.caption(
        say("The idea that matters most comes first: {title}.", title=plain(titles.get(month.key, "")))
    )
    pick(*path, "key", options=refs, format_func=labels.idea, optional=True)
    for lesson in said.lessons if said else ():
        for name in ("title", "show", "first", "ask"):
            field(*path, "lessons", lesson.id, name)
        kinds = [kind.id for kind in state.library().formats.values() if not kind.crafted]
        pick(
            *path,
            "lessons",
            lesson.id,
            "format",
            options=kinds,
            format_func=labels.piece,
        )
    items.add_button(
        (*path, "lessons"), "l", say("Add an idea of our own for {month}", month=say.month(month.number))
    )
