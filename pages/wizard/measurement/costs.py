"""What a customer costs: through our posts, through letters, through ads in a search."""

import streamlit as st

from pages.components.charts import charts
from pages.components.fields import field, number
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from planner.insights.measurement import Cost, costs, own_cost
from planner.plan import Plan

_NUMBERS = {"cost": "cost", "visits": "visits", "leads": "asked", "sales": "bought"}
_DIGITS = 2  # of an amount of money


def show(plan: Plan) -> None:
    """The question, the numbers of each way, and what one customer costs."""
    say = state.say()
    st.markdown(say("Dennis Yu (2019) holds posts to the same standard as letters and paid searches."))
    st.caption(say("Use the same months for all of them. Leave empty what you do not use."))
    for cost in costs(plan):
        fold(plain(cost.name), _numbers, plan, cost, key=f"cost:{cost.id}", opened=cost.id == "social")
    _table(state.plan())


def _numbers(plan: Plan, cost: Cost) -> None:
    say, path = state.say(), ("measurement", "channels", cost.id)
    if cost.id == "own":
        field(*path, "name", optional=True)
    for name, known in _NUMBERS.items():
        guess = getattr(cost, known)
        shown = None if guess is None else say.number(round(guess, _DIGITS))
        number(*path, name, placeholder=shown, optional=True)
    if cost.id == "social":
        _where_from(plan, cost)


def _where_from(plan: Plan, cost: Cost) -> None:
    """Where the grey numbers come from."""
    say = state.say()
    if own_cost(plan) is None:
        link("time", say("Say what an hour costs you"), back="measurement")
    else:
        st.caption(say("Cost left empty: your time, ads and tools, for the weeks that have a number."))
    if cost.asked is not None or cost.bought is not None:
        st.caption(say("People left empty: what your number gained over its start, from posts or not."))


def _table(plan: Plan) -> None:
    say, rows = state.say(), [cost for cost in costs(plan) if _said(cost)]
    if not rows:
        st.markdown(say("No number yet. Type a cost and who asked or bought, and you see one."))
        return
    columns = [say("Way"), say("One who asked cost"), say("One who bought cost"), say("Of 100 visits bought")]
    cells = [(plain(c.name), _shown(c.per_asked), _shown(c.per_bought), _shown(c.conversion)) for c in rows]
    charts.full_table(columns, cells)


def _said(cost: Cost) -> bool:
    return any(getattr(cost, known) is not None for known in _NUMBERS.values())


def _shown(value: float | None) -> str:
    say = state.say()
    return say("no number yet") if value is None else say.number(round(value, _DIGITS))
