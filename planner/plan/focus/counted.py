"""People who were asked or counted, and the owner's own word, for those whose places count."""

from dataclasses import dataclass

from planner.answers import Place, Platforms
from planner.plan.focus.aim import Aim
from planner.vocabulary import How


@dataclass(frozen=True)
class Counted:
    """How many of those asked named a place, and how many new customers came from there."""

    named: int = 0
    asked: int = 0  # 0 where nobody was asked about this place
    came: int = 0

    @property
    def anybody(self) -> bool:
        """Whether somebody is there for certain."""
        return bool(self.named or self.came)


def count_of(platforms: Platforms, place: Place, aim: Aim) -> Counted:
    """What was counted; a part that is more than its whole counts nothing, no customer is a candidate."""
    if aim.hires:
        return Counted(*_part(place.workers_named, platforms.workers_asked))
    whole = platforms.came
    came = place.came if place.came and (whole is None or place.came <= whole) else 0
    return Counted(*_part(place.named, platforms.asked), came)


def asked(platforms: Platforms, aim: Aim) -> int:
    """How many were asked so far."""
    return (platforms.workers_asked if aim.hires else platforms.asked) or 0


def _part(part: int | None, whole: int | None) -> tuple[int, int]:
    return (part, whole) if part is not None and whole and part <= whole else (0, 0)


def word_of(place: Place, aim: Aim) -> tuple[int | None, How | None]:
    """The owner's word about those people, and how it is known."""
    field = "workers" if aim.hires else "audience"
    known = place.known.get(field)
    return getattr(place, field), known.how if known else None
