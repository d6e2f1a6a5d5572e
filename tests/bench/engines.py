"""The engines and the cold start, against the limits of their issues."""

import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from planner.answers import from_document
from planner.exports import EXPORTS
from planner.focus import Certainty, certainty, ranking
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import Review, review
from tests.bench.figures import Figure, usual_cpu
from tests.browser.plans import full
from tests.browser.serving import Server

BUILD, PDF, CSV, FOCUS, COLD = 15.0, 400.0, 20.0, 15.0, 2.5  # milliseconds; the last one seconds
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
    yield Figure("focus, 2,000 draws, 16 places", usual_cpu(_focus, TIMES), FOCUS, "ms")
    yield Figure("cold start to /healthz", _cold_start(), COLD, "s", "wall clock, best of three")


def _focus() -> Certainty | None:
    """The ranking of every platform and a free entry, its certainty, and what would turn it."""
    known = library()
    places = [
        {"id": place, "audience": 7 * k % 6, "love": (5 * k + 2) % 6}
        for k, place in enumerate((*known.platforms, "Village notice board"))
    ]
    answers = from_document({"time": {"minutes": 180}, "platforms": {"places": places}})
    return certainty(answers, known, ranking(answers, known))


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
