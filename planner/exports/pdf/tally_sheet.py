"""The sheet for counting the goal's number, as the template draws it."""

from planner.exports.pdf.facts import Data, paper
from planner.insights.measurement import goal_name
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import WEEK_KINDS

_DAYS = 7
_BY_MONTH = N_(
    "After each week, add up its row. Type the sum into your plan, on the page “{page}”. "
    "The first two weeks tell how many a month you have now."
)


def tally_sheet(plan: Plan) -> Data:
    """One page: what to count and how, a box for each day of the plan, and where the sums go."""
    say, goal = plan.library.say, plan.goal
    first = plan.start.weekday()
    days = [say.weekday((first + k) % _DAYS) for k in range(_DAYS)]
    rows = [
        {
            "week": say.number(week.number),
            "day": say.day(week.span.first),
            "note": "" if week.kind != "none" else say(WEEK_KINDS[week.kind]),
        }
        for week in plan.weeks
    ]
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": say(N_("Count: {measure}"), measure=goal.measure or goal_name(goal, say)),
        "name": plan.answers.business.name,
        "how": goal.counted or say(N_("Make a mark each time, on the day it happens.")),
        "columns": [say(N_("Week")), *days, say(N_("Sum"))],
        "rows": rows,
        "typed": _typed(plan),
    }


def _typed(plan: Plan) -> str:
    say, page = plan.library.say, plan.library.say(N_("How it is going"))
    if plan.goal.baseline is None:
        text = N_(
            "After each week, add up its row. Type the sum into your plan, on the page “{page}”. "
            "The first week tells where you stand now."
        )
        text = _BY_MONTH if plan.goal.monthly else text
    else:
        text = N_("After each week, add up its row. Type the sum into your plan, on the page “{page}”.")
    return say(text, page=page)
