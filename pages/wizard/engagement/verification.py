"""Before something from others is passed on: ten checks, and two who know it for themselves."""

import streamlit as st

from pages.components.fields import boxes, field, several, yes_no
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Report
from planner.insights.engagement import SOURCES, independent, verified
from planner.insights.limits import limit
from planner.plan import Plan
from planner.vocabulary import PROOFS


def show(plan: Plan) -> None:
    """Everything that is passed on, and one more."""
    say = state.say()
    st.markdown(say("Passing on what others say puts your good name at stake. Check it first."))
    st.caption(say("The ten checks are Patrick Meier's (in Hemley 2012, tip 22)."))
    boxes.each(
        ("engagement", "reports"),
        plan.said.engagement.reports,
        _report,
        say("Add something you pass on"),
    )


def _report(report: Report) -> None:
    path = ("engagement", "reports", report.id)
    field(*path, "what")
    several(*path, "checks", options=list(PROOFS), format_func=lists.of(PROOFS))
    field(*path, "first")
    field(*path, "second", optional=True)
    if report.first and report.second:
        yes_no(*path, "same")
    _standing(report)


def _standing(report: Report) -> None:
    """How much of it is checked, in words."""
    say, plan = state.say(), state.plan()
    least = say.number(limit(plan, "proofs"))
    words = {"n": say.number(len(report.checks)), "all": say.number(len(PROOFS))}
    sources = {"n": say.number(independent(report)), "all": say.number(SOURCES)}
    st.markdown(
        "  \n".join(
            (
                say("{n} of {all} checks done.", **words),
                say("{n} of {all} who know it for themselves.", **sources),
                say("Checked.")
                if verified(plan, report)
                else say("Not checked yet: do at least {n}. That number is ours.", n=least),
            )
        )
    )
