"""A picture of how full each week is."""

from pages.components.charts.charts import BLUE, GOLD, GREY, accent, bars, draw, table, titled
from pages.components.session import state
from planner.plan import Plan


def week_load(plan: Plan) -> None:
    """Minutes of each week: making, answering, and what stays free."""
    say = state.say()
    weeks = plan.weeks
    making = [plan.made_in(week) for week in weeks]
    answering = [week.budget.answering for week in weeks]
    other = [week.budget.other for week in weeks]
    taken = [a + o + m for a, o, m in zip(answering, other, making, strict=True)]
    free = [max(0, week.budget.asked - each) for week, each in zip(weeks, taken, strict=True)]
    coming = [each for week, each in zip(weeks, taken, strict=True) if week.span.last >= plan.today]
    numbers = [str(week.number) for week in weeks]
    data = [
        bars(say("Making"), accent(), x=numbers, y=making),
        bars(say("Answering people"), GOLD, "/", x=numbers, y=answering),
        *([bars(say("Looking and sharing"), BLUE, "x", x=numbers, y=other)] if any(other) else []),
        bars(say("Free"), GREY, ".", x=numbers, y=free),
    ]
    sentence = say(
        "The fullest week takes {most} for all of it. In a normal week {asked} are there.",
        most=say.minutes(max(coming or taken)),
        asked=say.minutes(plan.budget.asked),
    )
    draw(data, {"title": titled(say("Week")), "type": "category"}, {}, sentence, "week-load", 280)
    columns = [
        say("Week"),
        say("Making, minutes"),
        say("Answering, minutes"),
        say("Looking and sharing, minutes"),
        say("Free, minutes"),
    ]
    table(columns, list(zip(numbers, making, answering, other, free, strict=True)), "load-table")
