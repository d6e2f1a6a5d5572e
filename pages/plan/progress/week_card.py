"""The week card on screen: its boxes, their texts to copy, and the card to send."""

from collections.abc import Sequence

import streamlit as st

from pages.components.downloads import downloads
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import WeekCard, Words, gaps_in, in_text, total, week_card
from planner.plan import Plan


def show(plan: Plan) -> None:
    """The card of the week today is in; before the start, that of the first week."""
    say, card = state.say(), week_card(plan)
    if card is None:
        st.markdown(say("The three months were over on {day}.", day=plain(say.date(plan.last))))
        return
    with st.container(border=True):
        st.subheader(plain(card.title), anchor=False)
        if plan.today < plan.start:
            st.markdown(say("It starts on {day}.", day=plain(say.date(plan.start))))
        if card.cause:
            st.info(plain(card.cause), icon=":material/lightbulb:")
        if not card.things:
            st.markdown(say("Nothing is planned for this week."))
        st.markdown("\n".join(f"{k}. {plain(thing.title)}" for k, thing in enumerate(card.things, 1)))
        st.caption(plain(total(plan, card)))
        if texts := [words for thing in card.things for words in thing.texts]:
            fold(say("The texts, to copy"), _texts, texts, key="card-texts")
        fold(say("Send it"), _send, plan, card, key="card-send")


def _texts(texts: Sequence[Words]) -> None:
    for words in texts:
        st.markdown(plain(words.title))
        if words.serves:
            st.caption(state.say()("For them: {what}", what=plain(words.serves)))
        st.code(_filled(words), language=None, wrap_lines=True)


def _filled(words: Words) -> str:
    """The text with what is typed into its gaps; they are not kept, since they hold on one day only."""
    text, say, done = words.text, state.say(), ""
    for number, gap in enumerate(gaps_in(text, words.apart), 1):
        name = f"{number}. {gap}" if words.apart else gap
        label = say("Fill in for {gap}", gap=plain(name))
        typed = st.text_input(label, key=f"{state.address()}:gap:{words.title}:{name}") or gap
        if words.apart:
            before, _, text = text.partition(gap)
            done += before + typed
        else:
            text = text.replace(gap, typed)
    return done + text


def _send(plan: Plan, card: WeekCard) -> None:
    """The whole card as text, and as a picture."""
    st.code(in_text(plan, card), language=None, wrap_lines=True)
    with st.container(horizontal=True):
        downloads.one(plan, "week-card.txt")
        downloads.one(plan, "week-card.png")
