"""CSV for people: opens in any spreadsheet, and nothing in it runs."""

import csv
import io
from datetime import date

from planner.exports.tables import Cell, Table

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
    point = COMMA if separator == SEMICOLON else "."
    writer.writerow([_cell(name, point) for name in table.columns])
    writer.writerows([_cell(cell, point) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(cell: Cell, point: str) -> str:
    """A date in ISO form, a number with the country's decimal point, a text that would run behind a guard."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return _GUARD + cell if cell.startswith(_RUNS) else cell
    return f"{cell:.15g}".replace(".", point)
