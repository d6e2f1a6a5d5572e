"""Rows of plans and revisions, read and written within one transaction."""

import json
import secrets
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select, update

from planner.answers import (
    SCHEMA_VERSION,
    Answers,
    Change,
    Document,
    Path,
    clean_line,
    from_document,
    put,
    to_document,
    upgraded,
)
from planner.errors import InvalidAnswer, NewerFile
from planner.language import N_
from planner.store.access import Caller, Entry, enter, touch, utc
from planner.store.changes import difference, swapped
from planner.store.tables import LINK, PLAN, REVISION

_LOOKED_AT = 50  # saves, for one that changed an answer (ours)
TITLE = 80  # characters, as many as a business name


_GROWS = ("uid", "ids", "log")  # a way back never gives out an id twice, nor unsays a week that is over


class Undoable(NamedTuple):
    """The save that an undo takes back: its number, when (UTC), its operation's id, what it changed."""

    number: int
    at: datetime
    op_id: str
    changes: tuple[Change, ...]


class Revised(NamedTuple):
    """A save in the history: when (UTC), by whose link, and what it changed."""

    number: int
    at: datetime
    who: str
    undoes: int | None
    restores: int | None
    changes: tuple[Change, ...]


class Kept(NamedTuple):
    """A plan as it is stored, and how its reader came in."""

    entry: Entry
    title: str
    document: Document
    revision: int
    warned: datetime | None

    @property
    def id(self) -> str:
        """The plan's public id."""
        return self.entry.plan


def find(connection: Connection, caller: Caller, address: str, function: str, *, lock: bool = False) -> Kept:
    """The plan at the address, for one function of the store; locked for this transaction if asked.

    Raises:
        PlanNotFound: no plan there; NotAllowed: not for this caller; NewerFile: answers of a newer version.
    """
    entry = enter(connection, caller, address, function)
    query = select(PLAN).where(PLAN.c.id == entry.plan)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    if row is None:  # deleted since the caller was let in
        return find(connection, caller, address, function)
    if row.answers_version > SCHEMA_VERSION:
        raise NewerFile(
            N_("This plan was saved by a newer version ({version}). Update the app, then open it again."),
            version=row.answers_version,
        )
    document = upgraded(json.loads(row.document), row.answers_version)
    return Kept(entry, row.title, document, row.revision, row.warned)


def add(connection: Connection, answers: Answers, title: str) -> str:
    """Insert a new plan; its id."""
    plan = secrets.token_urlsafe(16)
    document = json.dumps(to_document(from_document(to_document(answers))))  # as a load will see it
    row = {"id": plan, "title": checked(title), "document": document, "answers_version": SCHEMA_VERSION}
    connection.execute(insert(PLAN).values(**row))
    return plan


def checked(title: str) -> str:
    """A plan's name, cleaned.

    Raises:
        InvalidAnswer: too long.
    """
    name = str(clean_line(title))
    if len(name) > TITLE:
        raise InvalidAnswer(
            N_("{label}: at most {max_length} characters, this has {length}. Shorten it."),
            label=N_("Name of the plan"),
            max_length=TITLE,
            length=len(name),
        )
    return name


def record(
    connection: Connection,
    plan: Kept,
    op_id: str,
    after: Answers,
    changes: Sequence[Change],
    undoes: int | None = None,
    restores: int | None = None,
) -> None:
    """Write the new answers and the changes that led to them."""
    row = {"plan": plan.id, "op_id": op_id, "number": plan.revision + 1, "who": plan.entry.link}
    why = {"undoes": undoes, "restores": restores}
    connection.execute(insert(REVISION).values(changes=json.dumps(changes), **row, **why))
    connection.execute(
        update(PLAN)
        .where(PLAN.c.id == plan.id)
        .values(
            document=json.dumps(to_document(after)),
            answers_version=SCHEMA_VERSION,
            revision=plan.revision + 1,
            updated=func.now(),
            warned=None,
        )
    )
    touch(connection, plan.entry)


def recorded(connection: Connection, plan: Kept, op_id: str) -> tuple[Change, ...] | None:
    """What the operation changed in this plan; None if it has not happened."""
    mine = REVISION.c.plan == plan.id
    found = connection.scalar(select(REVISION.c.changes).where(mine, REVISION.c.op_id == op_id))
    return None if found is None else _changes(found)


def last(connection: Connection, plan: Kept, besides: Collection[Path] = ()) -> Undoable | None:
    """The last save that has not been undone; one that changed nothing `besides` these is passed over."""
    mine = REVISION.c.plan == plan.id
    undone = select(REVISION.c.undoes).where(mine, REVISION.c.undoes.is_not(None))
    saves = select(REVISION).where(mine, REVISION.c.undoes.is_(None), REVISION.c.number.not_in(undone))
    for row in connection.execute(saves.order_by(REVISION.c.number.desc()).limit(_LOOKED_AT)):
        changes = _changes(row.changes)
        if any(path not in besides for path, _, _ in changes):
            return Undoable(row.number, utc(row.at), row.op_id, changes)
    return None


def history(connection: Connection, plan: Kept) -> list[Revised]:
    """Every save, the newest first; the order is that of the saves, whatever the clock says."""
    names = select(REVISION, LINK.c.name, LINK.c.parent).outerjoin(LINK, LINK.c.id == REVISION.c.who)
    found = connection.execute(names.where(REVISION.c.plan == plan.id).order_by(REVISION.c.number.desc()))
    by = {row.id: row.name for row in connection.execute(select(LINK).where(LINK.c.plan == plan.id))}
    return [
        Revised(
            r.number, utc(r.at), r.name or by.get(r.parent, ""), r.undoes, r.restores, _changes(r.changes)
        )
        for r in found
    ]


def as_of(connection: Connection, plan: Kept, number: int) -> Answers | None:
    """The answers as they were after a save, but for what only grows; None where there was no such save."""
    if not 0 <= number < plan.revision:
        return None
    later = select(REVISION.c.changes).where(REVISION.c.plan == plan.id, REVISION.c.number > number)
    before = plan.document
    for changes in connection.scalars(later.order_by(REVISION.c.number.desc())):
        for path, _, was in swapped(_changes(changes)):
            before = put(before, path, was)
    grows = {part: plan.document[part] for part in _GROWS if part in plan.document}
    return from_document({k: v for k, v in before.items() if k not in _GROWS} | grows)


def parts(before: Document, after: Document) -> list[Change]:
    """What differs between two documents, part by part."""
    return difference(before, after, [(part,) for part in (*before, *after)])


def _changes(text: str) -> tuple[Change, ...]:
    return tuple((tuple(path), was, becomes) for path, was, becomes in json.loads(text))
