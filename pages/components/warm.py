"""What the first visitor would otherwise wait for."""

import gc
from threading import Thread


def warm_up() -> None:
    """Import and read it all beside the server, which answers meanwhile."""
    Thread(target=_read_all, name="warm-up", daemon=True).start()


def _read_all() -> None:
    import holidays  # noqa: F401 - importing is the work
    import pandas  # noqa: F401
    import plotly.graph_objects  # noqa: F401
    import typst  # noqa: F401

    import pages.components.state  # noqa: F401
    from planner.knowledge import library

    library("en")
    gc.freeze()  # what is loaded now stays: no collection need look at it again
