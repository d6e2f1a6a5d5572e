"""CSV for people: opens in any spreadsheet, and nothing in it runs."""

import csv
import io
from datetime import date

from planner.tables import Cell, Table

COMMA, SEMICOLON = ",", ";"
_COMMA_COUNTRIES = {"GB", "US", "IE", "CA", "AU"}  # elsewhere the comma stands in numbers
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\0")  # a cell that starts so is a formula (OWASP ASVS 1.2.10)
_GUARD = "'"


def separator_for(country: str) -> str:
    """What spreadsheets of a country expect between two cells."""
    return COMMA if country in _COMMA_COUNTRIES else SEMICOLON


def to_csv(table: Table, separator: str = COMMA) -> bytes:
    """The table as UTF-8 with BOM, CRLF and quotes where needed (RFC 4180)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    writer.writerow([_guarded(name) for name in table.columns])
    writer.writerows([_guarded(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _guarded(cell: Cell) -> str | int:
    """The cell; a date in ISO form, a text that a spreadsheet would run behind an apostrophe."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell.startswith(_RUNS):
        return _GUARD + cell
    return cell
