"""People to get to know, week by week, and what machines do."""

from collections.abc import Iterator

from planner.exports.tables.table import Row, Table
from planner.language import N_
from planner.plan import WEEKS, Plan
from planner.vocabulary import CONTACT_KINDS, CONTACT_STATES

MOST = 500  # lines of the list, however many people a week are wanted (ours)


def outreach_table(plan: Plan) -> Table:
    """Everybody on the list, then a line for each more person the weeks have room for (Melonie Dodaro)."""
    columns = (
        N_("Week"),
        N_("Who"),
        N_("What they are to us"),
        N_("Where we found them"),
        N_("Why them"),
        N_("How far it is"),
        N_("What comes next"),
    )
    say = plan.library.say
    return Table(say(N_("People to get to know")), tuple(map(say, columns)), tuple(_outreach(plan)))


def _outreach(plan: Plan) -> Iterator[Row]:
    say, said = plan.library.say, plan.said.engagement
    each = said.outreach or 0
    for number, one in enumerate(said.people):
        week = min(number // each + 1, WEEKS) if each else ""
        kind = say(CONTACT_KINDS[one.kind]) if one.kind else ""
        state = say(CONTACT_STATES[one.state]) if one.state else ""
        yield (week, one.name, kind, one.where, one.why, state, one.then)
    for number in range(len(said.people), min(each * WEEKS, MOST)):
        yield (number // each + 1, "", "", "", "", "", "")


def tools_table(plan: Plan) -> Table:
    """Each task a machine does: the tool, how often it was done by hand first, the minutes it saves."""
    say = plan.library.say
    columns = (
        N_("Task"),
        N_("Tool"),
        N_("Done by hand before"),
        N_("What we learnt"),
        N_("Minutes a week it saves"),
    )
    rows = (
        (one.what, one.tool, _known(one.by_hand), one.heard, _known(one.saves))
        for one in plan.said.engagement.automations
    )
    return Table(say(N_("What machines do for us")), tuple(map(say, columns)), tuple(rows))


def _known(number: int | None) -> int | str:
    return "" if number is None else number
