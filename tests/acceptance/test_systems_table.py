"""docs/systems.md holds every clause of every system, the page that shows it, the tests that prove it."""

import re
import tomllib

import pytest

from pages.components.routes import ROUTES
from planner.exports import EXPORTS
from planner.knowledge import method
from tests.paths import ROOT
from tools.testables import WAITS, Row, named_after_systems, named_tests, rows, systems_of

SYSTEMS = tomllib.loads((ROOT / "tests" / "data" / "systems.toml").read_text(encoding="utf-8"))
ROWS = rows()
THERE = named_after_systems()
FILES = {*EXPORTS, "plan.csv"}
each = pytest.mark.parametrize("row", ROWS, ids=[f"{row.system} {row.clause[:40]}" for row in ROWS])


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def test_all_46_systems_are_there_in_their_order() -> None:
    assert list(dict.fromkeys(row.system for row in ROWS)) == list(SYSTEMS)
    assert len(SYSTEMS) == 46


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_clauses_of_a_system_are_all_it_works_by(system: str) -> None:
    told = " ".join(row.clause for row in ROWS if row.system == system)
    assert words(told) == words(SYSTEMS[system]["works_when"])


@each
def test_a_clause_has_a_page_or_a_file_and_a_test_named_after_its_system(row: Row) -> None:
    if row.page.startswith(WAITS):
        assert row.tests == ()
        return
    assert [page for page in row.page.split(", ") if page not in ROUTES and page not in FILES] == []
    assert row.tests
    assert [name for name in row.tests if not name.startswith(f"{row.system.lower()}_")] == []
    assert [name for name in row.tests if name not in THERE] == []


def test_every_test_named_after_a_system_stands_in_the_table() -> None:
    assert set(THERE) - {name for row in ROWS for name in row.tests} == set()


def test_what_waits_is_the_workshops_alone() -> None:
    assert {row.system for row in ROWS if row.page.startswith(WAITS)} <= {"S42"}


def test_every_piece_of_advice_is_of_a_system_and_has_tests_or_a_reason_why_not() -> None:
    systems, advice = systems_of(), method()
    assert set(systems) == {one.id for one in advice}
    assert set(systems.values()) <= set(SYSTEMS)
    without = [one.id for one in advice if not one.left and not named_tests(one)]
    assert {systems[name] for name in without} <= {"S42"}
