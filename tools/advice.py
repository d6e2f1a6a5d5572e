"""The table of everything the articles ask for: where it is and which test holds it, or why it is left out.

python -m tools.advice writes docs/advice.md; a test holds that it is what this makes.
"""

from pathlib import Path

from planner.knowledge import method
from planner.knowledge.articles import Advice
from tools.testables import CASES, named_tests, systems_of

FILE = Path(__file__).parents[1] / "docs" / "advice.md"
HEAD = """# Everything the articles ask for, one by one

254 pieces of advice, in the articles' order. *Where* names what holds each
([method.toml](../planner/knowledge/data/method.toml)). *Tests* are the cases of its guidelines and the first
test of its system ([systems.md](systems.md) names them all). What is left out says why.
`python -m tools.advice` writes this file, and `tests/acceptance/test_advice_table.py` holds it.

| entry | system | where | tests, or why it is left out |
|---|---|---|---|
"""


def held_by(advice: Advice) -> list[str]:
    """The cases of its guidelines, and the first test of its system."""
    named = named_tests(advice)
    cases = [one.removeprefix(CASES).strip("[:") for one in named if one.startswith(CASES)]
    whole = [one.partition("::")[2] for one in named if not one.startswith(CASES)]
    return [*(f"cases of {one}" for one in cases), *whole[:1]]


def table() -> str:
    """The whole file."""
    rows = []
    for one in method():
        held = one.left or ", ".join(f"`{name}`" for name in held_by(one))
        where = ", ".join(f"`{ref}`" for ref in one.used) or "left out"
        rows.append(f"| {one.id} | {systems_of()[one.id]} | {where} | {held} |\n")
    return HEAD + "".join(rows)


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
