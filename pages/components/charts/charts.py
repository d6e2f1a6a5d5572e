"""Pictures of the plan, each with a sentence and a table; nothing is said by colour alone."""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any

import pandas  # noqa: F401 - plotly takes what another thread may have imported only in part
import plotly.graph_objects as go
import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state

ACCENT, GOLD, GREY, BLUE = "#9c2330", "#b8862b", "#8a8a8a", "#4a7ba6"
_DARK_ACCENT = "#e07a85"
_LETTERS = 16  # of a line beside a row


def _dark() -> bool:
    return bool(st.context.theme.type == "dark")


def _ink() -> str:
    return "#ededeb" if _dark() else "#1b1b1b"


def accent() -> str:
    """The one colour that stands out."""
    return _DARK_ACCENT if _dark() else ACCENT


def draw(
    data: Sequence[dict[str, Any]],
    x: dict[str, Any],
    y: dict[str, Any],
    sentence: str,
    key: str,
    height: int,
    **layout: Any,
) -> None:
    """The sentence first, then the picture, readable in both themes and at 375 px."""
    ink = _ink()
    axis = {
        "tickfont": {"color": ink},
        "gridcolor": "rgba(128,128,128,0.25)",
        "fixedrange": True,
        "automargin": True,
    }
    usual = {
        "barmode": "stack",
        "font": {"color": ink, "size": 14},
        "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"},
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "height": height,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "xaxis": axis | x,
        "yaxis": axis | y,
    }
    st.markdown(plain(sentence))
    figure = go.Figure(data, usual | layout)
    st.plotly_chart(figure, key=key, theme=None, alt=sentence, config={"displayModeBar": False})


def titled(text: str) -> dict[str, Any]:
    """An axis's title."""
    return {"text": text, "font": {"size": 14}}


def bars(name: str, colour: str, pattern: str = "", **values: Any) -> dict[str, Any]:
    """Bars told apart by pattern as well as colour."""
    marker = {"color": colour, "pattern": {"shape": pattern}}
    return {"type": "bar", "name": name, "marker": marker, **values}


def named_rows(names: Sequence[str]) -> dict[str, Any]:
    """An axis of rows from the top down, each with its name in lines that leave room at 375 px."""
    texts = ["<br>".join(escape(line) for line in wrap(name, _LETTERS)) for name in names]
    return {"tickvals": [*range(len(names))], "ticktext": texts, "autorange": "reversed", "showgrid": False}


def height_of(rows: int) -> int:
    """Pixels that so many rows need, with what stands around them."""
    return 42 * rows + 110


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], key: str) -> None:
    """The picture's numbers as a table, on demand."""
    fold(state.say()("The same as a table"), full_table, columns, rows, key=key)


def full_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table that is always open."""
    st.table([dict(zip(columns, row, strict=True)) for row in rows], hide_index=True)
