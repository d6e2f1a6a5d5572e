"""Whose work the document is: a consultant's name, logo and colour, else ours."""

from planner.exports.pdf.facts import Data
from planner.plan import Plan

COLOUR = "#9c2330"  # ours


def brand(plan: Plan) -> Data:
    """Name, logo and colour; empty where they are ours."""
    return {"name": "", "logo": "", "colour": COLOUR, "cover": False}
