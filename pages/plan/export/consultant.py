"""A consultant's name, colour, logo and notes in place of ours."""

import streamlit as st

from pages.components.fields import field, tick
from pages.components.folds import fold
from pages.components.session import state
from planner.errors import PlannerError
from planner.exports import SECTIONS, logo_of
from planner.plan import Plan

_LOGO = ("settings", "consultant", "logo")
_HOLDS = tuple(f"settings.consultant.{name}" for name in ("name", "colour", "logo", "cover", "notes"))


def show(plan: Plan) -> None:
    """Folded away: an owner has no use for it."""
    fold(state.say()("Your name instead of ours"), _asked, plan, key="consultant", holds=_HOLDS)


def _asked(plan: Plan) -> None:
    say = state.say()
    st.markdown(say("For consultants: the PDF and the Word file carry your name, your logo and your colour."))
    field("settings", "consultant", "name", optional=True)
    field("settings", "consultant", "colour", optional=True, placeholder="#1a4d80")
    st.caption(say("A pale colour is darkened until it can be read."))
    _logo(plan)
    tick("settings", "consultant", "cover")
    chosen = st.selectbox(
        say("Your note to a part"), list(SECTIONS), format_func=section_name, key=f"{state.address()}:note"
    )
    field(
        "settings",
        "consultant",
        "notes",
        chosen,
        widget=st.text_area,
        label=section_name(chosen),
        optional=True,
    )


def section_name(value: str) -> str:
    """A part of the PDF by its title."""
    return state.say()(SECTIONS[value])


def _logo(plan: Plan) -> None:
    """The logo: drawn anew as a picture, so that nothing in it can run or fetch anything."""
    say = state.say()
    if plan.said.settings.consultant.logo:
        st.markdown(say("Your logo is on the documents."))
        if st.button(say("Take the logo away"), key=f"{state.address()}:logo-away"):
            state.put(_LOGO, None)
            st.rerun()
        return
    file = st.file_uploader(say("Your logo (PNG or SVG)"), ["png", "svg"], key=f"{state.address()}:logo")
    if file is None:
        return
    try:
        logo = logo_of(file.getvalue())
    except PlannerError as error:
        st.error(error.text(say))
        return
    if state.put(_LOGO, logo):
        st.rerun()
