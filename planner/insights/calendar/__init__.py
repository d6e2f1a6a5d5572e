"""What a plan says about its days."""

from planner.insights.calendar.agenda import Entry, EntryKind, entries, routines, sends_letters
from planner.insights.calendar.content_audit import Audited, audit, audit_day
from planner.insights.calendar.launch import READY, starts_new
from planner.insights.calendar.occasions import Occasion, accept, decline, occasions, take_back
from planner.insights.calendar.post_sizes import (
    INSTEAD,
    LIMITS,
    PHOTOS,
    Shape,
    Size,
    instead,
    shape,
    size,
    visual_share,
)

__all__ = [
    "INSTEAD", "LIMITS", "PHOTOS", "READY", "Audited", "Entry", "EntryKind", "Occasion", "Shape",
    "Size", "accept", "audit", "audit_day", "decline", "entries", "instead", "occasions", "routines",
    "sends_letters", "shape", "size", "starts_new", "take_back", "visual_share",
]  # fmt: skip
