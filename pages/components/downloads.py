"""The plan's files, each made when its button is pressed."""

from functools import partial

import streamlit as st

from pages.components import paper, state
from pages.components.labels import plain
from planner.exports import COMMA, EXPORTS, SEMICOLON, separator_for
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

_ABOUT = {
    "plan.pdf": (N_("The plan as PDF"), N_("To print, to pin on the wall, to hand over.")),
    "calendar.csv": (
        N_("The calendar as a table"),
        N_("Every post with its words and dates, for Excel or Numbers."),
    ),
    "plan.csv": (N_("Goals, place and topics as a table"), N_("The decisions on one sheet.")),
    "answers.json": (N_("Your answers"), N_("With this file you open the plan again, here or elsewhere.")),
}
_SEPARATORS = {COMMA: N_("Comma"), SEMICOLON: N_("Semicolon")}


def separator_name(value: str) -> str:
    """The separator in words."""
    return state.say()(_SEPARATORS[value])


def show(plan: Plan, review: Review) -> None:
    """A button for each file, and page 1 as a picture."""
    say = state.say()
    proposed = separator_for(plan.answers.business.country)
    separator = st.radio(
        say("What stands between the columns"),
        list(_SEPARATORS),
        index=list(_SEPARATORS).index(proposed),
        format_func=separator_name,
        horizontal=True,
        key=f"{state.address()}:separator",
    )
    for name, (label, about) in _ABOUT.items():
        export = EXPORTS[name]
        st.markdown(say(about))
        st.download_button(
            say(label),
            partial(export.render, plan, review, separator),
            export.file_name(plan),
            export.media_type,
            on_click="ignore",
            key=f"{state.address()}:{name}",
        )
    st.image(paper.first_page(), alt=say("Page 1 of your plan"))
    missing = paper.missing_signs()
    if missing:
        signs = plain(" ".join(missing))
        st.info(say("Our fonts lack these signs, so the PDF shows boxes instead: {signs}", signs=signs))
