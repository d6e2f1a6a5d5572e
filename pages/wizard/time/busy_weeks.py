"""Busy weeks: ours by the trade's dates, the owner's on top."""

import streamlit as st

from pages.components.fields import pick, radio
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import lists
from planner.language import week_of_year
from planner.plan import Plan, PlanWeek
from planner.vocabulary import WEEK_KINDS, WEEKS_OFF


def busy_weeks(plan: Plan) -> None:
    """Each week with what we assume of it; the owner may know better."""
    say = state.say()
    own = plan.said.time.weeks
    busy = [week for week in plan.weeks if week.why or week.span.first.isoformat() in own]
    for week in busy:
        why = week.why or say("as you said")
        text = say("Week {n}, {why}: {kind}.", n=week.number, why=why, kind=say(WEEK_KINDS[week.kind]))
        st.markdown(f"- {plain(text)}")
    fold(say("Busy weeks"), _each, plan, holds=("weeks", "off"), key="busy_weeks.each")


def _each(plan: Plan) -> None:
    say = state.say()
    for week in plan.weeks:
        pick(
            "time",
            "weeks",
            week.span.first.isoformat(),
            label=_named(plan, week),
            options=list(WEEK_KINDS),
            format_func=lists.week_kind,
            placeholder=say(WEEK_KINDS[week.kind]),
        )
    radio("time", "off", options=list(WEEKS_OFF), format_func=lists.of(WEEKS_OFF), optional=True)


def _named(plan: Plan, week: PlanWeek) -> str:
    """A week by our number and first day, and by the calendar's own number where the country uses one."""
    say, first = state.say(), week.span.first
    named = say("Week {n}, from {day}", n=week.number, day=say.day(first))
    number = week_of_year(first, plan.answers.business.country)
    return say("{week} (calendar week {number})", week=named, number=number) if number else named
