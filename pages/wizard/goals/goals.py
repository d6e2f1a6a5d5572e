"""What the business wants more of, counted."""

import streamlit as st

from pages.components import offer, steps
from pages.components.advice import opposing_views
from pages.components.fields import field, items, number, pick, radio, tick, yes_no
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import Goal
from planner.insights.measurement import without
from planner.plan import months_after
from planner.vocabulary import EVERY, LABOURS, PURPOSES, RESULTS


def one(goal: Goal) -> None:
    """One goal: what, how many now, how many later, by when."""
    path, say, plan = ("goals", goal.id), state.say(), state.plan()
    trade = state.library().trade(plan.answers.business.trade)
    wants = [f"{trade.id}/{want.id}" for want in trade.wants]
    pick(*path, "want", label=say("I want"), options=wants, format_func=labels.want)
    if goal.result == "hiring":
        radio(*path, "work", options=list(LABOURS), format_func=lists.of(LABOURS), optional=True)
    field(*path, "measure")
    usual = say(EVERY[goal.counts_by])
    pick(*path, "every", options=list(EVERY), format_func=lists.of(EVERY), placeholder=usual)
    counting = tick(*path, "count_first", label=say("I don't know the number yet: help me count"))
    number(*path, "more", optional=True)
    if counting:
        st.markdown(say("Week 1 gets a counting task. {how}", how=plain(goal.counted)))
    else:
        number(*path, "baseline")
        number(*path, "target")
        if goal.monthly:
            st.caption(say("Under Progress you type each week's number. We turn weeks into months."))
        if goal.id == plan.goal.id:
            offer.near_the_most()
    ends = [months_after(plan.start, k).isoformat() for k in (1, 2, 4, 6, 12)]
    by = sorted({*ends, plan.last.isoformat()})
    pick(*path, "by", options=by, format_func=labels.long_day)
    fold(say("Go deeper"), deeper, goal, key=goal.id, holds=("purpose", "result", "name", "counted", "soft"))


def deeper(goal: Goal) -> None:
    """What the goal is for, and how it is counted."""
    path = ("goals", goal.id)
    radio(*path, "purpose", options=list(PURPOSES), format_func=lists.purpose)
    radio(*path, "result", options=list(RESULTS), format_func=lists.result)
    field(*path, "name", optional=True)
    field(*path, "counted", optional=True)
    yes_no(*path, "soft")
    audiences = [a.id for a in state.plan().answers.audiences]
    pick(*path, "audience", options=audiences, format_func=labels.audience, optional=True)


steps.heading(
    "What do you want more of?",
    "A goal you can count tells you after three months whether this was worth it.",
)
say = state.say()
plan = state.plan()
for goal in plan.answers.goals:
    st.subheader(plain(goal.name) or say("Another goal"), anchor=False)
    one(goal)
    items.remove_button(("goals", goal.id), plan.said.goals, without(plan, goal.id))
if len(plan.answers.goals) < items.MAX_GOALS:
    items.add_button(("goals",), "g", say("Add another goal"))
fold(say("Where experts disagree"), opposing_views.show, plan, "goals", key="opposing_views.show")
steps.continue_step("goals")
