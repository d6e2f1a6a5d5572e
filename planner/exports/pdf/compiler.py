"""The plan and its sheets as PDF, its first page and the week card as pictures, by typst."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from planner.exports.export import USUAL, Options
from planner.exports.pdf.customer_survey_sheet import ask_sheet
from planner.exports.pdf.daily_sheet import daily_page
from planner.exports.pdf.facts import paper
from planner.exports.pdf.plan_document import first_page
from planner.exports.pdf.printable import all_printable
from planner.exports.pdf.response_guide import guide_page
from planner.exports.pdf.self_check_sheet import self_check_page
from planner.exports.pdf.side_by_side_sheet import Columns, side_by_side_page
from planner.exports.pdf.tally_sheet import tally_sheet
from planner.exports.pdf.week_card_sheet import card
from planner.exports.pdf.whole import contents, two_pages
from planner.plan import Plan
from planner.review import Review
from planner.scenarios import WhatIf

_HERE = Path(__file__).parent
_TEMPLATES, _FONTS = _HERE / "templates", _HERE / "fonts"
_PLAN = "plan.typ"
ARCHIVE = ("a-2a", "ua-1")  # keeps for decades, and reads aloud
PICTURE_DENSITY = 110.0  # pixels an inch: a page as wide as a laptop's column
CARD_DENSITY = 216.0  # a card of 360 points is 1,080 pixels wide, as phones show pictures
_LOCK = Lock()  # a compiler serves all threads, one at a time


@dataclass(frozen=True)
class Pdf:
    """A PDF; `missing` are characters no font of ours has, for which it could not keep the standards."""

    data: bytes
    missing: tuple[str, ...] = ()


class PdfError(RuntimeError):
    """The templates gave a warning: a mistake of ours, never of the plan's."""


def document(plan: Plan, review: Review, options: Options = USUAL) -> Pdf:
    """The whole plan; archivable and accessible, or plain where a character has no glyph."""
    return _printed(plan, _PLAN, contents(plan, review, options))


def wall(plan: Plan, review: Review, options: Options = USUAL) -> Pdf:
    """Page 1 and the thirteen weeks alone."""
    return _printed(plan, _PLAN, two_pages(plan, review, options))


def ask_customers(plan: Plan, options: Options = USUAL) -> Pdf:
    """The sheet for asking ten customers, like the plan."""
    return _sheet(plan, "ask.typ", ask_sheet(plan), options)


def daily(plan: Plan, options: Options = USUAL) -> Pdf:
    """The sheet for the daily block, like the plan."""
    return _sheet(plan, "daily.typ", daily_page(plan), options)


def tally(plan: Plan, options: Options = USUAL) -> Pdf:
    """The sheet for counting the goal's number, like the plan."""
    return _sheet(plan, "tally.typ", tally_sheet(plan), options)


def guide(plan: Plan, options: Options = USUAL) -> Pdf:
    """The response guide and the house rules, like the plan."""
    return _sheet(plan, "guide.typ", guide_page(plan), options)


def self_check(plan: Plan, options: Options = USUAL) -> Pdf:
    """The check from A to Z, like the plan."""
    return _sheet(plan, "self_check.typ", self_check_page(plan), options)


def _sheet(plan: Plan, template: str, data: Mapping[str, Any], options: Options) -> Pdf:
    """A sheet of one page, on the paper that was chosen."""
    return _printed(plan, template, {**data, "paper": paper(plan, options.paper)})


def side_by_side(columns: Columns, splits: Sequence[WhatIf]) -> Pdf:
    """Plans side by side, like the plan."""
    return _printed(columns[0][1], "side_by_side.typ", side_by_side_page(columns, splits))


def first_page_png(plan: Plan, review: Review) -> bytes:
    """Page 1 as a picture, for the screen."""
    return _compiled(plan, _PLAN, first_page(plan, review), format="png", ppi=PICTURE_DENSITY)


def week_card_png(plan: Plan) -> bytes:
    """This week's card as a picture, to send."""
    return _compiled(plan, "card.typ", card(plan), format="png", ppi=CARD_DENSITY)


def _printed(plan: Plan, template: str, data: Mapping[str, Any]) -> Pdf:
    try:
        return Pdf(_compiled(plan, template, data, pdf_standards=list(ARCHIVE)))
    except typst.TypstError as error:
        missing = _missing(error)
        if not missing:
            raise
    return Pdf(_compiled(plan, template, data), missing)


def _compiled(plan: Plan, template: str, data: Mapping[str, Any], **options: Any) -> bytes:
    made = datetime.combine(plan.today, time(), UTC)
    texts = {"data": json.dumps(all_printable(data), ensure_ascii=False)}
    with _LOCK:
        result, warnings = _compiler(template).compile_with_warnings(
            sys_inputs=texts, timestamp=made, **options
        )
    if warnings:
        raise PdfError(warnings[0].message)
    pages = result if isinstance(result, list) else [result or b""]
    return bytes(pages[0])


@cache
def _compiler(template: str) -> typst.Compiler:
    return typst.Compiler(
        _TEMPLATES / template,
        root=_TEMPLATES,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[_FONTS]),
    )


def _missing(error: typst.TypstError) -> tuple[str, ...]:
    """The characters the compiler names as having no glyph, each once."""
    named = re.findall(r'the text `"(.+?)"` could not be displayed', error.diagnostic)
    plain = (re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), text) for text in named)
    return tuple(dict.fromkeys(plain))
