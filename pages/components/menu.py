"""The menu: every page in its section, the wizard's with how far each is, and where one is."""

import streamlit as st

from pages.components.routes import MENU, ROUTES, link
from pages.components.session import state
from planner.journey import State

ICONS: dict[State, str] = {
    "to do": ":material/radio_button_unchecked:",
    "guessed": ":material/contrast:",
    "done": ":material/check_circle:",
}


def show(here: str) -> None:
    """The sections beside the page; on a phone they wait behind one button."""
    say = state.say()
    with st.sidebar, st.container(key="menu"):
        with st.container(key="menu-name"):  # what our script writes on the button that opens it
            st.caption(say("Menu"))
        for section, pages in MENU.items():
            if section:
                st.caption(say(section))
            for name, icon in pages.items():
                link(name, icon=f":material/{icon}:")
                if name == "tasks" and (here == name or ROUTES[here].step):
                    _wizard(here)


def _wizard(here: str) -> None:
    """The wizard's pages; of several with one step the open one is named."""
    say = state.say()
    with st.container(key="menu-wizard", gap=None):
        for step in state.plan().steps:
            open_one = ROUTES[here].step == step.id
            link(here if open_one else step.id, say(step.title), icon=ICONS[step.state])
