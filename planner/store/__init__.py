"""Where answers are kept: one row a plan, one row a change, in SQLite or PostgreSQL."""

from planner.store.engine import database_url
from planner.store.store import Listed, Store

__all__ = ["Listed", "Store", "database_url"]
