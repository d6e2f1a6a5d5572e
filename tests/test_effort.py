import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Answers, from_document
from planner.effort import Budget, budget, cap, piece_minutes, rhythm_minutes, week_budget
from planner.knowledge import library
from planner.vocabulary import WeekKind
from tests.strategies import minutes

# Worked by hand: minutes, then asked, free, answering and making of a normal week. 30% stay free and 25% of
# the rest answer people; parts of a minute go to the free time first, then to making.
WORKED = {
    0: (0, 0, 0, 0),
    15: (15, 5, 2, 8),
    30: (30, 9, 5, 16),
    60: (60, 18, 10, 32),
    120: (120, 36, 21, 63),
    180: (180, 54, 31, 95),
    240: (240, 72, 42, 126),
    300: (300, 90, 52, 158),
    600: (600, 180, 105, 315),
    3000: (3000, 900, 525, 1575),
}
HALF = {
    0: (0, 0, 0, 0),
    15: (7, 3, 1, 3),
    30: (15, 5, 2, 8),
    60: (30, 9, 5, 16),
    120: (60, 18, 10, 32),
    180: (90, 27, 15, 48),
    240: (120, 36, 21, 63),
    300: (150, 45, 26, 79),
    600: (300, 90, 52, 158),
    3000: (1500, 450, 262, 788),
}
KINDS: tuple[WeekKind, ...] = ("normal", "half", "none")


@pytest.mark.parametrize(("asked", "expected"), WORKED.items())
def test_a_normal_week_is_shared_out_as_worked_by_hand(asked: int, expected: tuple[int, ...]) -> None:
    assert budget(asked) == Budget(*expected)


@pytest.mark.parametrize(("asked", "expected"), HALF.items())
def test_a_half_week_is_shared_out_as_worked_by_hand(asked: int, expected: tuple[int, ...]) -> None:
    assert budget(asked, "half") == Budget(*expected)


@pytest.mark.parametrize("asked", WORKED)
def test_a_week_without_time_has_none_for_anything(asked: int) -> None:
    assert budget(asked, "none") == Budget(0, 0, 0, 0)


@pytest.mark.parametrize(
    ("share", "answering", "making"), [(0, 0, 126), (10, 12, 114), (50, 63, 63), (100, 126, 0)]
)
def test_the_share_for_answering_is_the_owners_zero_included(share: int, answering: int, making: int) -> None:
    assert budget(180, answering=share) == Budget(180, 54, answering, making)


@given(minutes, st.sampled_from(KINDS), st.one_of(st.none(), st.integers(0, 100)))
def test_every_minute_is_somewhere_and_at_least_three_in_ten_are_free(
    asked: int, kind: WeekKind, share: int | None
) -> None:
    week = budget(asked, kind, share)
    assert week.free + week.answering + week.making == week.asked <= asked
    assert week.planned == week.answering + week.making
    assert 10 * week.free >= 3 * week.asked
    assert min(week.free, week.answering, week.making) >= 0


def test_a_week_of_this_owner_takes_what_the_owner_said() -> None:
    said = from_document({"time": {"minutes": 120, "answering": 50}}).time
    assert week_budget(said) == Budget(120, 36, 42, 42)
    assert week_budget(said, "half") == Budget(60, 18, 21, 21)
    assert week_budget(Answers().time) == Budget(0, 0, 0, 0)


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


def test_a_weeks_rhythm_is_the_sum_of_its_pieces() -> None:
    assert rhythm_minutes(Answers(), library(), "facebook") == 10 + 30 + 5
    assert rhythm_minutes(Answers(), library(), "Village notice board") == 10
    slower = from_document({"time": {"per_piece": {"film": 60}}})
    assert rhythm_minutes(slower, library(), "facebook") == 10 + 60 + 5
