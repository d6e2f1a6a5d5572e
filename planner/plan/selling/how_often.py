"""How many posts a week, in which forms, and how many of them may sell."""

from planner.answers import Answers
from planner.knowledge import Library, businesses
from planner.plan.cautions import kept_out
from planner.plan.effort import minutes_asked, piece_minutes
from planner.plan.selling.result import CeilingBy

HALF, QUARTER = 50, 25  # percent of the posts that may sell, by the side taken (ours)
SELLING_VIEW = "sell-or-give"  # where experts disagree: sell, or give first
# Under so many minutes a week, so many posts (ours): few that are read; who chose weekdays gets more of them.
_STEPS = ((90, 1), (300, 2), (420, 3), (600, 4))
_CHOSEN = ((90, 1), (150, 2), (270, 3), (420, 4))
_MOST = 5
ITS_OWN = 2  # posts a week of a business of the table: for so many it has texts of its own (ours)
_LETTERS = {"blog", "newsletter"}  # take one piece a week at most
USUAL = "photo"  # the form most lines are in
_FORMS = ("photo", "story", "film", "text")
# Monday is 0 (ours); firms read on their working days.
WEEKDAYS = {1: (1,), 2: (1, 3), 3: (1, 3, 5), 4: (1, 2, 3, 5), 5: (1, 2, 3, 4, 5)}
OF_FIRMS = {1: (1,), 2: (1, 3), 3: (1, 2, 3), 4: (0, 1, 2, 3), 5: (0, 1, 2, 3, 4)}


def ceiling_of(answers: Answers, library: Library) -> tuple[int, CeilingBy]:
    """The most posts that sell, in percent, and whose limit it is: the law's before the owner's or ours."""
    if "selling" in kept_out(answers.business, library):
        return 0, "law"
    if answers.calendar.ceiling is not None:
        return answers.calendar.ceiling, "owner"
    taken = answers.decisions.sides.get(SELLING_VIEW)
    if taken and taken.side == "b":
        return QUARTER, "earn first"
    return (HALF, "can sell") if taken and taken.side == "a" else (HALF, "ours")


def posts_a_week(answers: Answers, library: Library, focus: str, making: int) -> tuple[int, int]:
    """How many posts a week by the minutes and the owner's weekdays, and how many of the usual form fit."""
    asked, chosen = minutes_asked(answers.time), len(set(answers.calendar.weekdays))
    most = next((n for under, n in (_CHOSEN if chosen else _STEPS) if asked < under), _MOST)
    if focus in _LETTERS:
        most = 1
    row = businesses().get(answers.business.trade)
    if row and row.kinds:
        most = min(most, ITS_OWN)
    if chosen:
        most = min(most, chosen)
    minutes = {
        form: piece_minutes(answers, library, form, focus) for form in possible(answers, library, focus)
    }
    usual = minutes.get(USUAL) or min(minutes.values(), default=0)
    return most, min(most, max(making // usual, int(making >= min(minutes.values())))) if usual else 0


def weekdays_of(answers: Answers, library: Library, a_week: int) -> tuple[int, ...]:
    """The owner's weekdays, else those on which people decide, else ours for so many posts a week."""
    want = library.want(answers.goals[0].want) if answers.goals else None
    ours = OF_FIRMS if answers.business.market == "businesses" else WEEKDAYS
    decide = want.weekdays[:a_week] if want else ()
    return tuple(sorted({*answers.calendar.weekdays} or decide)) or ours[a_week]


def selling_day(answers: Answers, library: Library, weekdays: tuple[int, ...]) -> int:
    """The weekday of the offer: the one on which most decide, else the middle one (ours)."""
    want = library.want(answers.goals[0].want) if answers.goals else None
    decide = [day for day in (want.weekdays if want else ()) if day in weekdays]
    return decide[0] if decide else weekdays[len(weekdays) // 2]


def possible(answers: Answers, library: Library, focus: str) -> list[str]:
    """The phone-made forms the place takes and the owner makes."""
    return [
        one.id
        for one in library.formats.values()
        if one.makes in answers.time.makes and one.id in _FORMS and library.takes(focus, one.id)
    ]
