"""Fields that save themselves."""

from pages.components.fields.boxes import each
from pages.components.fields.choose_or_type import HOURS, any_day, pick_or_type
from pages.components.fields.field import (
    field,
    keep,
    number,
    paragraph,
    pick,
    radio,
    several,
    tick,
    whole,
    yes_no,
)
from pages.components.fields.in_words import in_words
from pages.components.fields.scale import scale

__all__ = [
    "HOURS", "any_day", "each", "field", "in_words", "keep", "number", "paragraph", "pick",
    "pick_or_type", "radio", "scale", "several", "tick", "whole", "yes_no",
]  # fmt: skip
