from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.answers import Choice, Offer, Place
from planner.exports import Cell, Table
from planner.exports.tables.platforms import handles_table, names, not_doing_table, platforms_table
from planner.plan import Plan
from tests.exports.plans import TRADES, built, persona, quick
from tests.paths import PERSONAS

Make = Callable[[Plan], Table]
BAKERY, SHOP = (
    next(p for p in PERSONAS if p.stem == name) for name in ("bakery-bergen", "online-shop-austin")
)


def rows(table: Table) -> dict[Cell, dict[str, Cell]]:
    return {row[0]: dict(zip(table.columns, row, strict=True)) for row in table.rows}


def with_places(*places: Place, handle: str = "") -> Plan:
    answers = quick("bakery").said.model_copy(deep=True)
    answers.platforms.places, answers.platforms.handle = list(places), handle
    return built(answers)


@pytest.mark.parametrize("make", [platforms_table, handles_table, not_doing_table])
@pytest.mark.parametrize("trade", TRADES)
def test_every_row_has_a_cell_for_every_column_and_a_place(make: Make, trade: str) -> None:
    table = make(quick(trade))
    assert {len(row) for row in table.rows} == {len(table.columns)}
    assert len({row[0] for row in table.rows}) == len(table.rows)


def test_a_place_stands_with_our_answers_its_links_and_how_often_it_wins() -> None:
    plan = persona(BAKERY)
    row = rows(platforms_table(plan))["Facebook"]
    assert plan.certainty
    assert list(row.values())[1:6] == ["Our one place", 90, "Many", "Customers told us", "Yes"]
    assert [*row.values()][6:8] == [6, 9], "of ten people, by those asked, the trade and a survey"
    assert all(0 < link <= 100 for link in [*row.values()][8:11])  # type: ignore[operator]
    assert row["Wins so many of 100 tries"] == plan.certainty.counts["facebook"]
    assert row["First or second"] == plan.certainty.first_or_second["facebook"]


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_the_tries_come_to_a_hundred_and_a_place_ruled_out_says_so(path: Path) -> None:
    plan = persona(path)
    tries = [row["Wins so many of 100 tries"] for row in rows(platforms_table(plan)).values()]
    assert sum(n for n in tries if isinstance(n, int)) == 100
    assert tries.count("ruled out") == sum(fit.ruled_out for fit in plan.ranking)


def test_a_survey_stands_with_everything_it_is_known_by() -> None:
    row = list(rows(platforms_table(persona(BAKERY)))["Facebook"].values())
    assert row[13:] == [
        80.1, 2.7, "people aged 30 to 49", "use it at all", "United States", 2025, "Pew Research Center",
    ]  # fmt: skip


def test_what_is_not_known_of_a_place_is_left_empty() -> None:
    found = rows(platforms_table(persona(BAKERY)))
    assert [found["YouTube"][name] for name in ("Customers are there", "We like it there")] == ["", ""]
    assert set(list(found["Newsletter"].values())[13:]) == {""}


def test_the_names_are_those_of_every_place_we_know_and_of_our_own() -> None:
    plan = with_places(
        Place(id="facebook", handle="fjordbakeri.no", handle_state="ours"),
        Place(id="Vinted"),
        handle="fjordbakeri",
    )
    found = rows(handles_table(plan))
    assert len(found) == len(plan.library.platforms) + 1
    assert found["Facebook"] == {
        "Place": "Facebook",
        "Whose page": "Fjord Bakeri",
        "Name there": "fjordbakeri.no",
        "What we do there": "Our one place",
        "Whose name it is": "Ours",
    }
    assert (found["Vinted"]["Name there"], found["Vinted"]["Whose name it is"]) == ("fjordbakeri", "")


def test_a_business_with_several_pages_keeps_each_name_at_each_place() -> None:
    answers = quick("bakery", minutes=600).said.model_copy(deep=True)
    answers.business.offers = [
        Offer(id="o1", name="Bread", audience="a1"), Offer(id="o2", name="Baking school", audience="a2")
    ]  # fmt: skip
    split = built(answers)
    answers.time.minutes = 60
    together = built(answers)
    places = len(split.library.platforms)
    assert [one.page for one in names(split)[::places]] == ["Fjord Bakeri", "Bread", "Baking school"]
    assert {one.page for one in names(together)} == {"Fjord Bakeri"}


def test_what_we_are_not_doing_is_listed_with_why_and_when_to_look_again() -> None:
    table = not_doing_table(persona(BAKERY))
    assert [row[0] for row in table.rows] == ["TikTok", "Newsletter"]
    assert table.rows[0][1] == "Those who watch live too far away to fetch a cake."
    assert table.rows[0][3] == date(2027, 7, 1)
    assert all(row[2] and row[4] for row in table.rows)


def test_nothing_is_listed_where_everything_is_done() -> None:
    answers = quick("bakery").said.model_copy(deep=True)
    answers.platforms.choice = [Choice(id="facebook", role="focus", share=100)]
    assert not_doing_table(built(answers)).rows == ()
