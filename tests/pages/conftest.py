"""A store of its own for every test, and one day on which all of them happen."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from pages.components.session import state
from pages.components.session import store as stores
from pages.server import trouble
from planner.store import Store
from tests.days import NOW, setting

On = Callable[[date], date]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without plans: copying it is faster than making one for every test."""
    path = tmp_path_factory.mktemp("pages") / "empty.db"
    Store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(autouse=True)
def on(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> On:
    """Says which day it is; until then it is the day the test is marked with, else that of all tests."""

    def say(day: date) -> date:
        for name, value in setting(day).items():
            monkeypatch.setenv(name, value)
        return day

    marked = request.node.get_closest_marker("on")
    say(marked.args[0] if marked else NOW)
    return say


@pytest.fixture(autouse=True)
def store(empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store the pages use."""
    shutil.copy(empty, tmp_path / "plans.db")
    monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///{tmp_path / 'plans.db'}")
    opened = state.store()
    yield opened
    opened.close()
    stores._store.cache_clear()


@pytest.fixture(autouse=True)
def errors_show(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that fails shows its error, for the test to see."""
    monkeypatch.setattr(trouble, "caught", lambda run, _: run())


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The visitor sits at the computer the app runs on."""
    monkeypatch.setattr(state, "is_local", lambda: True)
