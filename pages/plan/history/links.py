"""The links to a plan: who has one, since when, until when; make another, close one."""

import streamlit as st

from pages.components import own_link
from pages.components.markdown import plain
from pages.components.session import history, state, tab
from planner.language import N_
from planner.store import ROLES, Link

_ROLES = {
    "viewer": N_("May look"),
    "editor": N_("May change answers"),
    "owner": N_("May do everything, also give and close links"),
}
_DAYS = {0: N_("No end"), 7: N_("A week"), 30: N_("A month"), 100: N_("The three months")}


def role_name(role: str) -> str:
    """A role in words."""
    return state.say()(_ROLES[role])


def days_name(days: int) -> str:
    """How long a link holds, in words."""
    return state.say()(_DAYS[days])


def show() -> None:
    """The open links, and one more."""
    say, where = state.say(), str(state.address())
    st.subheader(say("Links to this plan"), anchor=False)
    for link in history.tried(lambda: state.store().links(where)) or ():
        if link.revoked is None:
            _row(where, link)
    name = st.text_input(say("Whom is the link for?"), key=f"{where}:link:name")
    role = st.selectbox(say("What may they do?"), ROLES, format_func=role_name, key=f"{where}:link:role")
    days = st.selectbox(say("Until when?"), list(_DAYS), format_func=days_name, key=f"{where}:link:days")
    made = f"{where}:link:made"
    if st.button(say("Make a link"), key=f"{where}:link:make"):
        secret = history.tried(lambda: state.store().share(where, role, days or None, name))
        tab.put(made, secret or "")
    if tab.value(made, ""):
        st.markdown(say("Copy it now: it is shown once, because only its fingerprint is kept."))
        own_link.draw(tab.value(made, ""))


def _row(where: str, link: Link) -> None:
    say = state.say()
    name = (
        plain(link.name)
        if link.name
        else say("The browser this plan was made in")
        if link.browser
        else say("A link")
    )
    used = say("last used {day}", day=say.date(link.used.date())) if link.used else say("never used")
    ends = say("ends {day}", day=say.date(link.expires.date())) if link.expires else say("no end")
    with st.container(border=True):
        st.markdown(say("{name}: {role}", name=name, role=role_name(link.role)))
        st.caption(say("{used}, {ends}", used=used, ends=ends))
        if not link.browser and st.button(say("Close this link"), key=f"{where}:close:{link.id}"):
            history.tried(lambda: state.store().revoke(where, link.id))
            st.rerun()
