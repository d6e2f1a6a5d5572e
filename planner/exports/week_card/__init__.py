"""The week card: as page, picture and text."""

from planner.exports.week_card.card import in_text, total, week_card
from planner.exports.week_card.parts import Thing, WeekCard, Words
from planner.exports.week_card.posts import words_of

__all__ = ["Thing", "WeekCard", "Words", "in_text", "total", "week_card", "words_of"]
