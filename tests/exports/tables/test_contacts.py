"""The list of people to get to know, and of what machines do, as tables."""

from datetime import date

from planner.answers import Document, from_document
from planner.exports.tables.contacts import MOST, outreach_table, tools_table
from planner.knowledge import library
from planner.plan import Plan, build_plan


def plan_with(engagement: Document) -> Plan:
    document = {"engagement": engagement, "calendar": {"start": "2027-01-04"}}
    return build_plan(from_document(document), library(), date(2027, 1, 4))


def test_five_people_a_week_have_sixty_five_lines() -> None:
    rows = outreach_table(plan_with({"outreach": 5})).rows
    assert len(rows) == 65
    assert [row[0] for row in rows[::5]] == list(range(1, 14))


def test_whoever_is_on_the_list_comes_first_and_takes_a_line_of_the_week() -> None:
    people = [{"id": "c1", "name": "Anna", "where": "The fair", "why": "She bakes", "state": "connected"}]
    table = outreach_table(plan_with({"outreach": 1, "people": people}))
    assert table.rows[0] == (1, "Anna", "", "The fair", "She bakes", "In touch", "")
    assert len(table.rows) == 13
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_a_list_without_a_number_a_week_is_only_the_list() -> None:
    assert outreach_table(plan_with({"people": [{"id": "c1", "name": "Anna"}]})).rows[0][0] == ""
    assert outreach_table(plan_with({})).rows == ()


def test_a_silly_number_makes_no_endless_table() -> None:
    assert len(outreach_table(plan_with({"outreach": 100_000})).rows) == MOST


def test_each_machine_is_a_line_with_the_minutes_it_saves() -> None:
    machines = [
        {"id": "t1", "what": "Opening hours", "tool": "Bot", "by_hand": 0, "heard": "Holidays", "saves": 20},
        {"id": "t2", "what": "Thanks"},
    ]
    assert tools_table(plan_with({"automations": machines})).rows == (
        ("Opening hours", "Bot", 0, "Holidays", 20),
        ("Thanks", "", "", "", ""),
    )
