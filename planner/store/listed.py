"""Plans as they are handed out."""

from dataclasses import dataclass
from datetime import datetime

from planner.answers import Answers


@dataclass(frozen=True)
class Listed:
    """A plan in the list: its name is the one given to it, or the business's; `updated` is in UTC."""

    address: str  # the plan's id
    name: str
    updated: datetime


@dataclass(frozen=True)
class Opened:
    """A plan as its reader sees it: its id, his role, and since when it says that it will be deleted."""

    id: str
    role: str
    answers: Answers
    warned: datetime | None
