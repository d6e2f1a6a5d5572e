"""The ideas that are out, with what becomes of each."""

from planner.exports.tables.table import Table
from planner.insights.calendar import audit
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import STAYS


def audit_table(plan: Plan) -> Table:
    """Each idea whose main post is out: when and where it went out, and what was decided."""
    say = plan.library.say
    columns = (N_("Title"), N_("Went out"), N_("Theme"), N_("Place"), N_("Link"), N_("What to do with it"))
    rows = (
        (
            one.title,
            one.day,
            one.theme,
            plan.library.place_name(one.place),
            one.link,
            say(STAYS[one.stay]) if one.stay else "",
        )
        for one in audit(plan)
    )
    return Table(say(N_("Posts that are out")), tuple(say(column) for column in columns), tuple(rows))
