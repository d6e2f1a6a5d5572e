"""One engine for a URL, with the options that keep every acknowledged save."""

import os
from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event

from planner.errors import StoreError
from planner.language import N_

# How SQLite writes: synchronous=NORMAL loses acknowledged saves in a power cut.
SAFELY = {"journal_mode": "WAL", "synchronous": "FULL", "foreign_keys": "ON"}
BUSY_TIMEOUT = 5000  # milliseconds to wait for another writer
POOL: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 5, "max_overflow": 10}
CONNECT_SECONDS, RECYCLE_SECONDS, STATEMENT_MS, IDLE_MS = 5, 1800, 10_000, 15_000


def database_url() -> str:
    """PLANNER_DATABASE_URL, or a file in the user's data folder, which is made if missing."""
    if url := os.environ.get("PLANNER_DATABASE_URL"):
        return url
    folder = user_data_path("ninety-ten", appauthor=False, ensure_exists=True)
    return URL.create("sqlite", database=str(folder / "plans.db")).render_as_string()


def backup_folder() -> Path:
    """PLANNER_BACKUPS, or a folder in the user's data folder; made if missing."""
    folder = Path(
        os.environ.get("PLANNER_BACKUPS") or user_data_path("ninety-ten", appauthor=False) / "backups"
    )
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def make_engine(url: URL, busy_timeout: int) -> Engine:
    """An engine that waits at most `busy_timeout` milliseconds for another writer.

    Raises:
        StoreError: neither SQLite nor PostgreSQL.
    """
    match url.get_backend_name():
        case "sqlite":
            return _sqlite(url, busy_timeout)
        case "postgresql":
            return _postgresql(url, busy_timeout)
    raise StoreError(
        N_("Plans can be kept in SQLite or PostgreSQL only. Set PLANNER_DATABASE_URL to one of them.")
    )


def writer(engine: Engine) -> Engine:
    """The same engine and pool, for transactions that write."""
    return engine.execution_options(writes=True)


def _sqlite(url: URL, busy_timeout: int) -> Engine:
    # isolation_level=None: the driver would otherwise begin deferred transactions of its own
    engine = create_engine(url, connect_args={"isolation_level": None}, **POOL)

    @event.listens_for(engine, "connect")
    def _safely(raw: Any, _: object) -> None:
        raw.execute(f"PRAGMA busy_timeout={int(busy_timeout)}")
        for name, value in SAFELY.items():
            raw.execute(f"PRAGMA {name}={value}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        # a deferred writer cannot wait for another one: it fails at once
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL, busy_timeout: int) -> Engine:
    limits = {
        "statement_timeout": max(STATEMENT_MS, busy_timeout),
        "lock_timeout": busy_timeout,
        "idle_in_transaction_session_timeout": IDLE_MS,
    }
    options = [str(url.query.get("options", "")), *(f"-c {name}={ms}" for name, ms in limits.items())]
    arguments = {"connect_timeout": CONNECT_SECONDS, "options": " ".join(options)}
    return create_engine(
        url, connect_args=arguments, pool_pre_ping=True, pool_recycle=RECYCLE_SECONDS, **POOL
    )
