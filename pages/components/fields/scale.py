"""A question answered on a scale of few words."""

import streamlit as st

from pages.components.session import state
from planner.answers import get
from planner.vocabulary import OWNER_SCORES, SCORES


def scale(*path: str) -> list[int]:
    """The words to choose from: three, what is stored, and all six where a link asks about this place."""
    stored = get(state.document(), path)
    every = SCORES if st.query_params.get("place") in path else {*OWNER_SCORES, stored} - {None}
    return sorted(every, reverse=True)
