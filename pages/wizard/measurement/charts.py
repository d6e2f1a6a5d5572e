"""Pictures of what is counted: easy against what matters, and what came in so far."""

from collections import Counter
from typing import Any

import streamlit as st

from pages.components.charts import GOLD, GREY, accent, draw, full_table, table, titled
from pages.components.fields import pick
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.insights.measurement import KINDS, Counted, Month, by_month, measures
from planner.plan import Plan
from planner.vocabulary import OWNER_SCORES, TOP

_ROOM = 0.8  # beside the scale, for points on its ends
_ASIDE = 0.5  # between numbers that were rated alike


def rate(plan: Plan) -> None:
    """Two questions for each number, then the picture."""
    say, counted = state.say(), measures(plan)
    st.markdown(say("Firms often count what is easy to count, and not what matters."))
    st.caption(say("Heidi Cohen (2019) tells it after Andy Crestodina, and he after Jeff Julian."))
    for each in counted:
        path = ("measurement", "measures", each.id)
        st.markdown(f"**{plain(each.name)}**")
        pick(*path, "easy", label=say("Easy to count"), options=OWNER_SCORES, format_func=lists.love)
        pick(*path, "matters", label=say("It matters"), options=OWNER_SCORES, format_func=lists.love)
    if not counted:
        st.markdown(say("Nothing is counted yet, so there is nothing to compare."))
    rated = [each for each in measures(state.plan()) if each.easy is not None and each.matters is not None]
    if rated:
        _picture(rated)


def _picture(rated: list[Counted]) -> None:
    say, places = state.say(), _side_by_side(rated)
    line = {"color": GREY, "dash": "dot", "width": 1}
    level = {"type": "scatter", "mode": "lines", "x": [0, TOP], "y": [0, TOP], "line": line}
    kinds: list[tuple[str, str, str, bool | None]] = [
        (say(KINDS[True]), accent(), "diamond", True),
        (say(KINDS[False]), GREY, "circle", False),
        (say(KINDS[None]), GOLD, "x", None),
    ]
    data = [level | {"showlegend": False}]
    for name, colour, mark, hard in kinds:
        mine = [k for k, m in enumerate(rated) if m.hard is hard]
        data += [_points(name, colour, mark, mine, places)] if mine else []
    draw(
        data, _axis(say("Easy to count")), _axis(say("It matters")), _sentence(rated), "easy-and-matters", 380
    )
    st.caption(say("The dotted line: as easy as it matters. The numbers are those of the table."))
    columns = [say("Number"), say("Easy"), say("Matters"), say("What it is")]
    rows = [
        (f"{k}\\. {plain(m.name)}", lists.love(m.easy or 0), lists.love(m.matters or 0), say(KINDS[m.hard]))
        for k, m in enumerate(rated, 1)
    ]
    full_table(columns, rows)


def _axis(name: str) -> dict[str, Any]:
    return {"title": titled(name), "range": [-_ROOM, TOP + _ROOM], "dtick": 1}


def _side_by_side(rated: list[Counted]) -> list[tuple[float, float]]:
    """Where each stands; what was rated alike stands side by side."""
    taken = Counter[tuple[int, int]]()
    places = []
    for m in rated:
        at = (m.easy or 0, m.matters or 0)
        places.append((at[0] + _ASIDE * taken[at], float(at[1])))
        taken[at] += 1
    return places


def _points(
    name: str, colour: str, mark: str, mine: list[int], places: list[tuple[float, float]]
) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": name,
        "x": [places[k][0] for k in mine],
        "y": [places[k][1] for k in mine],
        "text": [str(k + 1) for k in mine],
        "textposition": "top center",
        "marker": {"size": 14, "color": colour, "symbol": mark},
    }


def _sentence(rated: list[Counted]) -> str:
    say = state.say()
    good = [m.name for m in rated if (m.matters or 0) >= (m.easy or 0)]
    if not good:
        return say("You find all of them easy to count, and less important. Add one that matters.")
    return say("These matter at least as much as they are easy to count: {names}.", names=say.both(good))


def momentum(plan: Plan) -> None:
    """What came in, month by month and in all; one weak month is no verdict."""
    say, read = state.say(), by_month(plan)
    if not read:
        st.markdown(say("Type your number each week under Progress, and this shows what it adds up to."))
        return
    names = [say.month(month.number) for month in read]
    line = {
        "type": "scatter",
        "mode": "lines+markers",
        "name": say("All of it so far"),
        "x": names,
        "y": [month.so_far for month in read],
        "line": {"color": accent(), "width": 3},
        "marker": {"size": 10},
    }
    words = {
        "n": say.number(read[-1].so_far),
        "weeks": _weeks(read),
        "name": plan.goal.measure or plan.goal.name,
    }
    sentence = say("{name}: {n} so far, in {weeks}.", **words)
    draw([line], {"type": "category"}, {"rangemode": "tozero"}, sentence, "so-far", 260)
    columns = [say("Month"), say("In it"), say("So far"), say("A week, against the month before")]
    table(columns, [_row(name, month) for name, month in zip(names, read, strict=True)], "so-far-table")
    st.caption(say("A single weak month says nothing. What grows, grows slowly first."))


def _weeks(read: tuple[Month, ...]) -> str:
    return state.say().plural(sum(month.weeks for month in read), "{n} week", "{n} weeks")


def _row(name: str, month: Month) -> tuple[str, ...]:
    say = state.say()
    grown = "" if month.growth is None else say("{n}%", n=f"{month.growth:+d}")
    return name, say.number(month.total), say.number(month.so_far), grown
