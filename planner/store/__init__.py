"""Where answers are kept: one row a plan, one row a change, in SQLite or PostgreSQL."""

from planner.store.access import RIGHTS, ROLES
from planner.store.engine import database_url
from planner.store.links import Link
from planner.store.listed import Listed, Opened
from planner.store.rows import Revised, Undoable
from planner.store.store import Store
from planner.store.upkeep import NOTICE, Checked, backup, check, hash_of, restore, retire

__all__ = [
    "NOTICE", "RIGHTS", "ROLES", "Checked", "Link", "Listed", "Opened", "Revised", "Store", "Undoable",
    "backup", "check", "database_url", "hash_of", "restore", "retire",
]  # fmt: skip
