"""Plans for the export tests."""

from datetime import date
from pathlib import Path

from planner.answers import Answers, Goal, Place, read
from planner.knowledge import OTHER, library
from planner.plan import Plan, build_plan
from planner.review import Review, review

TRADES = (*library().trades, OTHER)
START = date(2027, 1, 4)


def quick(trade: str = "bakery", minutes: int = 180, name: str = "Fjord Bakeri", code: str = "en") -> Plan:
    """What the quick plan makes of a name, a trade and its minutes."""
    answers = Answers(uid="u1", goals=[Goal(id="g1")])
    answers.business.name, answers.business.trade, answers.business.country = name, trade, "NO"
    answers.goals[0].want = f"{trade}/{library().trade(trade).wants[0].id}"
    answers.time.minutes, answers.calendar.start = minutes, START
    return built(answers, code)


def unliked(*but: str) -> list[Place]:
    """Every place there is ruled out, but these."""
    return [Place(id=place, love=0) for place in library().platforms if place not in but]


def built(answers: Answers, code: str = "en") -> Plan:
    """The plan on its first day."""
    assert answers.calendar.start
    return build_plan(answers, library(code), answers.calendar.start)


def persona(path: Path, code: str = "en") -> Plan:
    """A persona's plan."""
    return built(read(path.read_bytes()), code)


def reviewed(plan: Plan) -> tuple[Plan, Review]:
    """A plan with its review, as exports take them."""
    return plan, review(plan)
