"""Numbers as people type them in the country of the plan."""

from typing import Any

from pages.components.session import state
from planner.answers import Path, get, is_number
from planner.language import read_number, write_number


def as_text(stored: Any) -> Any:
    """A stored number as a text of the country; anything else as it is."""
    return stored if stored is None or isinstance(stored, str) else write_number(stored, _country())


def meant(path: Path, raw: Any) -> Any:
    """The number a text says; a text that says none stays one, and is refused as such."""
    if not isinstance(raw, str) or not is_number(path):
        return raw
    found = read_number(raw, _country())
    return (raw.strip() or None) if found is None else found


def _country() -> str:
    return str(get(state.document(), ("business", "country")) or "")
