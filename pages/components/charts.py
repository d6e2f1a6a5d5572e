"""Pictures of the plan, each with a sentence and a table; nothing is said by colour alone."""

from collections.abc import Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go
import streamlit as st

from pages.components import labels, state
from pages.components.folds import fold
from planner.effort import WORTHWHILE
from planner.plan import Plan

ACCENT, GOLD, GREY = "#9c2330", "#b8862b", "#8a8a8a"
_DARK_ACCENT = "#e07a85"


def _dark() -> bool:
    return bool(st.context.theme.type == "dark")


def _ink() -> str:
    return "#ededeb" if _dark() else "#1b1b1b"


def _accent() -> str:
    return _DARK_ACCENT if _dark() else ACCENT


def _draw(
    data: Sequence[dict[str, Any]], x: dict[str, Any], y: dict[str, Any], sentence: str, key: str, height: int
) -> None:
    """The sentence first, then the picture, readable in both themes and at 375 px."""
    ink = _ink()
    axis = {
        "tickfont": {"color": ink},
        "gridcolor": "rgba(128,128,128,0.25)",
        "fixedrange": True,
        "automargin": True,
    }
    layout = {
        "barmode": "stack",
        "font": {"color": ink, "size": 14},
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "font": {"color": ink}},
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "height": height,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": axis | x,
        "yaxis": axis | y,
    }
    st.markdown(labels.plain(sentence))
    figure = go.Figure(data, layout)
    st.plotly_chart(figure, key=key, theme=None, alt=sentence, config={"displayModeBar": False})


def _title(text: str) -> dict[str, Any]:
    return {"text": text, "font": {"size": 14}}


def _bars(name: str, colour: str, pattern: str = "", **values: Any) -> dict[str, Any]:
    """Bars told apart by pattern as well as colour."""
    marker = {"color": colour, "pattern": {"shape": pattern}}
    return {"type": "bar", "name": name, "marker": marker, **values}


def _table(columns: Sequence[str], rows: Sequence[Sequence[object]], key: str) -> None:
    fold(state.say()("The same as a table"), _rows, columns, rows, key=key)


def _rows(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    st.table([dict(zip(columns, row, strict=True)) for row in rows], hide_index=True)


def week_load(plan: Plan) -> None:
    """Minutes of each week: making, answering, and what stays free."""
    say = state.say()
    weeks = plan.weeks
    making = [plan.made_in(week) for week in weeks]
    answering = [week.budget.answering for week in weeks]
    free = [w.budget.asked - a - m for w, a, m in zip(weeks, answering, making, strict=True)]
    numbers = [str(week.number) for week in weeks]
    data = [
        _bars(say("Making"), _accent(), x=numbers, y=making),
        _bars(say("Answering people"), GOLD, "/", x=numbers, y=answering),
        _bars(say("Free"), GREY, ".", x=numbers, y=free),
    ]
    sentence = say(
        "The fullest week takes {most} for making and answering. In a normal week {asked} are there.",
        most=say.minutes(max(m + a for m, a in zip(making, answering, strict=True))),
        asked=say.minutes(plan.budget.asked),
    )
    _draw(data, {"title": _title(say("Week")), "type": "category"}, {}, sentence, "week-load", 280)
    rows = list(zip(numbers, making, answering, free, strict=True))
    _table(
        [say("Week"), say("Making, minutes"), say("Answering, minutes"), say("Free, minutes")],
        rows,
        "load-table",
    )


def both_fit(plan: Plan) -> None:
    """Customers there against liking it there; the place needs both."""
    say = state.say()
    fits = [f for f in plan.ranking if f.audience is not None and f.love is not None]
    if not fits:
        return
    points: dict[tuple[int, int], list[str]] = {}
    for fit in fits:
        points.setdefault((fit.audience or 0, fit.love or 0), []).append(escape(labels.platform(fit.place)))
    names = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [audience for audience, _ in points],
        "y": [love for _, love in points],
        "text": [say.both(places) for places in points.values()],
        "textposition": ["bottom center" if k % 2 else "top center" for k in range(len(points))],
        "marker": {"size": 14, "color": _accent()},
        "showlegend": False,
    }
    line = {"color": GREY, "dash": "dot"}
    diagonal = {
        "type": "scatter",
        "mode": "lines",
        "x": [0, 5],
        "y": [0, 5],
        "line": line,
        "showlegend": False,
    }
    x = {"title": _title(say("Customers are there")), "range": [-0.3, 6.2], "dtick": 1}
    y = {"title": _title(say("We like it there")), "range": [-0.3, 5.8], "dtick": 1}
    best = labels.platform(fits[0].place)
    sentence = say("Top right is where both fit. {place} comes first so far.", place=best)
    _draw([names, diagonal], x, y, sentence, "both-fit", 340)
    rows = [(labels.place(f.place), labels.score(f.audience or 0), labels.love(f.love or 0)) for f in fits]
    _table([say("Place"), say("Customers are there"), say("We like it there")], rows, "fit-table")


def ninety_ten(plan: Plan) -> None:
    """The minutes of the whole plan: our one place, and everything else."""
    if plan.focus is None:
        return
    say = state.say()
    focus, minutes = labels.platform(plan.focus.id), plan.focus_minutes()
    rest = sum(aside.minutes for aside in plan.aside)
    data = [
        _bars(escape(focus), _accent(), x=[minutes], y=[""], orientation="h"),
        _bars(say("Everything else"), GOLD, "/", x=[rest], y=[""], orientation="h"),
    ]
    sentence = say(
        "{focus} gets {percent}% of the minutes: {mine}. Everything else gets {rest}.",
        focus=focus,
        percent=plan.scheduled_share(),
        mine=say.minutes(minutes),
        rest=say.minutes(rest),
    )
    x = {"title": _title(say("Minutes in three months"))}
    _draw(data, x, {"visible": False}, sentence, "ninety-ten", 170)
    dropped = [labels.platform(aside.place) for aside in plan.aside if aside.dropped]
    if dropped:
        names = labels.plain(say.both(dropped))
        limit = say.minutes(WORTHWHILE)
        st.markdown(
            say("{names}: under {limit} a month, so it is left out. That is ours.", names=names, limit=limit)
        )
    _table(
        [say("Place"), say("Minutes in three months")],
        [(labels.plain(focus), minutes), (say("Everything else"), rest)],
        "share-table",
    )
