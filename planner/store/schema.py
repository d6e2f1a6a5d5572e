"""The version of the tables: made, brought up to date after a backup, or refused untouched."""

from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, delete, func, insert, inspect, select

from planner.errors import StoreError
from planner.language import N_
from planner.store.engine import writer
from planner.store.tables import METADATA, SCHEMA

SCHEMA_VERSION = 1
MIGRATIONS: dict[int, Callable[[Connection], None]] = {}  # from version N to N + 1
_STARTING = 9010  # the advisory lock of a process that makes or migrates the tables


def refuse_newer(url: URL) -> None:
    """Look at an SQLite file without changing a byte of it.

    Raises:
        StoreError: its tables are of a newer version.
    """
    if url.get_backend_name() != "sqlite" or not url.database or not Path(url.database).is_file():
        return
    address = Path(url.database).absolute().as_uri()
    read_only = url.set(database=address, query={"mode": "ro", "uri": "true"})
    with create_engine(read_only, poolclass=NullPool).connect() as connection:
        _version(connection)


def prepare(engine: Engine) -> None:
    """Make the tables, or bring them up to date after a backup.

    Raises:
        StoreError: the tables are of a newer version.
    """
    with engine.begin() as connection:
        found = _version(connection)
    if found == SCHEMA_VERSION:
        return
    if found and engine.dialect.name == "sqlite":
        _backup(engine, found)
    with writer(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_STARTING)))
        _upgrade(connection)


def _version(connection: Connection) -> int:
    if not inspect(connection).has_table(SCHEMA.name):
        return 0
    found = int(connection.scalar(select(func.max(SCHEMA.c.version))) or 0)
    if found > SCHEMA_VERSION:
        raise StoreError(
            N_("These plans were kept by a newer version of the app. Update the app, then start it again.")
        )
    return found


def _upgrade(connection: Connection) -> None:
    found = _version(connection)  # again: another process may have been faster
    if found == SCHEMA_VERSION:
        return
    if found:
        for step in range(found, SCHEMA_VERSION):
            MIGRATIONS[step](connection)
    else:
        METADATA.create_all(connection)
    connection.execute(delete(SCHEMA))
    connection.execute(insert(SCHEMA).values(version=SCHEMA_VERSION))


def _backup(engine: Engine, version: int) -> None:
    file = engine.url.database
    names = (Path(f"{file}.v{version}-{n}.backup") for n in count(1))
    free = next(name for name in names if not name.exists())
    with closing(engine.raw_connection()) as raw:  # VACUUM runs outside any transaction
        raw.cursor().execute("VACUUM INTO ?", (str(free),))
