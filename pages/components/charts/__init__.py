"""How a chart is drawn."""

from pages.components.charts.charts import (
    GOLD,
    GREY,
    accent,
    bars,
    draw,
    full_table,
    height_of,
    named_rows,
    table,
    titled,
)
from pages.components.charts.week_load import week_load

__all__ = [
    "GOLD", "GREY", "accent", "bars", "draw", "full_table", "height_of", "named_rows", "table",
    "titled", "week_load",
]  # fmt: skip
