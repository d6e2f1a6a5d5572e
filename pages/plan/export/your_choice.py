"""What holds for every file: separator, paper, time zone, and how many rows a tool takes."""

import streamlit as st

from pages.components.fields import field
from pages.components.folds import fold
from pages.components.session import state, tab
from planner.exports import COMMA, PAPERS, SEMICOLON, ZONES, Options, separator_for, zone_of
from planner.language import N_
from planner.plan import Plan

_SEPARATORS = {COMMA: N_("Comma"), SEMICOLON: N_("Semicolon")}
_OWN = ""  # the paper of the country


def separator_name(value: str) -> str:
    """The separator in words."""
    return state.say()(_SEPARATORS[value])


def paper_name(value: str) -> str:
    """The paper in words."""
    return state.say()(PAPERS[value]) if value else state.say()("As people there print")


def options(plan: Plan) -> Options:
    """What was chosen in this window, else what is usual in the country."""
    return Options(
        tab.value(_key("separator:kept"), separator_for(plan.answers.business.country)),
        tab.value(_key("paper:kept"), _OWN),
        tab.value(_key("free:kept"), False),
    )


def show(plan: Plan) -> None:
    """The choices, folded away: every one has a default."""
    fold(state.say()("Paper, columns and clock"), _choices, plan, key="choices", holds=("settings.zone",))


def _choices(plan: Plan) -> None:
    say, now = state.say(), options(plan)
    papers, separators = [_OWN, *PAPERS], list(_SEPARATORS)
    chosen = {
        "separator": st.radio(
            say("What stands between the columns"),
            separators,
            index=separators.index(now.separator),
            format_func=separator_name,
            horizontal=True,
            key=_key("separator"),
        ),
        "paper": st.radio(
            say("Paper"),
            papers,
            index=papers.index(now.paper),
            format_func=paper_name,
            horizontal=True,
            key=_key("paper"),
        ),
        "free": st.checkbox(say("Buffer's free plan: 10 rows a file"), now.free, key=_key("free")),
    }
    field("settings", "zone", widget=st.selectbox, options=ZONES, optional=True)
    st.caption(say("The times of your posts are those of {zone}.", zone=zone_of(plan)))
    if chosen != {"separator": now.separator, "paper": now.paper, "free": now.free}:
        for name, value in chosen.items():
            tab.put(_key(f"{name}:kept"), value)
        st.rerun()


def _key(name: str) -> str:
    return f"{state.address()}:{name}"
