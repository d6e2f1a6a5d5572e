"""The one number of each goal, an offer where it counts attention, and what else is counted."""

import streamlit as st

from pages.components.fields import boxes, field, pick, yes_no
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import ALL, Change, Goal, Measure
from planner.insights.measurement import (
    KINDS,
    further,
    goal_name,
    hard_share,
    is_hard,
    rewrites,
    soft,
    suggested,
)
from planner.plan import Plan


def goals(plan: Plan) -> None:
    """The first goal's number open, the others' folded under their names."""
    first, *others = plan.answers.goals
    if others:
        st.subheader(plain(first.name or first.measure), anchor=False)
    goal(plan, first)
    for other in others:
        name = plain(other.name or other.measure) or state.say()("Another goal")
        fold(name, goal, plan, other, key=f"measure:{other.id}", holds=(other.id,))


def goal(plan: Plan, one: Goal) -> None:
    """What is counted for a goal, where it is read, who reads it."""
    say, path = state.say(), ("measurement", "measures", one.id)
    field("goals", one.id, "measure")
    if soft(plan, one):
        _instead(plan, one)
    field(*path, "source", placeholder=say("The till, the order book, a list on the wall"))
    if one.counted:
        st.caption(say("How to count it: {how}", how=plain(one.counted)))
    field(*path, "reader")


def _instead(plan: Plan, one: Goal) -> None:
    """Numbers of the trade that count business, each taken with one tap."""
    say = state.say()
    with st.container(border=True):
        st.markdown(say("**This counts attention or talk.** These count business:"))
        for offer in rewrites(plan, one):
            _take(say("Count {name}", name=plain(offer.measure)), f"{one.id}:{offer.measure}", *offer.changes)
            st.caption(plain(offer.count))
        st.caption(
            say("Your old numbers go, and so does how and where you counted them. Undo brings them back.")
        )
        was = next((g.soft for g in plan.said.goals if g.id == one.id), None)
        _take(say("No, it counts business"), f"{one.id}:hard", (("goals", one.id, "soft"), was, False))


def _take(label: str, key: str, *changes: Change) -> None:
    """A button that saves these changes."""
    if st.button(label, key=f"{state.address()}:take:{key}"):
        state.save(*changes)
        st.rerun()


def more(plan: Plan) -> None:
    """What is counted beside the goals' numbers, and what is worth counting."""
    say, share = state.say(), hard_share(plan)
    if share is not None and further(plan):
        rest = say("The others show attention or talk.") if share < ALL else ""
        st.markdown(f"{say('{n}% of your numbers count business.', n=share)} {rest}")
    boxes.each(("measurement", "measures"), further(plan), _measure, say("Add a number"))
    offers = suggested(plan)
    if offers:
        st.markdown(say("**Worth counting**"))
    for offer in offers:
        _take(say("Count {name}", name=plain(offer.name)), offer.name, *offer.changes)
        st.caption(plain(offer.why))


def _measure(each: Measure) -> None:
    say, path = state.say(), ("measurement", "measures", each.id)
    field(*path, "name")
    yes_no(*path, "hard")
    hard = is_hard(state.plan(), each)
    if each.hard is None and hard is not None:
        st.caption(say("By its name: {kind}.", kind=say(KINDS[hard])))
    ids = [one.id for one in state.plan().answers.goals]
    pick(*path, "goal", options=ids, format_func=_goal, optional=True)
    field(*path, "source")
    field(*path, "reader")


def _goal(value: str) -> str:
    found = next((one for one in state.plan().answers.goals if one.id == value), None)
    return plain(goal_name(found, state.say())) if found else state.say()("no longer there")
