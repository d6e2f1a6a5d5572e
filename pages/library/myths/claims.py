"""Twelve claims: one believes or doubts, then reads what the articles say."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from pages.library.advice import article, folded
from pages.library.visitor import ask
from planner.knowledge import Myth
from planner.vocabulary import BELIEFS


def belief(value: str) -> str:
    """Believe or doubt."""
    return state.say()(BELIEFS[value])  # type: ignore[index]


def show() -> None:
    """Every claim in the order of the articles, then the count."""
    votes = [_myth(number, myth) for number, myth in enumerate(state.library().myths.values(), 1)]
    st.subheader(state.say()("How you voted"), anchor=False)
    st.markdown(_count(votes))


def _myth(number: int, myth: Myth) -> str | None:
    """One claim; the vote, so far."""
    say = state.say()
    with st.container(border=True):
        label = say("**{n}. {claim}**", n=say.number(number), claim=myth.claim)
        path = ("decisions", "myths", myth.id)
        vote: str | None = ask(*path, label=label, options=list(BELIEFS), words=belief)
        if vote:
            _answer(myth)
    return vote


def _answer(myth: Myth) -> None:
    say = state.say()
    st.markdown(myth.answer)
    words = {"name": plain(myth.said_by), "article": plain(article(myth.source))}
    st.caption(say("{name} in “{article}”", **words))
    for guideline in myth.guidelines:
        folded(state.library().guidelines[guideline], myth.id)


def _count(votes: list[str | None]) -> str:
    say = state.say()
    believed, doubted = (say.number(votes.count(vote)) for vote in BELIEFS)
    every, voted = say.number(len(votes)), say.number(sum(vote is not None for vote in votes))
    return say(
        "You voted on {n} of {all}. You believe {believed} and doubt {doubted}.",
        n=voted,
        all=every,
        believed=believed,
        doubted=doubted,
    )
