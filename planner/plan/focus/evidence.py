"""Customers who were counted or asked."""

from planner.answers import Place, Platforms
from planner.vocabulary import TOP, How


def counted(platforms: Platforms, place: Place) -> tuple[int, int, How] | None:
    """How many of how many are there, customers' own words first; more than all of them counts nothing."""
    counts: tuple[tuple[int | None, int | None, How], ...] = (
        (place.named, platforms.asked, "customer"),
        (place.came, platforms.came, "known"),
    )
    return next(((part, of, how) for part, of, how in counts if part is not None and of and part <= of), None)


def tally(platforms: Platforms, place: Place) -> tuple[int, How] | None:
    """The 0-5 score that was counted, rounded half up, and how it is known; None where nobody counted."""
    found = counted(platforms, place)
    if found is None:
        return None
    part, of, how = found
    return (2 * TOP * part + of) // (2 * of), how
