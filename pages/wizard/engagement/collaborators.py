"""People who help: employees, fans and those others listen to, who make, tell or give ideas."""

import streamlit as st

from pages.components.charts import charts
from pages.components.fields import boxes, field, pick
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Collaborator
from planner.plan import Plan
from planner.vocabulary import COLLABORATOR_KINDS, HELPS


def show(plan: Plan) -> None:
    """Every helper, one more, and how many there are of each kind."""
    say, helpers = state.say(), plan.said.engagement.collaborators
    st.markdown(say("Pay for fewer ads, and do more together with people. Anybody can help."))
    st.caption(say("So Neal Schaffer (2019) says."))
    boxes.each(("engagement", "collaborators"), helpers, _helper, say("Add somebody"))
    _beside_ads(plan)
    if helpers:
        pairs = [(helper.kind, helper.help) for helper in helpers]
        charts.full_table(
            ["", *(say(words) for words in HELPS.values())],
            [
                [say(words), *(pairs.count((kind, help_)) for help_ in HELPS)]
                for kind, words in COLLABORATOR_KINDS.items()
            ],
        )


def _beside_ads(plan: Plan) -> None:
    """How many help, beside the money for ads where that is said; nothing is judged."""
    say, time = state.say(), plan.said.time
    if time.budget is not None:
        money = say.number(time.budget)
        st.markdown(
            say.plural(
                len(plan.said.engagement.collaborators),
                "You plan {money} a month for ads, and one person helps you.",
                "You plan {money} a month for ads, and {n} people help you.",
                money=money,
            )
        )


def _helper(helper: Collaborator) -> None:
    path = ("engagement", "collaborators", helper.id)
    field(*path, "name")
    pick(*path, "kind", options=list(COLLABORATOR_KINDS), format_func=lists.of(COLLABORATOR_KINDS))
    pick(*path, "help", options=list(HELPS), format_func=lists.of(HELPS))
    field(*path, "then", optional=True)
