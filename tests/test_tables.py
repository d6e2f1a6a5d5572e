from collections.abc import Callable

import pytest

from planner.entries import entries
from planner.plan import Plan
from planner.tables import Table, calendar_table, not_decided, plan_table, short_calendar_table
from planner.trial import trial
from tests.exports.plans import TRADES, quick

Make = Callable[[Plan], Table]
EIGHT_COLUMNS = 8  # more do not fit a screen


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("make", [calendar_table, short_calendar_table, plan_table])
def test_every_row_has_a_cell_for_every_column(make: Make, trade: str) -> None:
    table = make(quick(trade))
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_the_calendar_on_screen_has_at_most_eight_columns() -> None:
    assert len(short_calendar_table(quick()).columns) <= EIGHT_COLUMNS


def test_the_calendar_holds_every_post_with_its_words() -> None:
    plan = quick()
    table = calendar_table(plan)
    row = dict(zip(table.columns, table.rows[0], strict=True))
    first = plan.posts[0]
    assert len(table.rows) == len(plan.posts) + len(entries(plan))
    assert (row["Title"], row["What to show"], row["First sentence"]) == (
        first.title,
        first.show,
        first.first,
    )
    assert (row["Make by"], row["Goes out"], row["Minutes"]) == (first.make_by, first.go_out, first.minutes)
    assert row["Goal"] == "More cake orders"


@pytest.mark.parametrize("make", [calendar_table, short_calendar_table])
def test_the_end_of_a_trial_stands_in_the_calendar_between_the_posts(make: Make) -> None:
    plan = quick("accountant")
    on_trial = trial(plan)
    table = make(plan)
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    days = [row["Goes out"] for row in rows]
    look = next(row for row in rows if row["Title"] == "Two weeks on LinkedIn are over")
    assert on_trial
    assert (look["Goes out"], look["Week"], look["Kind of post"]) == (on_trial.last, 2, "To look back")
    assert (look["Place"], look["Minutes"], look["Status"]) == ("LinkedIn", 0, "")
    assert days == sorted(days)


def test_the_plan_table_has_the_goal_the_choice_and_the_themes_with_our_guesses_marked() -> None:
    plan = quick()
    rows = {(row[0], row[1]): row for row in plan_table(plan).rows}
    assert rows["The choice", "Facebook"][2:] == ("Our one place, 100% of our effort", "We guess")
    assert rows["Theme", "January"][2] == plan.themes[0].title
    assert rows["Business", "Name"][2:] == ("Fjord Bakeri", "")


def test_a_question_nobody_answered_is_listed_once() -> None:
    assert [len(labels) for labels in not_decided(quick()).values()] == [2]  # the number now, and at the end
