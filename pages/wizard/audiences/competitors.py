"""Others customers could go to: six questions and the weak spot of each, and all beside the business."""

from collections.abc import Sequence

import streamlit as st

from pages.components.charts import charts
from pages.components.fields import field, items, number, paragraph, pick, radio
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.answers import SIX, Audience, Competitor
from planner.insights.audiences import Compared, competitors
from planner.insights.themes import add, competitor_ideas
from planner.plan import Plan
from planner.vocabulary import EDGES, REGISTERS

BESIDE = 2  # columns of others that a phone has room for (ours)


def show(plan: Plan, audience: Audience) -> None:
    """Every competitor in a fold of its own, one more, and what comes of the comparison."""
    say = state.say()
    st.markdown(say("Six questions by Pam Moore (2012). Leave out what you do not know."))
    for rival in audience.competitors:
        number = say.number(competitors.answered(rival))
        label = say("{name}: {n} of 6", name=plain(competitors.name_of(rival, say)), n=number)
        fold(label, _one, plan, audience, rival, key=f"rival:{audience.id}:{rival.id}", opened=not rival.name)
    items.add_button(("audiences", audience.id, "competitors"), "r", say("Add somebody else"))
    for sentence in competitors.speaking(plan, audience):
        st.markdown(plain(sentence))
    if any(competitors.answered(rival) for rival in audience.competitors):
        _side_by_side(plan, audience)


def _one(plan: Plan, audience: Audience, rival: Competitor) -> None:
    path, usual = ("audiences", audience.id, "competitors", rival.id), state.say()(EDGES["unknown"])
    field(*path, "name")
    for name in SIX:
        paragraph(*path, name, optional=True)
        if getattr(rival, name):
            pick(*path, "edges", name, options=list(EDGES), format_func=lists.of(EDGES), placeholder=usual)
    radio(*path, "speaks", options=list(REGISTERS), format_func=lists.of(REGISTERS), optional=True)
    number(*path, "often", optional=True)
    paragraph(*path, "weak", optional=True)
    if rival.weak:
        _idea(plan, audience, rival)
    if st.button(state.say()("Remove"), key=f"{state.address()}:remove:{'.'.join(path)}"):
        state.put(path, None)
        st.rerun()


def _idea(plan: Plan, audience: Audience, rival: Competitor) -> None:
    """Where they are weak as an idea of one's own, with one tap, in the first month that is not over."""
    say, idea = state.say(), competitor_ideas(plan, audience).get(rival.id)
    month = next((one for one in plan.themes if one.span.last >= plan.today), None)
    if idea is None:
        st.caption(say("This is an idea of your plan already."))
    elif month:
        label = say("Make it an idea for {month}", month=say.month(month.number))
        if st.button(label, key=f"{state.address()}:weak:{audience.id}:{rival.id}"):
            state.save(*add(plan, month, idea))
            st.rerun()


def _side_by_side(plan: Plan, audience: Audience) -> None:
    """The six questions as rows, the business and the others as columns, few at a time."""
    say, rows = state.say(), competitors.comparison(plan, audience)
    st.markdown(say("**You and the others**"))
    first_two = [say("Question"), say("You")]
    names = _apart([plain(competitors.name_of(one, say)) for one in audience.competitors], first_two)
    for first in range(0, len(names), BESIDE):
        shown = range(len(names))[first : first + BESIDE]
        charts.full_table([*first_two, *(names[at] for at in shown)], [_row(row, shown) for row in rows])
    st.markdown(plain(competitors.counted(competitors.edges(plan, audience), say)))
    st.caption(say("What differs is not worse. You say whose advantage it is."))


def _apart(names: Sequence[str], taken: Sequence[str]) -> list[str]:
    """Names as columns: where one stands there already, all get their number."""
    say = state.say()
    if len({*names, *taken}) == len(names) + len(taken):
        return [*names]
    return [say("{n}. {name}", name=name, n=say.number(n)) for n, name in enumerate(names, 1)]


def _row(row: Compared, shown: Sequence[int]) -> list[str]:
    say = state.say()
    unsaid = say("not said yet")
    cells = [
        say("{text} ({edge})", text=plain(row.theirs[at]), edge=say(EDGES[edge]))
        if (edge := row.edges[at])
        else unsaid
        for at in shown
    ]
    return [row.question, plain(row.ours) or unsaid, *cells]
