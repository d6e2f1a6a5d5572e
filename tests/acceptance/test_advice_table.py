"""docs/advice.md holds all 254 entries: where each is and what holds it, or why it is left out."""

import re

import pytest

from planner.knowledge import method
from tests.checks.test_checks import CASES
from tools.advice import FILE, held_by, table
from tools.testables import named_after_systems

WRITTEN = FILE.read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| ([a-z0-9-]+) \| S\d\d \| .+ \| (.+) \|$", WRITTEN, re.M))


def test_the_table_is_the_data_both_ways() -> None:
    assert table() == WRITTEN, "run python -m tools.advice"
    assert list(ROWS) == [one.id for one in method()]
    assert len(ROWS) == 254


@pytest.mark.parametrize("held", [True, False], ids=["with a test", "left out"])
def test_every_entry_has_a_test_or_a_reason(held: bool) -> None:
    there, cases = named_after_systems(), {case["guideline"] for case in CASES}
    for one in method():
        if bool(one.used) == held:
            assert bool(one.left) != held, one.id
        if held and one.used:
            tests = held_by(one)
            assert tests, one.id
            for name in tests:
                guideline = name.removeprefix("cases of ")
                assert guideline in cases or name.removeprefix("test_") in there, (one.id, name)
