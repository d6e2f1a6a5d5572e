"""CSV for people: opens in any spreadsheet, and nothing in it runs."""

import csv
import io
import re
from datetime import date

from planner.exports.tables import Cell, Table

COMMA, SEMICOLON = ",", ";"
_COMMA_COUNTRIES = {"GB", "US", "IE", "CA", "AU"}  # elsewhere the comma stands in numbers
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠")  # starts a formula (OWASP ASVS 1.2.10)
_GUARD = "'"
_RUNS_LATER = re.compile(r"(?<=[,;\t|])(\s*)(?=[=＝]|[-+@＋－＠]\w+\()")  # read with another separator


def separator_for(country: str) -> str:
    """What spreadsheets of a country expect between two cells."""
    return COMMA if country in _COMMA_COUNTRIES else SEMICOLON


def to_csv(table: Table, separator: str = COMMA) -> bytes:
    """The table as UTF-8 with BOM, CRLF and quotes where needed (RFC 4180)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    point = COMMA if separator == SEMICOLON else "."
    writer.writerow([_cell(name, point) for name in table.columns])
    writer.writerows([_cell(cell, point) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(cell: Cell, point: str) -> str:
    """A date in ISO form, a number with the country's decimal point, a text that would run behind a guard."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        guarded = cell[:1] + _RUNS_LATER.sub(rf"\1{_GUARD}", cell[1:])
        return _GUARD + guarded if cell.startswith(_RUNS) or cell.lstrip().startswith(_RUNS) else guarded
    return f"{cell:.15g}".replace(".", point)
