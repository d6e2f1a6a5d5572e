"""What came in, held against who the business is: take it, pass it on, or leave it."""

import streamlit as st

from pages.components.fields import boxes, field, yes_no
from pages.components.markdown import plain
from pages.components.session import state
from planner.answers import Request
from planner.insights.business import VERDICTS, verdict
from planner.plan import Plan


def show(plan: Plan) -> None:
    """Every request with its two questions and what they come to, and one more."""
    say, business = state.say(), plan.answers.business
    st.markdown(say("Yvonne Heimann (2019): who knows what they are decides fast what to take."))
    about = "  \n".join(plain(text) for text in (business.we_are, business.we_serve) if text)
    st.markdown(about or say("Say first who you are and whom you serve, above."))
    boxes.each(("business", "requests"), business.requests, _one, say("Add something that came in"))


def _one(request: Request) -> None:
    path = ("business", "requests", request.id)
    field(*path, "what")
    for name in ("fits",) if request.fits is False else ("fits", "well"):
        yes_no(*path, name)
    found = verdict(request)
    if found:
        st.markdown(state.say()(VERDICTS[found]))
