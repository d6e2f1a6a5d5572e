"""Two plans to look at: one fresh from the quick plan, one with every part filled."""

from planner.answers import Answers, new_answers, read
from tests.days import next_monday
from tests.paths import PERSONAS

QUICK, FULL = "quick plan", "full plan"


def quick() -> Answers:
    """What the screens of the quick plan leave behind, where nothing was said of what is sold."""
    answers = new_answers()
    answers.business.name, answers.business.trade, answers.business.country = "Fjord Bakeri", "bakery", "NO"
    answers.time.minutes = 180
    answers.calendar.start = next_monday()
    return answers


def full() -> Answers:
    """The persona that has said most."""
    largest = max(PERSONAS, key=lambda path: path.stat().st_size)
    return read(largest.read_bytes())


def answers_of(kind: str) -> Answers:
    """A new copy of one of the two."""
    return {QUICK: quick, FULL: full}[kind]()
