"""Parts of a hundred."""

from collections.abc import Sequence
from math import floor


def percent_of(part: float, whole: float) -> int:
    """A part in whole percent, rounded half up; 0 of nothing."""
    return floor(100 * part / whole + 0.5) if whole else 0


def shared(whole: int, weights: Sequence[float]) -> list[int]:
    """Whole parts in proportion to the weights; the largest fractions are rounded up."""
    total = sum(weights)
    exact = [whole * weight / total if total else 0.0 for weight in weights]
    parts = [int(part) for part in exact]
    by_rest = sorted(range(len(parts)), key=lambda k: parts[k] - exact[k])
    for k in by_rest[: whole - sum(parts) if total else 0]:
        parts[k] += 1
    return parts
