"""What one tap changes, and what its button says."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.answers import Change, Path, get, to_document
from planner.plan import Plan


@dataclass(frozen=True)
class Fix:
    """The changes after which a finding is gone."""

    label: str  # what the button does
    changes: tuple[Change, ...]
    note: str = ""  # what goes with it


def change(plan: Plan, path: Path, value: object) -> Change:
    """The change of one field from what is stored."""
    return path, get(to_document(plan.said), path), value


def one(plan: Plan, label: str, path: Path, value: object) -> Fix:
    """A fix that changes one field."""
    return Fix(label, (change(plan, path, value),))


def several(plan: Plan, label: str, paths: Iterable[Path], value: object) -> Fix | None:
    """A fix that gives each of these fields the same value; None without fields."""
    changes = tuple(change(plan, path, value) for path in paths)
    return Fix(label, changes) if changes else None
