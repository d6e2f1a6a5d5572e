"""People who help: employees, fans and those others listen to, who make, tell or give ideas."""

import streamlit as st

from pages.components import cards, charts, lists, state
from pages.components.field import field, pick
from planner.answers.engage import Collaborator
from planner.plan import Plan
from planner.vocabulary import COLLABORATOR_KINDS, HELPS


def show(plan: Plan) -> None:
    """Every helper, one more, and how many there are of each kind."""
    say, helpers = state.say(), plan.said.engagement.collaborators
    st.markdown(say("Pay for fewer ads, and do more together with people. Anybody can help."))
    st.caption(say("So Neal Schaffer (2019) says."))
    cards.each(("engagement", "collaborators"), helpers, _helper, say("Add somebody"))
    if helpers:
        pairs = [(helper.kind, helper.help) for helper in helpers]
        charts.full_table(
            ["", *(say(words) for words in HELPS.values())],
            [
                [say(words), *(pairs.count((kind, help_)) for help_ in HELPS)]
                for kind, words in COLLABORATOR_KINDS.items()
            ],
        )


def _helper(helper: Collaborator) -> None:
    path = ("engagement", "collaborators", helper.id)
    field(*path, "name")
    pick(*path, "kind", options=list(COLLABORATOR_KINDS), format_func=lists.of(COLLABORATOR_KINDS))
    pick(*path, "help", options=list(HELPS), format_func=lists.of(HELPS))
    field(*path, "then", optional=True)
