"""Who buys: at most three audiences, each with Moore's eight questions."""

import streamlit as st

from pages.components import steps
from pages.components.advice import opposing_views
from pages.components.fields import field, items, paragraph, pick, radio, several, whole
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from pages.wizard.audiences import competitors, follow_reasons
from planner.answers import EIGHT, Audience
from planner.vocabulary import AREAS, EDUCATIONS, PLACES, REGISTERS, SEXES

AGES = ("18-29", "30-49", "50-64", "65+")


def deeper(audience: Audience) -> None:
    """The rest of the eight questions, and the few facts a survey needs."""
    path = ("audiences", audience.id)
    for name in EIGHT[2:]:
        paragraph(*path, name, optional=True)
    several(*path, "ages", options=AGES, optional=True)
    radio(*path, "sex", options=list(SEXES), format_func=lists.sex, optional=True)
    radio(*path, "place", options=list(PLACES), format_func=lists.lives, optional=True)
    st.caption(
        state.say()("The next three use the groups of a US survey. They choose which survey figures you see.")
    )
    pick(*path, "education", options=list(EDUCATIONS), format_func=lists.education, optional=True)
    pick(*path, "income", options=list(lists.INCOMES), format_func=lists.income, optional=True)
    pick(*path, "area", options=list(AREAS), format_func=lists.area, optional=True)
    radio(*path, "speaks", options=list(REGISTERS), format_func=lists.of(REGISTERS), optional=True)
    paragraph(*path, "offline", optional=True)
    for question in audience.questions:
        field(*path, "questions", question.id, "text")
        whole(*path, "questions", question.id, "tally", optional=True)
    items.add_button((*path, "questions"), "q", state.say()("Add a question they ask"))


steps.heading(
    "Who buys from you?", "People who feel spoken to stop scrolling. Describe somebody in particular."
)
say = state.say()
plan = state.plan()
trade = state.library().trade(plan.answers.business.trade)
for audience in plan.answers.audiences:
    path = ("audiences", audience.id)
    st.subheader(plain(audience.name) or say("Another group"), anchor=False)
    pick(
        *path,
        "card",
        label=say("Start from"),
        options=[f"{trade.id}/{buyer.id}" for buyer in trade.buyers],
        format_func=labels.buyer,
        optional=True,
    )
    paragraph(*path, "who")
    paragraph(*path, "pain")
    several(
        *path,
        "writes",
        options=list(state.library().platforms),
        format_func=labels.platform,
    )
    answered = sum(bool(getattr(audience, name)) for name in EIGHT)
    st.caption(say("{n} of 8 questions about them are answered.", n=say.number(answered)))
    fold(say("Go deeper"), deeper, audience, key=audience.id, holds=EIGHT[2:])
    fold(say("Others they could go to"), competitors.show, plan, audience, key=f"rivals:{audience.id}")
    fold(say("Why they follow a business"), follow_reasons.show, plan, audience, key=f"reasons:{audience.id}")
    items.remove_button(path, plan.said.audiences)
if len(plan.answers.audiences) < items.MAX_AUDIENCES:
    items.add_button(("audiences",), "a", say("Add another group"))
fold(say("Where experts disagree"), opposing_views.show, plan, "audiences", key="opposing_views.show")
steps.continue_step("audiences")
