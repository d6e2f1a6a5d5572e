from dataclasses import replace
from datetime import date

import pytest

from planner.answers import from_document
from planner.exports import daily_sheet
from planner.exports.daily_block import SHARES, Task
from planner.knowledge import library
from planner.plan import Plan, build_plan, daily_minutes

TODAY = date(2027, 1, 4)
ORDER = list(SHARES)
ANSWER, THANK, WRITE, LOOK = ORDER


def planned(minutes: int = 4300, code: str = "en", **time: int) -> Plan:
    said = from_document(
        {
            "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
            "time": {"minutes": minutes, **time},
            "calendar": {"start": TODAY.isoformat()},
        }
    )
    return build_plan(said, library(code), TODAY)


ALL_DAY = planned(answering=100)


def with_block(minutes: int) -> Plan:
    """The same plan with a daily block of so many minutes."""
    time = ALL_DAY.answers.time.model_copy(update={"daily": minutes})
    return replace(ALL_DAY, answers=ALL_DAY.answers.model_copy(update={"time": time}))


@pytest.mark.parametrize(
    ("block", "minutes"),
    [
        (1, {ANSWER: 1}),
        (2, {ANSWER: 1, LOOK: 1}),
        (3, {ANSWER: 2, LOOK: 1}),
        (5, {ANSWER: 2, THANK: 1, WRITE: 1, LOOK: 1}),
        (10, {ANSWER: 5, THANK: 2, WRITE: 1, LOOK: 2}),
        (30, {ANSWER: 15, THANK: 5, WRITE: 4, LOOK: 6}),
        (60, {ANSWER: 30, THANK: 9, WRITE: 9, LOOK: 12}),
    ],
)
def test_a_block_is_shared_out_as_counted_by_hand(block: int, minutes: dict[str, int]) -> None:
    assert daily_sheet(with_block(block)) == tuple(Task(*line) for line in minutes.items())


def test_every_block_adds_up_in_order_and_answering_has_the_most() -> None:
    for block in range(601):
        sheet = daily_sheet(with_block(block))
        assert sum(task.minutes for task in sheet) == block
        assert all(task.minutes > 0 for task in sheet)
        assert [task.title for task in sheet] == sorted((task.title for task in sheet), key=ORDER.index)
        assert all(sheet[0].minutes >= task.minutes for task in sheet)
        assert block == 0 or sheet[0].title == ANSWER


@pytest.mark.parametrize("minutes", [0, 15, 30, 240, 3000])
def test_the_sheet_is_the_block_the_week_pays_for(minutes: int) -> None:
    plan = planned(minutes)
    assert sum(task.minutes for task in daily_sheet(plan)) == daily_minutes(plan.answers.time, plan.budget)


def test_without_a_block_there_is_no_sheet() -> None:
    assert daily_sheet(planned(0)) == ()


def test_the_sheet_speaks_the_readers_language() -> None:
    assert [task.title[0] for task in daily_sheet(planned(400, "en-XA"))] == ["⟦"] * 4
