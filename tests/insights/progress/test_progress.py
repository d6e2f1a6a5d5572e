from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from planner.answers import from_document
from planner.insights.progress import (
    Reading,
    decision_day,
    kept,
    kept_rules,
    learnt_minutes,
    next_days,
    outside,
    readings,
    rules,
    this_week,
    waiting,
)
from planner.insights.progress.decision_days import due
from planner.insights.progress.progress import Kept
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.plan.schedule.schedules import BAKERY, CALM_BAKERY, START, plan_of, with_
from tests.strategies import plan_documents

LAST = date(2027, 4, 3)
HALF, END = date(2027, 3, 8), LAST  # after three weeks without a feast; day 90 is the last
MIDDLE = date(2027, 2, 17)  # day 45
NO_PLACE = (("platforms", "choice"), [{"id": "facebook", "role": "active", "share": 100}])


def at(week: int, *changes: tuple[tuple[str, ...], Any], day: int = 0) -> Plan:
    """The calm bakery on a day of that week; 0 is its first day."""
    return plan_of(with_(CALM_BAKERY, *changes), START + timedelta(weeks=week - 1, days=day))


# The number ----------------------------------------------------------------------------------------


def test_numbers_are_read_by_week_and_those_outside_the_plan_are_left_out() -> None:
    plan = at(3, (("log", "readings", "g1"), {"10": 14, "2": 9.5, "14": 99, "x": 1}))
    assert readings(plan) == (Reading(2, 9.5), Reading(10, 14))


def test_only_the_first_goals_numbers_are_read() -> None:
    assert readings(at(3, (("log", "readings", "g2"), {"1": 9}))) == ()


def test_weeks_outside_the_plan_are_named_once() -> None:
    plan = at(
        3,
        (("log", "readings", "g1"), {"1": 9, "20": 3}),
        (("log", "said"), {"20": {"went": "all"}, "14": {"felt": "more"}}),
    )
    assert outside(plan) == (14, 20)


def test_a_number_typed_in_week_one_is_where_the_goal_starts_and_decides_half_way() -> None:
    before, after = at(1), at(1, (("log", "readings", "g1", "1"), 9))
    want = library().want(after.goal.want)
    assert want is not None
    assert (before.goal.baseline, rules(before)[0].enough) == (None, None)
    assert (after.goal.baseline, after.goal.target) == (9, 9 + want.more)
    assert [rule.enough for rule in rules(after)] == [9 + -(-want.more // 2), 9 + want.more]


# What went out -------------------------------------------------------------------------------------


def test_nothing_is_counted_before_the_first_post_is_to_go_out() -> None:
    assert (kept(at(1)).planned, kept(at(1)).percent) == (0, 0)


def test_what_went_out_is_counted_of_what_was_to_go_out_until_today() -> None:
    until = [post for post in at(2).posts if post.go_out <= START + timedelta(weeks=1)]
    plan = at(
        2, (("calendar", "statuses"), {until[0].key: "out", until[1].key: "made", at(2).posts[-1].key: "out"})
    )
    assert (kept(plan).out, kept(plan).planned) == (1, len(until))


def test_a_dropped_post_is_not_counted() -> None:
    first = at(2).posts[0].key
    assert kept(at(2, (("calendar", "statuses", first), "dropped"))).planned == kept(at(2)).planned - 1


def test_all_posts_of_a_week_that_went_as_planned_are_out() -> None:
    plan = at(3, (("log", "said", "1", "went"), "all"))
    assert kept(plan).out == len(plan.posts_of(plan.weeks[0])) < kept(plan).planned
    assert kept(at(3, (("log", "said", "1", "went"), "some"))).out == 0


@pytest.mark.parametrize(
    ("out", "of", "percent"), [(1, 2, 50), (1, 3, 33), (2, 3, 67), (1, 8, 13), (3, 3, 100)]
)
def test_the_part_that_went_out_is_rounded_half_up(out: int, of: int, percent: int) -> None:
    assert Kept(of, out).percent == percent


# The next days -------------------------------------------------------------------------------------


def test_the_next_three_days_are_shown_with_what_goes_out() -> None:
    plan = at(2)
    days = next_days(plan)
    assert [one.day for one in days] == [plan.today + timedelta(days=k) for k in (1, 2, 3)]
    assert [one.posts for one in days] == [
        tuple(p for p in plan.posts if p.go_out == one.day) for one in days
    ]
    assert any(one.posts for one in days)


def test_the_owners_weekdays_are_the_days_that_count() -> None:
    plan = at(2, (("calendar", "weekdays"), [1, 4]))
    assert [one.day.weekday() for one in next_days(plan)] == [1, 4, 1]


def test_no_day_is_outside_the_plan() -> None:
    assert [one.day for one in next_days(plan_of(CALM_BAKERY, LAST - timedelta(days=1)))] == [LAST]
    assert next_days(plan_of(CALM_BAKERY, LAST)) == ()
    early = plan_of(CALM_BAKERY, START - timedelta(days=2))
    assert [one.day for one in next_days(early)] == [START + timedelta(days=k) for k in range(3)]


@pytest.mark.parametrize(("status", "there"), [("made", True), ("out", False), ("dropped", False)])
def test_what_is_out_already_does_not_go_out_again(status: str, there: bool) -> None:
    key = next(post.key for one in next_days(at(2)) for post in one.posts)
    plan = at(2, (("calendar", "statuses", key), status))
    assert (key in {post.key for one in next_days(plan) for post in one.posts}) is there


# The minutes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spent", "learnt"),
    [
        ((14, 15, 40), {"photo": 15}),
        ((14, 15), {}),
        ((10, 10, 10), {}),
        ((0, 0, 0), {}),
        ((9, 10, 12, 15), {"photo": 11}),
    ],
)
def test_the_median_of_three_pieces_teaches_what_one_takes(
    spent: tuple[int, ...], learnt: dict[str, int]
) -> None:
    photos = [post.key for post in at(1).posts if post.format == "photo"]
    assert learnt_minutes(at(3, (("log", "spent"), dict(zip(photos, spent, strict=False))))) == learnt


def test_minutes_of_a_post_that_is_not_in_the_plan_teach_nothing() -> None:
    assert (
        learnt_minutes(at(3, (("log", "spent"), {"gone-photo1": 50, "gone-photo2": 50, "gone-photo3": 50})))
        == {}
    )


# The weeks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "number"),
    [(START, 1), (START + timedelta(days=6), 1), (START + timedelta(days=7), 2), (LAST, 13)],
)
def test_the_week_today_is_in(today: date, number: int) -> None:
    week = this_week(plan_of(CALM_BAKERY, today))
    assert week is not None
    assert week.number == number


@pytest.mark.parametrize("today", [START - timedelta(days=1), LAST + timedelta(days=1)])
def test_before_and_after_the_plan_there_is_no_week(today: date) -> None:
    assert this_week(plan_of(CALM_BAKERY, today)) is None


# The rules -----------------------------------------------------------------------------------------


def test_the_two_days_are_that_after_three_plain_weeks_and_day_90() -> None:
    plan = at(1)
    assert plan.selling
    assert plan.selling.half_way == HALF
    assert [rule.day for rule in rules(plan)] == [rule.day for rule in kept_rules(plan)] == [HALF, END]


def test_without_a_one_place_nothing_is_sold_and_half_way_is_day_45() -> None:
    plan = at(1, NO_PLACE)
    assert plan.selling is None
    assert [rule.day for rule in kept_rules(plan)] == [MIDDLE, END]


def test_where_feasts_run_through_all_weeks_one_decides_at_the_end_only() -> None:
    plan = at(1)
    assert plan.selling
    plan.__dict__["selling"] = replace(plan.selling, half_way=None)
    assert [rule.id for rule in rules(plan)] == ["half", "end"]
    assert [rule.id for rule in kept_rules(plan)] == ["end"]
    for today, asked in ((END - timedelta(days=1), []), (END, ["end"])):
        on_a_day = replace(plan, today=today)
        on_a_day.__dict__["selling"] = plan.selling
        assert [rule.id for rule in due(on_a_day)] == asked
        assert [rule.id for rule in [waiting(on_a_day)] if rule] == asked


def test_a_plan_of_fewer_than_ninety_days_decides_on_its_last() -> None:
    plan = plan_of(with_(BAKERY, (("calendar", "start"), "2027-01-31")), START)
    assert (plan.last - plan.start).days + 1 == 89
    assert decision_day(plan) == plan.last


def test_the_owners_own_day_comes_before_ours() -> None:
    plan = at(1, (("platforms", "choice", "facebook", "again"), "2027-03-24"))
    assert decision_day(plan) == date(2027, 3, 24)


@pytest.mark.parametrize(
    ("off", "day"),
    [((7,), date(2027, 2, 14)), ((6, 7), date(2027, 2, 22)), ((13,), MIDDLE)],
)
def test_a_decision_in_a_week_off_moves_to_the_nearest_day_outside_it(
    off: tuple[int, ...], day: date
) -> None:
    weeks = {(START + timedelta(weeks=n - 1)).isoformat(): "none" for n in off}
    plan = plan_of(with_(CALM_BAKERY, NO_PLACE, (("time", "weeks"), CALM_BAKERY["time"]["weeks"] | weeks)))
    assert rules(plan)[0].day == day


def test_when_every_week_is_off_the_day_stays() -> None:
    weeks = dict.fromkeys(CALM_BAKERY["time"]["weeks"], "none")
    assert rules(plan_of(with_(CALM_BAKERY, (("time", "weeks"), weeks))))[0].day == MIDDLE


@pytest.mark.parametrize(
    ("goal", "enough"),
    [
        ({"baseline": 9, "target": 13}, (11, 13)),
        ({"baseline": 9, "target": 14}, (11.5, 14)),
        ({"baseline": 9, "target": 13, "halfway": 10}, (10, 13)),
        ({"baseline": 9, "target": 13, "halfway": 0}, (0, 13)),
        ({"baseline": 20, "target": 10}, (15, 10)),
    ],
)
def test_the_number_that_decides_is_the_owners_or_the_middle(
    goal: dict[str, float], enough: tuple[float, float]
) -> None:
    plan = at(1, (("goals",), [{"id": "g1", "want": "bakery/cake-orders"} | goal]))
    assert tuple(rule.enough for rule in rules(plan)) == enough


def test_a_rule_is_due_from_its_day_until_somebody_decides() -> None:
    def asked(today: date, *changes: tuple[tuple[str, ...], Any]) -> list[str]:
        return [rule.id for rule in due(plan_of(with_(CALM_BAKERY, *changes), today))]

    assert asked(HALF - timedelta(days=1)) == []
    assert asked(HALF) == ["half"]
    assert asked(END) == ["half", "end"]
    assert asked(END, (("log", "verdicts", "half"), {"choice": "go on"})) == ["end"]
    assert asked(HALF, (("log", "verdicts", "half"), {"why": "not yet"})) == ["half"]


@given(plan_documents())
def test_no_answers_break_the_count_or_put_our_days_outside_the_plan(document: dict[str, Any]) -> None:
    plan = build_plan(from_document(document), library(), date(2027, 3, 1))
    assert 0 <= kept(plan).out <= kept(plan).planned
    assert all(plan.start <= one.day <= plan.last for one in next_days(plan))
    half, _ = rules(plan)
    assert plan.start <= half.day <= plan.last


@pytest.mark.parametrize("key", ["03", "٣", "0", "-1", "x", ""])
def test_what_is_no_weeks_number_is_left_aside(key: str) -> None:
    plan = at(2, (("log", "readings"), {"g1": {key: 5}}), (("log", "said"), {key: {"went": "nothing"}}))
    assert readings(plan) == ()
    assert plan.missed == frozenset()
    assert plan.goal.baseline is None
