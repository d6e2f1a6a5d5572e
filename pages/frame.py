"""Around every page: its title, which plan is open, the menu, what is saved."""

import streamlit as st

from pages.components import menu, own_link, plans, routes, undo
from pages.components.logo import MARK, wordmark
from pages.components.markdown import plain
from pages.components.session import drafts, history, notices, state
from pages.server import trouble
from planner.clock import set_time

MENU_WIDTH = 264  # pixels, on a screen that has room for it beside the page

unreadable = state.begin()
say = state.say()
pages = routes.pages()
page = st.navigation(list(pages.values()), position="hidden")
here = next(name for name, candidate in pages.items() if candidate == page)
route = routes.ROUTES[here]
st.set_page_config(
    page_title=f"{say(route.title)} · Ninety-Ten",
    page_icon=MARK,
    layout="wide" if route.wide else "centered",
    initial_sidebar_state=MENU_WIDTH,
)

st.logo(wordmark(), size="large")
if not unreadable:
    history.visit(route.step)
if state.address() and not unreadable:
    if here not in routes.QUICK:
        menu.show(here)
    with st.container(horizontal=True, vertical_alignment="center", key="head"):
        plans.saved()
        undo.button()
    own_link.notes()

problem = unreadable or notices.problem()
if problem:
    st.error(plain(problem))
if unreadable:
    st.title(say("Your plan cannot be read right now"), anchor=False)
elif route.needs_plan and not state.address():
    plans.show(missing="plan" in st.query_params)
else:
    trouble.caught(page.run, here)
if set_time():
    st.caption(say("Demonstration: the app takes {day} for today.", day=say.date(state.today())))
if drafts.must_redraw():
    st.rerun()
