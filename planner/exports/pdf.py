"""The plan as PDF, and its first page as a picture, by typst."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from planner.exports.contents import contents, first_page
from planner.exports.letters import all_printable
from planner.plan import Plan
from planner.review import Review

_HERE = Path(__file__).parent
_TEMPLATES, _FONTS = _HERE / "templates", _HERE / "fonts"
ARCHIVE = ("a-2a", "ua-1")  # keeps for decades, and reads aloud
PICTURE_DENSITY = 110.0  # pixels an inch: a page as wide as a laptop's column
_LOCK = Lock()  # one compiler serves all threads, one at a time


@dataclass(frozen=True)
class Pdf:
    """A PDF; `missing` are characters no font of ours has, for which it could not keep the standards."""

    data: bytes
    missing: tuple[str, ...] = ()


class PdfError(RuntimeError):
    """The templates gave a warning: a mistake of ours, never of the plan's."""


def document(plan: Plan, review: Review) -> Pdf:
    """The whole plan; archivable and accessible, or plain where a character has no glyph."""
    data = contents(plan, review)
    try:
        return Pdf(_compiled(plan, data, pdf_standards=list(ARCHIVE)))
    except typst.TypstError as error:
        missing = _missing(error)
        if not missing:
            raise
    return Pdf(_compiled(plan, data), missing)


def first_page_png(plan: Plan, review: Review) -> bytes:
    """Page 1 as a picture, for the screen."""
    return _compiled(plan, first_page(plan, review), format="png", ppi=PICTURE_DENSITY)


def _compiled(plan: Plan, data: Mapping[str, Any], **options: Any) -> bytes:
    made = datetime.combine(plan.today, time(), UTC)
    texts = {"data": json.dumps(all_printable(data), ensure_ascii=False)}
    with _LOCK:
        result, warnings = _compiler().compile_with_warnings(sys_inputs=texts, timestamp=made, **options)
    if warnings:
        raise PdfError(warnings[0].message)
    pages = result if isinstance(result, list) else [result or b""]
    return bytes(pages[0])


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler(
        _TEMPLATES / "plan.typ",
        root=_TEMPLATES,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[_FONTS]),
    )


def _missing(error: typst.TypstError) -> tuple[str, ...]:
    """The characters the compiler names as having no glyph, each once."""
    named = re.findall(r'the text `"(.+?)"` could not be displayed', error.diagnostic)
    plain = (re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), text) for text in named)
    return tuple(dict.fromkeys(plain))
