"""Minutes, in one order: keep some free, answer people, make whole pieces, everything else under its cap.

Every threshold here is a product default of ours.
"""

from dataclasses import dataclass

from planner.answers import Answers, Time
from planner.knowledge import Library
from planner.vocabulary import WeekKind

FREE = 30  # percent of the minutes asked that stay free
ANSWERING = 25  # percent of the planned minutes that go to answering people
WORTHWHILE = 15  # minutes a month under which another place is dropped
FOCUS_SHARE = 90  # percent (Andrew and Pete, in Allton 2019)
_PART = {"normal": 2, "half": 1, "none": 0}  # halves of a week's minutes


@dataclass(frozen=True)
class Budget:
    """One week's minutes: asked = free + answering + making."""

    asked: int
    free: int
    answering: int
    making: int

    @property
    def planned(self) -> int:
        """Everything but the part kept free."""
        return self.answering + self.making


def budget(minutes: int, kind: WeekKind = "normal", answering: int | None = None) -> Budget:
    """The minutes of one week; `answering` is its percentage of the planned minutes."""
    asked = minutes * _PART[kind] // 2
    planned = asked * (100 - FREE) // 100
    share = ANSWERING if answering is None else answering
    replies = planned * share // 100
    return Budget(asked, asked - planned, replies, planned - replies)


def week_budget(time: Time, kind: WeekKind = "normal") -> Budget:
    """The budget of one week of this owner."""
    return budget(time.minutes or 0, kind, time.answering)


def piece_minutes(answers: Answers, library: Library, piece_format: str) -> int:
    """Minutes for one piece: the owner's own figure, else ours."""
    return answers.time.per_piece.get(piece_format, library.formats[piece_format].minutes)


def rhythm_minutes(answers: Answers, library: Library, place: str) -> int:
    """Minutes of one week's rhythm that can be kept up at a place; a free entry takes one photo."""
    platform = library.platforms.get(place)
    rhythm = platform.rhythm if platform else ("photo",)
    return sum(piece_minutes(answers, library, piece_format) for piece_format in rhythm)


def cap(focus_minutes: int, share: float) -> int:
    """The most minutes everything else may take beside that many focus minutes at this share in percent."""
    return 0 if share <= 0 else int(focus_minutes * max(0.0, 100 - share) / share)


def percent_of(part: int, whole: int) -> int:
    """A part in whole percent, rounded half up; 0 of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else 0
