"""Plans by id: kept, changed field by field, taken back, shared; each call with its caller's rights."""

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime

from sqlalchemy import delete, select, update

from planner.answers import (
    Answers,
    Change,
    Document,
    Origin,
    Path,
    from_document,
    get,
    new_answers,
    to_document,
)
from planner.errors import InvalidAnswer, NotSaved
from planner.language import N_
from planner.store import access, links, rows
from planner.store.base import Base
from planner.store.changes import apply, difference, swapped
from planner.store.links import Link
from planner.store.listed import Listed, Opened
from planner.store.rows import Revised, Undoable
from planner.store.tables import AUDIT, LINK, PLAN


class Store(Base):
    """Plans in one database. Every method raises StoreError, or NotSaved if it writes, when that fails.

    What names a plan raises PlanNotFound where there is none for this caller, and NotAllowed beyond his role.
    """

    def create(self, answers: Answers, title: str = "") -> str:
        """Keep a new plan, whose owner is the caller; its id."""
        with self._writing() as connection:
            return self._add(connection, answers, title)

    def opened(self, address: str) -> Opened:
        """The plan at an id, at this computer also at an old address, with the caller's role."""
        with self._reading() as connection:
            plan = rows.find(connection, self._caller, address, "opened")
        if plan.entry.stale:
            with suppress(NotSaved), self._writing() as connection:  # a reader need not be able to write
                access.touch(connection, plan.entry)
        warned = plan.warned and access.utc(plan.warned)
        return Opened(plan.id, plan.entry.role, from_document(plan.document), warned)

    def load(self, address: str) -> Answers:
        """The plan's answers."""
        with self._reading() as connection:
            return from_document(rows.find(connection, self._caller, address, "load").document)

    def revision(self, address: str) -> int:
        """How many changes the plan has seen: one more with each save, undo and restore."""
        with self._reading() as connection:
            return rows.find(connection, self._caller, address, "revision").revision

    def save(self, address: str, op_id: str, changes: Sequence[Change]) -> Answers:
        """Make all changes or none; the answers as they are then. A repeated `op_id` changes nothing.

        Raises:
            Conflict: a field was changed elsewhere; InvalidAnswer: a limit.
        """
        with self._changing(address, "save") as (connection, plan):
            if rows.recorded(connection, plan, op_id) is not None:
                return from_document(plan.document)
            after = from_document(apply(plan.document, changes))
            paths = [path for path, _, _ in changes]
            if changed := difference(plan.document, to_document(after), paths):
                rows.record(connection, plan, op_id, after, changed)
            return after

    def undoable(self, address: str, besides: Collection[Path] = ()) -> Undoable | None:
        """What an undo takes back; a save that changed nothing `besides` these fields is passed over."""
        with self._reading() as connection:
            return rows.last(connection, rows.find(connection, self._caller, address, "undoable"), besides)

    def undo(self, address: str, op_id: str, besides: Collection[Path] = ()) -> tuple[Change, ...]:
        """Take back what `undoable` names; what that changed, () if there is none.

        Raises:
            Conflict: a field has changed since.
        """
        with self._changing(address, "undo") as (connection, plan):
            repeated = rows.recorded(connection, plan, op_id)
            found = rows.last(connection, plan, besides)
            if repeated is not None or found is None:
                return repeated or ()
            number, changes = found.number, swapped(found.changes)
            after = from_document(apply(plan.document, changes))
            rows.record(connection, plan, op_id, after, changes, undoes=number)
            return changes

    def history(self, address: str) -> list[Revised]:
        """Who changed what and when, the newest first."""
        with self._reading() as connection:
            return rows.history(connection, rows.find(connection, self._caller, address, "history"))

    def restore(self, address: str, number: int, op_id: str) -> Answers:
        """Go back to the answers after a save, 0 being the first; this is a save too, and can be undone.

        Raises:
            InvalidAnswer: there was no such save.
        """
        with self._changing(address, "restore") as (connection, plan):
            if rows.recorded(connection, plan, op_id) is not None:
                return from_document(plan.document)
            after = rows.as_of(connection, plan, number)
            if after is None:
                raise InvalidAnswer(
                    N_("{label}: there is no change of this number."), label=N_("What changed")
                )
            if changed := rows.parts(plan.document, to_document(after)):
                rows.record(connection, plan, op_id, after, changed, restores=number)
                access.note(connection, plan.entry, "restore", str(number))
            return after

    def plans(self) -> list[Listed]:
        """The caller's plans, the one changed last first: all at this computer, a browser's own elsewhere."""
        query = select(PLAN.c.id, PLAN.c.title, PLAN.c.document, PLAN.c.updated)
        if not self._caller.here:
            query = query.where(PLAN.c.id.in_(select(LINK.c.plan).where(access.mine(self._caller))))
        with self._reading() as connection:
            found = connection.execute(query.order_by(PLAN.c.updated.desc(), PLAN.c.created.desc())).all()
        return [Listed(r.id, _name(r.title, json.loads(r.document)), access.utc(r.updated)) for r in found]

    def rename(self, address: str, title: str) -> None:
        """Give the plan a name of its own; "" shows the business name again.

        Raises:
            InvalidAnswer: too long.
        """
        with self._changing(address, "rename") as (connection, plan):
            name = rows.checked(title)
            connection.execute(update(PLAN).where(PLAN.c.id == plan.id).values(title=name))
            access.note(connection, plan.entry, "rename")

    def duplicate(self, address: str, title: str, summary: str = "") -> str:
        """Copy the plan, but not its history; the copy's id. Its origin says what was copied.

        Raises:
            InvalidAnswer: the title is too long.
        """
        with self._changing(address, "duplicate") as (connection, plan):
            answers = from_document(plan.document)
            origin = Origin(uid=answers.uid, name=_name(plan.title, plan.document), summary=summary)
            one = answers.model_copy(update={"uid": new_answers().uid, "origin": origin})
            return self._add(connection, one, title)

    def delete(self, address: str) -> None:
        """Remove the plan, its history and its links for good."""
        with self._changing(address, "delete") as (connection, plan):
            connection.execute(delete(PLAN).where(PLAN.c.id == plan.id))
            access.note(connection, plan.entry, "delete")

    def share(self, address: str, role: str, days: int | None = None, name: str = "") -> str:
        """Make a link to the plan; its secret, of which only the hash is kept.

        Raises:
            InvalidAnswer: no such role or number of days, or a name that is too long.
        """
        with self._changing(address, "share") as (connection, plan):
            return links.share(connection, plan.entry, role, days, name)

    def links(self, address: str) -> list[Link]:
        """The plan's links, without their secrets."""
        with self._reading() as connection:
            return links.listed(connection, self._entry(connection, address, "links"))

    def revoke(self, address: str, link: str) -> None:
        """Close a link and every browser that came by it.

        Raises:
            NotAllowed: it is the last one of an owner.
        """
        with self._changing(address, "revoke") as (connection, plan):
            links.revoke(connection, plan.entry, link)

    def audit(self, address: str) -> list[tuple[datetime, str, str, str]]:
        """When, by which link, what, about what; the newest first."""
        query = select(AUDIT.c.at, AUDIT.c.who, AUDIT.c.action, AUDIT.c.about)
        with self._reading() as connection:
            entry = self._entry(connection, address, "audit")
            found = connection.execute(query.where(AUDIT.c.plan == entry.plan).order_by(AUDIT.c.id.desc()))
            return [(access.utc(at), who, action, about) for at, who, action, about in found]

    def accept(self, secret: str) -> str:
        """Exchange a link for a right of this browser's key; the plan's id.

        Raises:
            PlanNotFound: no such link, expired, or revoked.
        """
        with self._writing() as connection:
            self._needs_key()
            return links.accept(connection, self._caller, secret)

    def leave(self) -> None:
        """Forget this browser: its key opens nothing any more."""
        with self._writing() as connection:
            self._needs_key()
            links.leave(connection, self._caller)


def _name(title: str, document: Document) -> str:
    return title or get(document, ("business", "name")) or ""
