"""What the ideas of the plan speak to, as a sentence, a picture and a table."""

from typing import get_args

import streamlit as st

from pages.components import charts, state
from pages.components.labels import plain
from pages.components.lessons import need, stage
from planner.coverage import biggest_gap, coverage, shares
from planner.plan import Plan
from planner.vocabulary import STAGES, Need

_ROW = 62  # pixels of a row whose name has up to four lines


def show(plan: Plan) -> None:
    """How many ideas speak to each question about the customers, by step."""
    say, found = state.say(), coverage(plan)
    st.subheader(say("What your ideas speak to"), anchor=False)
    if not found.ideas:
        st.markdown(plain(biggest_gap(found, plan.library)))
        return
    needs = [*get_args(Need), *([None] if found.of_need(None) else [])]
    names = [need(one) if one else say("Not said yet") for one in needs]
    looks = zip(
        (charts.accent(), charts.GOLD, charts.GREY, charts.accent()), ("", "/", ".", "x"), strict=True
    )
    data = [
        charts.bars(
            stage(step),
            colour,
            pattern,
            x=[found.cells.get((one, step), 0) for one in needs],
            orientation="h",
        )
        for step, (colour, pattern) in zip(STAGES, looks, strict=True)
    ]
    x, y = (
        {"title": charts.titled(say("Ideas")), "dtick": 1 + max(map(found.of_need, needs)) // 8},
        charts.named_rows(names),
    )
    charts.draw(data, x, y, biggest_gap(found, plan.library), "coverage", _ROW * len(needs) + 150)
    rows = [
        (plain(name), *(found.cells.get((one, step), 0) for step in STAGES), found.of_need(one))
        for name, one in zip(names, needs, strict=True)
    ]
    charts.table([say("They speak to"), *map(stage, STAGES), say("All")], rows, "coverage-table")
    for sentence in shares(found, plan.library):
        st.markdown(plain(sentence))
