"""What a page wants to say at the top of the next run, once."""

import streamlit as st


def trouble(text: str) -> None:
    """Something could not be saved."""
    st.session_state["problem"] = text


def problem() -> str:
    """What could not be saved and stands under no field, once."""
    return str(st.session_state.pop("problem", ""))


def remembered(name: str, value: object) -> object:
    """What was noted under the name in the last run; notes this for the next."""
    before = st.session_state.get(name)
    st.session_state[name] = value
    return before


def tell(text: str) -> None:
    """Say something on the next page."""
    st.session_state["notice"] = text


def notice() -> str:
    """What the last page wanted to say here, once."""
    return str(st.session_state.pop("notice", ""))
