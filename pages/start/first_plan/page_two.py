"""Page 2 on screen: thirteen weeks at a glance, a line for each, which a phone holds too."""

import pandas as pd
import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import PageTwo, Week, numbers_in_words, page_two
from planner.plan import Plan


def show(plan: Plan) -> None:
    """What runs in each week and where its minutes go; the same as a table on demand."""
    page = page_two(plan)
    if page is None:
        return
    st.subheader(plain(page.title), anchor=False)
    for week in (*page.weeks, page.total):
        _line(plan, week)
    st.caption("  \n".join(plain(note) for note in page.notes))
    fold(state.say()("The same as a table"), _table, page, key="weeks-table")


def _line(plan: Plan, week: Week) -> None:
    """A week with what runs in it, and its numbers below."""
    with st.container(gap=None):
        st.markdown(f"**{plain(week.name)}** {_runs(week)}".strip())
        st.caption(plain(numbers_in_words(plan, week)))


def _runs(week: Week) -> str:
    return "".join(f"**{plain(part.text)}**" if part.strong else plain(part.text) for part in week.runs)


def _table(page: PageTwo) -> None:
    rows = [(week.name, week.text, *week.numbers) for week in (*page.weeks, page.total)]
    st.dataframe(pd.DataFrame(rows, columns=list(page.columns)), hide_index=True, key="weeks-frame")
