"""What every function of the store stands on: the database, the caller, a transaction with his rights."""

import copy
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, make_url, select

from planner.answers import Answers
from planner.errors import NotAllowed, NotSaved
from planner.language import N_
from planner.store import access, links, rows
from planner.store.access import HERE, Caller, Entry, hashed
from planner.store.engine import BUSY_TIMEOUT, make_engine, writer
from planner.store.failures import reading, saving
from planner.store.rows import Kept
from planner.store.schema import prepare, refuse_newer
from planner.store.tables import SCHEMA, SCHEMAS


class Base:
    """A database, seen by whoever sits at this computer or by one browser."""

    def __init__(self, url: str, *, busy_timeout: int = BUSY_TIMEOUT) -> None:
        self._caller = HERE
        with reading():
            refuse_newer(make_url(url))
            self._engine = make_engine(make_url(url), busy_timeout)
            try:
                prepare(self._engine)
            except BaseException:
                self.close()
                raise

    def seen_by(self, key: str) -> Self:
        """The same plans with the rights of one browser's key; "" opens nothing."""
        seen = copy.copy(self)
        seen._caller = Caller(hashed(key) if key else "")
        return seen

    def close(self) -> None:
        """Close the pool's connections."""
        self._engine.dispose()

    def ping(self) -> None:
        """Ask the database for its version of the tables."""
        with self._reading() as connection:
            if connection.scalar(select(SCHEMA.c.version_num)) != SCHEMAS[-1]:
                raise NotSaved(N_("The plans are of another version than the app. Start the app again."))

    def _add(self, connection: Connection, answers: Answers, title: str) -> str:
        if not self._caller.here:
            self._needs_key()
        plan = rows.add(connection, answers, title)
        links.give(connection, self._caller, plan)
        return plan

    def _needs_key(self) -> None:
        if not self._caller.hash:
            raise NotAllowed(N_("Your browser keeps no cookie for us, so it cannot open plans. Allow it."))

    def _entry(self, connection: Connection, address: str, function: str) -> Entry:
        return access.enter(connection, self._caller, address, function)

    def room(self) -> int | None:
        """How many bytes are free where an SQLite file lies; None for a server."""
        file = self._engine.url.database
        sqlite = self._engine.dialect.name == "sqlite" and file and Path(file).is_file()
        return shutil.disk_usage(Path(str(file)).parent).free if sqlite else None

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with saving(), writer(self._engine).begin() as connection:
            yield connection

    @contextmanager
    def _changing(self, address: str, function: str) -> Iterator[tuple[Connection, Kept]]:
        with self._writing() as connection:
            yield connection, rows.find(connection, self._caller, address, function, lock=True)
