"""The number, week by week, against where it started and where it shall be."""

from typing import Any

import streamlit as st

from pages.components.charts import GOLD, GREY, accent, draw, table, titled
from pages.components.downloads import downloads
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from planner.answers import Goal
from planner.exports import goal_in_words
from planner.insights.measurement import goal_name
from planner.insights.progress import Reading, readings
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import Every

_TOLD: dict[Every, tuple[str, str]] = {  # the last week beside the start, and what is wanted
    "week": (
        N_("{goal}: {now} in week {n}, {start} at the start."),
        N_("{goal}: {now} in week {n}, {start} at the start, {target} wanted."),
    ),
    "month": (
        N_("{goal}: {now} in week {n}, {start} a month at the start."),
        N_("{goal}: {now} in week {n}, {start} a month at the start, {target} wanted."),
    ),
}


def show(plan: Plan) -> None:
    """The picture, or how to begin counting."""
    say, goal, read = state.say(), plan.goal, readings(plan)
    if goal.baseline is None:
        _help(plan)
        return
    if not read:
        st.markdown(plain(goal_in_words(plan, goal)))
        st.markdown(say("Type the number of a week, and the picture begins."))
        return
    _picture(plan, read)


def _help(plan: Plan) -> None:
    """No number yet: count for a week; the sum is where the goal starts."""
    say, counted = state.say(), plan.goal.counted
    st.markdown(say("**I don't know the number: help me count.**"))
    if counted:
        st.markdown(plain(counted))
    if plan.goal.monthly:
        st.markdown(say("Type the sum of each week. The first two tell how many a month you start from."))
    else:
        st.markdown(say("Type the sum under week 1. It becomes the number you start from."))
    downloads.one(plan, "tally-sheet.pdf")
    link("goals", say("I know the number"), back="progress")


def _picture(plan: Plan, read: tuple[Reading, ...]) -> None:
    say, goal = state.say(), plan.goal
    name, weeks = goal_name(goal, say), [str(week.number) for week in plan.weeks]
    data = [_level(say("At the start"), goal, goal.baseline or 0, weeks, GREY, "dot")]
    if goal.target is not None:
        data.append(_level(say("Wanted at the end"), goal, goal.target, weeks, GOLD, "dash"))
    line = {"color": accent(), "width": 3}
    numbers = {"x": [str(one.week) for one in read], "y": [one.value for one in read]}
    points = {"type": "scatter", "mode": "lines+markers", "name": say("Counted"), "line": line}
    data.append(points | {"marker": {"size": 10}} | numbers)
    x = {"title": titled(say("Week")), "type": "category", "categoryorder": "array", "categoryarray": weeks}
    draw(data, x, {"rangemode": "tozero"}, _sentence(plan, name, read[-1]), "number", 300)
    if goal.monthly:
        number = goal.baseline if goal.target is None else goal.target
        words = {"n": say.number(number or 0), "week": say.number(_in_a_week(goal, number or 0))}
        st.caption(say("The picture shows weeks. {n} a month is about {week} a week.", **words))
    rows = [(one.week, say.number(one.value)) for one in read]
    table([say("Week"), plain(goal.measure or name)], rows, "number-table")


def _in_a_week(goal: Goal, number: float) -> float:
    """One of the goal's numbers beside those of weeks, to a tenth."""
    return round(goal.a_week(number), 1) if goal.monthly else number


def _level(name: str, goal: Goal, number: float, weeks: list[str], colour: str, dash: str) -> dict[str, Any]:
    """A level line over all weeks."""
    line = {"color": colour, "dash": dash, "width": 2}
    return {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": weeks,
        "y": [_in_a_week(goal, number)] * len(weeks),
        "line": line,
    }


def _sentence(plan: Plan, name: str, last: Reading) -> str:
    say, goal = state.say(), plan.goal
    words = {"n": last.week, "now": say.number(last.value), "start": say.number(goal.baseline or 0)}
    without, whole = _TOLD[goal.counts_by]
    if goal.target is None:
        return say(without, goal=name, **words)
    return say(whole, goal=name, target=say.number(goal.target), **words)
