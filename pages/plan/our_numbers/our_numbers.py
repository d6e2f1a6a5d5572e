"""Our limits in one place: what each is for, why it is so, and the owner's own number."""

import streamlit as st

from pages.components import steps
from pages.components.fields import whole
from pages.components.folds import fold
from pages.components.routes import link
from pages.components.session import state
from planner.insights.limits import limit
from planner.vocabulary import LIMITS, WHERE, LimitName, Where


def one(name: LimitName) -> None:
    """One limit with its field, our reason and the day it is from."""
    say, ours = state.say(), LIMITS[name]
    label = say("{what} (ours: {usual})", what=say(ours.asks), usual=say.number(ours.usual))
    said = whole("settings", "numbers", name, label=label, optional=True)
    holds = limit(state.plan(), name)
    if said is not None and said != holds:
        words = {"least": say.number(ours.least), "most": say.number(ours.most), "n": say.number(holds)}
        st.warning(say("From {least} to {most} makes sense here. We take {n}.", **words))
    st.caption(say("{why} Since {day}.", why=say(ours.why), day=say.date(ours.since)))


def group(where: Where) -> None:
    """The limits about one thing."""
    for name, ours in LIMITS.items():
        if ours.where == where:
            one(name)


say = state.say()
steps.heading("Our numbers", "From these on, the review speaks. They are ours, no expert's. Put in your own.")
for where, title in WHERE.items():
    fold(say(title), group, where, key=f"our-numbers:{where}")
link("review")
