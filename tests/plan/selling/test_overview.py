"""The selling side of a finished plan: plain weeks, the half-way day, drawer, causes, headings."""

from datetime import date, timedelta

import pytest

from planner.answers import Document
from planner.knowledge import library
from planner.plan import Plan, climate, closed_days
from planner.vocabulary import CLIMATES_OF
from tests.plan.schedule.schedules import CALM, Change, bakery, plan_of, selling, started

OUR_THEMES: Change = (("themes",), [])


def triggers(*changes: Change) -> set[str]:
    return {line.trigger for line in selling(bakery(*changes)).drawer}


# Plain weeks and the half-way day ------------------------------------------------------------------


def plain_by_hand(plan: Plan) -> tuple[int, ...]:
    near = [
        (one.ends - timedelta(days=7), one.day) for one in selling(plan).campaigns if one.dated and one.ends
    ]
    business, years = plan.answers.business, (plan.start.year, plan.last.year)
    off = [day for day in closed_days(business.country, business.region, years) if day.weekday() < 6]
    return tuple(
        week.number
        for week in plan.weeks
        if week.kind == "normal"
        and not any(day in week.span for day in off)
        and not any(first <= week.span.last and day >= week.span.first for first, day in near)
    )


@pytest.mark.parametrize("start", ["2027-01-04", "2027-04-12", "2026-10-05", "2027-06-07", "2028-02-29"])
@pytest.mark.parametrize("calm", [True, False])
def test_a_plain_week_is_a_normal_one_without_a_day_from_a_week_before_a_last_day_to_its_feast(
    start: str, calm: bool
) -> None:
    weeks: tuple[Change, ...] = ((("time", "weeks"), CALM),) if calm else ()
    plan = bakery(started(start), OUR_THEMES, *weeks)
    assert selling(plan).plain == plain_by_hand(plan)


def test_in_norways_first_quarter_the_decision_comes_after_three_plain_weeks_in_march() -> None:
    plan = bakery()
    assert {7, 8, 9} <= {*selling(plan).plain}
    assert not {6, 11, 12} & {*selling(plan).plain}, "Mother's Day and Easter"
    assert selling(plan).half_way == date(2027, 3, 8), "week 10, after weeks 7 to 9"


def test_half_way_is_never_before_week_8_and_may_never_come() -> None:
    summer = bakery(started("2027-06-07"))
    assert selling(summer).plain == tuple(range(1, 14))
    assert selling(summer).half_way == summer.weeks[7].span.first
    autumn = bakery(started("2026-10-05"), OUR_THEMES)
    assert selling(autumn).half_way is None, "Father's Day, Advent and Christmas run through all weeks"


# Drawer, causes, headings --------------------------------------------------------------------------


def test_the_drawer_holds_the_weather_of_the_owners_winter() -> None:
    assert "frost10" in triggers((("business", "climate"), "frost"))
    assert "frost10" not in triggers((("business", "climate"), "wet"))
    assert {"cancelled", "full", "praise", "heat"} <= triggers((("business", "climate"), "hot"))
    assert "rain3" not in triggers((("business", "climate"), "hot"))


@pytest.mark.parametrize(
    ("country", "found"), [("NO", "frost"), ("GB", "wet"), ("AU", "hot"), ("DE", "mild")]
)
def test_the_winter_is_the_countrys_until_the_owner_says_another(country: str, found: str) -> None:
    assert CLIMATES_OF.get(country, "mild") == found
    assert climate(bakery((("business", "country"), country)).answers) == found
    assert climate(bakery((("business", "climate"), "wet")).answers) == "wet"


def test_each_trigger_has_one_line_the_trades_own_before_everybodys() -> None:
    found = selling(bakery()).drawer
    assert len({line.trigger for line in found}) == len(found) <= 8
    own = {line.trigger: line.first for line in library().selling("bakery").drawer}
    assert all(line.first == own[line.trigger] for line in found if "{" not in own.get(line.trigger, "{"))
    assert not [line for line in found if "{" in f"{line.first}{line.ask}"]


def test_each_cause_stands_once_the_trades_own_first() -> None:
    found = [cause.id for cause in selling(bakery()).causes]
    own = [cause.id for cause in library().selling("bakery").causes]
    assert found[: len(own)] == own
    assert len(found) == len(set(found))
    assert {cause.id for cause in library().common.causes} <= {*found}


def test_a_month_with_two_feasts_may_be_named_after_both_and_one_named_by_the_owner_is_not() -> None:
    plan = bakery()
    titles = {one.title for one in library().selling("bakery").headings}
    assert titles & {*selling(plan).headings}
    named = bakery(*((("themes", f"m{k}", "title"), f"Our month {k}") for k in (1, 2, 3)))
    assert selling(named).headings == ("Our month 1", "Our month 2", "Our month 3")
    no = dict.fromkeys(("mothers_day", "easter", "valentines", "fastelavn"), "no")
    declined = bakery((("calendar", "days"), no))
    assert selling(declined).headings == tuple(theme.title for theme in declined.themes)


def test_what_is_dropped_or_missed_counts_nowhere() -> None:
    plan = bakery()
    gone = bakery((("calendar", "statuses"), {post.key: "dropped" for post in plan.posts}))
    assert {(row.make, row.posts) for row in selling(gone).rows} == {(0, 0)}
    assert "again" not in {task.id for task in selling(gone).extras}, "nothing that sells is out"


def test_without_one_place_there_is_nothing_to_say_of_selling() -> None:
    two: Document = {
        "business": {"trade": "bakery"},
        "platforms": {"choice": [{"id": "x", "role": "active"}]},
    }
    assert plan_of(two).selling is None
