"""Pages that are not used: what they look like from outside, and what becomes of them."""

import streamlit as st

from pages.components.advice import findings
from pages.components.fields import pick, radio, whole, yes_no
from pages.components.folds import fold
from pages.components.markdown import plain
from pages.components.session import state
from pages.components.words import labels, lists
from planner.answers import Place
from planner.insights.limits import limit
from planner.insights.platforms import active, signs
from planner.plan import Plan, months_after
from planner.vocabulary import FATES

AGO = (0, 1, 2, 4, 6, 12, 24, 48)  # months since the last post, to choose from (ours)
GUIDELINE = "stale-profile-signs"


def show(plan: Plan) -> None:
    """The questions about each page that is not in use."""
    used = {choice.id for choice in active(plan)}
    pages = [p for p in plan.answers.platforms.places if p.profile and p.id not in used]
    if not pages:
        return
    say = state.say()
    st.subheader(say("Pages you do not use"), anchor=False)
    st.markdown(say("A page left alone makes a bad first impression. What do yours look like?"))
    for page in pages:
        with st.container(border=True):
            st.markdown(_state(plan, page))
            fold(say("What it looks like"), _page, plan, page, key=f"stale:{page.id}")
    st.caption(findings.said_by(plan.library.guidelines[GUIDELINE]))
    st.caption(
        say(
            "Left alone: no post for {days} days, {inbox} messages or no way in. The numbers are ours.",
            days=say.number(limit(plan, "stale")),
            inbox=say.number(limit(plan, "inbox")),
        )
    )


def _state(plan: Plan, page: Place) -> str:
    """The page and what is decided about it, else what it looks like."""
    say, name = state.say(), labels.place(page.id)
    about = lists.fate(page.fate) if page.fate else say.both(signs(plan, page))
    return say("**{place}**: {text}", place=name, text=plain(about)) if about else f"**{name}**"


def _page(plan: Plan, page: Place) -> None:
    path = ("platforms", "places", page.id)
    days = [months_after(plan.today, -k).isoformat() for k in AGO]
    pick(*path, "last_post", options=days, format_func=labels.long_day)
    yes_no(*path, "login")
    whole(*path, "inbox")
    radio(*path, "fate", options=list(FATES), format_func=lists.fate)
