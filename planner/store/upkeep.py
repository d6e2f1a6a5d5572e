"""What the operator does to all plans at once: backup, restore, check, and deletion of forgotten ones."""

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, delete, func, make_url, select, text, update

from planner.answers import SCHEMA_VERSION, from_document, upgraded
from planner.errors import PlannerError
from planner.store import access, dump, schema
from planner.store.access import Entry
from planner.store.engine import BUSY_TIMEOUT, make_engine, writer
from planner.store.failures import reading, saving
from planner.store.store import Store
from planner.store.tables import PLAN, REVISION, SCHEMAS

NOTICE = timedelta(days=14)  # ours: how long a plan says that it will be deleted


class Checked(NamedTuple):
    """What a look at everything found: how many plans and saves, and each fault in words."""

    plans: int
    saves: int
    faults: list[str]


def backup(store: Store, file: Path) -> str:
    """Write all plans of this moment into a file, while others go on; the hash that proves it.

    Raises:
        StoreError: it cannot be read or written.
    """
    with reading(), _still(store).begin() as connection:
        return dump.dump(connection, SCHEMAS[-1], file)


def hash_of(store: Store) -> str:
    """The hash that a backup of this moment has, on either engine."""
    with reading(), _still(store).begin() as connection:
        return dump.fingerprint(connection, SCHEMAS[-1])


def restore(url: str, file: Path) -> str:
    """Put a backup, of this version or an earlier one, into a database without plans; its hash then.

    Raises:
        UnreadableFile: damaged or newer, StoreError: the database holds something; both change nothing.
    """
    version, found = dump.rows(file)
    with saving():
        schema.refuse_newer(make_url(url))
        engine = make_engine(make_url(url), BUSY_TIMEOUT)
        try:
            with writer(engine).begin() as connection:
                schema.start_anew(connection, version)
                dump.fill(connection, found)
                schema.migrate(connection, version, SCHEMAS[-1])
        finally:
            engine.dispose()
    with closing(Store(url)) as store:
        return hash_of(store)


def check(store: Store) -> Checked:
    """Read everything: the file's pages, each plan's answers, and whether its saves lead to them."""
    faults: list[str] = []
    with reading(), _still(store).begin() as connection:
        if connection.dialect.name == "sqlite":
            said = connection.execute(text("PRAGMA integrity_check")).scalars().all()
            faults += [] if said == ["ok"] else [f"SQLite: {line}" for line in said]
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
            faults += [f"{row[0]}: a row belongs to no {row[2]}" for row in broken]
        plans = connection.execute(select(PLAN)).all()
        counted: dict[str, list[int]] = {}
        for plan, number in connection.execute(
            select(REVISION.c.plan, REVISION.c.number).order_by(REVISION.c.number)
        ):
            counted.setdefault(plan, []).append(number)
        for row in plans:
            if row.answers_version > SCHEMA_VERSION:
                faults.append(f"plan {row.id}: its answers are of a newer version")
                continue
            try:
                from_document(upgraded(json.loads(row.document), row.answers_version))
            except (ValueError, PlannerError) as error:
                faults.append(f"plan {row.id}: {type(error).__name__}")
            if counted.get(row.id, []) != list(range(1, row.revision + 1)):
                faults.append(f"plan {row.id}: its history has a gap")
    return Checked(len(plans), sum(map(len, counted.values())), faults)


def retire(store: Store, days: int) -> int:
    """Delete plans untouched for so many days that have said so for two weeks; how many.

    A plan is marked first, and says so to whoever opens it; a save takes the mark away.
    """
    with saving(), writer(store._engine).begin() as connection:
        now = access.now(connection)
        old = PLAN.c.updated < now - timedelta(days=days)
        due = connection.scalars(select(PLAN.c.id).where(old, PLAN.c.warned <= now - NOTICE)).all()
        for plan in due:
            connection.execute(delete(PLAN).where(PLAN.c.id == plan))
            access.note(connection, Entry(plan, ""), "retire")
        soon = PLAN.c.updated < now - timedelta(days=days) + NOTICE
        connection.execute(update(PLAN).where(soon, PLAN.c.warned.is_(None)).values(warned=func.now()))
        return len(due)


def _still(store: Store) -> Engine:
    """Transactions that see one moment."""
    engine = store._engine
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ")
    return engine
