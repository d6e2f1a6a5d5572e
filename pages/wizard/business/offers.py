"""What the business sells: the one thing the plan sells first, and all the others one by one."""

import streamlit as st

from pages.components import offer
from pages.components.fields import field, items, pick
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels
from planner.answers import OFFER, Change, Offer, get, next_offer
from planner.insights.business import offer_said
from planner.plan import Plan

MORE = ("name", "lead", "covers")  # what stands in the fold
_OFFERS = ("business", "offers")


def the_one() -> None:
    """The one thing people shall buy more of."""
    say = state.say()
    st.subheader(say("What you sell"), anchor=False)
    offer.what()
    offer.ways()
    offer.weekdays()
    offer.capacity("business")
    offer.price()
    offer.contact()
    fold(say("More about it"), offer.more, holds=MORE, key="offer.more")


def offers(plan: Plan) -> None:
    """Everything the business offers, and to whom; the one above keeps its name there."""
    say = state.say()
    people = [audience.id for audience in plan.answers.audiences]
    first = offer_said(plan).id
    for one in plan.said.business.offers:
        path = (*_OFFERS, one.id)
        if one.id == first:
            st.markdown(f"**{_name(one)}**")
        else:
            field(*path, "name")
        pick(*path, "audience", options=people, format_func=labels.audience, optional=True)
        if st.button(say("Remove this offer"), key=f"{state.address()}:remove:{one.id}"):
            _remove(plan, one)
            st.rerun()
    if offer_said(plan).name or offer_said(plan).card:
        items.add_button(_OFFERS, OFFER, say("Add something you offer"))
    else:
        st.caption(say("Say first what people shall buy more of, above. Then add what else you offer."))


def _name(one: Offer) -> str:
    return plain(one.name or labels.offer(one.card)) or state.say()("No name yet")


def _remove(plan: Plan, one: Offer) -> None:
    """Take it away; its id is not given out again."""
    path, counter = (*_OFFERS, one.id), ("ids", OFFER)
    last, given = get(state.document(), counter), next_offer(plan.said) - 1
    count: list[Change] = [(counter, last, given)] if given != last else []
    state.save((path, get(state.document(), path), None), *count)
