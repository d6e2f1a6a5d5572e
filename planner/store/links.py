"""Links to a plan: made, listed, exchanged for a browser's own, revoked."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from planner.answers import clean_line
from planner.errors import InvalidAnswer, NotAllowed, PlanNotFound
from planner.language import N_
from planner.store import access
from planner.store.access import OWNER, ROLES, Caller, Entry, hashed, holds, touch
from planner.store.tables import LINK

NAME = 80  # characters
_CLOSED = N_("This link opens no plan any more. Ask whoever sent it for another one.")


@dataclass(frozen=True)
class Link:
    """A link in the list, without its secret, which nobody knows any more."""

    id: str
    role: str
    name: str
    browser: bool
    created: datetime
    expires: datetime | None
    revoked: datetime | None
    used: datetime | None


def share(connection: Connection, entry: Entry, role: str, days: int | None, name: str) -> str:
    """Make a link; its secret, shown once.

    Raises:
        InvalidAnswer: no such role, no such number of days, or a name that is too long.
    """
    if role not in ROLES:
        raise InvalidAnswer(
            N_("{label}: choose one of {expected}."), label=N_("Role"), expected=", ".join(ROLES)
        )
    if days is not None and not 0 < days <= 3660:
        raise InvalidAnswer(N_("{label}: enter 1 to 3660 days."), label=N_("Ends after"))
    whom = str(clean_line(name))
    if len(whom) > NAME:
        raise InvalidAnswer(
            N_("{label}: at most {max_length} characters, this has {length}. Shorten it."),
            label=N_("Whom it is for"),
            max_length=NAME,
            length=len(whom),
        )
    secret = secrets.token_urlsafe(32)
    expires = access.now(connection) + timedelta(days=days) if days else None
    one = _add(connection, entry.plan, hashed(secret), role, browser=False, name=whom, expires=expires)
    access.note(connection, entry, "share", f"{one} {role}")
    return secret


def give(connection: Connection, caller: Caller, plan: str) -> None:
    """Whoever made a plan owns it."""
    link = "" if caller.here else _add(connection, plan, caller.hash, OWNER, browser=True)
    access.note(connection, Entry(plan, OWNER, link), "create")


def accept(connection: Connection, caller: Caller, secret: str) -> str:
    """Exchange a link for the right of this browser's key; the plan's id. It may be used again.

    Raises:
        PlanNotFound: no such link, expired, or revoked.
    """
    query = select(LINK.c.id, LINK.c.plan, LINK.c.role).where(LINK.c.hash == hashed(secret), ~LINK.c.browser)
    link = connection.execute(query.where(holds(LINK))).first()
    if link is None:
        raise PlanNotFound(_CLOSED)
    own = select(LINK.c.id).where(
        LINK.c.hash == caller.hash, LINK.c.parent == link.id, LINK.c.revoked.is_(None)
    )
    one = connection.scalar(own) or _add(
        connection, link.plan, caller.hash, link.role, browser=True, parent=link.id
    )
    entry = Entry(link.plan, link.role, one)
    touch(connection, entry)
    access.note(connection, entry, "open", link.id)
    return str(link.plan)


def listed(connection: Connection, entry: Entry) -> list[Link]:
    """The links that were given out and the browser that made the plan, the newest first."""
    query = select(LINK).where(LINK.c.plan == entry.plan, LINK.c.parent.is_(None))
    found = connection.execute(query.order_by(LINK.c.created.desc(), LINK.c.id)).mappings()
    return [Link(**{name: _utc(row[name]) for name in Link.__dataclass_fields__}) for row in found]


def revoke(connection: Connection, entry: Entry, link: str) -> None:
    """Close a link, and with it every browser that came by it.

    Raises:
        PlanNotFound: the plan has no such link; NotAllowed: it is the last one of an owner.
    """
    of_plan = (LINK.c.plan == entry.plan) & LINK.c.parent.is_(None)
    if connection.scalar(select(LINK.c.id).where(of_plan, LINK.c.id == link)) is None:
        raise PlanNotFound(_CLOSED)
    others = select(LINK.c.id).where(of_plan, LINK.c.id != link, LINK.c.role == OWNER, holds(LINK))
    if entry.link and connection.scalar(others) is None:
        raise NotAllowed(N_("This is the last link of an owner. Make another one first, and keep it."))
    connection.execute(update(LINK).where(LINK.c.id == link).values(revoked=func.now()))
    access.note(connection, entry, "revoke", link)


def leave(connection: Connection, caller: Caller) -> None:
    """Forget this browser: its key opens nothing any more, even if somebody kept a copy of it."""
    own = (LINK.c.hash == caller.hash) & LINK.c.browser
    connection.execute(update(LINK).where(own, LINK.c.revoked.is_(None)).values(revoked=func.now()))


def _utc(value: Any) -> Any:
    return access.utc(value) if isinstance(value, datetime) else value


def _add(
    connection: Connection,
    plan: str,
    hash_: str,
    role: str,
    *,
    browser: bool,
    name: str = "",
    parent: str | None = None,
    expires: datetime | None = None,
) -> str:
    one = secrets.token_urlsafe(9)
    row = {"id": one, "plan": plan, "hash": hash_, "role": role, "browser": browser, "name": name}
    connection.execute(insert(LINK).values(**row, parent=parent, expires=expires))
    return one
