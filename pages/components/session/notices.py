"""What a page wants to say at the top of the next run, once."""

import streamlit as st


def trouble(text: str) -> None:
    """Something could not be saved."""
    st.session_state["problem"] = text


def problem() -> str:
    """What could not be saved and stands under no field, once."""
    return str(st.session_state.pop("problem", ""))


def tell(text: str) -> None:
    """Say something on the next page."""
    st.session_state["notice"] = text


def notice() -> str:
    """What the last page wanted to say here, once."""
    return str(st.session_state.pop("notice", ""))
