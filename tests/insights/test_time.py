"""What a plan says about its time."""

from datetime import date

import pytest

from planner.answers import from_document
from planner.insights.time import held_up
from planner.knowledge import library
from planner.plan import build_plan


@pytest.mark.parametrize(
    ("hats", "held"),
    [
        (([], []), False),
        ((["publish"], ["respond"]), True),
        ((["publish", "respond"], ["publish", "respond"]), False),
    ],
)
def test_jobs_that_leave_fewer_minutes_for_making_are_named(
    hats: tuple[list[str], list[str]], held: bool
) -> None:
    team = [
        {"id": f"p{k}", "name": name, "minutes": 90, "hats": jobs}
        for k, (name, jobs) in enumerate(zip("ab", hats, strict=True))
    ]
    said = {"business": {"trade": "bakery"}, "time": {"minutes": 180, "team": team}}
    found = held_up(build_plan(from_document(said), library(), date(2027, 1, 4)))
    assert (found is not None) == held
    assert found is None or 0 < found[0] < found[1]
