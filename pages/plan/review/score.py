"""How the plan does on each group of advice: how it is counted, a picture, and the same as a table."""

from html import escape
from textwrap import wrap
from typing import Any

import streamlit as st

from pages.components.charts import charts
from pages.components.markdown import plain
from pages.components.session import state
from planner.language import N_
from planner.plan import Plan
from planner.review import GroupScore, Review, Score, State, score

_STATES: dict[State, str] = {
    "followed": N_("Followed"),
    "open": N_("Open"),
    "set aside": N_("Left as it is"),
    "not applicable": N_("No word on it yet"),
}
_ROW, _AROUND = 66, 110  # pixels: a name of two lines above its bar, and what stands around the rows
_LETTERS, _BAR = 42, 0.36  # of a line at 375 px; of a row


def show(plan: Plan, review: Review) -> None:
    """The score, with the sentence that says how it is counted."""
    say, found = state.say(), score(plan, review)
    st.subheader(say("How your plan does"), anchor=False)
    if not found.judged:
        st.markdown(say("Nothing is counted yet. What you have not looked at is our proposal, not yours."))
        return
    if found.fatal:
        title, text = found.fatal.guideline.title, plain(found.fatal.text)
        st.markdown(say("**First of all: {title}.** {text}", title=title, text=text))
        st.caption(say("While this is open, no number says how your plan does."))
        return
    _counted(found)
    _picture(found)
    columns = [say("Advice"), *(say(words) for words in _STATES.values())]
    rows = [(_with_votes(one), *(one.counts[each] for each in _STATES)) for one in found.groups]
    charts.table(columns, rows, "score-table")


def _counted(found: Score) -> None:
    say = state.say()
    words = {"costly": say.number(found.costs["costly"]), "notes": say.number(found.costs["note"])}
    st.markdown(say("**Costs your plan something: {costly}.** Worth knowing: {notes}.", **words))
    words = {"followed": say.number(found.counts["followed"]), "judged": say.number(found.judged)}
    st.caption(
        say(
            "These counts are ours, on pages you have looked at. Fields left empty count in neither. "
            "Followed: {followed} of {judged} pieces of advice.",
            **words,
        )
    )
    if found.counts["set aside"]:
        aside = found.counts["set aside"]
        st.caption(
            say.plural(
                aside, "One is left as it is, and not counted.", "{n} are left as they are, and not counted."
            )
        )


def _picture(found: Score) -> None:
    """The groups in the order of their votes, each name above its bar."""
    say, rows = state.say(), list(range(len(found.groups)))
    looks: tuple[tuple[State, str, str], ...] = (
        ("followed", charts.accent(), ""),
        ("open", charts.GOLD, "/"),
        ("set aside", charts.GREY, "."),
    )
    data = [
        charts.bars(
            say(_STATES[each]),
            colour,
            pattern,
            orientation="h",
            y=rows,
            x=[one.counts[each] for one in found.groups],
            width=_BAR,
        )
        for each, colour, pattern in looks
    ]
    sentence = say("The advice in twelve groups, with the votes it got from 31 experts in 2019.")
    x = {"title": charts.titled(say("Pieces of advice")), "dtick": 2}
    y = {"autorange": "reversed", "showticklabels": False, "showgrid": False}
    above = [_above(row, one) for row, one in enumerate(found.groups)]
    charts.draw(data, x, y, sentence, "score", _ROW * len(rows) + _AROUND, annotations=above)


def _above(row: int, one: GroupScore) -> dict[str, Any]:
    text = "<br>".join(escape(line) for line in wrap(_with_votes(one), _LETTERS))
    place = {"x": 0, "y": row - _BAR / 2, "xanchor": "left", "yanchor": "bottom", "align": "left"}
    return {"text": text, "showarrow": False, **place}


def _with_votes(one: GroupScore) -> str:
    say = state.say()
    if one.group is None:
        return say("Other advice")
    votes = one.group.votes
    return say.plural(votes, "{advice} ({n}\u00a0vote)", "{advice} ({n}\u00a0votes)", advice=one.group.shown)
