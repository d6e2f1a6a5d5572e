"""What people shall buy more of: one thing, how it is ordered, how many, what it costs."""

import streamlit as st

from pages.components.fields import field, in_words, radio, several, whole
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import Path
from planner.insights.business import card_of, ceiling, choices, guess, offer_said
from planner.knowledge import OfferCard
from planner.language import N_
from planner.vocabulary import ORDER_WAYS, Every

USUAL: tuple[int, int, int] = OfferCard.model_fields["capacity"].default
MORE, NOT_SURE = "more", "not sure"
_NEAR: dict[tuple[Every, bool], str] = {  # what is wanted, or what there is now
    ("week", True): N_("You are near what you can make: you want {n} a week, and you can take {most}."),
    ("week", False): N_("You are near what you can make: {n} a week now, and you can take {most}."),
    ("month", True): N_("You are near what you can make: you want {n} a month, and you can take {most}."),
    ("month", False): N_("You are near what you can make: {n} a month now, and you can take {most}."),
}
_WORDS = {MORE: N_("More"), NOT_SURE: N_("Not sure")}


def path(name: str) -> Path:
    """Where something about the offer is kept."""
    return ("business", "offers", offer_said(state.plan()).id, name)


def what() -> None:
    """The thing itself: one of the trade's cards, or the owner's own words where it has none."""
    plan, say = state.plan(), state.say()
    label = say("What shall people buy more of?")
    cards = choices(plan)
    if not cards:
        field(*path("name"), label=label)
        return
    radio(*path("card"), label=label, options=cards, format_func=labels.offer)
    said = offer_said(state.plan())
    if said.name and not said.card:
        st.caption(say("You said: {name}", name=plain(said.name)))


def named() -> None:
    """What the questions are about, on a page that does not ask for it."""
    plan = state.plan()
    said = offer_said(plan)
    name = said.name or labels.offer(said.card or guess(plan))
    if name:
        st.markdown(state.say()("This is about: **{name}**", name=plain(name)))


def ways() -> None:
    """How people order it."""
    several(
        *path("order"),
        label=state.say()("How do they order it?"),
        options=list(ORDER_WAYS),
        format_func=lists.of(ORDER_WAYS),
    )


def capacity(page: str) -> None:
    """How many a week: three numbers, more, or not sure; and a word where more is wanted than that."""
    plan, say = state.plan(), state.say()
    card = card_of(plan, offer_said(plan))
    numbers = {str(n): (n,) for n in (card.capacity if card else USUAL)}
    where = path("capacity")
    word = in_words(
        where,
        meanings={**numbers, MORE: None, NOT_SURE: (None,)},
        label=say("How many more can you take?")
        if card and card.in_all
        else say("How many a week can you take?"),
        format_func=_number,
        otherwise=MORE,
        horizontal=True,
    )
    if word == MORE:
        whole(*where, label=say("How many, about?"))
    if near_the_most():
        link("goals", say("Change the number"), icon=":material/edit:", back=page)


def near_the_most() -> bool:
    """Whether more is wanted than can be taken; if so it is said, with a way on."""
    found, say = ceiling(state.plan()), state.say()
    if found is None:
        return False
    near = _NEAR[state.plan().goal.counts_by, found.wanted]
    lines = (
        say(near, n=say.number(found.number), most=say.number(found.capacity)),
        say("Sell the quiet days instead: say in your posts which days have room."),
        say("Or choose something else to sell, or a smaller number."),
    )
    st.info(" ".join(lines))
    return True


def weekdays() -> None:
    """On which weekdays it is wanted; none for any."""
    say = state.say()
    several(
        *path("days"),
        label=say("On which weekdays do you want it?"),
        options=range(7),
        format_func=labels.weekday,
        optional=True,
    )


def price() -> None:
    """What it costs, as its owner says it."""
    say = state.say()
    field(*path("price"), label=say("What does it cost, as you say it?"), placeholder=say("from 450"))


def contact() -> None:
    """Where orders go."""
    say = state.say()
    field("business", "contact", label=say("Phone number or link"))
    st.caption(say("Where people order. Without it your posts name another way you take orders."))


def more() -> None:
    """What the owner calls it, how long ahead, and what the price covers."""
    plan, say = state.plan(), state.say()
    if choices(plan):
        field(*path("name"), label=say("Your own words for it"), optional=True)
    whole(*path("lead"), label=say("How many days ahead do they order?"), optional=True)
    card = card_of(plan, offer_said(plan))
    if card and card.lead_days and offer_said(state.plan()).lead is None:
        _days_ahead(card.lead_days)
    field(*path("covers"), optional=True)


def _days_ahead(ours: int) -> None:
    """The card's days ahead, and one tap to agree."""
    say, where = state.say(), path("lead")
    with st.container(horizontal=True, vertical_alignment="center"):
        days = say.plural(ours, "{n} day", "{n} days")
        st.caption(say("We assume: {value}", value=days))
        if st.button(say("That is right"), key=f"{state.address()}:{'.'.join(where)}:yes", type="tertiary"):
            state.put(where, ours)
            st.rerun()


def _number(word: str) -> str:
    return state.say()(_WORDS[word]) if word in _WORDS else state.say().number(int(word))
