"""The engines and the cold start, against the limits of issue 2."""

import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from planner.exports import EXPORTS
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import Review, review
from tests.bench.figures import Figure, usual_cpu
from tests.browser.plans import full
from tests.browser.serving import Server

BUILD, PDF, CSV, COLD = 15.0, 400.0, 20.0, 2.5  # milliseconds; the last one seconds
TIMES, STARTS = 20, 3


def figures() -> Iterator[Figure]:
    """Every engine with the persona that has said most."""
    answers, known = full(), library()
    today = answers.calendar.start
    assert today is not None, "the fullest persona says when it starts"

    def build() -> Plan:
        return build_plan(answers, known, today)

    def changed() -> tuple[Plan, Review]:
        answers.business.name = f"Number {next(numbers)}"  # typst would find an unchanged page in its cache
        return (plan := build()), review(plan)

    numbers = count()
    pdf, csv = EXPORTS["plan.pdf"], EXPORTS["calendar.csv"]
    plans = [changed() for _ in range(TIMES // 4 + 1)]
    waiting = iter(plans)
    yield Figure("build_plan, largest persona", usual_cpu(build, TIMES), BUILD, "ms")
    yield Figure("PDF, warm", usual_cpu(lambda: pdf.render(*next(waiting)), TIMES // 4), PDF, "ms")
    yield Figure("calendar CSV", usual_cpu(lambda: csv.render(*plans[0]), TIMES), CSV, "ms")
    yield Figure("cold start to /healthz", _cold_start(), COLD, "s", "wall clock, best of three")


def _cold_start() -> float:
    with tempfile.TemporaryDirectory() as folder:
        return min(_one_start(Path(folder) / f"{number}.db") for number in range(STARTS))


def _one_start(database: Path) -> float:
    server = Server(database)
    before = time.perf_counter()
    server.start()
    took = time.perf_counter() - before
    server.stop()
    return took
