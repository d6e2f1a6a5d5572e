"""The plan on paper."""

from planner.exports.pdf.compiler import document, first_page_png, side_by_side
from planner.exports.pdf.facts import PAPERS
from planner.exports.pdf.logo import logo_of
from planner.exports.pdf.week_card_sheet import card_text
from planner.exports.pdf.whole import SECTIONS, contents

__all__ = [
    "PAPERS",
    "SECTIONS",
    "card_text",
    "contents",
    "document",
    "first_page_png",
    "logo_of",
    "side_by_side",
]
