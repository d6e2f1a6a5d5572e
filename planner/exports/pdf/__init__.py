"""The plan on paper."""

from planner.exports.pdf.compiler import document, first_page_png
from planner.exports.pdf.week_card_sheet import card_text

__all__ = ["card_text", "document", "first_page_png"]
