"""Draw pieces of the articles' advice by a seed and run the tests that docs/systems.md names for them.

python -m tools.testables --seed 7 --count 12
"""

import argparse
import csv
import random
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from planner.knowledge import method
from planner.knowledge.articles import Advice

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "systems.md"
ADVICE = ROOT / "tests" / "data" / "advice_systems.csv"
CASES = "tests/checks/test_checks.py::test_a_plan_is_judged_as_its_case_says"
WAITS = "waits"  # how a clause begins that another part of the project will hold


@dataclass(frozen=True)
class Row:
    """One clause of a system: the page or file that shows it, and the tests that prove it."""

    system: str
    clause: str
    page: str
    tests: tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    """The table of docs/systems.md."""
    lines = re.findall(r"^\| (S\d\d) \| (.+?) \| ([^|]*?) \| ([^|]*?) \|$", TABLE.read_text("utf-8"), re.M)
    return tuple(
        Row(s, clause, page, tuple(re.findall(r"`(\w+)`", tests))) for s, clause, page, tests in lines
    )


@cache
def named_after_systems() -> dict[str, str]:
    """Every test that is named after a system, without "test_", and its file."""
    found = {}
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        for name in re.findall(r"^def test_(s\d\d_\w+)", file.read_text("utf-8"), re.M):
            found[name] = file.relative_to(ROOT).as_posix()
    return found


@cache
def systems_of() -> dict[str, str]:
    """The system of each piece of advice."""
    with ADVICE.open(encoding="utf-8", newline="") as file:
        return {row["advice"]: row["system"] for row in csv.DictReader(file)}


def named_tests(advice: Advice) -> list[str]:
    """What holds a piece of advice: its system's tests, and where it became a guideline, that one's cases."""
    system = systems_of()[advice.id]
    names = dict.fromkeys(name for row in rows() if row.system == system for name in row.tests)
    guidelines = [ref.partition(":")[2] for ref in advice.used if ref.startswith("guideline:")]
    return [
        *(f"{named_after_systems()[name]}::test_{name}" for name in names),
        *(f"{CASES}[{one}:" for one in guidelines),
    ]


def main() -> int:
    """Draw, print what is drawn, run its tests; pytest's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, default=12)
    asked = parser.parse_args()
    drawn = random.Random(asked.seed).sample(method(), asked.count)  # noqa: S311
    wanted = list[str]()
    for advice in drawn:
        tests = [] if advice.left else named_tests(advice)
        print(f"{systems_of()[advice.id]} {advice.id}: {advice.left or f'{len(tests)} tests'}")
        wanted += tests
    whole = [test for test in dict.fromkeys(wanted) if not test.endswith(":")]
    cases = [test.partition("[")[2] for test in dict.fromkeys(wanted) if test.endswith(":")]
    code = pytest.main(["-q", "-p", "no:cacheprovider", *whole])
    if cases and code == 0:
        code = pytest.main(["-q", "-p", "no:cacheprovider", CASES, "-k", " or ".join(cases)])
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
