"""Page 2: thirteen weeks whose columns add up, and what runs in each."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from planner.exports import EXPORTS, SEMICOLON, Options, page_two
from planner.exports.page_one import counted
from planner.exports.page_two import PageTwo
from planner.plan import Plan
from tests.exports.plans import TRADES, persona, quick, reviewed
from tests.exports.selling_plans import BUNS, CAMPAIGNS, EXTRAS, bakery, on
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS

POST, MAKE, SET_UP, TALK, COUNT, EXTRA, USED, FREE = range(8)


def page(plan: Plan) -> PageTwo:
    found = page_two(plan)
    assert found
    return found


def adds_up(plan: Plan) -> None:
    """Parts to used, used and free to the minutes asked, weeks to the last line."""
    made = page(plan)
    for shown, week in zip(made.weeks, plan.weeks, strict=True):
        parts = shown.numbers
        assert len(parts) == len(made.columns) - 2
        assert parts[POST] == sum(post.go_out in week.span for post in counted(plan))
        assert parts[MAKE] == plan.made_in(week)
        assert parts[USED] == sum(parts[MAKE:USED])
        assert parts[USED] + parts[FREE] == week.budget.asked
    columns = zip(*(week.numbers for week in made.weeks), strict=True)
    assert made.total.numbers == tuple(map(sum, columns))


@pytest.mark.parametrize("minutes", [0, 15, 60, 120, 180, 420])
@pytest.mark.parametrize("trade", TRADES)
def test_the_columns_add_up_for_every_trade(trade: str, minutes: int) -> None:
    adds_up(quick(trade, minutes))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_the_columns_add_up_for_every_persona(path: Path) -> None:
    adds_up(persona(path))


def test_the_columns_add_up_for_a_plan_written_by_hand() -> None:
    adds_up(bakery())


def runs(plan: Plan) -> list[str]:
    return [week.text for week in page(plan).weeks]


def test_what_runs_are_openings_last_days_and_days_else_the_first_post() -> None:
    assert runs(bakery()) == [
        "How to order",
        "How many it feeds",
        "Carnival buns: opens Thu 21 Jan",
        "Mother's Day: opens Thu 28 Jan",
        "Carnival buns: last day Thu 4 Feb, day Sun 7 Feb",
        "Mother's Day: last day Thu 11 Feb, day Sun 14 Feb",
        "Mother's Day: thanks",
        bakery().themes[1].title,
        "Garden parties: opens Tue 2 Mar",
        "What is in it",
        bakery().themes[2].title,
        bakery().themes[2].title,
        "17 May: opens Tue 30 Mar",
    ]


def test_the_last_days_are_strong_and_nothing_else_is() -> None:
    strong = [part.text for week in page(bakery()).weeks for part in week.runs if part.strong]
    assert strong == ["last day Thu 4 Feb", "last day Thu 11 Feb"]


def test_two_campaigns_of_one_week_stand_beside_each_other() -> None:
    other = replace(BUNS, key="other", name="Ash rolls", day=on(2, 10), last=on(2, 6), opens=on(1, 22))
    assert (
        runs(bakery(campaigns=(BUNS, other)))[2]
        == "Carnival buns: opens Thu 21 Jan; Ash rolls: opens Fri 22 Jan"
    )


def test_of_a_shortened_campaign_only_the_last_day_is_said() -> None:
    short = replace(BUNS, short=True)
    assert not any("opens Thu 21 Jan" in text for text in runs(bakery(campaigns=(short,))))
    assert "last day Thu 4 Feb" in runs(bakery(campaigns=(short,)))[4]


def test_the_columns_are_explained_with_their_weeks() -> None:
    notes = " ".join(page(bakery()).notes)
    assert "Talk: answer everyone who writes. In weeks 3, 4 and 7 to 13 also a kind" in notes
    assert "Extra: Take three pictures for later (10; weeks 3 and 8); Sort the posts (10; week 13)." in notes
    assert "entry on the map" in notes
    assert "map" not in " ".join(page(quick("online-shop")).notes)


def test_an_extra_without_a_week_is_not_named() -> None:
    later = replace(EXTRAS[0], week=0, do="Paint the door")
    assert "Paint the door" not in " ".join(page(bakery(extras=(later, *EXTRAS))).notes)


def test_minutes_that_nothing_needs_are_named_and_only_where_there_are_any() -> None:
    plan = bakery()
    assert plan.selling
    spare = sum(row.spare for row in plan.selling.rows)
    time = plan.library.say.minutes(spare)
    assert f"Of the minutes planned, {time} are not needed" in " ".join(page(plan).notes)
    full = tuple(replace(row, planned=row.used) for row in plan.selling.rows)
    assert "not needed" not in " ".join(page(bakery(rows=full)).notes)


def test_a_week_made_too_full_by_hand_is_named() -> None:
    plan = bakery()
    assert plan.selling
    full = tuple(replace(row, make=500) if row.number == 4 else row for row in plan.selling.rows)
    notes = " ".join(page(bakery(rows=full)).notes)
    assert "By your changes week 4 holds more than it has minutes." in notes
    assert "By your changes" not in " ".join(page(plan).notes)


def test_without_a_place_there_is_no_page_two_and_an_empty_table() -> None:
    assert page_two(nowhere()) is None
    assert EXPORTS["weeks.csv"].render(*reviewed(nowhere())) == b"\xef\xbb\xbfWeek\r\n"


def test_the_table_has_every_week_and_their_sum() -> None:
    data = EXPORTS["weeks.csv"].render(*reviewed(bakery()), Options(SEMICOLON))
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=SEMICOLON))
    made = page(bakery())
    assert table[0] == list(made.columns)
    assert table[5][:2] == ["5: Mon 1 Feb", "Carnival buns: last day Thu 4 Feb, day Sun 7 Feb"]
    assert table[-1] == ["All", "", *map(str, made.total.numbers)]
    assert len(table) == len(made.weeks) + 2


def test_each_campaign_of_page_one_runs_in_some_week_of_page_two() -> None:
    said = " ".join(runs(bakery()))
    assert all(one.name in said for one in CAMPAIGNS)
