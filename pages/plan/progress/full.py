"""A day that is full: what is left of its campaign turns into one post that says so."""

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.plan import Campaign, Plan, invites


def show(plan: Plan) -> None:
    """The days the plan still sells for, each with one tap, and those that are full."""
    say, said = state.say(), plan.said.log.full
    running = plan.selling.campaigns if plan.selling else ()
    open_ = [one for one in running if one.key in said or _left(plan, one)]
    if open_:
        fold(say("Is a day full?"), _days, plan, open_, key="full", opened=bool(said))


def _left(plan: Plan, one: Campaign) -> bool:
    return any(post.go_out >= plan.today for post in invites(one, plan.posts))


def _days(plan: Plan, running: list[Campaign]) -> None:
    say, said = state.say(), plan.said.log.full
    st.caption(say("Then one post says that it is full, and the others that invite to it are left out."))
    for one in running:
        with st.container(horizontal=True, vertical_alignment="center"):
            name, day = plain(one.name), plain(say.day(one.day))
            path = ("log", "full", one.key)
            if one.key in said:
                since = plain(say.day(said[one.key]))
                st.markdown(say("**{name}, {day}**: full since {since}.", name=name, day=day, since=since))
                if st.button(say("Take it back"), key=f"{state.address()}:full:{one.key}:back"):
                    state.put(path, None)
                    st.rerun()
            else:
                st.markdown(say("**{name}, {day}**", name=name, day=day))
                if st.button(say("It is full"), key=f"{state.address()}:full:{one.key}"):
                    state.put(path, plan.today.isoformat())
                    st.rerun()
