"""Pictures of the plan, each with a sentence and a table; nothing is said by colour alone."""

from collections.abc import Sequence
from html import escape

import plotly.graph_objects as go
import streamlit as st

from pages.components import labels, state
from pages.components.folds import fold
from planner.plan import Plan

ACCENT, GOLD, GREY = "#9c2330", "#b8862b", "#8a8a8a"
_DARK_ACCENT = "#e07a85"


def _dark() -> bool:
    return bool(st.context.theme.type == "dark")


def _ink() -> str:
    return "#ededeb" if _dark() else "#1b1b1b"


def _accent() -> str:
    return _DARK_ACCENT if _dark() else ACCENT


def _draw(figure: go.Figure, sentence: str, key: str, height: int) -> None:
    """The sentence first, then the picture, readable in both themes and at 375 px."""
    figure.update_layout(
        font={"color": _ink(), "size": 14},
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "font": {"color": _ink()}},
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        height=height,
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
    )
    axis = {
        "tickfont": {"color": _ink()},
        "title_font": {"size": 14},
        "gridcolor": "rgba(128,128,128,0.25)",
        "fixedrange": True,
        "automargin": True,
    }
    figure.update_xaxes(**axis)
    figure.update_yaxes(**axis)
    st.markdown(labels.plain(sentence))
    st.plotly_chart(figure, key=key, theme=None, alt=sentence, config={"displayModeBar": False})


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
    figure = go.Figure(
        [
            go.Bar(x=numbers, y=making, name=say("Making"), marker_color=_accent(), marker_pattern_shape=""),
            go.Bar(
                x=numbers,
                y=answering,
                name=say("Answering people"),
                marker_color=GOLD,
                marker_pattern_shape="/",
            ),
            go.Bar(x=numbers, y=free, name=say("Free"), marker_color=GREY, marker_pattern_shape="."),
        ]
    )
    figure.update_layout(barmode="stack")
    figure.update_xaxes(title=say("Week"), type="category")
    sentence = say(
        "The fullest week takes {most} for making and answering. In a normal week {asked} are there.",
        most=say.minutes(max(m + a for m, a in zip(making, answering, strict=True))),
        asked=say.minutes(plan.budget.asked),
    )
    _draw(figure, sentence, "week-load", 280)
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
    figure = go.Figure(
        [
            go.Scatter(
                x=[audience for audience, _ in points],
                y=[love for _, love in points],
                text=[say.both(names) for names in points.values()],
                mode="markers+text",
                textposition=["bottom center" if k % 2 else "top center" for k in range(len(points))],
                marker={"size": 14, "color": _accent()},
                showlegend=False,
            ),
            go.Scatter(
                x=[0, 5], y=[0, 5], mode="lines", line={"color": GREY, "dash": "dot"}, showlegend=False
            ),
        ]
    )
    figure.update_xaxes(title=say("Customers are there"), range=[-0.3, 6.2], dtick=1)
    figure.update_yaxes(title=say("We like it there"), range=[-0.3, 5.8], dtick=1)
    best = labels.platform(fits[0].place)
    _draw(
        figure, say("Top right is where both fit. {place} comes first so far.", place=best), "both-fit", 340
    )
    rows = [(labels.place(f.place), labels.score(f.audience or 0), labels.love(f.love or 0)) for f in fits]
    _table([say("Place"), say("Customers are there"), say("We like it there")], rows, "fit-table")


def ninety_ten(plan: Plan) -> None:
    """The minutes of the whole plan: our one place, and everything else."""
    if plan.focus is None:
        return
    say = state.say()
    focus, minutes = labels.platform(plan.focus.id), plan.focus_minutes()
    rest = sum(aside.minutes for aside in plan.aside)
    figure = go.Figure(
        [
            go.Bar(x=[minutes], y=[""], orientation="h", name=escape(focus), marker_color=_accent()),
            go.Bar(
                x=[rest],
                y=[""],
                orientation="h",
                name=say("Everything else"),
                marker_color=GOLD,
                marker_pattern_shape="/",
            ),
        ]
    )
    figure.update_layout(barmode="stack")
    figure.update_xaxes(title=say("Minutes in three months"))
    figure.update_yaxes(visible=False)
    sentence = say(
        "{focus} gets {percent}% of the minutes: {mine}. Everything else gets {rest}.",
        focus=focus,
        percent=plan.scheduled_share(),
        mine=say.minutes(minutes),
        rest=say.minutes(rest),
    )
    _draw(figure, sentence, "ninety-ten", 170)
    dropped = [labels.platform(aside.place) for aside in plan.aside if aside.dropped]
    if dropped:
        names = labels.plain(say.both(dropped))
        st.markdown(
            say("{names}: under 15 minutes a month, so it is left out. That limit is ours.", names=names)
        )
    _table(
        [say("Place"), say("Minutes in three months")],
        [(labels.plain(focus), minutes), (say("Everything else"), rest)],
        "share-table",
    )
