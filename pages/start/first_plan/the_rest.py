"""What follows page 2: set-up, the week, the drawer, counting and deciding, each folded away."""

from collections.abc import Sequence

import streamlit as st

from pages.components.charts import full_table
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import (
    BOLD,
    Deciding,
    Drawn,
    ToCopy,
    deciding,
    drawer,
    every_week,
    habits,
    in_a_sentence,
    setup_once,
    to_check,
    to_copy,
    unmarked,
    week_rules,
)
from planner.plan import Plan


def show(plan: Plan) -> None:
    """A fold for each part that has something to say."""
    say = state.say()
    if to_check(plan):
        fold(say("We assumed this: correct it first"), _check, plan, key="rest.check")
    if setup_once(plan):
        fold(say("Set up once"), _setup, plan, key="rest.setup")
    if week_rules(plan):
        fold(say("A week"), _week, plan, key="rest.week")
    if weekly := every_week(plan):
        fold(say("Every week, with your own news"), _to_copy, weekly, key="rest.weekly")
    if answers := to_copy(plan):
        fold(say("Answers to copy"), _to_copy, answers, key="rest.answers")
    if drawn := drawer(plan):
        fold(drawn.title, _drawer, drawn, key="rest.drawer")
    if found := deciding(plan):
        fold(found.title, _deciding, found, key="rest.deciding")


def _check(plan: Plan) -> None:
    st.markdown("".join(f"- {plain(one)}\n" for one in to_check(plan)))


def _setup(plan: Plan) -> None:
    for group in setup_once(plan):
        st.markdown(f"**{plain(group.title)}**" + "".join(f"\n- {_bold(task)}" for task in group.tasks))


def _to_copy(every: Sequence[ToCopy]) -> None:
    for one in every:
        st.markdown(f"**{plain(one.title)}**")
        st.code(unmarked(one.text), language=None, wrap_lines=True)


def _bold(text: str) -> str:
    """The text, its marked parts strong."""
    pieces = [plain(piece) for piece in text.split(BOLD)]
    return "".join(f"**{piece}**" if k % 2 else piece for k, piece in enumerate(pieces))


def _week(plan: Plan) -> None:
    rules = (*(in_a_sentence(plan, one) for one in habits(plan)), *week_rules(plan))
    st.markdown("".join(f"- {plain(rule)}\n" for rule in rules))


def _drawer(drawn: Drawn) -> None:
    st.markdown(plain(drawn.words))
    full_table(drawn.columns, [[*map(plain, row)] for row in drawn.rows])


def _deciding(found: Deciding) -> None:
    st.markdown(plain(" ".join(found.count)))
    if found.causes:
        full_table(found.columns, [[*map(plain, row)] for row in found.causes])
    st.markdown("  \n".join(plain(text) for text in found.decide))
