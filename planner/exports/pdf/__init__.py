"""The plan on paper."""

from planner.exports.pdf.compiler import document, first_page_png, side_by_side
from planner.exports.pdf.facts import PAPERS
from planner.exports.pdf.plan_document import contents
from planner.exports.pdf.week_card_sheet import card_text

__all__ = ["PAPERS", "card_text", "contents", "document", "first_page_png", "side_by_side"]
