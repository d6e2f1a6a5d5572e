"""The plan as PDF and this week, with page 1 as a picture."""

from functools import partial

import streamlit as st

from pages.components.downloads import downloads, page_image
from pages.components.markdown import plain
from pages.components.session import state
from planner.exports import EXPORTS, Options, Reader
from planner.plan import Plan
from planner.review import Review

_FIRST: tuple[Reader, ...] = ("plan", "week")


def show(plan: Plan, found: Review, options: Options) -> None:
    """What most people came for."""
    say = state.say()
    with st.container(horizontal=True):
        for name, export in EXPORTS.items():
            if export.reader in _FIRST:
                made = partial(export.render, plan, found, options)
                downloads.button(plan, name, made, "file")
    st.image(page_image.first_page(), alt=say("Page 1 of your plan"))
    missing = page_image.missing_signs()
    if missing:
        signs = plain(" ".join(missing))
        st.info(say("Our fonts lack these signs, so the PDF shows boxes instead: {signs}", signs=signs))
