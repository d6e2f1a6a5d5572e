"""How often "close", "likely" and "clear" were true in worlds drawn from the model (`make calibration`)."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from planner.vocabulary import Certain

_FILE = Path(__file__).parent / "data" / "calibration.csv"


@dataclass(frozen=True)
class Calibrated:
    """One word at one state of knowledge: how often, with which count, how often true."""

    known: str
    word: Certain
    choices: int
    said: int  # of 100
    true: int  # of 100


@lru_cache
def calibration() -> tuple[Calibrated, ...]:
    """The whole table, read when it is first asked for."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Calibrated(
                row["known"],
                row["word"],  # type: ignore[arg-type]
                int(row["choices"]),
                int(row["said"]),
                int(row["true"]),
            )
            for row in csv.DictReader(file)
        )
