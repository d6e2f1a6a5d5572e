"""What machines do instead of a person: only what was done by hand, and never without somebody near."""

import streamlit as st

from pages.components.fields import boxes, field, several, whole, yes_no
from pages.components.routes import link
from pages.components.session import state
from pages.components.words import lists
from planner.answers import Automation
from planner.insights.engagement import FIRST_QUESTIONS
from planner.plan import Plan
from planner.vocabulary import MESSAGE_STEPS


def show(plan: Plan) -> None:
    """The tools, once there is something to use them for, and the order of messages."""
    say, tools = state.say(), plan.said.engagement.automations
    st.markdown(say("Plan first, tool second. Do not give to a machine what you would not do by hand."))
    st.caption(say("So Mike Allton and Danny Monzon (2019) say."))
    if not plan.said.calendar.start and not tools:
        link("calendar", say("Choose first when it starts"), back="engagement")
        return
    boxes.each(("engagement", "automations"), tools, _tool, say("Add a tool"))
    saved = sum(tool.saves or 0 for tool in tools)
    if saved:
        st.markdown(say("Together they save {minutes} a week.", minutes=say.minutes(saved)))
    _messages()


def _tool(tool: Automation) -> None:
    say, path = state.say(), ("engagement", "automations", tool.id)
    for name in ("what", "tool"):
        field(*path, name)
    whole(*path, "by_hand")
    field(*path, "heard")
    whole(*path, "saves", optional=True)
    if yes_no(*path, "talks"):
        whole(*path, "hands_over")
        yes_no(*path, "staffed")
        most = say.number(FIRST_QUESTIONS)
        st.caption(
            say("If that is within the first {n}, somebody must be there. So Carrie Gottschalk says.", n=most)
        )


def _messages() -> None:
    say = state.say()
    several(
        "engagement",
        "messages",
        options=list(MESSAGE_STEPS),
        format_func=lists.of(MESSAGE_STEPS),
        optional=True,
    )
    st.caption(say("If you write to people in several steps: choose them in their order."))
