"""Page 1 on screen: the same lines as on paper."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import page_one
from planner.plan import Plan
from planner.review import Review


def show(plan: Plan, review: Review) -> None:
    """Each line with its label; a guess says so."""
    say = state.say()
    page = page_one(plan, review)
    with st.container(border=True):
        st.header(plain(page.title), anchor=False)
        for line in page.lines:
            guess = f" *({plain(line.guess)})*" if line.guess else ""
            body = "".join(f"\n- {plain(item)}" for item in line.items) or f"  \n{plain(line.text)}"
            st.markdown(f"**{plain(line.label)}**{guess}{body}")
    st.caption(
        say("{n} words. Where it says so, the answer is our guess until you confirm it.", n=page.words)
    )
