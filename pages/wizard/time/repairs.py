"""Weeks that changes by hand made too full, and a plan that makes nothing: each with one-tap repairs."""

from collections.abc import Iterable

import streamlit as st

from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.routes import link
from pages.components.session import state
from planner.language import N_
from planner.plan import Plan, PlanWeek
from planner.scenarios import Repair, RepairKind, repairs, ways_to_start

_TAKE: dict[RepairKind, str] = {
    "fewer": N_("Make fewer"),
    "simpler": N_("Make it simpler"),
    "later": N_("Make it later"),
    "more": N_("Take more time"),
}


def show(plan: Plan) -> None:
    """What does not fit, and what would mend it; nothing where all fits."""
    say = state.say()
    if ways := ways_to_start(plan):
        st.markdown(say("**No post fits yet.** Any of these would change that:"))
        _offered(ways, "start")
    for number, week in enumerate(plan.overfull()):
        over = plan.made_in(week) - week.room
        label = say("Week {n} takes {minutes} more than it has", n=week.number, minutes=say.minutes(over))
        fold(label, _mend, plan, week, key=f"overfull:{week.number}", opened=number == 0)


def _mend(plan: Plan, week: PlanWeek) -> None:
    say = state.say()
    found = repairs(plan, week)
    if found:
        st.markdown(say("Any of these makes it fit again:"))
    else:
        st.markdown(say("No single change makes it fit. Move or leave out some of its posts yourself."))
        link("weeks", say("Open the calendar"), icon=":material/calendar_month:")
    _offered(found, str(week.number))


def _offered(found: Iterable[Repair], where: str) -> None:
    """Each repair in words, with the button that takes it."""
    say = state.say()
    for number, repair in enumerate(found):
        st.markdown(plain(repair.text))
        key = f"{state.address()}:repair:{where}:{repair.kind}:{number}"
        if st.button(say(_TAKE[repair.kind]), key=key):
            state.save(*repair.changes)
            st.rerun()
