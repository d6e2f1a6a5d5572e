"""A store of its own for every test, and one day on which all of them happen."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pages.components import database, state
from planner.store import Store

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)  # before every persona's first day


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without plans: copying it is faster than making one for every test."""
    path = tmp_path_factory.mktemp("pages") / "empty.db"
    Store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(autouse=True)
def store(empty: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store the pages use."""
    shutil.copy(empty, tmp_path / "plans.db")
    monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///{tmp_path / 'plans.db'}")
    monkeypatch.setattr(state, "now", lambda: NOON)
    opened = state.store()
    yield opened
    opened.close()
    database._store.cache_clear()


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The visitor sits at the computer the app runs on."""
    monkeypatch.setattr(state, "is_local", lambda: True)
