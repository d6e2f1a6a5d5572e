"""Every word of ours comes from the catalogues: in the pseudo-language it stands inside ⟦ ⟧.

What the user typed is turned into Cyrillic first, so that any Latin letter outside the brackets is a word
of ours that bypassed them. Only names of months, days and countries, and the "and" of a list, are Babel's;
who published a survey has one name in every language, and public holidays are named by their package.
"""

import io
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.core import Locale
from babel.dates import get_day_names, get_month_names
from pydantic import BaseModel, BeforeValidator
from pypdf import PdfReader

from planner.answers import clean, clean_line, read
from planner.cli import focus, minutes, quiet_week
from planner.exports import short_calendar_table, tonight
from planner.exports.page_one.tasks import first_week_tasks
from planner.exports.pdf import compiler
from planner.exports.pdf.customer_survey_sheet import ask_sheet
from planner.exports.pdf.daily_sheet import daily_page
from planner.exports.pdf.printable import printable
from planner.exports.pdf.tally_sheet import tally_sheet
from planner.exports.pdf.week_card_sheet import card, card_text
from planner.exports.pdf.whole import contents
from planner.exports.short_plan import short_plan
from planner.exports.tables.calendar import calendar_table, days_table, links_table
from planner.exports.tables.content_audit import audit_table
from planner.exports.tables.decisions import plan_table
from planner.exports.tables.platforms import handles_table, not_doing_table, platforms_table
from planner.exports.tables.table import Row, Table
from planner.exports.tables.weeks import weeks_table
from planner.insights.platforms import ask_in_words, counted_in_words, limits_in_words
from planner.knowledge import library, public_holidays
from planner.language import PSEUDO
from planner.plan import Plan
from planner.vocabulary import COUNTRIES
from tests.exports.plans import TRADES, built, quick, reviewed
from tests.paths import PERSONAS

CYRILLIC = str.maketrans({chr(c): "ж" for c in range(0x41, 0x7B) if chr(c).isalpha()})
WORDS = re.compile(r"[^\W\d_]{2,}")
LATIN = re.compile("[A-Za-z]{2,}")
TABLES = (
    calendar_table, days_table, short_calendar_table, links_table, audit_table, plan_table, platforms_table,
    handles_table, not_doing_table, weeks_table,
)  # fmt: skip
NOT_TEXT = {"language", "paper", "kind", "key", "brand", "id"}  # keys of the PDF's data that are no words
BABEL = {"and"} | {
    name
    for width in ("wide", "abbreviated")
    for names in (get_month_names(width, locale="en_GB"), get_day_names(width, locale="en_GB"))
    for name in names.values()
}
ROWS = library().usage.rows
SURVEYED = {Locale("en", "GB").territories[row.country] for row in ROWS} | {
    library().sources[row.source].publisher for row in ROWS
}
DAYS_OFF = [
    found for country in COUNTRIES for found in public_holidays(country, (2026, 2027), PSEUDO).values()
]
HOLIDAYS = {", ".join(sorted(one.name for one in found)) for found in DAYS_OFF}
NAMES = BABEL | {word for name in SURVEYED for word in LATIN.findall(name)}


def disguised(model: BaseModel) -> None:
    """Turn what a person typed into Cyrillic letters, here and in every part below."""
    for name, info in type(model).model_fields.items():
        value = getattr(model, name)
        typed = any(isinstance(m, BeforeValidator) and m.func in (clean, clean_line) for m in info.metadata)
        if typed and isinstance(value, str):
            apart = unicodedata.normalize("NFKD", value)
            letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
            setattr(model, name, letters.translate(CYRILLIC))
        for item in (
            value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]
        ):
            if isinstance(item, BaseModel):
                disguised(item)


def pseudo(path: Path) -> Plan:
    answers = read(path.read_bytes())
    disguised(answers)
    return built(answers, PSEUDO)


def texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from () if key in NOT_TEXT else texts(value)
    elif isinstance(data, list) and data and isinstance(data[0], dict) and "strong" in data[0]:
        yield "".join(one["text"] for one in data)  # one text, of which a part is bold
    elif isinstance(data, list | tuple):
        for item in data:
            yield from texts(item)


def bypassing(text: str) -> list[str]:
    """The words that stand outside the brackets."""
    if text in HOLIDAYS:
        return []
    outside, depth = [], 0
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        outside.append(letter if depth <= 0 else " ")
    return [word for word in LATIN.findall("".join(outside)) if word not in NAMES]


def _spoken(table: Table, row: Row) -> Row:
    """A row without its key, which is the same in every language."""
    return tuple(
        cell
        for name, cell in zip(table.columns, row, strict=True)
        if "Key⟧" not in name and "Kéy⟧" not in name
    )


def everything(plan: Plan) -> list[str]:
    tables = [make(plan) for make in TABLES]
    cells = [(table.name, table.columns, [_spoken(table, row) for row in table.rows]) for table in tables]
    sheets = (ask_sheet(plan), daily_page(plan), tally_sheet(plan), card(plan), card_text(plan).decode())
    pages = (contents(*reviewed(plan)), *sheets)
    lines = (focus.in_lines(plan), minutes.in_lines(plan))
    sentences = (ask_in_words(plan), counted_in_words(plan), limits_in_words(plan), *lines)
    short = short_plan(*reviewed(plan)).splitlines()
    return [*texts(pages), *texts(cells), *short, *sentences, tonight(plan), *first_week_tasks(plan)]


def test_the_method_sees_a_word_that_bypasses() -> None:
    assert bypassing("⟦Á ⟦wórd⟧⟧ and Mon 4 Jan: Facebook") == ["Facebook"]


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_no_word_of_a_personas_exports_bypasses_the_catalogues(path: Path) -> None:
    assert [(text, found) for text in everything(pseudo(path)) if (found := bypassing(text))] == []


@pytest.mark.parametrize("minutes", [0, 60])
@pytest.mark.parametrize("trade", TRADES)
def test_no_word_of_a_quick_plans_exports_bypasses_the_catalogues(trade: str, minutes: int) -> None:
    plan = quick(trade, minutes, name="Жжж", code=PSEUDO)
    answers = plan.said.model_copy(deep=True)
    disguised(answers)
    assert [(t, found) for t in everything(built(answers, PSEUDO)) if (found := bypassing(t))] == []


@pytest.mark.parametrize("trade", TRADES)
def test_no_word_about_a_missed_week_bypasses_the_catalogues(trade: str) -> None:
    plan = quiet_week.healed(quick(trade).said, library(PSEUDO), 1, None)
    assert bypassing(quiet_week.in_lines(plan, 1)) == []


def test_the_templates_add_no_word_of_their_own() -> None:
    plan, review = reviewed(pseudo(PERSONAS[0]))
    broken = printable(" ".join(texts(contents(plan, review))))  # a long token may end a line at each break
    given = {*WORDS.findall(broken), *WORDS.findall(broken.replace("\u200b", ""))}
    pages = PdfReader(io.BytesIO(compiler.document(plan, review).data)).pages
    printed = " ".join(page.extract_text() for page in pages).replace("\u200b", "")
    assert [word for word in WORDS.findall(printed) if word not in given] == []
