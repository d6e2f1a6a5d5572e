"""The tables: made once, migrated after a backup, never opened when newer; the engine's safety settings."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from platformdirs import user_data_path
from sqlalchemy import Engine, NullPool, create_engine, make_url, text

from planner.errors import StoreError
from planner.store import Store, check, database_url, restore, schema
from planner.store.dump import dump, fill, rows
from planner.store.tables import METADATA, SCHEMAS
from tests.store.conftest import business

OpenStore = Callable[..., Store]


SAMPLE = Path(__file__).parent / "samples" / "0001.sql"
OLD = {"A" * 43: "Fjord Bakeri", "b-_" * 14 + "C": "Ærlig Åpen"}  # its plans by their old addresses


def as_version(version: int, raw: Engine) -> None:
    with raw.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{version:04}'"))  # noqa: S608


def before_links(file: Path) -> None:
    """A database as it was kept before plans had links."""
    with closing(sqlite3.connect(file)) as old:
        old.executescript(SAMPLE.read_text(encoding="utf-8"))


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
        other.execute("UPDATE alembic_version SET version_num = 99")
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
        other.execute("UPDATE alembic_version SET version_num = 99")
        for name in ("plans.db", "plans.db-wal"):
            (crashed / name).write_bytes((tmp_path / name).read_bytes())
    before = [(crashed / name).read_bytes() for name in ("plans.db", "plans.db-wal")]
    with pytest.raises(StoreError, match="newer version"):
        Store(f"sqlite:///{crashed}/plans.db")
    assert [(crashed / name).read_bytes() for name in ("plans.db", "plans.db-wal")] == before


def test_the_first_version_ever_but_newer_than_known_is_refused(file: Path, sqlite_url: str) -> None:
    before_links(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("UPDATE schema_version SET version = 2")
        other.execute("UPDATE schema_version SET version = 99")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Store(sqlite_url)
    assert file.read_bytes() == before


def test_an_older_file_is_backed_up_then_migrated(sqlite_url: str, file: Path, open_store: OpenStore) -> None:
    before_links(file)
    with closing(sqlite3.connect(file)) as old:
        documents = dict(old.execute("SELECT address, document FROM plan"))
        changes = old.execute(
            "SELECT op_id, number, changes, undoes, at FROM revision ORDER BY id"
        ).fetchall()
    store = open_store(sqlite_url)
    ids = {address: store.opened(address).id for address in OLD}
    assert {address: store.load(address).business.name for address in OLD} == OLD
    assert {p.address for p in store.plans()} == set(ids.values())
    assert not set(ids) & set(ids.values())
    assert [r.number for r in store.history("A" * 43)] == [3, 2, 1]
    assert store.undo("A" * 43, "u") == ((("business", "asked"), "Rye? 🥐 \\u0041 ’;", None),)
    with closing(sqlite3.connect(file)) as now, closing(sqlite3.connect(f"{file}.v0001-1.backup")) as backup:
        kept = dict(now.execute("SELECT id, document FROM plan"))
        assert kept[ids["b-_" * 14 + "C"]] == documents["b-_" * 14 + "C"]
        same = now.execute("SELECT op_id, number, changes, undoes, at FROM revision WHERE op_id LIKE 'op%'")
        assert same.fetchall() == changes
        assert "A" * 43 not in "\n".join(now.iterdump()), "an old address stands in clear"
        assert dict(backup.execute("SELECT address, document FROM plan")) == documents
    open_store(sqlite_url)
    assert [f.name for f in file.parent.glob("*.backup")] == ["plans.db.v0001-1.backup"]


def test_an_older_dump_is_migrated_into_either_engine(
    url: str, open_store: OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before_links(tmp_path / "old.db")
    engine = create_engine(f"sqlite:///{tmp_path}/old.db", poolclass=NullPool)
    with engine.begin() as connection:
        dump(connection, "0001", tmp_path / "old.backup")
        if url.startswith("postgresql"):  # and so does a server of before
            with create_engine(url, poolclass=NullPool).begin() as server:
                schema.migrate(server, "", "0001")
                server.execute(text("INSERT INTO schema_version VALUES (1)"))
                server.execute(text("DROP TABLE alembic_version"))
                fill(server, rows(tmp_path / "old.backup")[1])
            monkeypatch.setenv("PLANNER_BACKUPS", str(tmp_path / "kept"))
        else:
            restore(url, tmp_path / "old.backup")
    store = open_store(url)
    assert {address: store.load(address).business.name for address in OLD} == OLD
    if url.startswith("postgresql"):
        assert len(list((tmp_path / "kept").iterdir())) == 1
    assert check(store).faults == []
    assert store.save("A" * 43, "new", [business("asked", "Rye? 🥐 \\u0041 ’;", "Oats?")])


def test_a_migrated_database_is_a_new_one(url: str, raw: Engine) -> None:
    with raw.begin() as connection:
        schema.migrate(connection, "", SCHEMAS[-1])
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, METADATA) == []


def test_the_last_migration_is_the_version_of_the_tables() -> None:
    folder = Path(schema.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_heads() == [SCHEMAS[-1]]


def test_a_migration_that_fails_changes_nothing_and_keeps_each_backup(sqlite_url: str, file: Path) -> None:
    before_links(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as old:
        old.execute("CREATE TABLE audit (mine TEXT)")  # in the way
        old.execute("PRAGMA journal_mode=WAL")
    for _ in range(2):
        with pytest.raises(StoreError):
            Store(sqlite_url)
    with closing(sqlite3.connect(file)) as now:
        assert now.execute(
            "SELECT count(address) FROM plan, schema_version WHERE version = 1"
        ).fetchall() == [(2,)]
        assert "link" not in str(now.execute("SELECT sql FROM sqlite_master").fetchall())
    assert len(list(file.parent.glob("*.backup"))) == 2


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
