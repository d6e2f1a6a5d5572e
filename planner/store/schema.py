"""The version of the tables: made, brought up to date after a backup, or refused untouched."""

from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    MetaData,
    NullPool,
    create_engine,
    func,
    insert,
    inspect,
    select,
    text,
)

from planner.errors import StoreError
from planner.language import N_
from planner.store.dump import dump, is_empty
from planner.store.engine import backup_folder, writer
from planner.store.tables import METADATA, SCHEMA, SCHEMAS

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
        version(connection)


def prepare(engine: Engine) -> None:
    """Make the tables, or bring them up to date after a backup.

    Raises:
        StoreError: the tables are of a newer version.
    """
    with engine.begin() as connection:
        found = version(connection)
    if found == SCHEMAS[-1]:
        return
    if found:
        _backup(engine, found)
    with writer(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_STARTING)))
        found = version(connection)  # again: another process may have been faster
        if found:
            migrate(connection, found, SCHEMAS[-1])
        else:
            METADATA.create_all(connection)
            connection.execute(insert(SCHEMA).values(version_num=SCHEMAS[-1]))


def version(connection: Connection) -> str:
    """The version of the tables, "" where there are none.

    Raises:
        StoreError: it is newer than this app.
    """
    tables = inspect(connection).get_table_names()
    found = ""
    if SCHEMA.name in tables:
        found = str(connection.scalar(select(SCHEMA.c.version_num)))
    elif "schema_version" in tables:  # before there was Alembic
        first = connection.scalar(text("SELECT max(version) FROM schema_version"))
        found = f"{first:04}"
    if found and found not in SCHEMAS:
        raise StoreError(
            N_("These plans were kept by a newer version of the app. Update the app, then start it again.")
        )
    return found


def migrate(connection: Connection, found: str, wanted: str) -> None:
    """Bring the tables from one version to another, "" being none, within this transaction."""
    if found == wanted:
        return
    from alembic import command  # not loaded by a start that has nothing to migrate
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    folder = str(Path(__file__).parent / "migrations").replace("%", "%%")
    config.set_main_option("script_location", folder)
    config.set_main_option("path_separator", "os")
    if found and not inspect(connection).has_table(SCHEMA.name):
        command.stamp(config, found)
    command.upgrade(config, wanted)


def start_anew(connection: Connection, wanted: str) -> None:
    """Make the empty tables of a version, in place of empty ones of another.

    Raises:
        StoreError: the database holds something.
    """
    if not is_empty(connection):
        raise StoreError(N_("This database holds plans already. Restore into an empty one."))
    there = MetaData()
    there.reflect(connection)
    there.drop_all(connection)
    migrate(connection, "", wanted)


def _backup(engine: Engine, found: str) -> None:
    """Beside an SQLite file its copy; of a server, a dump in the folder of backups."""
    file = engine.url.database
    sqlite = engine.dialect.name == "sqlite"
    stem = file if sqlite else backup_folder() / f"{file}.dump"
    names = (Path(f"{stem}.v{found}-{n}.backup") for n in count(1))
    free = next(name for name in names if not name.exists())
    if not sqlite:
        with engine.begin() as connection:
            dump(connection, found, free)
        return
    with closing(engine.raw_connection()) as raw:  # VACUUM runs outside any transaction
        raw.cursor().execute("VACUUM INTO ?", (str(free),))
