"""Rows of plans and revisions, read and written within one transaction."""

import json
import secrets
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from planner.answers import Answers, Change, Document, clean_line, from_document, to_document
from planner.errors import InvalidAnswer, PlanNotFound
from planner.language import N_
from planner.store.tables import PLAN, REVISION

TITLE = 80  # characters, as many as a business name


class Kept(NamedTuple):
    """A plan as it is stored."""

    address: str
    title: str
    document: Document
    revision: int


def find(connection: Connection, address: str, *, lock: bool = False) -> Kept:
    """The plan at the address, locked for this transaction if asked.

    Raises:
        PlanNotFound: no plan there.
    """
    query = select(PLAN.c.title, PLAN.c.document, PLAN.c.revision)
    row = _one(connection, query.with_for_update() if lock else query, address)
    return Kept(address, row.title, json.loads(row.document), row.revision)


def number(connection: Connection, address: str) -> int:
    """How many revisions the plan has.

    Raises:
        PlanNotFound: no plan there.
    """
    return int(_one(connection, select(PLAN.c.revision), address).revision)


def add(connection: Connection, answers: Answers, title: str) -> str:
    """Insert a new plan; its address."""
    address = secrets.token_urlsafe(32)
    document = json.dumps(to_document(from_document(to_document(answers))))  # as a load will see it
    connection.execute(insert(PLAN).values(address=address, title=checked(title), document=document))
    return address


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
) -> None:
    """Write the new answers and the changes that led to them."""
    row = {"plan": plan.address, "op_id": op_id, "number": plan.revision + 1, "undoes": undoes}
    connection.execute(insert(REVISION).values(changes=json.dumps(changes), **row))
    connection.execute(
        update(PLAN)
        .where(PLAN.c.address == plan.address)
        .values(document=json.dumps(to_document(after)), revision=plan.revision + 1, updated=func.now())
    )


def recorded(connection: Connection, plan: Kept, op_id: str) -> tuple[Change, ...] | None:
    """What the operation changed in this plan; None if it has not happened."""
    mine = REVISION.c.plan == plan.address
    found = connection.scalar(select(REVISION.c.changes).where(mine, REVISION.c.op_id == op_id))
    return None if found is None else _changes(found)


def last(connection: Connection, plan: Kept) -> tuple[int, tuple[Change, ...]] | None:
    """Number and changes of the last save that has not been undone."""
    mine = REVISION.c.plan == plan.address
    undone = select(REVISION.c.undoes).where(mine, REVISION.c.undoes.is_not(None))
    saves = select(REVISION.c.number, REVISION.c.changes).where(
        mine, REVISION.c.undoes.is_(None), REVISION.c.number.not_in(undone)
    )
    row = connection.execute(saves.order_by(REVISION.c.number.desc()).limit(1)).one_or_none()
    return row and (row.number, _changes(row.changes))


def _changes(text: str) -> tuple[Change, ...]:
    return tuple((tuple(path), was, becomes) for path, was, becomes in json.loads(text))


def _one(connection: Connection, query: Select[Any], address: str) -> Row[Any]:
    # an address from a link may hold what no driver takes: NUL, half a character
    readable = address.isascii() and address.isprintable()
    row = connection.execute(query.where(PLAN.c.address == address)).one_or_none() if readable else None
    if row is None:
        raise PlanNotFound(N_("There is no plan at this address. Check the link, or start a new plan."))
    return row
