"""What the business does: typed and found in a table, else one of the kinds of work."""

import streamlit as st

from pages.components.fields import radio
from pages.components.fields.choose_or_type import pick_or_type
from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.business import Found, kind_named, looked_up, names_listed
from planner.knowledge import OTHER

_DOES, _TRADE = ("business", "does"), ("business", "trade")


def ask() -> None:
    """The field that searches while one types; then what it might be, then fourteen cards."""
    say, business = state.say(), state.said().business
    pick_or_type(
        *_DOES,
        options=names_listed(business.does),
        format_func=_label,
        filter_mode="contains",
        placeholder=_before(business.trade, business.does) or say("Type a word or two"),
    )
    found = looked_up(state.library(), state.said().business)
    if found.trade != state.said().business.trade:
        state.put(_TRADE, found.trade or None)
    if found.unknown:
        _unknown(found)


def _label(name: str) -> str:
    return kind_named(state.library(), name)


def _before(trade: str, does: str) -> str:
    """What a plan from before this question was for."""
    return "" if does or not trade or trade == OTHER else state.library().trade(trade).name


def _unknown(found: Found) -> None:
    say = state.say()
    if found.like:
        st.markdown(say("Is it one of these?"))
        for row in found.like:
            if st.button(
                plain(kind_named(state.library(), row.name)), key=f"{state.address()}:like:{row.id}"
            ):
                state.save(
                    (_DOES, state.said().business.does, row.name),
                    (_TRADE, found.trade or None, row.stands_for),
                )
                st.rerun()
    cards = {card.id: card for card in state.library().kinds.cards}
    radio(
        *_TRADE,
        label=say("What do you mostly do?"),
        options=[*cards, OTHER],
        format_func=lambda kind: cards[kind].name if kind in cards else say("None of these"),
        captions=[*(card.examples for card in cards.values()), say("Then your plan has fewer posts.")],
    )
