"""The thirteen weeks as a table: what runs, and where the minutes go."""

from planner.exports.page_two import page_two
from planner.exports.tables.table import Row, Table
from planner.language import N_
from planner.plan import Plan


def weeks_table(plan: Plan) -> Table:
    """One row a week and one for all; only the columns' names where there is no place to plan for."""
    say, page = plan.library.say, page_two(plan)
    if page is None:
        return Table(say(N_("Thirteen weeks")), (say(N_("Week")),), ())
    rows: list[Row] = [(week.name, week.text, *week.numbers) for week in (*page.weeks, page.total)]
    return Table(say(N_("Thirteen weeks")), page.columns, tuple(rows))
