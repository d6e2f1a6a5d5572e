"""The engines and the cold start, against the limits of their issues."""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

from planner.answers import Document, from_document
from planner.exports import EXPORTS
from planner.knowledge import library
from planner.knowledge.library import load
from planner.language import language
from planner.plan import Plan, build_plan
from planner.plan.focus import case, certainty
from planner.plan.focus.board import board
from planner.plan.focus.certainty import answering
from planner.review import Review, review
from planner.scenarios import Healing, healing, nothing_happened
from planner.scenarios import changed as changed_answers
from tests.bench.figures import Figure, usual_cpu
from tests.browser.plans import full
from tests.browser.serving import Server

BUILD, PDF, CSV, COLD = 15.0, 400.0, 20.0, 2.5  # milliseconds; the last one seconds
RACE, ASKING, MANY = 7.0, 15.0, 25.0
FULL, HEAL, REVIEW, LOAD = 15.0, 15.0, 15.0, 150.0
TIMES, STARTS = 20, 3
START, LATER = date(2027, 1, 4), date(2027, 1, 20)
THEMES = ("birthday-cakes", "daily-bread", "what-is-in-it")


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
    full_window = _full_window()
    yield Figure("build_plan, 3 places, 60 ideas", usual_cpu(full_window, TIMES), FULL, "ms")
    yield Figure("healing, the same plan", usual_cpu(_healing(full_window()), TIMES), HEAL, "ms")
    yield Figure("review, largest persona", usual_cpu(lambda: review(plans[0][0]), TIMES), REVIEW, "ms")
    yield Figure("knowledge, once a process", usual_cpu(lambda: load(language()), TIMES // 4), LOAD, "ms")
    yield Figure("PDF, warm", usual_cpu(lambda: pdf.render(*next(waiting)), TIMES // 4), PDF, "ms")
    yield Figure("calendar CSV", usual_cpu(lambda: csv.render(*plans[0]), TIMES), CSV, "ms")
    alone, asking, many = _focus(16, asking=False), _focus(16, asking=True), _focus(40, asking=True)
    yield Figure("choice, 16 places", usual_cpu(alone, TIMES), RACE, "ms")
    yield Figure("choice, 16 places, with questions", usual_cpu(asking, TIMES), ASKING, "ms")
    yield Figure("choice, 40 places, with questions", usual_cpu(many, TIMES), MANY, "ms")
    yield Figure("cold start to /healthz", _cold_start(), COLD, "s", "wall clock, best of three")


def _full_window() -> Callable[[], Plan]:
    """A plan that is full: every week has the minutes, every topic the most ideas, two places beside."""
    ideas = [{"id": f"l{k}", "title": f"Idea {k}", "format": "photo"} for k in range(12)]
    themes = [{"id": f"m{k}", "ref": f"bakery/{ref}", "lessons": ideas} for k, ref in enumerate(THEMES, 1)]
    choice = [("instagram", "focus", 80), ("facebook", "active", 10), ("newsletter", "active", 10)]
    document: Document = {
        "business": {"name": "Full", "trade": "bakery", "country": "NO", "website": "full.example"},
        "time": {"minutes": 1200, "makes": ["photos", "films", "writing", "crafted"]},
        "platforms": {"choice": [{"id": p, "role": role, "share": share} for p, role, share in choice]},
        "themes": themes,
        "calendar": {"start": START.isoformat()},
    }
    answers, known = from_document(document), library()
    return lambda: build_plan(answers, known, LATER)


def _healing(plan: Plan) -> Callable[[], Healing]:
    """From the tap to what it changed."""

    def heal() -> Healing:
        answers = changed_answers(plan.said, nothing_happened(plan, 2))
        return healing(build_plan(answers, plan.library, plan.today), 2)

    return heal


def _focus(places: int, *, asking: bool) -> Callable[[], object]:
    """The race of so many places with nothing remembered of it, with or without what to ask next."""
    known = library()
    own = places - len(known.platforms)
    said: Document = {
        "business": {"trade": "gym", "country": "NO", "market": "consumers"},
        "goals": [{"id": "g1", "want": "gym/trial-classes", "purpose": "sale", "result": "leads"}],
        "platforms": {"places": [{"id": f"Stall {k}"} for k in range(own)]},
    }
    answers = from_document(said)

    def race() -> object:
        for remembered in (board, certainty, answering):
            remembered.cache_clear()
        held = case(answers, known)
        return answering(held) if asking else certainty(held)

    return race


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
