"""A week in which nothing happened, on the command line: what moves and what is dropped."""

import json
from datetime import date, timedelta

from planner.answers import Answers
from planner.cli.files import built
from planner.knowledge import Library
from planner.plan import Plan
from planner.scenarios import changed, healing, nothing_happened
from planner.scenarios import in_lines as lines_of


def healed(answers: Answers, words: Library, week: int, today: date | None) -> Plan:
    """The plan once nothing has happened in that week; by default on the day after it.

    Raises:
        InputError: the plan has no start.
    """
    plan = built(answers, words, today)
    day = today or plan.weeks[week - 1].span.last + timedelta(days=1)
    plan = built(answers, words, day)
    return built(changed(answers, nothing_happened(plan, week)), words, day)


def in_lines(plan: Plan, week: int) -> str:
    """What moved and what was dropped, in at most six lines."""
    return "\n".join(lines_of(plan, healing(plan, week)))


def as_json(plan: Plan, week: int) -> str:
    """The same for programs, all of it."""
    found = healing(plan, week)
    data = {
        "business": plan.answers.business.name,
        "today": plan.today.isoformat(),
        "week": week,
        "moved": [
            {"title": one.title, "was": one.was and one.was.isoformat(), "now": one.now.isoformat()}
            for one in found.moved
        ],
        "dropped": [
            {"title": one.title, "was": one.was.isoformat(), "why": one.why, "small": one.small}
            for one in found.dropped
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
