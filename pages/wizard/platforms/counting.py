"""Counts of customers: asked one by one, or from one's own books; they stand before any rating."""

import streamlit as st

from pages.components.downloads import downloads
from pages.components.fields import whole
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from planner.answers import Place
from planner.exports import QUESTIONS
from planner.insights.platforms import found_elsewhere
from planner.language import N_
from planner.plan import Plan, aim, count_of

_ALL = {"named": "asked", "workers_named": "workers_asked", "came": "came"}  # what a number is a part of
ELSEWHERE = ("by_search", "by_friend", "by_sign")
ASKED = ("asked", "workers_asked")
_LABELS = {
    "named": N_("How many named {place}"),
    "workers_named": N_("How many who might work for you named {place}"),
    "came": N_("How many came from {place}"),
}
_COUNTED = {
    "named": N_("{n} of {all} customers named it."),
    "workers_named": N_("{n} of {all} people who might work for you named it."),
    "came": N_("{n} new customers came from there."),
}


def ask(plan: Plan, first: list[str], rest: list[str]) -> None:
    """Three questions for ten customers, the sheet to take along, and what came out."""
    say = state.say()
    if plan.case.hires:
        st.markdown(say("Ask ten people who might work for you which of these places they use."))
        whole("platforms", "workers_asked")
        _parts(plan, "workers_named", first, rest)
        return
    st.markdown("\n".join(f"{k}. {say(question)}" for k, question in enumerate(QUESTIONS, 1)))
    downloads.one(plan, "ask-customers.pdf")
    whole("platforms", "asked")
    _parts(plan, "named", first, rest)
    st.markdown(say("**Not a place to post on, and still how they found you**"))
    for name in ELSEWHERE:
        whole("platforms", name, optional=True)
    if text := found_elsewhere(plan):
        st.markdown(plain(text))


def own(plan: Plan, first: list[str], rest: list[str]) -> None:
    """Where one's last new customers came from."""
    st.markdown(state.say()("Of your last new customers, how many came from there?"))
    whole("platforms", "came")
    _parts(plan, "came", first, rest)


def _parts(plan: Plan, name: str, first: list[str], rest: list[str]) -> None:
    for place in first:
        _part(plan, name, place)
    fold(state.say()("More places"), _more, plan, name, rest, key=f"more:{name}")


def _more(plan: Plan, name: str, places: list[str]) -> None:
    for place in places:
        _part(plan, name, place)


def _part(plan: Plan, name: str, place: str) -> None:
    """One place's number, and what it comes to."""
    say = state.say()
    label = say(_LABELS[name], place=labels.platform(place))
    part = whole("platforms", "places", place, name, label=label)
    of = getattr(plan.said.platforms, _ALL[name])
    if part is None:
        return
    if of is not None and part > of:
        words = {"place": labels.place(place), "n": say.number(part), "all": say.number(of)}
        st.warning(say("{place}: {n} of {all} cannot be. Correct one of the two numbers.", **words))
    elif not of and name != "came":
        st.caption(say("Say above how many there were in all: then it counts."))
    else:
        st.caption(_said(name, part, of))


def counted(plan: Plan, place: str) -> str:
    """What was counted for a place, of those whose places count; nothing where nobody counted."""
    said = plan.said.platforms
    stored = next((p for p in said.places if p.id == place), Place(id=place))
    count = count_of(plan.said, stored, aim(plan.answers, plan.library))
    asked = "workers_named" if plan.case.hires else "named"
    told = [_said(asked, count.named, count.asked)] if count.asked else []
    return " ".join([*told, *([_said("came", count.came, None)] if count.came else [])])


def _said(name: str, part: int, of: int | None) -> str:
    say = state.say()
    return say(_COUNTED[name], n=say.number(part), all=say.number(of or 0))
