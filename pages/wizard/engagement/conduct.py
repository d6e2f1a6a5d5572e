"""How we behave: what a network forbids, what people mind, and whom one marks in posts."""

import streamlit as st

from pages.components.fields import boxes, field, pick, several
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Tag
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import TACTICS, TAG_WHYS, Tactic

_FORBIDDEN = N_("Networks forbid it. They can shut you out for a time, or for good.")
_MINDED = N_("People mind it. They stop following you, or block you.")
_HAPPENS: dict[Tactic, str] = {
    "same-message": _FORBIDDEN,
    "bulk": _FORBIDDEN,
    "follow-churn": N_("It earns nothing. Who follows 20,000 people has no attention left for you."),
    "tag-strangers": _MINDED,
    "popular-tags": N_("People who look there look for something else. Is it the best use of your time?"),
    "copied": N_("Bad habits spread because others copy them. Does it help people know you?"),
}


def show(plan: Plan) -> None:
    """What one does or plans to do, with what happens then, and whom one marks."""
    say = state.say()
    st.markdown(say("Choose only what is true. It stands in your answers and in the plan you print."))
    several("engagement", "tactics", options=list(TACTICS), format_func=lists.of(TACTICS), optional=True)
    for tactic in plan.said.engagement.tactics:
        st.markdown(f"**{say(TACTICS[tactic])}**  \n{say(_HAPPENS[tactic])}")
    st.caption(say("Mike Allton (2019) on rules and customs; Amanda Webb (2019) on marking and copying."))
    st.caption(say("Rich Brooks asks what attention is left for you where somebody follows 20,000 people."))
    _tags(plan)


def _tags(plan: Plan) -> None:
    say = state.say()
    st.markdown(say("**Whom you mark in posts.** Mark people a post is about, or whose work is in it."))
    st.markdown(
        say("Somebody marked without a reason goes through three steps, says Amanda Webb (2019):")
        + "\n\n"
        + "\n".join(
            (
                say("1. Wonder: why me?"),
                say("2. Guilt: others were kind, so they pass it on."),
                say("3. Regret: they are marked again, and work for you unasked."),
            )
        )
    )
    boxes.each(("engagement", "tags"), plan.said.engagement.tags, _tag, say("Add somebody"))


def _tag(tag: Tag) -> None:
    path = ("engagement", "tags", tag.id)
    field(*path, "who")
    pick(*path, "why", options=list(TAG_WHYS), format_func=lists.of(TAG_WHYS))
