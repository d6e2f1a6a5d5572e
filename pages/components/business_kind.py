"""What the business does: typed and found in a table, else one of the kinds of work."""

import streamlit as st

from pages.components.fields import each, field, pick_or_type, radio, several
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import MOST_QUESTIONS, AskedOfUs
from planner.insights.business import Found, kind_named, looked_up, names_listed, work_of
from planner.knowledge import OTHER
from planner.language import N_
from planner.plan import cautions_of, questions_asked, quiet_months, things_named

_DOES, _TRADE, _QUESTIONS = ("business", "does"), ("business", "trade"), ("business", "questions")


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


def cautions() -> None:
    """What law or the profession forbids such a business in its country, once both are known."""
    say, said = state.say(), state.said().business
    for one in cautions_of(said, state.library()) if said.country else ():
        source, year = one.sources[0], one.checked.year
        title = plain(source.title)
        st.info(
            " ".join((*one.says, say("So we understand it in {year}; it is no legal advice.", year=year)))
        )
        st.caption(say("Source: {title}", title=f"[{title}]({source.url})" if source.url else title))


def quiet() -> None:
    """Which months are quiet: the posts sell them six weeks before."""
    say, plan = state.say(), state.plan()
    several("business", "quiet", options=list(range(1, 13)), format_func=say.month)
    guess = quiet_months(plan.answers.business, plan.library)
    if guess and not state.said().business.quiet:
        st.caption(say("We assume: {value}", value=say.both([say.month(month) for month in guess])))


def in_own_words() -> None:
    """What people bring or get, what they ask, and the answers: the words that make a plan one's own."""
    say, plan = state.say(), state.plan()
    things = things_named(plan.answers, plan.library)
    several("business", "things", options=list(things), accept_new_options=True, optional=True)
    field(
        "business",
        "landmark",
        optional=True,
        help=say("A hill, a square, the rain: it comes into a picture a month."),
    )
    st.markdown(say("**What people ask you**"))
    ours = questions_asked(plan.answers, plan.library)
    if ours and not plan.said.business.questions:
        st.caption(say("Until you write your own, your plan answers these:"))
        st.markdown("\n".join(f"- {plain(one.text)}" for one in ours))
    each(_QUESTIONS, plan.said.business.questions, _question, say("Add a question"), MOST_QUESTIONS)


def _question(one: AskedOfUs) -> None:
    field(*_QUESTIONS, one.id, "text")
    field(*_QUESTIONS, one.id, "answer", optional=True)


def _label(name: str) -> str:
    return kind_named(state.library(), name)


def _before(trade: str, does: str) -> str:
    """What a plan from before this question was for."""
    return "" if does or not trade or trade == OTHER else state.library().trade(trade).name


def _unknown(found: Found) -> None:
    """What it might be, each one tap; and the kinds of work, behind a fold while something comes near."""
    say, library = state.say(), state.library()
    if not found.like:
        _cards()
        return
    st.markdown(say("Is it one of these?"))
    for row in found.like:
        label = say(
            N_("{name}: {kind}"), name=kind_named(library, row.name, short=True), kind=work_of(library, row)
        )
        if st.button(plain(label), key=f"{state.address()}:like:{row.id}"):
            was = state.said().business
            state.save((_DOES, was.does, row.name), (_TRADE, was.trade or None, row.stands_for))
            st.rerun()
    fold(say("None of these"), _cards, holds=("trade",), key="business_kind.cards")


def _cards() -> None:
    say, cards = state.say(), state.library().kinds.cards
    radio(
        *_TRADE,
        label=say("What do you mostly do?"),
        options=[*(card.id for card in cards), OTHER],
        format_func=_card,
        captions=[*(card.examples for card in cards), say("Then your plan has fewer posts.")],
    )


def _card(kind: str) -> str:
    names = {card.id: card.name for card in state.library().kinds.cards}
    return names.get(kind) or state.say()("Something else")
