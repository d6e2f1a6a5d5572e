"""What is counted, where it is read and by whom."""

from planner.answers import Goal
from planner.exports.tables.table import Row, Table
from planner.insights.measurement import KINDS, Counted, goal_name, measures
from planner.language import N_
from planner.plan import Plan


def measures_table(plan: Plan) -> Table:
    """Each number: for which goal, whether it is business or attention, where it is read and by whom."""
    say = plan.library.say
    columns = (
        N_("What we count"),
        N_("For what"),
        N_("What it is"),
        N_("Where we read it"),
        N_("Who reads it"),
        N_("Easy to count (0 to 5)"),
        N_("Matters (0 to 5)"),
    )
    goals = {goal.id: goal for goal in plan.answers.goals}
    rows = (_row(plan, goals.get(one.goal), one) for one in measures(plan))
    return Table(say(N_("What we count")), tuple(map(say, columns)), tuple(rows))


def _row(plan: Plan, goal: Goal | None, one: Counted) -> Row:
    say = plan.library.say
    return (
        one.name,
        goal_name(goal, say) if goal else "",
        say(KINDS[one.hard]),
        one.source,
        one.reader,
        "" if one.easy is None else one.easy,
        "" if one.matters is None else one.matters,
    )
