"""The plan, other plans and other choices of places in one table, and as a page to print."""

from collections.abc import Sequence

import streamlit as st

from pages.components import side_by_side as tables
from pages.components import split
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import go, link
from pages.components.session import state
from pages.plan.compare import variants
from planner.exports import file_stem, side_by_side
from planner.plan import Plan
from planner.scenarios import WhatIf, split_in_words


def show(plan: Plan, others: Sequence[Plan]) -> None:
    """What stands beside the plan, a further choice of places, and the page to print."""
    say, splits = state.say(), split.from_address(plan)
    splits = splits[: split.MOST_BESIDE - len(others)]
    columns = [
        (say("This plan"), plan),
        *((variants.called(plan, other), other) for other in others),
        *((split_in_words(plan, one.shares), one.plan) for one in splits),
    ]
    if splits or len(others) > 1:
        tables.several(columns)
        for one in splits:
            _one(plan, one, splits)
    if len(columns) > 1:
        st.download_button(
            say("All of it on one page"),
            lambda: side_by_side(columns, splits).data,
            f"{file_stem(plan.answers)}-side-by-side.pdf",
            "application/pdf",
            on_click="ignore",
            key=f"{state.address()}:side-by-side.pdf",
        )
    if len(columns) <= split.MOST_BESIDE:
        fold(
            say("Any place, any split"), _more, plan, splits, opened=not others, key=f"several.{len(splits)}"
        )


def _one(plan: Plan, one: WhatIf, splits: Sequence[WhatIf]) -> None:
    say, rest = state.say(), [other for other in splits if other is not one]
    name = split_in_words(plan, one.shares)
    st.subheader(plain(name), anchor=False)
    split.show(one)
    kept = variants.held(split.ADDRESS) | split.to_address(*rest)
    link("compare", say("Take away: {name}", name=plain(name)), **kept)


def _more(plan: Plan, splits: Sequence[WhatIf]) -> None:
    say, key = state.say(), f"{state.address()}:several:{len(splits)}"
    found = split.choose(plan, key)
    if st.button(say("Put this choice beside"), key=f"{key}:do") and found:
        go("compare", **variants.held(split.ADDRESS), **split.to_address(*splits, found))
