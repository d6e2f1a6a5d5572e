"""One part of a page alone, as its component draws it."""

from streamlit.testing.v1 import AppTest

from tests.pages.screens import SECONDS


def _script(name: str, function: str, *more: str) -> None:
    """What such a window runs; AppTest takes its text alone, so it imports what it needs."""
    from importlib import import_module

    import streamlit as st

    from pages.components import notices, state

    state.begin()
    st.info(notices.notice() or "nothing to say")
    if problem := notices.problem():
        st.error(problem)
    getattr(import_module(f"pages.components.{name}"), function)(state.plan(), *more)


def part(plan: str, name: str, *more: str, function: str = "show") -> AppTest:
    """A component's part of the page, in a window of its own."""
    screen = AppTest.from_function(_script, default_timeout=SECONDS, args=(name, function, *more))
    screen.query_params["plan"] = plan
    return screen.run()
