"""The sheet for the daily block, as the template draws it."""

from planner.answers import title
from planner.exports.daily_block import daily_sheet
from planner.exports.pdf.facts import Data, paper
from planner.language import N_
from planner.plan import DAYS, Plan, daily_minutes, people_hour

_LINES = 10  # empty lines for what people ask (ours)


def daily_page(plan: Plan) -> Data:
    """One page: the block's tasks with their minutes, a box for each weekday, and room for questions."""
    say, tasks = plan.library.say, daily_sheet(plan)
    block = daily_minutes(plan.answers.time, plan.budget)
    head = say(N_("{time} a day for answers"), time=say.minutes(block)) if tasks else say(N_("Every day"))
    how = N_("Set a clock. When the time is over, stop: the rest waits until tomorrow.")
    none = N_("There are no minutes for answers yet. Say how many minutes a week you have.")
    questions = say(title(("audiences", plan.audience.id, "questions")))
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": head,
        "name": plan.answers.business.name,
        "how": say(how) if tasks else say(none),
        "columns": [say(N_("What to do")), say(N_("Minutes")), *(say.weekday(day) for day in range(DAYS))],
        "rows": [[task.title, say.number(task.minutes)] for task in tasks],
        "total": [say(N_("In all")), say.number(block)],
        "people": _people(plan),
        "notes": say(N_("What people asked this week")),
        "lines": _LINES,
        "typed": say(N_("Then type it into your plan: “{questions}”."), questions=questions),
    }


def _people(plan: Plan) -> str:
    """The hour for people once a week; empty where it has no minutes."""
    say, hour = plan.library.say, people_hour(plan.answers.time, plan.budget)
    if not hour:
        return ""
    text = N_("Once a week, {time} for people: thank somebody, ask how it went, take part in a group.")
    return say(text, time=say.minutes(hour))
