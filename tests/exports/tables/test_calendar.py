from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.answers import Calendar
from planner.cli.quiet_week import healed
from planner.exports import Cell, Table, short_calendar_table
from planner.exports.tables.calendar import ENTRIES, calendar_table, links_table
from planner.exports.tables.decisions import not_decided, plan_table
from planner.insights.calendar import entries, routines
from planner.insights.platforms import trial
from planner.knowledge import library
from planner.plan import Plan
from tests.exports.plans import TRADES, built, persona, quick
from tests.paths import PERSONAS

Make = Callable[[Plan], Table]
EIGHT_COLUMNS = 8  # more do not fit a screen


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("make", [calendar_table, short_calendar_table, links_table, plan_table])
def test_every_row_has_a_cell_for_every_column(make: Make, trade: str) -> None:
    answers = quick(trade).said.model_copy(deep=True)
    answers.business.website = "example.com"
    table = make(built(answers))
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_the_calendar_on_screen_has_at_most_eight_columns() -> None:
    assert len(short_calendar_table(quick()).columns) <= EIGHT_COLUMNS


def with_site(**calendar: object) -> Plan:
    """The bakery with a website and posts at half past six, and what else its calendar says."""
    answers = quick().said.model_copy(deep=True)
    answers.business.website = "fjordbakeri.no"
    said = {"start": answers.calendar.start, "hour": "18:30"} | calendar
    answers.calendar = Calendar.model_validate(said)
    return built(answers)


def rows_of(table: Table) -> list[dict[str, Cell]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def row_of(plan: Plan, title: str, **cells: Cell) -> dict[str, Cell]:
    """The first row with that title and those cells."""
    found = (row for row in rows_of(calendar_table(plan)) if row["Title"] == title)
    return next(row for row in found if cells.items() <= row.items())


def test_the_calendar_says_all_of_a_post() -> None:
    assert row_of(with_site(), "A box put by, and no queue") == {
        "Theme": "Cream buns and doughnuts",
        "Goal": "More cake orders",
        "Audience": "Families nearby",
        "Place": "Facebook",
        "Title": "A box put by, and no queue",
        "What it is": "Something to buy",
        "What it is for": "They order or book",
        "What to show": "Line a flat box with paper, set in the buns one by one. "
        "Write a made-up name on the lid and tie it.",
        "First sentence": "A box with a name on it stays yours, even when the tray is empty.",
        "What to ask people to do": "Message a number and a day, and we will put the box by.",
        "Link": "https://fjordbakeri.no?utm_source=facebook&utm_medium=social"
        "&utm_campaign=cream-buns-and-doughnuts&utm_content=bakery-s11-film1",
        "The question it answers": "Can you put some by for me, or must I come early?",
        "Kind of post": "Short film",
        "Make by": date(2027, 1, 4),
        "Goes out": date(2027, 1, 5),
        "Time": "18:30",
        "Minutes": 30,
        "Status": "Planned",
        "Week": 1,
        "Key idea of the month": "Yes",
        "Changed by hand": "No",
        "A guess of ours": "No",
    }


def test_what_is_no_post_stands_between_the_posts_with_its_own_name_and_day() -> None:
    plan = with_site()
    filled = {name: cell for name, cell in row_of(plan, "Last day to order: Fastelavn buns").items() if cell}
    assert filled == {
        "Title": "Last day to order: Fastelavn buns",
        "What to show": "Say it in a post and at the counter a few days before.",
        "Kind of post": "Last day to order",
        "Make by": date(2027, 2, 4),
        "Goes out": date(2027, 2, 4),
        "Week": 5,
    }
    routine = row_of(plan, "16 minutes for people", Week=3)
    assert (routine["Kind of post"], routine["Minutes"]) == ("Time for people", 16)
    days = [row["Goes out"] for row in rows_of(calendar_table(plan))]
    assert days == sorted(days)
    assert len(days) == len(plan.posts) + len(entries(plan)) + len(routines(plan))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_every_kind_of_entry_has_a_name(path: Path) -> None:
    plan = persona(path)
    kinds = {row["Kind of post"] for row in rows_of(calendar_table(plan))}
    assert {ENTRIES[entry.kind] for entry in (*entries(plan), *routines(plan))} <= kinds


def test_the_calendar_on_screen_leaves_out_what_comes_back_each_week() -> None:
    plan = with_site()
    assert len(short_calendar_table(plan).rows) == len(plan.posts) + len(entries(plan))


def test_a_post_of_ones_own_has_no_kind_and_no_purpose_and_a_changed_one_says_so() -> None:
    plan = with_site(
        own=[{"id": "own1", "title": "Choir", "go_out": "2027-01-20"}],
        edits={"bakery/s11-film1": {"title": "Boxes", "go_out": "2027-01-21"}},
    )
    own, moved = row_of(plan, "Choir"), row_of(plan, "Boxes")
    assert (own["What it is"], own["What it is for"], own["Changed by hand"]) == ("", "", "No")
    assert (moved["Changed by hand"], moved["Week"], moved["Goes out"]) == ("Yes", 3, date(2027, 1, 21))


def test_a_post_that_fell_into_a_week_in_which_nothing_happened_is_not_this_time() -> None:
    kept = healed(with_site().said, library(), 1, None)
    title = "A box put by, and no queue"
    assert row_of(kept, title, Week=1)["Status"] == "Not this time"
    assert row_of(kept, title, Week=2)["Status"] == "Planned"
    assert next(row["Goes out"] for row in rows_of(links_table(kept))) == date(2027, 1, 12)
    statuses = {row["Status"] for row in rows_of(short_calendar_table(kept)) if row["Week"] == 1}
    assert statuses == {"Not this time"}


def test_the_links_are_those_of_the_main_posts() -> None:
    plan = with_site(statuses={"bakery/s12-photo1": "dropped"})
    rows = rows_of(links_table(plan))
    assert rows[0] == {
        "Title": "A box put by, and no queue",
        "Goes out": date(2027, 1, 5),
        "Place": "Facebook",
        "Link": "https://fjordbakeri.no?utm_source=facebook&utm_medium=social"
        "&utm_campaign=cream-buns-and-doughnuts&utm_content=bakery-s11-film1",
    }
    assert len(rows) == sum(post.main for post in plan.posts) - 1
    assert links_table(quick()).rows == ()


@pytest.mark.parametrize("make", [calendar_table, short_calendar_table])
def test_the_end_of_a_trial_stands_in_the_calendar_between_the_posts(make: Make) -> None:
    plan = quick("accountant")
    on_trial = trial(plan)
    look = next(row for row in rows_of(make(plan)) if row["Title"] == "Two weeks on LinkedIn are over")
    assert on_trial
    assert (look["Goes out"], look["Week"], look["Kind of post"]) == (on_trial.last, 2, "To look again")
    assert (look["Place"], look["Minutes"], look["Status"]) == ("LinkedIn", 0, "")


def test_the_plan_table_has_the_goal_the_choice_and_the_themes_with_our_guesses_marked() -> None:
    plan = quick()
    rows = {(row[0], row[1]): row for row in plan_table(plan).rows}
    assert rows["The choice", "Facebook"][2:] == ("Our one place, 100% of our effort", "We guess")
    assert rows["Theme", "January"][2] == plan.themes[0].title
    assert rows["Business", "Name"][2:] == ("Fjord Bakeri", "")


def test_a_question_nobody_answered_is_listed_once() -> None:
    assert [len(labels) for labels in not_decided(quick()).values()] == [
        2,
        2,
        2,
    ]  # numbers; who answers; who reads


def test_what_is_a_guess_is_marked_in_the_calendar() -> None:
    first = quick().posts[0]
    own = [{"id": "own1", "title": "Rye", "wonders": True}, {"id": "own2", "title": "Oats"}]
    plan = with_site(edits={first.key: {"wonders": True}}, own=own)
    marked = [row["Title"] for row in rows_of(calendar_table(plan)) if row["A guess of ours"] == "Yes"]
    assert sorted(map(str, marked)) == sorted(["Rye", first.title])
