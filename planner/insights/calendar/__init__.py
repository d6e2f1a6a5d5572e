"""What a plan says about its days."""

from planner.insights.calendar.agenda import Entry, EntryKind, entries, routines, sends_letters
from planner.insights.calendar.content_audit import Audited, audit, audit_day
from planner.insights.calendar.launch import READY, starts_new
from planner.insights.calendar.occasion_posts import BY, BY_DAY, LAST_DAY, TELL, accept, decline, take_back
from planner.insights.calendar.occasions import Occasion, by_date, more_days, occasions
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
from planner.insights.calendar.prepared import Prepared, campaign_of, has_peak, prepared
from planner.insights.calendar.slots import Slots, others_post, slots

__all__ = [
    "BY", "BY_DAY", "INSTEAD", "LAST_DAY", "LIMITS", "PHOTOS", "READY", "TELL", "Audited", "Entry",
    "EntryKind", "Occasion", "Prepared", "Shape", "Size", "Slots", "accept", "audit", "audit_day",
    "by_date", "campaign_of", "decline", "entries", "has_peak", "instead", "more_days", "occasions",
    "others_post", "prepared", "routines", "sends_letters", "shape", "size", "slots", "starts_new",
    "take_back", "visual_share",
]  # fmt: skip
