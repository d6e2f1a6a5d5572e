"""What a table is, and the names of things in its cells."""

from dataclasses import dataclass
from datetime import date

from planner.language import N_
from planner.plan import Plan

Cell = (
    str | float | date
)  # a page shows dates and numbers in the reader's language, a CSV file as tools want them

Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A name, the columns' names, and rows of as many cells."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def kind_name(plan: Plan, kind: str) -> str:
    """The name of a kind of post; an unknown one is called as its owner called it."""
    known = plan.library.formats.get(kind)
    return known.name if known else kind


def percent(plan: Plan, share: float) -> str:
    """A share of the effort, such as 90%."""
    return plan.library.say(N_("{n}%"), n=plan.library.say.number(share))
