"""What the first visitor would otherwise wait for."""

import gc

import plotly.graph_objects
import typst

from pages.components.state import store
from planner.knowledge import library

_LOADED = (plotly.graph_objects, typst)  # importing them is the work


def warm_up() -> None:
    """Read the knowledge and open the store before anybody comes."""
    library("en")
    store().ping()
    gc.freeze()  # what is loaded now stays: no collection need look at it again
