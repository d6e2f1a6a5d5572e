"""The 26 tips from A to Z: done, in part or not yet, and what that adds up to."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from pages.library.visitor import ask
from planner.knowledge import Letter
from planner.review import not_yet, tips_score
from planner.vocabulary import DOINGS, Doing


def doing(value: str) -> str:
    """Done, in part or not yet."""
    return state.say()(DOINGS[value])  # type: ignore[index]


def show() -> None:
    """Every letter with its tip, then the count and what is left."""
    said = {letter.id: vote for letter in state.library().letters.values() if (vote := _letter(letter))}
    _score(said)
    _left(said)


def _letter(letter: Letter) -> Doing | None:
    """One tip; how far it is done, so far."""
    say = state.say()
    label = say("**{letter}. {title}**", letter=letter.id.upper(), title=letter.title)
    path = ("decisions", "letters", letter.id)
    with st.container(gap="xsmall"):
        vote: Doing | None = ask(*path, label=label, options=list(DOINGS), words=doing)
        st.caption(say("{advice} ({name})", advice=letter.advice, name=plain(letter.said_by)))
        if letter.where and vote != "yes" and state.address():
            link(letter.where, icon=":material/arrow_forward:", back="self_check")
    return vote


def _score(said: dict[str, Doing]) -> None:
    if not said:
        return
    say, found = state.say(), tips_score(said, state.library())
    st.subheader(say("Your result: {percent}%", percent=say.number(found.percent)), anchor=False)
    st.markdown(
        say(
            "We do this: {yes}. Partly: {partly}. Not yet: {no}. Not answered: {open}.",
            yes=say.number(found.yes),
            partly=say.number(found.partly),
            no=say.number(found.no),
            open=say.number(found.open),
        )
    )
    st.caption(
        say(
            "“We do this” counts one, “Partly” a half, all else nothing. That is divided by {n}. It is ours.",
            n=say.number(len(state.library().letters)),
        )
    )


def _left(said: dict[str, Doing]) -> None:
    say, left = state.say(), not_yet(said, state.library())
    if left:
        lines = [f"- {one.id.upper()}: {one.title}" for one in left]
        st.markdown("\n".join((say("**Not yet**"), "", *lines)))
