"""A table of the plan on screen."""

from datetime import date

import pandas as pd
import streamlit as st

from pages.components.session import state
from planner.exports import Cell, Table


def _shown(cell: Cell) -> str | float:
    return state.say().day(cell) if isinstance(cell, date) else cell


def show_table(table: Table, key: str) -> None:
    """The table, read-only."""
    rows = [[_shown(cell) for cell in row] for row in table.rows]
    st.dataframe(pd.DataFrame(rows, columns=list(table.columns)), hide_index=True, key=key)
