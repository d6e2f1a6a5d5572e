"""Days worth a post: the trade's, those that may sell, public holidays; yes or no to each."""

from collections.abc import Sequence

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Change
from planner.insights.calendar import Occasion, accept, decline, occasions, take_back
from planner.language import N_
from planner.plan import Plan

_SOURCES = {
    "trade": N_("A day of your trade"),
    "offer": N_("A day many people know"),
    "holiday": N_("A public holiday"),
}


def show(plan: Plan) -> None:
    """Every day to come, with a post for it on demand."""
    say = state.say()
    coming = [one for one in occasions(plan) if one.day >= plan.today]
    if not coming:
        st.markdown(say("We know no such day in these thirteen weeks."))
        return
    st.caption(say("A post goes out two days before, or before the last day to order. That is ours."))
    for one in coming:
        _day(plan, one)


def _day(plan: Plan, one: Occasion) -> None:
    say = state.say()
    st.markdown(
        say(
            "**{name}**, {day}. {source}.",
            name=plain(one.name),
            day=plain(say.day(one.day)),
            source=say(_SOURCES[one.source]),
        )
    )
    if one.order_by and one.order_by >= plan.today:
        st.caption(say("Last day to order: {day}.", day=say.day(one.order_by)))
    with st.container(horizontal=True, vertical_alignment="center"):
        if one.answer:
            st.caption(say("You want a post for it.") if one.answer == "yes" else say("Not for us."))
            _button(one, "back", say("Take it back"), take_back(plan, one))
        else:
            _button(one, "yes", say("Add a post"), accept(plan, one))
            _button(one, "no", say("Not for us"), decline(plan, one))


def _button(one: Occasion, name: str, label: str, changes: Sequence[Change]) -> None:
    if st.button(label, key=f"{state.address()}:{name}:{one.key}"):
        state.save(*changes)
        st.rerun()
