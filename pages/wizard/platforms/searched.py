"""Where people search, and nobody follows: short, and what to do there."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import SearchedAt, about_search, search_places
from planner.plan import Plan


def show(plan: Plan) -> None:
    """The places with their minutes; nothing where there are none."""
    say, places = state.say(), search_places(plan)
    if not places:
        return
    st.subheader(say("Where people search for you"), anchor=False)
    st.markdown(plain(about_search(plan)) + "\n" + "".join(f"\n- {plain(one.title)}" for one in places))
    fold(say("What to do there"), _details, places, key="searched.show")


def _details(places: tuple[SearchedAt, ...]) -> None:
    say = state.say()
    st.caption(say("Which places these are, and how long they take, is our judgement."))
    for one in places:
        with st.container(border=True):
            st.markdown(f"**{plain(one.title)}**")
            st.markdown("  \n".join(plain(text) for text in (one.once, one.turn, one.note) if text))
            st.markdown(_list(say("A good entry holds"), one.good))
            st.markdown(_list(say("What not to do"), one.never))
            if one.note and one.source:
                st.link_button(say("Where we read it"), one.source)


def _list(head: str, items: tuple[str, ...]) -> str:
    return f"{plain(head)}\n" + "".join(f"\n- {plain(item)}" for item in items)
