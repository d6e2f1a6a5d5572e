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

from pages.components import quiet_week
from pages.components.advice import findings
from pages.components.downloads import page_image
from pages.components.routes import ROUTES
from pages.components.session import state
from pages.library import advice
from pages.plan.review import score
from pages.plan.weeks import charts as weeks_charts
from pages.plan.weeks import month_grid, week_cards
from pages.start.first_plan import page_one
from pages.wizard.calendar import occasions
from pages.wizard.measurement import charts as measured_charts
from pages.wizard.measurement import costs, stages
from pages.wizard.themes import coverage
from pages.wizard.time import repairs
from planner.exports import first_page_png
from planner.insights import themes
from planner.knowledge import library
from planner.plan import plan
from planner.review import review
from planner.scenarios import choice_what_if
from planner.store import Store
from tests.bench import bare
from tests.bench.figures import Figure, cpu_of
from tests.browser.plans import full
from tests.paths import ROOT

FRAME = ROOT / "pages" / "frame.py"
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
    (choice_what_if, "build_plan"),
    (Store, "load"),
    (Store, "save"),
    (Store, "plans"),
    (page_image, "first_page_png"),
    (page_image, "document"),
    (page_image, "build_plan"),
    (page_image, "review"),
    (page_one, "page_one"),
    (week_cards, "entries"),
    (week_cards, "routines"),
    (month_grid, "entries"),
    (month_grid, "occasions"),
    (occasions, "occasions"),
    (quiet_week, "healing"),
    (coverage, "coverage"),
    (weeks_charts, "mix"),
    (repairs, "repairs"),
    (themes, "offers"),
    (findings, "fix"),
    (score, "score"),
    (advice, "find"),
    (measured_charts, "by_month"),
    (costs, "costs"),
    (stages, "stages"),
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
    return first_page_png(made, review(made))
