"""The plan's files, each made when its button is pressed."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages.components.downloads import page_image
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import COMMA, EXPORTS, SEMICOLON, separator_for
from planner.language import N_
from planner.plan import Plan
from planner.review import Review, review

_ABOUT = {
    "plan.pdf": (N_("The plan as PDF"), N_("To print, to pin on the wall, to hand over.")),
    "short-plan.txt": (
        N_("The short plan as text"),
        N_("Both first pages, the week and every post, to paste into a message or to print."),
    ),
    "weeks.csv": (
        N_("The thirteen weeks as a table"),
        N_("What runs in each week, and where its minutes go."),
    ),
    "calendar.csv": (
        N_("The calendar as a table"),
        N_("Every post with its words and dates, for Excel or Numbers."),
    ),
    "links.csv": (
        N_("Your links as a table"),
        N_("The link for each post. It tells you later where visitors came from."),
    ),
    "audit.csv": (
        N_("Your posts that are out, as a table"),
        N_("When and where each went out, and what you do with it."),
    ),
    "week-card.png": (
        N_("This week as a picture"),
        N_("What to do and the texts for it, to send to your phone."),
    ),
    "week-card.txt": (N_("This week as text"), N_("The same, to paste into a message.")),
    "daily-sheet.pdf": (
        N_("A sheet for your daily minutes"),
        N_("What to answer first, with a box for each day, to print."),
    ),
    "response-guide.pdf": (
        N_("How we answer, with house rules"),
        N_("For the wall: who answers, what to do with a complaint, and nine rules."),
    ),
    "self-check.pdf": (
        N_("The check from A to Z"),
        N_("26 tips on one page, with three boxes each."),
    ),
    "outreach.csv": (
        N_("People to get to know, as a table"),
        N_("A line for each person, and room for those to come."),
    ),
    "measures.csv": (
        N_("What you count, as a table"),
        N_("Each number, where it is read and by whom."),
    ),
    "tools.csv": (
        N_("What machines do for you, as a table"),
        N_("Each task with its tool and the minutes it saves."),
    ),
    "tally-sheet.pdf": (
        N_("A sheet for counting"),
        N_("One box for each day of the plan, to fill with a pen."),
    ),
    "plan.csv": (N_("Goals, place and topics as a table"), N_("The decisions on one sheet.")),
    "platforms.csv": (N_("The places as a table"), N_("How each one compares, and what a survey says.")),
    "not-doing.csv": (
        N_("What you are not doing, as a table"),
        N_("Why not, when to look again, and what to say."),
    ),
    "handles.csv": (N_("Names to keep, as a table"), N_("Your name at every place, and whose it is.")),
    "ask-customers.pdf": (
        N_("A sheet for asking ten customers"),
        N_("Three questions and a grid for ticks, to print."),
    ),
    "answers.json": (N_("Your answers"), N_("With this file you open the plan again, here or elsewhere.")),
}
_SEPARATORS = {COMMA: N_("Comma"), SEMICOLON: N_("Semicolon")}


def separator_name(value: str) -> str:
    """The separator in words."""
    return state.say()(_SEPARATORS[value])


def show(plan: Plan, found: Review) -> None:
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
    for name, (_, about) in _ABOUT.items():
        st.markdown(say(about))
        _button(plan, name, partial(EXPORTS[name].render, plan, found, separator), "file")
    st.image(page_image.first_page(), alt=say("Page 1 of your plan"))
    missing = page_image.missing_signs()
    if missing:
        signs = plain(" ".join(missing))
        st.info(say("Our fonts lack these signs, so the PDF shows boxes instead: {signs}", signs=signs))


def one(plan: Plan, name: str) -> None:
    """A button for one file, beside the questions it belongs to."""
    separator = separator_for(plan.answers.business.country)
    _button(plan, name, lambda: EXPORTS[name].render(plan, review(plan), separator), "one")


def _button(plan: Plan, name: str, made: Callable[[], bytes], where: str) -> None:
    export = EXPORTS[name]
    st.download_button(
        state.say()(_ABOUT[name][0]),
        made,
        export.file_name(plan),
        export.media_type,
        on_click="ignore",
        key=f"{state.address()}:{where}:{name}",
    )
