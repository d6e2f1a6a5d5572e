import csv
from dataclasses import asdict
from typing import cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Answers, Person, Time, from_document
from planner.knowledge import library
from planner.plan import (
    daily_minutes,
    minutes_asked,
    monthly_cost,
    people_hour,
    piece_minutes,
    week_budget,
)
from planner.plan.effort import cap, count_minutes
from planner.vocabulary import Activity, WeekKind
from tests.paths import DATA
from tests.strategies import minutes

# Worked by hand, the arithmetic in the last column: 30% stay free and 25% of the rest, in steps of five
# minutes, answer people; parts of a minute go to the free time first, then to making.
with (DATA / "minutes_cases.csv").open(encoding="utf-8", newline="") as file:
    CASES = {case["case"]: case for case in csv.DictReader(file)}
KINDS: tuple[WeekKind, ...] = ("normal", "half", "none")


def whole(cell: str) -> int | None:
    return int(cell) if cell else None


def time_of(case: dict[str, str]) -> Time:
    """The time of one line: people such as "60 respond / 120 publish", jobs such as "discover 10"."""
    jobs = case["activities"].split()
    team = [
        {"id": f"p{k}", "minutes": whole(minutes.replace("-", "")), "hats": hats}
        for k, person in enumerate(filter(None, case["team"].split(" / ")), 1)
        for minutes, *hats in (person.split(),)
    ]
    return Time.model_validate(
        {
            "minutes": whole(case["minutes"]),
            "team": team,
            "answering": whole(case["share"]),
            "activities": dict(zip(jobs[::2], jobs[1::2], strict=True)),
            "daily": whole(case["own daily"]),
            "hourly_cost": whole(case["hourly"]),
            "budget": whole(case["ads"]),
            "tools": whole(case["tools"]),
        }
    )


@pytest.mark.parametrize("name", CASES)
def test_a_week_is_shared_out_and_costs_what_was_worked_by_hand(name: str) -> None:
    case = CASES[name]
    time = time_of(case)
    budget = week_budget(time, cast(WeekKind, case["kind"]))
    cost = monthly_cost(time)
    found = {
        **asdict(budget),
        "daily": daily_minutes(time, budget),
        "people": people_hour(time, budget),
        "cost": None if cost is None else round(cost, 6),
    }
    assert found == {column: whole(case[column]) for column in found}


PEOPLE = st.lists(
    st.builds(
        Person,
        id=st.uuids().map(str),
        minutes=st.one_of(st.none(), minutes),
        hats=st.lists(st.sampled_from(get_args(Activity)), unique=True),
    ),
    max_size=3,
)
TIMES = st.builds(
    Time,
    minutes=st.one_of(st.none(), minutes),
    team=PEOPLE,
    answering=st.one_of(st.none(), st.integers(0, 100)),
    activities=st.dictionaries(st.sampled_from(get_args(Activity)), minutes),
    daily=st.one_of(st.none(), minutes),
)


@given(TIMES, st.sampled_from(KINDS))
def test_every_minute_is_somewhere_and_at_least_three_in_ten_are_free(time: Time, kind: WeekKind) -> None:
    week = week_budget(time, kind)
    assert week.free + week.answering + week.other + week.making == week.asked <= minutes_asked(time)
    assert week.planned == week.answering + week.other + week.making
    assert 10 * week.free >= 3 * week.asked
    assert min(week.free, week.answering, week.other, week.making) >= 0


@given(TIMES, st.sampled_from(KINDS))
def test_the_daily_blocks_and_the_hour_for_people_are_the_answering(time: Time, kind: WeekKind) -> None:
    week = week_budget(time, kind)
    daily, people = daily_minutes(time, week), people_hour(time, week)
    assert 5 * daily + people == week.answering
    assert min(daily, people) >= 0


@given(TIMES)
def test_a_half_week_never_has_more_of_anything_than_a_normal_one(time: Time) -> None:
    normal, half = asdict(week_budget(time)), asdict(week_budget(time, "half"))
    assert [job for job in ("asked", "answering", "other") if half[job] > normal[job]] == []
    assert half["asked"] == normal["asked"] // 2


# At 90 percent everything else gets a ninth, at 50 as much again, at 100 nothing; rounded down.
CAPS = [
    (90, 900, 100),
    (90, 899, 99),
    (90, 8, 0),
    (90, 0, 0),
    (100, 900, 0),
    (50, 900, 900),
    (80, 900, 225),
    (75, 901, 300),
    (10, 90, 810),
    (0, 900, 0),
    (130, 900, 0),
]


@pytest.mark.parametrize(("share", "focus", "most"), CAPS)
def test_everything_else_may_take_this_much_beside_the_focus(share: float, focus: int, most: int) -> None:
    assert cap(focus, share) == most


@given(st.integers(0, 10**6), st.integers(1, 100))
def test_the_cap_is_the_most_whole_minutes_the_share_leaves(focus: int, share: int) -> None:
    most = cap(focus, share)
    assert most * share <= focus * (100 - share) < (most + 1) * share


@pytest.mark.parametrize(("kind", "expected"), [("photo", 10), ("story", 5), ("film", 30)])
def test_a_piece_takes_our_minutes_until_the_owner_has_other_ones(kind: str, expected: int) -> None:
    assert piece_minutes(Answers(), library(), kind) == expected
    faster = from_document({"time": {"per_piece": {kind: 1}}})
    assert piece_minutes(faster, library(), kind) == 1


@pytest.mark.parametrize(("free", "making"), [(0, 135), (30, 96), (50, 65), (100, 0)])
def test_how_much_stays_free_is_the_owners_to_say(free: int, making: int) -> None:
    week = week_budget(Time(minutes=180, free=free))
    assert (week.making, week.asked) == (making, 180)
    assert week.free + week.answering + week.other + week.making == 180


@pytest.mark.parametrize(
    ("minutes", "plain", "peak"), [(180, 15, 25), (300, 25, 40), (120, 10, 15), (600, 55, 85), (20, 0, 5)]
)
def test_in_a_half_week_of_the_trade_more_of_it_goes_to_those_who_ask(
    minutes: int, plain: int, peak: int
) -> None:
    half, busy = (week_budget(Time(minutes=minutes), "half", why) for why in (False, True))
    assert (half.answering, busy.answering) == (plain, peak)
    assert (half.asked, half.planned) == (busy.asked, busy.planned)


def test_the_owners_own_share_for_answering_outranks_ours_in_busy_weeks_too() -> None:
    assert week_budget(Time(minutes=180, answering=10), "half", peak=True).answering == 5
    assert week_budget(Time(minutes=180, activities={"respond": 60}), "half", peak=True).answering == 30


@pytest.mark.parametrize(
    ("minutes", "week", "kind", "counting"),
    [
        (180, 1, "normal", 10),
        (180, 8, "half", 10),
        (180, 8, "none", 0),
        (142, 2, "normal", 5),  # 99 of them planned
        (143, 2, "normal", 10),  # 100
        (60, 3, "normal", 10),
        (60, 3, "half", 5),
        (0, 3, "normal", 0),
    ],
)
def test_counting_takes_half_in_the_first_and_half_weeks_of_a_small_plan(
    minutes: int, week: int, kind: WeekKind, counting: int
) -> None:
    assert count_minutes(Time(minutes=minutes), week, kind) == counting
