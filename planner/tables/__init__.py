"""The plan as tables: one shape for page, CSV and PDF."""

from planner.tables.audit import audit_table
from planner.tables.calendar import calendar_table, is_guess, links_table, short_calendar_table, status_now
from planner.tables.counted import measures_table
from planner.tables.decisions import not_decided, plan_table
from planner.tables.people import outreach_table, tools_table
from planner.tables.shape import Cell, Row, Table, kind_name, percent

__all__ = [
    "Cell",
    "Row",
    "Table",
    "audit_table",
    "calendar_table",
    "is_guess",
    "kind_name",
    "links_table",
    "measures_table",
    "not_decided",
    "outreach_table",
    "percent",
    "plan_table",
    "short_calendar_table",
    "status_now",
    "tools_table",
]
