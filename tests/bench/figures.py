"""A measured figure with its limit, and how to measure."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured, and the limit it has to keep."""

    name: str
    value: float
    limit: float
    unit: str
    note: str = ""

    @property
    def held(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit

    def line(self) -> str:
        """The figure as a line of the table."""
        mark = "ok" if self.held else "OVER"
        return f"{self.name:<34} {self.value:8.2f} {self.limit:8.2f} {self.unit:<3} {mark:<5}{self.note}"


def cpu_of(work: Callable[[], object]) -> float:
    """Milliseconds of CPU this process spends on the work, all threads."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


def usual_cpu(work: Callable[[], object], times: int) -> float:
    """The median of several runs, after one to warm up."""
    work()
    return statistics.median(cpu_of(work) for _ in range(times))
