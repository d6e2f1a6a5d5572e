"""Who may do what: asked of the database at every read and write, within its transaction."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select, update
from sqlalchemy.sql.selectable import FromClause

from planner.errors import NotAllowed, PlanNotFound
from planner.language import N_
from planner.store.tables import AUDIT, LINK, PLAN

VIEWER, EDITOR, OWNER = ROLES = ("viewer", "editor", "owner")
RIGHTS = {  # what a function of the store asks of whoever calls it for a plan
    "opened": VIEWER,
    "load": VIEWER,
    "revision": VIEWER,
    "history": VIEWER,
    "undoable": VIEWER,
    "duplicate": VIEWER,
    "save": EDITOR,
    "undo": EDITOR,
    "restore": EDITOR,
    "rename": EDITOR,
    "links": OWNER,
    "share": OWNER,
    "revoke": OWNER,
    "audit": OWNER,
    "delete": OWNER,
}
TOUCH = timedelta(hours=1)  # "last used" is no finer than this
_PARENT = LINK.alias("parent")


@dataclass(frozen=True)
class Caller:
    """Who asks: whoever sits at this computer, or a browser by the hash of its key."""

    hash: str = ""
    here: bool = False


HERE = Caller(here=True)


class Entry(NamedTuple):
    """A plan somebody may enter: as what, and by which link."""

    plan: str
    role: str
    link: str = ""
    stale: bool = False  # whether "last used" is to be written


def hashed(secret: str) -> str:
    """What is kept of a secret."""
    return sha256(secret.encode(errors="surrogatepass")).hexdigest()


def enter(connection: Connection, caller: Caller, address: str, function: str) -> Entry:
    """Let the caller in for one function of the store.

    Raises:
        PlanNotFound: no such plan for this caller; NotAllowed: his role does not reach so far.
    """
    # an address from a link may hold what no driver takes: NUL, half a character
    readable = address.isascii() and address.isprintable()
    entry = (_here if caller.here else _by_browser)(connection, caller, address) if readable else None
    if entry is None:
        raise PlanNotFound(N_("There is no plan at this address. Check the link, or start a new plan."))
    if ROLES.index(entry.role) < ROLES.index(RIGHTS[function]):
        raise NotAllowed(N_("Your link does not allow this. Ask the plan's owner for another one."))
    return entry


def now(connection: Connection) -> datetime:
    """The database's time, in UTC."""
    at: datetime = connection.execute(select(func.now())).scalar_one()
    return utc(at)


def utc(at: datetime) -> datetime:
    """SQLite's clock gives UTC without saying so."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def holds(link: FromClause) -> ColumnElement[bool]:
    """The condition that a link is neither revoked nor expired."""
    return link.c.revoked.is_(None) & or_(link.c.expires.is_(None), link.c.expires > func.now())


def mine(caller: Caller) -> ColumnElement[bool]:
    """The condition that a link is this browser's, and so is the one it came by, if any."""
    by = select(_PARENT.c.id).where(_PARENT.c.id == LINK.c.parent, holds(_PARENT)).exists()
    return (LINK.c.hash == caller.hash) & LINK.c.browser & holds(LINK) & or_(LINK.c.parent.is_(None), by)


def note(connection: Connection, entry: Entry, action: str, about: str = "") -> None:
    """Write a line of the audit log: ids and roles, never a secret or an answer."""
    connection.execute(insert(AUDIT).values(plan=entry.plan, who=entry.link, action=action, about=about))


def touch(connection: Connection, entry: Entry) -> None:
    """The links by which the caller came were used now."""
    parent = select(LINK.c.parent).where(LINK.c.id == entry.link).scalar_subquery()
    mine = or_(LINK.c.id == entry.link, LINK.c.id == parent)
    connection.execute(update(LINK).where(mine).values(used=func.now()))


def _here(connection: Connection, _: Caller, address: str) -> Entry | None:
    """At this computer every plan opens, by its id or by an address it was once kept at."""
    by_link = select(LINK.c.plan).where(LINK.c.hash == hashed(address), ~LINK.c.browser, holds(LINK))
    query = select(PLAN.c.id).where(or_(PLAN.c.id == address, PLAN.c.id.in_(by_link)))
    found = connection.scalar(query)
    return None if found is None else Entry(found, OWNER)


def _by_browser(connection: Connection, caller: Caller, address: str) -> Entry | None:
    query = select(LINK.c.id, LINK.c.role, LINK.c.used).where(LINK.c.plan == address, mine(caller))
    found = connection.execute(query).all()
    if not found:
        return None
    best = max(found, key=lambda row: ROLES.index(row.role))
    stale = best.used is None or now(connection) - utc(best.used) > TOUCH
    return Entry(address, best.role, best.id, stale)
