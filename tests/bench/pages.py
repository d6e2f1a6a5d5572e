"""What a rerun of each page costs the server, against a bare Streamlit page of the same elements.

A page may cost twice its bare twin, plus the engines it calls. Both run in this process in turn, so that a
busy machine slows both; each rerun of ours follows a change, so that no plan is found in a cache.
"""

import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest

from pages.components import (
    advice_search,
    coverage,
    findings,
    healing,
    measure_costs,
    measure_stages,
    measures_charts,
    mix,
    month_grid,
    occasions,
    page_one,
    paper,
    post,
    repairs,
    score,
    state,
)
from pages.components.routes import ROUTES
from planner import ideas, plan, what_if
from planner.exports import pdf
from planner.knowledge import library
from planner.review import review
from planner.store import Store
from tests.bench import bare
from tests.bench.figures import Figure, cpu_of
from tests.browser.plans import full

FRAME = Path(__file__).parents[2] / "pages" / "frame.py"
BARE_FRAME = Path(__file__).with_name("bare_frame.py")
MOST = 2.0  # times the bare page
TIMES = 25
PATIENCE = 60.0

# Where pages call engines: these count as themselves, not as the page.
ENGINES: tuple[tuple[Any, str], ...] = (
    (state, "from_document"),
    (state, "build_plan"),
    (state, "review_plan"),
    (plan, "certainty"),
    (what_if, "build_plan"),
    (Store, "load"),
    (Store, "save"),
    (Store, "plans"),
    (pdf, "first_page_png"),
    (pdf, "document"),
    (paper, "build_plan"),
    (paper, "review"),
    (page_one, "page_one"),
    (post, "entries"),
    (post, "routines"),
    (month_grid, "entries"),
    (month_grid, "occasions"),
    (occasions, "occasions"),
    (healing, "healing"),
    (coverage, "coverage"),
    (mix, "mix"),
    (repairs, "repairs"),
    (ideas, "offers"),
    (findings, "fix"),
    (score, "score"),
    (advice_search, "find"),
    (measures_charts, "by_month"),
    (measure_costs, "costs"),
    (measure_stages, "stages"),
)
_WARN_OUTSIDE_SCRIPTS = (  # AppTest works outside of a script now and then, and so does this module
    "streamlit.runtime.scriptrunner_utils.script_run_context",
    "streamlit.runtime.state.session_state_proxy",
)


class Engines:
    """Milliseconds of CPU spent inside engines."""

    def __init__(self) -> None:
        self.spent = 0.0
        self._inside = False

    def timed(self, engine: Callable[..., Any]) -> Callable[..., Any]:
        """The engine, counted unless another one called it."""

        def call(*args: Any, **named: Any) -> Any:
            if self._inside:
                return engine(*args, **named)
            result: list[Any] = []
            self._inside = True
            try:
                self.spent += cpu_of(lambda: result.append(engine(*args, **named)))
            finally:
                self._inside = False
            return result[0]

        return call

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Count what the pages call."""
        with ExitStack() as patches:
            for owner, name in ENGINES:
                patches.enter_context(patch.object(owner, name, self.timed(getattr(owner, name))))
            yield


def figures() -> Iterator[Figure]:
    """Every page's cost over that of its bare twin."""
    for name in _WARN_OUTSIDE_SCRIPTS:
        logging.getLogger(name).disabled = True
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLANNER_DATABASE_URL"] = f"sqlite:///{folder}/plans.db"
        address = state.store().create(full())
        beside = state.store().duplicate(address, "Beside it")
        engines = Engines()
        with engines.counted(), _scripts_compiled_once():
            for name in ROUTES:
                yield _compared(name, {"plan": address, "with": beside}, engines)
        state.store().close()


@contextmanager
def _scripts_compiled_once() -> Iterator[None]:
    """AppTest compiles every script anew for each run; a server does it once."""
    compiled = ScriptCache()
    with (
        patch("streamlit.testing.v1.app_test.ScriptCache", lambda: compiled),
        patch("streamlit.testing.v1.local_script_runner.ScriptCache", lambda: compiled),
    ):
        yield


def _compared(name: str, params: dict[str, str], engines: Engines) -> Figure:
    at = AppTest.from_file(FRAME, default_timeout=PATIENCE)
    at.query_params.update(params)
    at.switch_page(ROUTES[name].file).run()
    bare.SHOWN = bare.twins_of(at.run(), _picture())
    twin = AppTest.from_file(BARE_FRAME, default_timeout=PATIENCE).run()
    for app in (at, twin):
        assert not app.exception, f"{name}: {app.exception}"
    ours, twins, inside = [], [], []
    for _ in range(TIMES):
        state._plan.cache_clear()
        state._review.cache_clear()
        engines.spent = 0.0
        ours.append(cpu_of(at.run) - engines.spent)
        inside.append(engines.spent)
        twins.append(cpu_of(twin.run))
    own, bare_cost, engine = (min(each) for each in (ours, twins, inside))
    note = f"page {own:5.1f} ms beside engines {engine:4.1f} ms; bare {bare_cost:5.1f} ms"
    return Figure(f"/{name}", own / bare_cost, MOST, "x", note)


def _picture() -> bytes:
    """An image of the size pages show."""
    answers = full()
    assert answers.calendar.start is not None, "the fullest persona says when it starts"
    made = plan.build_plan(answers, library(), answers.calendar.start)
    return pdf.first_page_png(made, review(made))
