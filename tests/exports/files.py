"""What independent readers find in the files: the words of posts, by key where the format has keys."""

import csv
import io
from typing import Any

import docx
import ics
import openpyxl
import vobject
from pypdf import PdfReader

Rows = list[list[str]]


def of_csv(data: bytes, separator: str = ",") -> Rows:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


def of_xlsx(data: bytes, sheet: str) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return list(book[sheet].iter_rows(values_only=True))


def formulas(data: bytes) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]


def of_word(data: bytes) -> str:
    """All words of a document, those of its tables too."""
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for cell in table._cells]
    return in_one_line(" ".join([*(words.text for words in document.paragraphs), *cells]))


def of_pdf(data: bytes) -> str:
    pages = PdfReader(io.BytesIO(data)).pages
    return in_one_line(" ".join(page.extract_text() for page in pages).replace("\u200b", ""))


def of_ics(data: bytes) -> set[tuple[str, str]]:
    """Each event's own name and title."""
    return {(one.uid, one.name or "") for one in ics.Calendar(data.decode()).events}


def of_ics_again(data: bytes) -> set[tuple[str, str]]:
    """The same, as another program reads it."""
    (calendar,) = vobject.readComponents(data.decode())
    return {(one.uid.value, one.summary.value) for one in calendar.vevent_list}


def words_of_ics(data: bytes) -> str:
    """All that the events say below their titles."""
    return in_one_line(" ".join(one.description or "" for one in ics.Calendar(data.decode()).events))


def in_one_line(text: str) -> str:
    return " ".join(text.split())
