"""The tables: made once, migrated after a backup, never opened when newer; the engine's safety settings."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, make_url, text

from planner.errors import StoreError
from planner.store import Store, database_url, schema
from tests.store.conftest import bakery

OpenStore = Callable[..., Store]


def as_version(version: int, raw: Engine) -> None:
    with raw.begin() as connection:
        connection.execute(text(f"UPDATE schema_version SET version = {int(version)}"))  # noqa: S608


def colour(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE plan ADD COLUMN colour TEXT DEFAULT 'green'"))


@pytest.fixture
def version_2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(schema, "MIGRATIONS", {1: colour})


def test_a_newer_database_is_refused(url: str, open_store: OpenStore, raw: Engine) -> None:
    open_store(url).close()
    as_version(99, raw)
    with pytest.raises(StoreError, match=r"kept by a newer version of the app\. Update the app"):
        Store(url)


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_newer_file_stays_as_it_is_byte_for_byte(
    sqlite_url: str, file: Path, open_store: OpenStore, journal: str
) -> None:
    open_store(sqlite_url).close()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("UPDATE schema_version SET version = 99")
        other.execute(f"PRAGMA journal_mode={journal}")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Store(sqlite_url)
    assert file.read_bytes() == before
    assert [f.name for f in file.parent.iterdir() if f.stat().st_size and "-shm" not in f.name] == [
        "plans.db"
    ]


def test_a_newer_file_left_by_a_crash_stays_as_it_is(
    sqlite_url: str, file: Path, open_store: OpenStore, tmp_path: Path
) -> None:
    open_store(sqlite_url).close()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:  # its log is not folded in yet
        other.execute("UPDATE schema_version SET version = 99")
        for name in ("plans.db", "plans.db-wal"):
            (crashed / name).write_bytes((tmp_path / name).read_bytes())
    before = [(crashed / name).read_bytes() for name in ("plans.db", "plans.db-wal")]
    with pytest.raises(StoreError, match="newer version"):
        Store(f"sqlite:///{crashed}/plans.db")
    assert [(crashed / name).read_bytes() for name in ("plans.db", "plans.db-wal")] == before


def test_an_older_file_is_backed_up_then_migrated(
    sqlite_url: str, file: Path, open_store: OpenStore, request: pytest.FixtureRequest
) -> None:
    store = open_store(sqlite_url)
    address = store.create(bakery())
    store.close()
    request.getfixturevalue("version_2")
    assert open_store(sqlite_url).load(address).business.name == "Bakery Blum"
    with closing(sqlite3.connect(file)) as now, closing(sqlite3.connect(f"{file}.v1-1.backup")) as backup:
        assert now.execute("SELECT version, colour FROM schema_version, plan").fetchall() == [(2, "green")]
        assert backup.execute("SELECT version, address FROM schema_version, plan").fetchall() == [
            (1, address)
        ]
    open_store(sqlite_url)
    assert [f.name for f in file.parent.glob("*.backup")] == ["plans.db.v1-1.backup"]


def test_an_older_server_is_migrated(
    postgres_url: str, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    store = open_store(postgres_url)
    address = store.create(bakery())
    request.getfixturevalue("version_2")
    assert open_store(postgres_url).load(address).business.name == "Bakery Blum"
    monkeypatch.undo()
    with pytest.raises(StoreError, match="newer"):
        Store(postgres_url)


def test_a_migration_that_fails_changes_nothing_and_keeps_each_backup(
    sqlite_url: str, file: Path, open_store: OpenStore, version_2: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(connection: Connection) -> None:
        colour(connection)
        colour(connection)

    with monkeypatch.context() as patched:
        patched.setattr(schema, "SCHEMA_VERSION", 1)
        open_store(sqlite_url).close()
    monkeypatch.setattr(schema, "MIGRATIONS", {1: broken})
    for _ in range(2):
        with pytest.raises(StoreError):
            Store(sqlite_url)
    with closing(sqlite3.connect(file)) as now:
        assert "colour" not in str(now.execute("SELECT sql FROM sqlite_master").fetchall())
        assert now.execute("SELECT version FROM schema_version").fetchall() == [(1,)]
    assert len(list(file.parent.glob("*.backup"))) == 2


def test_a_new_database_needs_no_migration(
    url: str, open_store: OpenStore, version_2: None, raw: Engine
) -> None:
    open_store(url)
    with raw.connect() as connection:
        assert connection.execute(text("SELECT version FROM schema_version")).scalars().all() == [2]


def test_sqlite_is_set_to_lose_nothing(sqlite_url: str, open_store: OpenStore) -> None:
    store = open_store(sqlite_url)
    with store._engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_postgresql_waits_for_nothing_for_ever(postgres_url: str, open_store: OpenStore) -> None:
    store = open_store(postgres_url)
    with store._engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar()
            for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
        }
    assert found == {
        "statement_timeout": "10s",
        "lock_timeout": "5s",
        "idle_in_transaction_session_timeout": "15s",
    }


def test_the_pool_has_room_for_fifteen(store: Store) -> None:
    pool = store._engine.pool
    assert (pool.size(), pool._max_overflow) == (5, 10)  # type: ignore[attr-defined]


def test_another_kind_of_database_is_refused_in_words() -> None:
    with pytest.raises(StoreError, match="SQLite or PostgreSQL only"):
        Store("mysql://nowhere/plans")


def test_the_database_is_the_one_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANNER_DATABASE_URL", "postgresql://db/plans")
    assert database_url() == "postgresql://db/plans"


def test_without_a_word_it_is_a_file_in_the_data_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PLANNER_DATABASE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "50% of what?"))
    file = make_url(database_url()).database
    assert file == str(user_data_path("ninety-ten", appauthor=False) / "plans.db")
    assert Path(file).parent.is_dir()
    Store(database_url()).close()
    assert Path(file).is_file()
