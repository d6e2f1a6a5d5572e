"""Page 1 on screen: the same lines as on paper."""

import streamlit as st

from pages.components.charts import full_table
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import page_one
from planner.plan import Plan
from planner.review import Review

_LISTS = ("week", "months")  # lines whose parts are things apart, not sentences


def show(plan: Plan, review: Review) -> None:
    """Each line with its label; a guess says so."""
    say = state.say()
    page = page_one(plan, review)
    with st.container(border=True):
        st.header(plain(page.title), anchor=False)
        for line in page.lines:
            guess = f" *({plain(line.guess)})*" if line.guess else ""
            one_by_one = "".join(f"\n- {plain(item)}" for item in line.items) if line.id in _LISTS else ""
            body = one_by_one or f"  \n{plain(line.text)}"
            st.markdown(f"**{plain(line.label)}**{guess}{body}")
            if line.rows:
                full_table([plain(name) for name in line.columns], [[*map(plain, row)] for row in line.rows])
    st.caption(
        say("{n} words. Where it says so, the answer is our guess until you confirm it.", n=page.words)
    )
