"""The tables as one workbook: a sheet each, text that stays text, and a picture of the minutes."""

import io
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

import xlsxwriter

from planner.answers import clean
from planner.exports.page_two import COLUMNS
from planner.exports.tables import (
    Cell,
    Table,
    audit_table,
    calendar_table,
    days_table,
    handles_table,
    links_table,
    measures_table,
    not_doing_table,
    outreach_table,
    plan_table,
    platforms_table,
    tools_table,
    weeks_table,
)
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import STATUSES

# The sheets in their order. Their names stay as they are, so that a sheet that was filled in is found again.
SHEETS: dict[str, Callable[[Plan], Table]] = {
    "Posts": calendar_table,
    "Days": days_table,
    "Weeks": weeks_table,
    "Plan": plan_table,
    "Places": platforms_table,
    "Not doing": not_doing_table,
    "Names": handles_table,
    "Links": links_table,
    "Out": audit_table,
    "People": outreach_table,
    "Measures": measures_table,
    "Machines": tools_table,
}
MOST = 32_767  # characters of a cell, which Excel sets
_WIDE, _NARROW, _LIST = 52, 9, 255  # signs of a column, of a closed list (Excel's)
_STACKED = ("make", "setup", "talk", "count", "extra")  # what a week's minutes go to


def workbook(plan: Plan) -> bytes:
    """The workbook; the same plan gives the same bytes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    book.set_properties({"created": datetime.combine(plan.today, time(), UTC).replace(tzinfo=None)})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
    for name, made in SHEETS.items():
        table, sheet = made(plan), book.add_worksheet(name)
        for at, column in enumerate(table.columns):
            sheet.write_string(0, at, as_cell(column), head)
            sheet.set_column(at, at, _width([column, *(row[at] for row in table.rows)]))
        for number, row in enumerate(table.rows, 1):
            for at, one in enumerate(row):
                _write(sheet, number, at, one, cell, day)
        _finish(plan, book, sheet, table, name)
    book.close()
    return out.getvalue()


def _finish(plan: Plan, book: Any, sheet: Any, table: Table, name: str) -> None:
    """What helps to work with a sheet: a head that stays, filters, the closed list, the picture."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    if not table.rows:
        return
    last = len(table.rows)
    sheet.autofilter(0, 0, last, len(table.columns) - 1)
    say = plan.library.say
    words = [say(one) for one in STATUSES.values()]
    if name == "Posts" and len(",".join(words)) <= _LIST:
        at = table.columns.index(say(N_("Status")))
        sheet.data_validation(1, at, last, at, {"validate": "list", "source": words})
    if name == "Weeks":
        _chart(plan, book, sheet, table)


def _chart(plan: Plan, book: Any, sheet: Any, table: Table) -> None:
    """Where each week's minutes go, as stacked columns."""
    say, last = plan.library.say, len(table.rows) - 1  # the last row holds the sums
    chart = book.add_chart({"type": "column", "subtype": "stacked"})
    for name in _STACKED:
        at = table.columns.index(say(COLUMNS[name]))
        chart.add_series(
            {
                "name": ["Weeks", 0, at],
                "categories": ["Weeks", 1, 0, last, 0],
                "values": ["Weeks", 1, at, last, at],
            }
        )
    title = say(N_("Where the minutes of each week go"))
    chart.set_title({"name": title, "overlay": False})
    chart.set_size({"width": 900, "height": 360})
    sheet.insert_chart(len(table.rows) + 2, 0, chart, {"description": title})


def _write(sheet: Any, row: int, column: int, one: Cell, cell: Any, day: Any) -> None:
    if isinstance(one, date):
        sheet.write_datetime(row, column, datetime.combine(one, time()), day)
    elif isinstance(one, str):
        sheet.write_string(row, column, as_cell(one), cell)
    else:
        sheet.write_number(row, column, one, cell)


def as_cell(text: str) -> str:
    """The text as a cell takes it: without control signs, and no longer than one may be."""
    return str(clean(text))[:MOST]


def _width(cells: Sequence[Cell]) -> int:
    longest = max(len(one) if isinstance(one, str) else 10 for one in cells)
    return min(max(longest + 2, _NARROW), _WIDE)
