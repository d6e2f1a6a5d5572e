"""How often something goes out at each place, how many of these days have a post, and what others do."""

import streamlit as st

from pages.components.charts import charts
from pages.components.session import state
from pages.components.words import labels
from planner.insights.calendar import Slots, others_post, slots
from planner.plan import Plan


def show(plan: Plan) -> None:
    """A row a place, and beside it how often those post that customers could go to instead."""
    say, found = state.say(), slots(plan)
    if not any(one.slots for one in found):
        return
    columns = [say("Place"), say("How often"), say("Days"), say("With a post"), say("In percent")]
    charts.full_table(columns, [_row(one) for one in found])
    others = others_post(plan)
    if others:
        least, most = (say.number(one) for one in others)
        words = say("{least} to {most}", least=least, most=most) if least != most else least
        st.markdown(say("Posts a week that others put out: {n}.", n=words))
        st.caption(say("How often is right is nowhere said. Your time decides, not theirs."))


def _row(one: Slots) -> tuple[str, str, int, int, int]:
    say = state.say()
    often = say("once a month")
    if one.a_week is not None:
        often = say.plural(one.a_week, "{n} day a week", "{n} days a week")
    return labels.place(one.place), often, one.slots, one.filled, one.percent
