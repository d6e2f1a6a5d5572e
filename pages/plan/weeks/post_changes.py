"""What an owner changes in a post: its day, form, size and words; and posts of one's own."""

from typing import get_args

import streamlit as st

from pages.components.fields import field, items, paragraph, pick, several, whole, yes_no
from pages.components.markdown import plain
from pages.components.session import state, tab
from pages.components.words import labels, lists
from pages.plan.weeks import post_sizes
from planner.answers import Path
from planner.insights.themes import BLOG
from planner.plan import Plan, Post, Span, piece_minutes
from planner.vocabulary import KINDS, READERS, STAGES, Need


def change(plan: Plan, post: Post) -> None:
    """Day, form and words; an empty field goes back to what was planned."""
    say = state.say()
    _move(plan, post, ("calendar", "edits", post.key, "go_out"))
    _form(plan, post, ("calendar", "edits", post.key, "format"), label=say("Another form"))
    if st.toggle(say("Change the words"), key=f"{state.address()}:change:{post.key}"):
        st.caption(say("What you leave empty stays as planned."))
        for name in ("title", "show", "first", "more", "ask"):
            paragraph("calendar", "edits", post.key, name, optional=True)
    _more(post, ("calendar", "edits", post.key))


def _more(post: Post, path: Path) -> None:
    """What else matters of a post, each with a question that only some posts need."""
    say = state.say()
    if not st.toggle(say("More about this post"), key=f"{state.address()}:more:{post.key}"):
        return
    if yes_no(*path, "funny"):
        st.caption(say("Jason Miller (2012): what is funny differs from person to person. Try it out first."))
        whole(*path, "tried", optional=True)
    yes_no(*path, "wonders")
    yes_no(*path, "shared")
    if post.place == BLOG:
        several(*path, "serves", options=list(READERS), format_func=lists.of(READERS), optional=True)


def _move(plan: Plan, post: Post, path: tuple[str, ...]) -> None:
    say = state.say()
    days = [day.isoformat() for day in plan.days() if day >= min(plan.today, plan.last)]
    pick(
        *path,
        label=say("Move to"),
        options=days,
        format_func=labels.day,
        placeholder=say.day(post.go_out),
    )


def _form(plan: Plan, post: Post, path: tuple[str, ...], label: str = "") -> None:
    """Which kind of post it is, of those its place takes, and its size."""
    takes = [form for form in plan.library.formats if plan.library.takes(post.place, form)]
    pick(
        *path, label=label, options=takes, format_func=_form_in_words, placeholder=_form_in_words(post.format)
    )
    post_sizes.show(plan, post, path[:-1])


def _form_in_words(value: str) -> str:
    """A kind of post with its minutes."""
    plan, say = state.plan(), state.say()
    if value not in plan.library.formats:
        return value
    minutes = say.minutes(piece_minutes(plan.answers, plan.library, value))
    return say("{form}, {minutes}", form=labels.piece(value), minutes=minutes)


def own(plan: Plan, post: Post) -> None:
    """A post of one's own: its words, form, minutes and day, and taking it away."""
    path = ("calendar", "own", post.key)
    for name in ("title", "show", "first", "more", "ask"):
        field(*path, name)
    months = [month.id for month in plan.themes if month.title]
    pick(*path, "theme", options=months, format_func=topic, optional=True)
    pick(*path, "kind", options=list(KINDS), format_func=lists.of(KINDS), optional=True)
    yes_no(*path, "news")
    _form(plan, post, (*path, "format"))
    whole(*path, "minutes", optional=True, placeholder=state.say().number(post.minutes))
    _move(plan, post, (*path, "go_out"))
    days = [day.isoformat() for day in plan.days()]
    pick(*path, "until", options=days, format_func=labels.day, optional=True)
    if st.toggle(state.say()("What it is for"), key=f"{state.address()}:for:{post.key}"):
        _purpose(plan, path)
    _more(post, path)
    if st.button(state.say()("Remove this post"), key=f"{state.address()}:remove:{post.key}"):
        state.put(path, None)
        st.rerun()


def topic(value: str) -> str:
    """A month's topic."""
    found = next((month.title for month in state.plan().themes if month.id == value), value)
    return plain(found)


def _purpose(plan: Plan, path: Path) -> None:
    """The goal and people of an own post, and what people get from it, as of our own."""
    names = {
        "goal": {goal.id: goal.name for goal in plan.answers.goals if goal.name},
        "audience": {one.id: one.name for one in plan.answers.audiences if one.name},
    }
    for name, options in names.items():
        pick(*path, name, options=list(options), format_func=lists.of(options), optional=True)
    pick(*path, "stage", options=list(STAGES), format_func=lists.stage, optional=True)
    pick(*path, "need", options=list(get_args(Need)), format_func=lists.need, optional=True)
    field(*path, "gain", optional=True)


def add(plan: Plan) -> None:
    """A post of one's own, for today or the plan's first day: kept once it has a title; it can be moved."""
    say, opened = state.say(), f"{state.address()}:new-post"
    if st.button(say("Add a post"), key=f"{state.address()}:add-post"):
        tab.put(opened, True)
    if not tab.value(opened, False):
        return
    path = ("calendar", "own")
    day = Span(plan.start, plan.last).nearest(plan.today)
    key = f"{state.address()}:new-post:{len(plan.said.calendar.own)}"
    title = st.text_input(say("Title of the new post"), key=key)
    if title.strip():
        items.add_button(path, "own", say("Add this post"), go_out=day.isoformat(), title=title.strip())
    else:
        st.caption(say("It is kept as soon as it has a title. Day, form and words follow."))
