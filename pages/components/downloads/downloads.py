"""Files to take along, each made when its button is pressed."""

from collections.abc import Callable
from mimetypes import guess_type

import streamlit as st

from pages.components.session import state
from planner.exports import EXPORTS, File, Options, named, separator_for
from planner.plan import Plan
from planner.review import review

_BYTES = "application/octet-stream"


def one(plan: Plan, name: str) -> None:
    """A button for one file, beside the questions it belongs to."""
    options = Options(separator_for(plan.answers.business.country))
    button(plan, name, lambda: EXPORTS[name].render(plan, review(plan), options), "one")


def button(plan: Plan, name: str, made: Callable[[], bytes], where: str, file: str = "") -> None:
    """A button for the export of this name; `file` is what it hands over, where that is another name."""
    say, whole = state.say(), file or named(plan, File(name, b""))
    st.download_button(
        say(EXPORTS[name].title),
        made,
        whole,
        guess_type(whole)[0] or _BYTES,
        on_click="ignore",
        key=f"{state.address()}:{where}:{name}",
    )
