"""Pictures of the calendar: the themes over the weeks, what the posts are and are for, how much they sell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from pages.components.charts import (
    GOLD,
    GREY,
    accent,
    bars,
    draw,
    height_of,
    named_rows,
    table,
    titled,
    week_load,
)
from pages.components.markdown import plain
from pages.components.session import state
from planner.insights.themes import MonthMix, mix, timeline
from planner.plan import Plan
from planner.vocabulary import KINDS, STAGES

_PATTERNS = ("", "/", ".", "x", "-")


def show(plan: Plan) -> None:
    """Week load, themes, what posts are, what they are for, selling."""
    say = state.say()
    week_load(plan)
    _timeline(plan)
    months = mix(plan)
    if not any(month.kinds for month in months):
        st.markdown(say("No post comes from an idea yet, so there is nothing to compare."))
        return
    kinds, stages = [month.kinds for month in months], [month.stages for month in months]
    sentence = say("What most posts are: {name}, {n} of {all}.", **_most(kinds, KINDS))
    _stacked(months, kinds, KINDS, sentence, "kinds")
    sentence = say("What most posts are for: {name}, {n} of {all}.", **_most(stages, STAGES))
    _stacked(months, stages, STAGES, sentence, "stages")
    _selling(plan, months)
    st.caption(say("Your own posts and those on other places are not counted here."))


def _timeline(plan: Plan) -> None:
    say, rows = state.say(), timeline(plan)
    names = [say.month(row.theme.number) for row in rows]
    data = [
        bars(
            say("The month's topic"),
            GREY,
            "/",
            x=[row.last - row.first + 1 for row in rows],
            base=[row.first - 0.5 for row in rows],
            y=[*range(len(rows))],
            orientation="h",
        ),
        {
            "type": "scatter",
            "mode": "markers",
            "name": say("Its key idea goes out"),
            "x": [week for row in rows for week in row.goes_out],
            "y": [number for number, row in enumerate(rows) for _ in row.goes_out],
            "marker": {"size": 16, "symbol": "star", "color": accent()},
        },
    ]
    firsts = [say.number(row.goes_out[0]) for row in rows if row.goes_out]
    sentence = (
        say("Each month has one topic. Its key idea goes out first in week {weeks}.", weeks=say.both(firsts))
        if firsts
        else say("Each month has one topic. No key idea has a week yet.")
    )
    x = {"title": titled(say("Week")), "range": [0.5, len(plan.weeks) + 0.5], "tick0": 1, "dtick": 2}
    draw(data, x, named_rows(names), sentence, "timeline", height_of(len(rows)))
    table(
        [say("Month"), say("Topic"), say("Weeks"), say("Key idea"), say("It goes out in week")],
        [
            (
                name,
                plain(row.theme.title) or say("still open"),
                say("{first} to {last}", first=row.first, last=row.last),
                plain(row.key),
                say.both([say.number(week) for week in row.goes_out]),
            )
            for name, row in zip(names, rows, strict=True)
        ],
        "timeline-table",
    )


def _stacked(
    months: Sequence[MonthMix],
    counts: Sequence[Counter[Any]],
    names: Mapping[Any, str],
    sentence: str,
    key: str,
) -> None:
    """The posts of each month, one bar of as many parts as there are names."""
    say = state.say()
    columns = [say.month(month.theme.number) for month in months]
    colours = (accent(), GOLD, GREY, accent(), GOLD)
    data = [
        bars(say(name), colour, pattern, x=columns, y=[count[part] for count in counts])
        for (part, name), colour, pattern in zip(names.items(), colours, _PATTERNS, strict=False)
    ]
    draw(data, {"type": "category"}, {"title": titled(say("Posts"))}, sentence, key, 340)
    rows = [(say(name), *(count[part] for count in counts)) for part, name in names.items()]
    table([say("Posts"), *columns], rows, f"{key}-table")


def _most(counts: Sequence[Counter[Any]], names: Mapping[Any, str]) -> dict[str, str]:
    """The most frequent part, for a sentence."""
    say, together = state.say(), sum(counts, Counter[Any]())
    ((part, n),) = together.most_common(1)
    return {"name": say(names[part]), "n": say.number(n), "all": say.number(together.total())}


def _selling(plan: Plan, months: Sequence[MonthMix]) -> None:
    """The part that sells in each month, and the owner's limit as a line."""
    say, ceiling = state.say(), plan.answers.calendar.ceiling
    columns, shares = [say.month(month.theme.number) for month in months], [month.selling for month in months]
    data = [bars(say("Posts that sell"), accent(), x=columns, y=shares)]
    most = say.number(max(shares))
    if plan.selling and plan.selling.ceiling_by == "law":
        sentence = say("At most {most}% of a month's posts sell. A rule forbids it where you are.", most=most)
    elif ceiling is None:
        sentence = say("At most {most}% of a month's posts sell. You have set no limit.", most=most)
    else:
        limit = {
            "name": say("Your limit"),
            "x": columns,
            "y": [ceiling] * len(columns),
            "line": {"color": GOLD, "dash": "dash"},
        }
        data.append({"type": "scatter", "mode": "lines+markers", **limit})
        words = {"most": most, "limit": say.number(ceiling)}
        sentence = say("At most {most}% of a month's posts sell. Your limit is {limit}%.", **words)
    y = {"title": titled(say("Percent")), "range": [0, 100]}
    draw(data, {"type": "category"}, y, sentence, "selling", 260)
    table(
        [say("Month"), say("Posts that sell, percent")],
        list(zip(columns, shares, strict=True)),
        "selling-table",
    )
