"""Counts of customers: asked one by one, or from one's own books; they stand before any rating."""

import streamlit as st

from pages.components.downloads import downloads
from pages.components.fields import whole
from pages.components.folds import fold
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import Place
from planner.exports import QUESTIONS
from planner.language import N_
from planner.plan import Plan, tally

_ALL = {"named": "asked", "came": "came"}  # of what number a place's number is a part
_LABELS = {"named": N_("How many named {place}"), "came": N_("How many came from {place}")}
_COUNTED = {
    "named": N_("{n} of {all} customers named it: {score}. It counts before your own word."),
    "came": N_("{n} of {all} new customers came from there: {score}. It counts before your own word."),
}


def ask(plan: Plan, first: list[str], rest: list[str]) -> None:
    """Three questions for ten customers, the sheet to take along, and what came out."""
    say = state.say()
    st.markdown("\n".join(f"{k}. {say(question)}" for k, question in enumerate(QUESTIONS, 1)))
    downloads.one(plan, "ask-customers.pdf")
    whole("platforms", "asked")
    _parts(plan, "named", first, rest)


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
    if not of:
        st.caption(say("Say above how many there were in all: then it counts."))
    elif part > of:
        words = {"place": labels.place(place), "n": say.number(part), "all": say.number(of)}
        st.warning(say("{place}: {n} of {all} cannot be. Correct one of the two numbers.", **words))
    else:
        st.caption(counted(plan, place, name))


def counted(plan: Plan, place: str, *names: str) -> str:
    """What was counted for a place, customers' own words first; nothing where nobody counted."""
    say, said = state.say(), plan.said.platforms
    stored = next((p for p in said.places if p.id == place), Place(id=place))
    for name in names or _ALL:
        part, of = getattr(stored, name), getattr(said, _ALL[name])
        score = tally(said, Place.model_validate({"id": place, name: part}))
        if score:
            words = {"n": say.number(part), "all": say.number(of), "score": lists.score(score[0])}
            return say(_COUNTED[name], **words)
    return ""
