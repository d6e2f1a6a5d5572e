"""The plan as a Word document."""

from planner.exports.word.document import bookmark, word

__all__ = ["bookmark", "word"]
