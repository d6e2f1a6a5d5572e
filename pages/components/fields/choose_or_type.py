"""A list to choose from that also takes what somebody types."""

from collections.abc import Callable, Sequence
from typing import Any

from pages.components.fields.field import pick
from pages.components.session import drafts
from pages.components.words import labels

HOURS = tuple(
    f"{hour:02}:{minute:02}" for hour in range(7, 22) for minute in (0, 30)
)  # to choose from (ours)


def pick_or_type(
    *path: str, options: Sequence[str], format_func: Callable[[str], str] = str, **extra: Any
) -> None:
    """Ask for one of these or another; what was typed and is wrong stays in the list to be mended."""
    waiting = drafts.typed(path)
    shown = [*options, *([waiting] if waiting and waiting not in options else [])]
    pick(*path, options=shown, format_func=format_func, accept_new_options=True, **extra)


def any_day(value: str) -> str:
    """A day with its year; what is no day stays as it was typed."""
    try:
        return labels.long_day(value)
    except ValueError:
        return value
