"""Who uses what: survey figures, one row each with its source, and what places add to each other."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeVar, cast, get_args

from planner.vocabulary import Strength

FOLDER = Path(__file__).parent / "data"
TOGETHER_SOURCE, TOGETHER_YEAR = (
    "pew_npors2025",
    2025,
)  # what reach_overlap.csv was worked out from: US adults
Dimension = Literal["all", "age", "sex", "age_sex", "education", "income", "urbanicity", "segment", "region"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class UsageRow:
    """One published figure: how many percent of a group are on a place, by one survey's way of asking."""

    place: str
    country: str
    year: int
    dimension: Dimension
    group: str
    percent: float
    margin: float | None
    people: int | None
    metric: str
    population: str
    source: str
    trust: str
    strength: Strength
    note: str


@dataclass(frozen=True, slots=True)
class Together:
    """One figure about several places: the best ones together, or those on one who are also on another."""

    group: str
    measure: str
    places: tuple[str, ...]
    value: float


@dataclass(frozen=True, eq=False)
class Usage:
    """All survey figures."""

    rows: tuple[UsageRow, ...]
    together: tuple[Together, ...]


@lru_cache
def figures() -> Usage:
    """All survey figures, read when they are first asked for."""
    return Usage(read_rows(FOLDER / "usage.csv"), read_together(FOLDER / "reach_overlap.csv"))


def read_rows(path: Path) -> tuple[UsageRow, ...]:
    """The figures of a file; two for the same question are refused."""
    rows = tuple(_entries(path, UsageRow, _row))
    asked = Counter((r.place, r.country, r.year, r.dimension, r.group, r.metric, r.source) for r in rows)
    if twice := [question for question, times in asked.items() if times > 1]:
        raise ValueError(f"{path.name}: two figures for {twice}")
    return rows


def read_together(path: Path) -> tuple[Together, ...]:
    """The figures about several places of a file."""
    return tuple(_entries(path, Together, _together))


def _entries(path: Path, kind: type[T], entry: Callable[[dict[str, str]], T]) -> Iterator[T]:
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.reader(file)
        columns = next(table, [])
        if columns != list(kind.__annotations__):
            raise ValueError(f"{path.name}, line 1: the columns are {columns}")
        for cells in table:
            try:
                yield entry(dict(zip(columns, cells, strict=True)))
            except ValueError as error:
                raise ValueError(f"{path.name}, line {table.line_num}: {error}") from error


def _row(cells: dict[str, str]) -> UsageRow:
    return UsageRow(
        place=_text(cells, "place"),
        country=_text(cells, "country"),
        year=_whole(cells, "year"),
        dimension=cast(Dimension, _one_of(cells, "dimension", get_args(Dimension))),
        group=_text(cells, "group"),
        percent=_percent(cells, "percent"),
        margin=_percent(cells, "margin") if cells["margin"] else None,
        people=_whole(cells, "people") if cells["people"] else None,
        metric=_text(cells, "metric"),
        population=_text(cells, "population"),
        source=_text(cells, "source"),
        trust=_one_of(cells, "trust", ("A", "B", "C")),
        strength=cast(Strength, _one_of(cells, "strength", get_args(Strength))),
        note=cells["note"],
    )


def _together(cells: dict[str, str]) -> Together:
    places = tuple(cells["places"].replace(" -> ", " + ").split(" + ")) if cells["places"] else ()
    return Together(_text(cells, "group"), _text(cells, "measure"), places, _percent(cells, "value"))


def _text(cells: dict[str, str], column: str) -> str:
    if not cells[column].strip():
        raise ValueError(f"{column} is empty")
    return cells[column]


def _whole(cells: dict[str, str], column: str) -> int:
    try:
        return int(cells[column])
    except ValueError:
        raise ValueError(f"{column} is {cells[column]!r}, not a whole number") from None


def _percent(cells: dict[str, str], column: str) -> float:
    try:
        value = float(cells[column])
    except ValueError:
        raise ValueError(f"{column} is {cells[column]!r}, not a number") from None
    if not 0 <= value <= 100:
        raise ValueError(f"{column} is {value}, not between 0 and 100")
    return value


def _one_of(cells: dict[str, str], column: str, allowed: tuple[str, ...]) -> str:
    if cells[column] not in allowed:
        raise ValueError(f"{column} is {cells[column]!r}")
    return cells[column]
