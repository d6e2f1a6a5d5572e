"""Who answers, how fast and when; what a survey says about other firms."""

import streamlit as st

from pages.components.fields import HOURS, boxes, field, keep, pick, pick_or_type, radio, whole, yes_no
from pages.components.session import drafts, state
from pages.components.words import labels, lists
from planner.answers import ALL, Window, title
from planner.insights.engagement import ANSWERED, JOINED, Against, against, answer_share
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import POLICIES

_BESIDE: dict[Against, str] = {
    "below": N_("You answer {n} of 100 questions: below the {answered} of a survey."),
    "at": N_("You answer {n} of 100 questions: as many as the {answered} of a survey."),
    "above": N_("You answer {n} of 100 questions: above the {answered} of a survey."),
}
_JOINS = {
    True: N_("You join in, like {n} of 100 firms."),
    False: N_("You do not join in, like {n} of 100 firms."),
}


def first(plan: Plan) -> None:
    """The questions everybody gets."""
    say = state.say()
    names = [person.name for person in plan.said.time.team if person.name]
    if names:
        pick_or_type("engagement", "answers", options=names)
    else:
        field("engagement", "answers", placeholder=say("Your own name, if you are alone"))
    whole("engagement", "hours")
    policy = radio("engagement", "policy", options=list(POLICIES), format_func=lists.of(POLICIES))
    if policy == "sometimes":
        whole("engagement", "share")
    yes_no("engagement", "joins")
    _others(plan)


def _others(plan: Plan) -> None:
    """One's own answers beside the firms of an old survey."""
    say, said = state.say(), plan.said.engagement
    share, words = answer_share(said), {"answered": say.number(ANSWERED), "joined": say.number(JOINED)}
    if share is not None:
        found = _BESIDE[against(share, ANSWERED)]
        st.markdown(say(found, n=say.number(share), **words))
    if said.joins is not None:
        joined = JOINED if said.joins else ALL - JOINED
        st.markdown(say(_JOINS[said.joins], n=say.number(joined)))
    if share is not None or said.joins is not None:
        st.caption(
            say("{answered} of 100 American firms always answered; {joined} of 100 also joined in.", **words)
            + " "
            + say("InSites Consulting asked them (in Hemley 2012). It is an old survey.")
        )


def windows(plan: Plan) -> None:
    """When somebody is there to answer."""
    say = state.say()
    st.caption(say("Carrie Gottschalk (2019): after two or three days people have lost interest."))
    boxes.each(("engagement", "windows"), plan.said.engagement.windows, _window, say("Add a time"))


def _window(window: Window) -> None:
    path = ("engagement", "windows", window.id)
    pick(*path, "day", options=range(7), format_func=labels.weekday)
    for name in ("begins", "ends"):
        _keep_if_it_fits(window, name)
        pick_or_type(*path, name, options=HOURS)
    field(*path, "who", optional=True)


def _keep_if_it_fits(window: Window, name: str) -> None:
    """A time that was refused for the other one is kept as soon as that one is mended."""
    path = ("engagement", "windows", window.id, name)
    failed, waiting = drafts.error(path), drafts.typed(path)
    if failed is None or failed.conflict or not waiting:
        return
    times = {"begins": window.begins, "ends": window.ends, name: waiting}
    if times["begins"] < times["ends"] and keep(path, waiting, state.say()(title(path))):
        st.rerun()
