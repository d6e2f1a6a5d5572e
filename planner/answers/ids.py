"""Ids count up within a plan and are never used again; weeks are known by their numbers."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

V = TypeVar("V")
ITEM = "e"  # before the number of most lists' ids: they share one count


def next_number(last: int | None, prefix: str, ids: Iterable[str]) -> int:
    """The number of the next id of a kind: one more than any that was given out."""
    numbers = (one.removeprefix(prefix) for one in ids)
    return 1 + max([last or 0, *(int(number) for number in numbers if number.isdecimal())])


def by_week(values: Mapping[str, V]) -> dict[int, V]:
    """What was said of weeks, in their order; a key that is no week's number is left aside."""
    weeks = {int(key): value for key, value in values.items() if key.isdecimal() and key == str(int(key))}
    return {number: weeks[number] for number in sorted(weeks) if number > 0}
