"""A button that copies a text: our script does it in the browser; without it the text stands there."""

import streamlit as st

from pages.components.session import state


def button(text: str, key: str) -> None:
    """Copy what nobody needs to see first."""
    with st.container(key=f"copying-{key}", gap=None):
        _press(key)
        with st.container(key=f"to-copy-{key}"):
            st.code(text, language=None, wrap_lines=True)


def shown(text: str, key: str) -> None:
    """The text, and the button below it."""
    with st.container(key=f"copying-{key}", gap=None):
        st.code(text, language=None, wrap_lines=True)
        _press(key)


def _press(key: str) -> None:
    say = state.say()
    st.button(say("Copy"), icon=":material/content_copy:", key=f"{state.address()}:copy:{key}")
    with st.container(key=f"copied-{key}"):
        st.caption(say("Copied"))
