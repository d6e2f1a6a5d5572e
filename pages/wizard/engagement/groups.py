"""Groups of one's customers: their rules, the first thing one does there, minutes for each."""

import streamlit as st

from pages.components.fields import boxes, field, pick, whole, yes_no
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Group
from planner.plan import Plan
from planner.vocabulary import GROUP_ACTS


def show(plan: Plan) -> None:
    """Every group, and one more."""
    say = state.say()
    st.markdown(say("Find a group your customers are in, or start one. Then talk with them there."))
    st.caption(say("So Ian Cleary (2019) says. In a group of others you are a guest: read its rules first."))
    boxes.each(
        ("engagement", "groups"),
        plan.said.engagement.groups,
        _group,
        say("Add a group"),
    )


def _group(group: Group) -> None:
    path = ("engagement", "groups", group.id)
    for name in ("name", "where"):
        field(*path, name)
    yes_no(*path, "ours")
    yes_no(*path, "rules")
    pick(*path, "first", options=list(GROUP_ACTS), format_func=lists.of(GROUP_ACTS))
    if not group.ours:
        yes_no(*path, "customers")
    whole(*path, "minutes")
