from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.answers import Calendar
from planner.cli.quiet_week import healed
from planner.exports import Cell, Table, short_calendar_table
from planner.exports.tables.calendar import ENTRIES, calendar_table, days_table, links_table
from planner.exports.tables.decisions import not_decided, plan_table
from planner.insights.calendar import entries, routines
from planner.insights.platforms import trial
from planner.knowledge import library
from planner.plan import Plan
from tests.exports.plans import TRADES, built, persona, quick
from tests.exports.selling_plans import LINE, bakery, on, post
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
    words = {
        "lesson": "",
        "question": "When do you open?",
        "link": "https://fjord.example",
        "at": "18:30",
        "kind": "offer",
    }
    one = post(on(1, 5), "How to order", "how-to-order", stage="convert", edited=True, ask=LINE, **words)
    (row,) = [r for r in rows_of(calendar_table(bakery(posts=[one]))) if r["Title"] == "How to order"]
    assert row == {
        "Theme": "Cakes",
        "Goal": "More cake orders",
        "Audience": "Families nearby",
        "Place": "Facebook",
        "Title": "How to order",
        "What it is": "Something to buy",
        "What it is for": "They order or book",
        "It sells": "Yes",
        "What they get from it": "",
        "What in customers' lives it is about": "",
        "Campaign": "",
        "Step": "How to order",
        "What to show": "How to order on the bench.",
        "First sentence": "How to order, as it is.",
        "How it goes on": "",
        "What to ask people to do": LINE,
        "Link": "https://fjord.example",
        "The question it answers": "When do you open?",
        "Kind of post": "Photo",
        "Make by": date(2027, 1, 4),
        "Goes out": date(2027, 1, 5),
        "Time": "18:30",
        "Minutes": 10,
        "Status": "Planned",
        "Week": 1,
        "Key idea of the month": "No",
        "Changed by hand": "Yes",
        "A guess of ours": "No",
        "Who makes it": "",
        "Key": one.key,
    }


def test_a_step_of_a_campaign_says_so_and_a_lesson_does_not() -> None:
    rows = {row["Title"]: row for row in rows_of(calendar_table(bakery()))}
    last, lesson = rows["Carnival buns: last day"], rows["How many it feeds"]
    assert (last["It sells"], last["Campaign"], last["Step"]) == ("Yes", "Carnival buns", "Last day")
    assert (lesson["It sells"], lesson["Campaign"], lesson["Step"]) == ("No", "", "")


def test_on_screen_a_post_that_sells_has_its_star() -> None:
    titles = [row["Title"] for row in rows_of(short_calendar_table(bakery()))]
    assert "★ How to order" in titles
    assert "How many it feeds" in titles


def test_a_key_idea_of_a_month_says_so() -> None:
    plan = quick()
    keys = {theme.key for theme in plan.themes}
    found = {row["Title"] for row in rows_of(calendar_table(plan)) if row["Key idea of the month"] == "Yes"}
    assert found
    assert found == {one.title for one in plan.posts if one.lesson in keys}


def test_what_is_no_post_has_a_table_of_its_own_with_its_name_and_day() -> None:
    plan = with_site()
    rows = rows_of(days_table(plan))
    last = next(row for row in rows if row["Title"] == "Last day to order: Fastelavn buns")
    assert {name: cell for name, cell in last.items() if cell and name != "Key"} == {
        "Title": "Last day to order: Fastelavn buns",
        "What to do": "Say it in a post and at the counter a few days before.",
        "What it is": "Last day to order",
        "Day": date(2027, 2, 4),
        "Week": 5,
    }
    people = next(one for one in routines(plan) if one.kind == "people")
    routine = next(row for row in rows if (row["Title"], row["Week"]) == (people.title, 1))
    assert (routine["What it is"], routine["Minutes"]) == ("Time for people", people.minutes)
    days = [row["Day"] for row in rows]
    assert days == sorted(days)
    assert len(days) == len(entries(plan)) + len(routines(plan))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_every_kind_of_entry_has_a_name(path: Path) -> None:
    plan = persona(path)
    kinds = {row["What it is"] for row in rows_of(days_table(plan))}
    assert {ENTRIES[entry.kind] for entry in (*entries(plan), *routines(plan))} <= kinds


def test_the_calendar_on_screen_leaves_out_what_comes_back_each_week() -> None:
    plan = with_site()
    assert len(short_calendar_table(plan).rows) == len(plan.posts) + len(entries(plan))


def test_a_post_of_ones_own_has_no_kind_and_no_purpose_and_a_changed_one_says_so() -> None:
    lesson = next(one for one in quick().posts if not one.step)
    plan = with_site(
        own=[{"id": "own1", "title": "Choir", "go_out": "2027-01-20"}],
        edits={lesson.key: {"title": "Boxes", "go_out": "2027-01-22"}},
    )
    own, moved = row_of(plan, "Choir"), row_of(plan, "Boxes")
    assert (own["What it is"], own["What it is for"], own["Changed by hand"]) == ("", "", "No")
    assert (moved["Changed by hand"], moved["Week"], moved["Goes out"]) == ("Yes", 3, date(2027, 1, 22))


def test_a_post_that_fell_into_a_week_in_which_nothing_happened_is_not_this_time() -> None:
    plan = with_site()
    kept = healed(plan.said, library(), 1, None)
    week = [one for one in kept.posts if one.go_out in kept.weeks[0].span]
    statuses = {row["Status"] for row in rows_of(short_calendar_table(kept)) if row["Week"] == 1}
    assert {one.key for one in week} <= kept.missed
    assert statuses == {"Not this time"}
    linked = {row["Goes out"] for row in rows_of(links_table(kept))}
    assert linked
    assert linked.isdisjoint({one.go_out for one in week})


def test_the_links_are_those_of_the_main_posts() -> None:
    first, *_, last = [post for post in with_site().posts if post.main]
    plan = with_site(statuses={last.key: "dropped"})
    rows = rows_of(links_table(plan))
    assert rows[0] == {
        "Title": first.title,
        "Goes out": first.go_out,
        "Place": "Facebook",
        "Link": first.link,
    }
    assert first.link.startswith("https://fjordbakeri.no?utm_source=facebook&utm_medium=social&utm_campaign=")
    assert len(rows) == sum(bool(post.link) for post in plan.posts) - 1
    assert last.link not in {row["Link"] for row in rows}
    assert links_table(quick()).rows == ()


def test_the_end_of_a_trial_stands_in_the_calendar_between_the_posts() -> None:
    plan = quick("restaurant")
    on_trial = trial(plan)
    look = next(
        row for row in rows_of(short_calendar_table(plan)) if row["Title"] == "Two weeks on Facebook are over"
    )
    assert on_trial
    assert (look["Goes out"], look["Week"], look["Kind of post"]) == (on_trial.last, 2, "To look again")
    assert (look["Place"], look["Minutes"], look["Status"]) == ("Facebook", 0, "")


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
