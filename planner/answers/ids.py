"""Ids count up within a plan and are never used again."""

from collections.abc import Iterable


def next_number(last: int | None, prefix: str, ids: Iterable[str]) -> int:
    """The number of the next id of a kind: one more than any that was given out."""
    numbers = (one.removeprefix(prefix) for one in ids)
    return 1 + max([last or 0, *(int(number) for number in numbers if number.isdecimal())])
