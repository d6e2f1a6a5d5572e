"""The printed plan on screen: made once for the same answers, day and language."""

import json
from datetime import date
from functools import lru_cache

from pages.components.session import state
from planner.answers import from_document
from planner.exports import document, first_page_png
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import Review, review


def _both(document_json: str, today: date, code: str) -> tuple[Plan, Review]:
    plan = build_plan(from_document(json.loads(document_json)), library(code), today)
    return plan, review(plan)


@lru_cache(maxsize=32)
def _first_page(document_json: str, today: date, code: str) -> bytes:
    return first_page_png(*_both(document_json, today, code))


def first_page() -> bytes:
    """Page 1 as a picture."""
    return _first_page(*state.today_as_key())


@lru_cache(maxsize=32)
def _missing(document_json: str, today: date, code: str) -> tuple[str, ...]:
    return document(*_both(document_json, today, code)).missing


def missing_signs() -> tuple[str, ...]:
    """Characters of the plan that no font of the PDF has."""
    return _missing(*state.today_as_key())
