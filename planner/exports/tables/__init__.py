"""The plan as tables: one shape for page, CSV and PDF."""

from planner.exports.tables.calendar import (
    calendar_table,
    days_table,
    is_guess,
    links_table,
    maker_of,
    short_calendar_table,
    status_now,
)
from planner.exports.tables.contacts import outreach_table, tools_table
from planner.exports.tables.content_audit import audit_table
from planner.exports.tables.decisions import not_decided, plan_table
from planner.exports.tables.measures import measures_table
from planner.exports.tables.platforms import Name, handles_table, names, not_doing_table, platforms_table
from planner.exports.tables.table import Cell, Row, Table, kind_name, percent
from planner.exports.tables.weeks import weeks_table

__all__ = [
    "Cell", "Name", "Row", "Table", "audit_table", "calendar_table", "days_table", "handles_table",
    "is_guess", "kind_name", "links_table", "maker_of", "measures_table", "names", "not_decided",
    "not_doing_table", "outreach_table", "percent", "plan_table", "platforms_table",
    "short_calendar_table", "status_now", "tools_table", "weeks_table",
]  # fmt: skip
