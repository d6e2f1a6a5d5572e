from datetime import date

import pytest

from planner.answers import from_document
from planner.insights.platforms import found_elsewhere
from planner.knowledge import library
from planner.plan import build_plan


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ({"asked": 10, "by_search": 6}, "6 of 10 found you by searching."),
        ({"asked": 10, "by_search": 6, "by_friend": 7}, "7 of 10 came because somebody told them."),
        ({"asked": 10, "by_sign": 4}, "4 of 10 saw your sign"),
        ({"asked": 10, "by_sign": 4, "places": [{"id": "facebook", "named": 5}]}, ""),
        ({"asked": 10, "by_sign": 20}, ""),
        ({"by_sign": 4}, ""),
        ({"asked": 0, "by_search": 0}, ""),
    ],
)
def test_what_brought_most_of_those_asked_and_is_no_place(said: dict[str, object], start: str) -> None:
    plan = build_plan(from_document({"platforms": said}), library(), date(2027, 1, 4))
    assert found_elsewhere(plan).startswith(start)
    assert bool(found_elsewhere(plan)) == bool(start)
