"""What the business sells, one by one."""

import streamlit as st

from pages.components.fields import field, items, pick
from pages.components.session import state
from pages.components.words import labels
from planner.plan import Plan


def offers(plan: Plan) -> None:
    """What the business offers, and to whom."""
    say = state.say()
    people = [audience.id for audience in plan.answers.audiences]
    for offer in plan.said.business.offers:
        path = ("business", "offers", offer.id)
        field(*path, "name")
        pick(*path, "audience", options=people, format_func=labels.audience, optional=True)
        if st.button(say("Remove this offer"), key=f"{state.address()}:remove:{offer.id}"):
            state.put(path, None)
            st.rerun()
    items.add_button(("business", "offers"), "o", say("Add something you offer"))
