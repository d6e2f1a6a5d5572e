"""A change of one field."""

from planner.answers.paths import Path

Change = tuple[Path, object, object]  # the field, what it was, what it becomes (JSON types; None = not said)
