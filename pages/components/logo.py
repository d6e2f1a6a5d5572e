"""The logo: nine parts of ten in one colour."""

from pathlib import Path

import streamlit as st

_FOLDER = Path(__file__).parent
MARK = str(_FOLDER / "mark.svg")


def wordmark() -> str:
    """The logo with the name, fit for the theme of this visit."""
    return str(_FOLDER / ("wordmark-dark.svg" if st.context.theme.type == "dark" else "wordmark-light.svg"))
