"""Before the first visitor: settings are checked, and what he would wait for is read."""

import gc
import sys
from threading import Thread

import streamlit as st

from pages.components.session import modes
from planner import clock
from planner.errors import BadSetting
from planner.language import language


def check_settings() -> None:
    """End the start with one line where a setting cannot be used."""
    try:
        clock.set_time()
        modes.check_address(st.get_option("server.address"))
    except BadSetting as error:
        sys.exit(error.text(language()))


def warm_up() -> None:
    """Import and read it all beside the server, which answers meanwhile."""
    Thread(target=_read_all, name="warm-up", daemon=True).start()


def _read_all() -> None:
    import holidays  # noqa: F401 - importing is the work
    import pandas  # noqa: F401
    import plotly.graph_objects  # noqa: F401
    import typst  # noqa: F401

    import pages.components.session.state  # noqa: F401
    from planner.knowledge import library

    library("en")
    gc.freeze()  # what is loaded now stays: no collection need look at it again
