"""Ideas of the owner's own with all their fields, and one idea in several forms."""

from functools import partial
from typing import get_args

import streamlit as st

from pages.components.charts import charts
from pages.components.fields import field, pick
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from pages.components.words.lists import kind, need, stage
from planner.answers import OwnLesson, Path
from planner.insights.themes import HINTS, Form, add, add_form, forms, minutes_of, need_said, other_forms
from planner.plan import Idea, MonthTheme, Plan
from planner.vocabulary import KINDS, STAGES, Need


def own(plan: Plan, month: MonthTheme) -> None:
    """Every idea of the owner's own in a month, and one more."""
    say = state.say()
    theme = next((theme for theme in plan.said.themes if theme.id == month.id), None)
    for lesson in theme.lessons if theme else ():
        _one(plan, month, lesson)
    label = say("Add an idea of our own for {month}", month=say.month(month.number))
    if st.button(label, key=f"{state.address()}:add:{month.id}"):
        state.save(*add(plan, month, OwnLesson(id="")))
        st.rerun()


def _one(plan: Plan, month: MonthTheme, lesson: OwnLesson) -> None:
    say, path = state.say(), ("themes", month.id, "lessons", lesson.id)
    st.markdown(f"**{plain(lesson.title) or say('A new idea')}**")
    for name in ("title", "show", "first", "ask"):
        field(*path, name)
    pick(*path, "format", options=list(state.library().formats), format_func=labels.piece)
    if st.toggle(
        say("Go deeper: {idea}", idea=plain(lesson.title)), key=f"{state.address()}:{'.'.join(path)}:more"
    ):
        _deeper(path, month)
        idea = next((one for one in month.ideas if one.ref == f"{month.id}-{lesson.id}"), None)
        if idea:
            _pieces(plan, lesson, idea, path)
    _remove(path, say("Remove this idea"))


def _deeper(path: Path, month: MonthTheme) -> None:
    """What the idea is, whom it speaks to, and what they get."""
    pick(*path, "kind", options=list(KINDS), format_func=kind, optional=True)
    pick(*path, "stage", options=list(STAGES), format_func=stage, optional=True)
    pick(
        *path, "need", options=list(get_args(Need)), format_func=partial(_need, month.audience), optional=True
    )
    field(*path, "gain", optional=True)
    field(*path, "question", optional=True)


def _need(audience: str, value: str) -> str:
    """One of the eight questions, with what the month's customers say to it."""
    said = need_said(state.plan(), value, audience)
    return state.say()("{question}: {answer}", question=need(value), answer=said) if said else need(value)


def _pieces(plan: Plan, lesson: OwnLesson, idea: Idea, path: Path) -> None:
    """The same idea in other forms, each with its own words."""
    say = state.say()
    pieces, found = lesson.pieces, forms(plan, idea)
    for piece, form in zip(pieces, found[len(found) - len(pieces) :], strict=False):
        st.markdown(f"**{plain(labels.piece(piece.format))}**")
        if form.copy:
            st.caption(say("The same words as another form. Say it the way this form needs."))
        st.caption(say(HINTS.get(piece.format, "")))
        field(*path, "pieces", piece.id, "show")
        field(*path, "pieces", piece.id, "first")
        _remove((*path, "pieces", piece.id), say("Remove this form"))
    others = other_forms(plan, idea)
    if others:
        key = f"{state.address()}:{'.'.join(path)}:form"
        chosen = st.selectbox(say("Tell it in another form too"), others, key=key, format_func=labels.piece)
        st.caption(say("{hint} (ours)", hint=say(HINTS.get(chosen, ""))))
        if st.button(say("Add this form"), key=f"{key}:add"):
            state.save(*add_form(plan, idea, chosen))
            st.rerun()


def _remove(path: Path, label: str) -> None:
    if st.button(label, key=f"{state.address()}:remove:{'.'.join(path)}"):
        state.put(path, None)
        st.rerun()


def forms_of(plan: Plan, month: MonthTheme) -> None:
    """Every idea of a month in all its forms, with the minutes against those of a normal week."""
    say = state.say()
    st.markdown(say("Heidi Cohen (2019): one idea can go out in several forms, each made to fit."))
    st.caption(
        say(
            "A normal week has {minutes} for making. The minutes of a form are ours until you change them.",
            minutes=say.minutes(plan.budget.making),
        )
    )
    rows = [_row(plan, idea) for idea in month.ideas]
    charts.full_table([say("Idea"), say("Its forms, minutes"), say("Together"), say("To know")], rows)
    if plan.answers.business.newsletter and (plan.focus is None or plan.focus.id != "newsletter"):
        st.caption(say("In your newsletter: two sentences of the idea, then the link to the post (ours)."))


def _row(plan: Plan, idea: Idea) -> tuple[str, str, int, str]:
    """One idea: its forms, the minutes of those that can go out, and what keeps a form from it."""
    say, found = state.say(), forms(plan, idea)
    each = [say("{form}: {n}", form=plain(labels.piece(f.format)), n=say.number(f.minutes)) for f in found]
    notes = [
        say("{form}: {why}", form=plain(labels.piece(f.format)), why=why)
        for f in found
        if (why := _why(plan, f))
    ]
    return plain(idea.title), "; ".join(each), minutes_of(found), "; ".join(notes)


def _why(plan: Plan, form: Form) -> str:
    """Why a form does not go out, or what it still lacks; empty where all is well."""
    say = state.say()
    if not form.taken and plan.focus:
        return say("{place} does not take it", place=labels.place(plan.focus.id))
    if not form.made:
        return say("you do not make this kind")
    return say("another form's words, unchanged") if form.copy else ""
