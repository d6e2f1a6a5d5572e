"""Plans of businesses of the table, for the tests of where people search."""

from datetime import date

from planner.answers import Answers, Goal
from planner.knowledge import businesses, library
from planner.plan import Plan, build_plan

START = date(2027, 1, 4)
URGENT = tuple(row.name for row in businesses().values() if "urgent" in row.leans)


def said(does: str, country: str, minutes: int = 180) -> Answers:
    """What somebody of this business answered in a quick plan."""
    row = next(row for row in businesses().values() if row.name == does)
    trade = row.stands_for
    answers = Answers(uid="u1", goals=[Goal(id="g1")])
    business = answers.business
    business.name, business.trade, business.does, business.country = "Fjord", trade, does, country
    answers.goals[0].want = f"{trade}/{library().trade(trade).wants[0].id}"
    answers.time.minutes, answers.calendar.start = minutes, START
    return answers


def plan_of(does: str, country: str, minutes: int = 180, today: date = START, code: str = "en") -> Plan:
    """Their plan on a day."""
    return build_plan(said(does, country, minutes), library(code), today)
