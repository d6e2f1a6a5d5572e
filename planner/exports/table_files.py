"""The tables as CSV files for people."""

from collections.abc import Callable

from planner.exports.csv_file import to_csv
from planner.exports.export import Export, File, Make
from planner.exports.tables import (
    Table,
    audit_table,
    calendar_table,
    days_table,
    handles_table,
    links_table,
    measures_table,
    not_doing_table,
    outreach_table,
    plan_table,
    platforms_table,
    tools_table,
    weeks_table,
)
from planner.language import N_
from planner.plan import Plan


def _csv(name: str, table: Callable[[Plan], Table]) -> Make:
    return lambda plan, review, options: (File(name, to_csv(table(plan), options.separator)),)


TABLES: dict[str, Export] = {
    "calendar.csv": Export(
        N_("The posts as a table"),
        N_("Every post with its words and dates, for Excel or Numbers."),
        "owner",
        _csv("calendar.csv", calendar_table),
    ),
    "days.csv": Export(
        N_("The other days as a table"),
        N_("Everything of the calendar that is no post."),
        "owner",
        _csv("days.csv", days_table),
    ),
    "weeks.csv": Export(
        N_("The thirteen weeks as a table"),
        N_("What runs in each week, and where its minutes go."),
        "owner",
        _csv("weeks.csv", weeks_table),
    ),
    "plan.csv": Export(
        N_("Goals, place and topics as a table"),
        N_("The decisions on one sheet."),
        "owner",
        _csv("plan.csv", plan_table),
    ),
    "platforms.csv": Export(
        N_("The places as a table"),
        N_("How each one compares, and what a survey says."),
        "client",
        _csv("platforms.csv", platforms_table),
    ),
    "not-doing.csv": Export(
        N_("What you are not doing, as a table"),
        N_("Why not, when to look again, and what to say."),
        "client",
        _csv("not-doing.csv", not_doing_table),
    ),
    "handles.csv": Export(
        N_("Names to keep, as a table"),
        N_("Your name at every place, and whose it is."),
        "owner",
        _csv("handles.csv", handles_table),
    ),
    "links.csv": Export(
        N_("Your links as a table"),
        N_("The link for each post. It tells you later where visitors came from."),
        "owner",
        _csv("links.csv", links_table),
    ),
    "audit.csv": Export(
        N_("Your posts that are out, as a table"),
        N_("When and where each went out, and what you do with it."),
        "owner",
        _csv("audit.csv", audit_table),
    ),
    "outreach.csv": Export(
        N_("People to get to know, as a table"),
        N_("A line for each person, and room for those to come."),
        "owner",
        _csv("outreach.csv", outreach_table),
    ),
    "measures.csv": Export(
        N_("What you count, as a table"),
        N_("Each number, where it is read and by whom."),
        "client",
        _csv("measures.csv", measures_table),
    ),
    "tools.csv": Export(
        N_("What machines do for you, as a table"),
        N_("Each task with its tool and the minutes it saves."),
        "owner",
        _csv("tools.csv", tools_table),
    ),
}
