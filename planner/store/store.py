"""Plans by address: kept, changed field by field, taken back."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, make_url, select, update

from planner.answers import Answers, Change, Document, Origin, from_document, get, new_answers, to_document
from planner.store import rows
from planner.store.changes import apply, difference, swapped
from planner.store.engine import BUSY_TIMEOUT, make_engine, writer
from planner.store.failures import reading, saving
from planner.store.schema import prepare, refuse_newer
from planner.store.tables import PLAN, SCHEMA


@dataclass(frozen=True)
class Listed:
    """A plan in the list: its name is the one given to it, or the business's; `updated` is in UTC."""

    address: str
    name: str
    updated: datetime


class Store:
    """Plans in one database. Every method raises StoreError, or NotSaved if it writes, when that fails."""

    def __init__(self, url: str, *, busy_timeout: int = BUSY_TIMEOUT) -> None:
        with reading():
            refuse_newer(make_url(url))
            self._engine = make_engine(make_url(url), busy_timeout)
            try:
                prepare(self._engine)
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Close the pool's connections."""
        self._engine.dispose()

    def ping(self) -> None:
        """Ask the database for its version of the tables."""
        with self._reading() as connection:
            connection.execute(select(SCHEMA.c.version))

    def create(self, answers: Answers, title: str = "") -> str:
        """Keep a new plan; its address is a secret nobody can guess."""
        with self._writing() as connection:
            return rows.add(connection, answers, title)

    def load(self, address: str) -> Answers:
        """The answers at the address.

        Raises:
            PlanNotFound: no plan there.
        """
        with self._reading() as connection:
            return from_document(rows.find(connection, address).document)

    def revision(self, address: str) -> int:
        """How many changes the plan has seen: one more with each save and undo.

        Raises:
            PlanNotFound: no plan there.
        """
        with self._reading() as connection:
            return rows.number(connection, address)

    def save(self, address: str, op_id: str, changes: Sequence[Change]) -> Answers:
        """Make all changes or none; the answers as they are then. A repeated `op_id` changes nothing.

        Raises:
            Conflict: a field was changed elsewhere; InvalidAnswer: a limit; PlanNotFound: no plan there.
        """
        with self._writing() as connection:
            plan = rows.find(connection, address, lock=True)
            if rows.recorded(connection, plan, op_id) is not None:
                return from_document(plan.document)
            after = from_document(apply(plan.document, changes))
            paths = [path for path, _, _ in changes]
            if changed := difference(plan.document, to_document(after), paths):
                rows.record(connection, plan, op_id, after, changed)
            return after

    def undo(self, address: str, op_id: str) -> tuple[Change, ...]:
        """Take back the last save not yet undone; what that changed, () if there is none.

        Raises:
            Conflict: a field has changed since; PlanNotFound: no plan there.
        """
        with self._writing() as connection:
            plan = rows.find(connection, address, lock=True)
            repeated = rows.recorded(connection, plan, op_id)
            found = rows.last(connection, plan)
            if repeated is not None or found is None:
                return repeated or ()
            number, changes = found[0], swapped(found[1])
            after = from_document(apply(plan.document, changes))
            rows.record(connection, plan, op_id, after, changes, undoes=number)
            return changes

    def plans(self) -> list[Listed]:
        """All plans, the one changed last first."""
        query = select(PLAN.c.address, PLAN.c.title, PLAN.c.document, PLAN.c.updated)
        with self._reading() as connection:
            found = connection.execute(query.order_by(PLAN.c.updated.desc(), PLAN.c.created.desc())).all()
        return [Listed(r.address, _name(r.title, json.loads(r.document)), _utc(r.updated)) for r in found]

    def rename(self, address: str, title: str) -> None:
        """Give the plan a name of its own; "" shows the business name again.

        Raises:
            InvalidAnswer: too long; PlanNotFound: no plan there.
        """
        with self._writing() as connection:
            rows.find(connection, address, lock=True)
            name = rows.checked(title)
            connection.execute(update(PLAN).where(PLAN.c.address == address).values(title=name))

    def duplicate(self, address: str, title: str, summary: str = "") -> str:
        """Copy the plan, but not its history; the copy's address. Its origin says what was copied.

        Raises:
            InvalidAnswer: the title is too long; PlanNotFound: no plan there.
        """
        with self._writing() as connection:
            plan = rows.find(connection, address)
            answers = from_document(plan.document)
            origin = Origin(uid=answers.uid, name=_name(plan.title, plan.document), summary=summary)
            copy = answers.model_copy(update={"uid": new_answers().uid, "origin": origin})
            return rows.add(connection, copy, title)

    def delete(self, address: str) -> None:
        """Remove the plan and its history for good.

        Raises:
            PlanNotFound: no plan there.
        """
        with self._writing() as connection:
            rows.find(connection, address, lock=True)
            connection.execute(delete(PLAN).where(PLAN.c.address == address))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with saving(), writer(self._engine).begin() as connection:
            yield connection


def _name(title: str, document: Document) -> str:
    return title or get(document, ("business", "name")) or ""


def _utc(at: datetime) -> datetime:
    """SQLite's clock gives UTC without saying so."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
