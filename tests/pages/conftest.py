"""A store of its own for every test, and one day on which all of them happen."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pages.components import state
from planner.store import Store

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)  # before every persona's first day


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store the pages use."""
    monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///{tmp_path / 'plans.db'}")
    monkeypatch.setattr(state, "now", lambda: NOON)
    opened = state.store()
    yield opened
    opened.close()
    state._store.cache_clear()


@pytest.fixture
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The visitor sits at the computer the app runs on."""
    monkeypatch.setattr(state, "is_local", lambda: True)
