"""Minutes, in one order: keep some free, answer people, make whole pieces, everything else under its cap.

Every threshold here is a product default of ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.answers import Answers, Person, Time
from planner.knowledge import Library
from planner.vocabulary import WEEKS_A_MONTH, Activity, WeekKind

FREE = 30  # percent of the minutes asked that stay free
ANSWERING = 25  # percent of the planned minutes that go to answering people
PEAK_ANSWERING = 40  # percent in a half week of the trade, since people ask most then (ours)
_FIVE = 5  # answering is rounded to five minutes (ours)
SMALL = 100  # planned minutes of a normal week under which counting and talking take half (ours)
_CHEAPEST = 5  # minutes of the shortest piece: nobody counts what nobody posted (ours)
LETTER = "newsletter"
SENDING = 10  # minutes to set an issue, send it to oneself, and then to all (ours)
COUNTING = 10  # minutes a week for the numbers and one place where people search (ours)
WORTHWHILE = 15  # minutes a month under which another place is dropped
FOCUS_SHARE = 90  # percent (Andrew and Pete, in Allton 2019)
SETUP_WEEKS = 2  # the first weeks, in which things are set up once
DAYS = 5  # days a week with a block for answering people
DAILY = 60  # percent of the answering that goes to the daily blocks, the rest to the hour for people
_PART = {"normal": 2, "half": 1, "none": 0}  # halves of a week's minutes
_ELSEWHERE: tuple[Activity, ...] = ("discover", "curate", "promote")  # neither making nor answering
_HOUR = 60


@dataclass(frozen=True)
class Budget:
    """One week's minutes: asked = free + answering + other + making."""

    asked: int
    free: int
    answering: int
    other: int  # looking, passing on, getting posts seen
    making: int

    @property
    def planned(self) -> int:
        """Everything but the part kept free."""
        return self.answering + self.other + self.making


def minutes_asked(time: Time) -> int:
    """Minutes of a normal week: those of the people where they are said, else the one figure."""
    each = [person.minutes for person in time.team if person.minutes is not None]
    return sum(each) if each else time.minutes or 0


def week_budget(time: Time, kind: WeekKind = "normal", peak: bool = False) -> Budget:
    """One week of these people; a job's own minutes, where they are said, outrank our shares.

    `peak` is a half week of the trade's own: then more of it goes to answering people.
    """
    part, said = _PART[kind], time.activities
    asked = minutes_asked(time) * part // 2
    planned = asked * (100 - _free(time)) // 100
    answering = said["respond"] * part // 2 if "respond" in said else _answering(time, planned, peak)
    answering = min(answering, _hands(time, "respond", part, planned))
    other = min(sum(said.get(job, 0) for job in _ELSEWHERE) * part // 2, planned - answering)
    making = min(planned - answering - other, _hands(time, "publish", part, planned))
    if "publish" in said:
        making = min(making, said["publish"] * part // 2)
    return Budget(asked, asked - answering - other - making, answering, other, making)


def _answering(time: Time, planned: int, peak: bool) -> int:
    """The share of the planned minutes in steps of five; never less than the owner's own daily minutes."""
    share = (PEAK_ANSWERING if peak else ANSWERING) if time.answering is None else time.answering
    rounded = (2 * planned * share + _FIVE * 100) // (2 * _FIVE * 100) * _FIVE
    own = DAYS * (time.daily or 0) if planned else 0
    return min(planned, max(own, rounded))


def count_minutes(time: Time, week: int, kind: WeekKind) -> int:
    """Minutes of a week for counting and where people search; half in small plans' first and half weeks.

    Never so much that no piece is left.
    """
    if kind == "none" or not minutes_asked(time):
        return 0
    small = week_budget(time).planned < SMALL
    usual = COUNTING // 2 if small and (week <= SETUP_WEEKS or kind == "half") else COUNTING
    rest = max(0, week_budget(time, kind).making - _CHEAPEST)
    return min(usual, rest // _FIVE * _FIVE)


def _hands(time: Time, job: Activity, part: int, planned: int) -> int:
    """The most minutes of a week those whose job it is can give; all of them where nobody has a job."""
    if not any(person.hats and person.minutes is not None for person in time.team):
        return planned
    theirs = sum(person.minutes or 0 for person in time.team if job in person.hats)
    return min(planned, theirs * part // 2 * (100 - _free(time)) // 100)


def _free(time: Time) -> int:
    return FREE if time.free is None else time.free


def daily_minutes(time: Time, budget: Budget) -> int:
    """Minutes of one daily block; the owner's own figure, as far as the answering reaches."""
    most = budget.answering // DAYS
    return budget.answering * DAILY // 100 // DAYS if time.daily is None else min(time.daily, most)


def people_hour(time: Time, budget: Budget) -> int:
    """Minutes a week for people one by one: what the daily blocks leave of the answering."""
    return budget.answering - DAYS * daily_minutes(time, budget)


def monthly_cost(time: Time) -> float | None:
    """Hours x rate x 52/12 + ads + tools a month, in the owner's money; None where nothing is said."""
    if time.hourly_cost is None and time.budget is None and time.tools is None:
        return None
    hours = minutes_asked(time) / _HOUR * WEEKS_A_MONTH
    return hours * (time.hourly_cost or 0) + (time.budget or 0) + (time.tools or 0)


def piece_minutes(answers: Answers, library: Library, piece_format: str, place: str = "") -> int:
    """Minutes for one piece: the owner's own figure, else ours, which for a letter includes sending it."""
    ours = library.formats[piece_format].minutes + (SENDING if place == LETTER else 0)
    return answers.time.per_piece.get(piece_format, ours)


def cap(focus_minutes: int, share: float) -> int:
    """The most minutes everything else may take beside that many focus minutes at this share in percent."""
    return 0 if share <= 0 else int(focus_minutes * max(0.0, 100 - share) / share)


def counted(time: Time) -> Sequence[Person | Time]:
    """Whose minutes count: those of the people who have some of their own, else the one figure."""
    return [person for person in time.team if person.minutes is not None] or [time]
