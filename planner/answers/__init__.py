"""The answers: one document, its fields by address, its file."""

from planner.answers.audiences import EIGHT, SIX, Audience, Competitor
from planner.answers.base import LINE, MAX_LIST, OURS, WEEK_MINUTES, Known, Node
from planner.answers.business import MOST_QUESTIONS, AskedOfUs, Business, Offer, Request, is_phone
from planner.answers.calendar import Calendar, CustomerStory, Edit, OwnPost, Parked
from planner.answers.changes import Change
from planner.answers.cleaning import clean, clean_line
from planner.answers.document import Answers
from planner.answers.engagement import (
    Automation,
    Collaborator,
    Contact,
    Engagement,
    Group,
    Honesty,
    Meeting,
    Recovery,
    Report,
    Tag,
    Voice,
    Window,
)
from planner.answers.file import (
    FORMAT,
    MAX_BYTES,
    SCHEMA_VERSION,
    from_document,
    new_answers,
    read,
    to_document,
    upgraded,
    write,
)
from planner.answers.goals import Goal
from planner.answers.ids import ITEM, by_week, next_number
from planner.answers.log import Changed, KeptPost, Log, Verdicts, WeekCounts, WeekSaid
from planner.answers.measurement import Channel, Measure, Measurement, Reached, Untracked
from planner.answers.offers import OFFER, next_offer, the_offer
from planner.answers.paths import Document, Path, field_at, get, is_number, labels, parse, put, title
from planner.answers.platforms import Choice, Place, Platforms, focus_of, total_share
from planner.answers.scalars import ALL
from planner.answers.settings import LOGO, Origin
from planner.answers.themes import OwnLesson, OwnPiece, Theme
from planner.answers.time import Boost, Person, Time

__all__ = [
    "ALL", "EIGHT", "FORMAT", "ITEM", "LINE", "LOGO", "MAX_BYTES", "MAX_LIST", "MOST_QUESTIONS", "OFFER",
    "OURS",
    "SCHEMA_VERSION", "SIX", "WEEK_MINUTES", "Answers", "AskedOfUs", "Audience", "Automation", "Boost",
    "Business", "Calendar", "Change", "Changed", "Channel", "Choice", "Collaborator", "Competitor", "Contact",
    "CustomerStory", "Document", "Edit", "Engagement", "Goal", "Group", "Honesty", "KeptPost", "Known",
    "Log", "Measure", "Measurement", "Meeting", "Node", "Offer", "Origin", "OwnLesson", "OwnPiece",
    "OwnPost", "Parked", "Path", "Person", "Place", "Platforms", "Reached", "Recovery", "Report", "Request",
    "Tag", "Theme", "Time", "Untracked", "Verdicts", "Voice", "WeekCounts", "WeekSaid", "Window",
    "by_week", "clean", "clean_line", "field_at", "focus_of", "from_document", "get", "is_number", "is_phone",
    "labels", "new_answers", "next_number", "next_offer", "parse", "put", "read", "the_offer", "title",
    "to_document", "total_share", "upgraded", "write",
]  # fmt: skip
