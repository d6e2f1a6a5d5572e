"""The name to keep everywhere, and whose it is at each place."""

import streamlit as st

from pages.components.downloads import downloads
from pages.components.fields import field, pick
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from planner.plan import Plan
from planner.vocabulary import HANDLE_STATES

VIEW = "keep-names"  # its first side says why


def show(plan: Plan) -> None:
    """The wanted name, each place's own name, and the list to take along."""
    say = state.say()
    who = state.library().views[VIEW].sides[0].says[0]
    st.markdown(say("Keep your name at every place, also where you do nothing. Once kept, it takes no time."))
    st.markdown(
        "\n".join(
            (
                say("- Nobody else can use it then."),
                say("- A place that seems unimportant now may become where your customers are."),
            )
        )
    )
    st.caption(say("According to {names}", names=plain(who.said_by)))
    field("platforms", "handle")
    fold(say("Your name at each place"), _each, plan, key="handles.each")
    downloads.one(plan, "handles.csv")


def _each(plan: Plan) -> None:
    """The name and whose it is, place by place; without a name of its own the wanted one counts."""
    say = state.say()
    own = [p.id for p in plan.answers.platforms.places if p.id not in plan.library.platforms]
    for place in (*plan.library.platforms, *own):
        path, name = ("platforms", "places", place), labels.place(place)
        left, right = st.columns(2)
        with left:
            field(
                *path,
                "handle",
                label=say("{place}: your name there", place=name),
                placeholder=plan.answers.platforms.handle,
            )
        with right:
            pick(
                *path,
                "handle_state",
                label=say("{place}: whose name it is", place=name),
                options=list(HANDLE_STATES),
                format_func=lists.handle_state,
            )
