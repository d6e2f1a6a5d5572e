"""The thirteen weeks: which are busy and why, and how many minutes each has."""

from datetime import date

import pytest

from planner.answers import from_document
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.plan.weeks import plan_weeks
from tests.plan.schedule.schedules import BAKERY, START, Change, bakery, plan_of, started, week, with_


def kinds(plan: Plan) -> dict[int, tuple[str, str]]:
    """The weeks that are not normal, and why."""
    return {w.number: (w.kind, w.why) for w in plan.weeks if w.kind != "normal"}


def test_the_trades_busy_weeks_and_its_peaks_count_where_the_owner_said_nothing() -> None:
    assert kinds(bakery()) == {
        5: ("half", "Fastelavn buns"),
        6: ("half", "Mother's Day"),  # a peak whose own week leaves half the time
        12: ("half", "Easter baking"),
    }


def test_what_the_owner_said_of_a_week_outranks_it() -> None:
    said: Change = (
        ("time", "weeks"),
        {week(5): "normal", week(6): "none", week(12): "half", week(2): "half"},
    )
    assert kinds(bakery(said)) == {2: ("half", ""), 6: ("none", ""), 12: ("half", "Easter baking")}


def test_a_busy_row_may_begin_weeks_before_its_day() -> None:
    plan = bakery(started("2027-05-03"))
    assert {number: why for number, (_, why) in kinds(plan).items()} == {
        2: "Cakes for 17 May",
        3: "Cakes for 17 May",
    }


def test_a_busy_day_after_new_year_makes_weeks_of_the_old_year_busy() -> None:
    said = from_document(
        {"business": {"trade": "accountant", "country": "GB"}, "calendar": {"start": "2026-12-07"}}
    )
    weeks = build_plan(said, library(), START).weeks
    # 31 January and three weeks before; the year's end and a week before
    assert [w.number for w in weeks if w.kind == "half"] == [3, 4, 5, 6, 7, 8]
    assert {w.why for w in weeks[4:8]} == {"Self-assessment deadline"}


def test_people_ask_most_in_a_half_week_of_the_trade() -> None:
    plan = bakery((("time", "minutes"), 180), (("time", "weeks"), {week(2): "half"}))
    own, trades = plan.weeks[1].budget, plan.weeks[4].budget
    assert (own.asked, trades.asked) == (90, 90)
    assert (own.answering, trades.answering) == (15, 25)


@pytest.mark.parametrize("kept", [0, 2])
def test_a_quiet_week_has_no_time_unless_it_is_kept_or_one_asks_what_was_meant(kept: int) -> None:
    said: Change = (("log",), {"said": {"2": {"went": "nothing"}}, "weeks": kept})
    plan = plan_of(with_(BAKERY, said), date(2027, 1, 12))
    assert plan.weeks[1].kind == ("normal" if kept else "none")
    assert plan_weeks(plan.answers, library(), as_meant=True)[1].kind == "normal"
