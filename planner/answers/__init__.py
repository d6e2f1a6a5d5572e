"""The answers: one document, its fields by address, its file."""

from planner.answers.base import Known
from planner.answers.engage import Automation, Contact, Engagement, Group, Voice
from planner.answers.file import (
    APP_VERSION,
    MAX_BYTES,
    SCHEMA_VERSION,
    from_document,
    new_answers,
    read,
    to_document,
    write,
)
from planner.answers.ids import by_week, next_number
from planner.answers.measure import Channel, Measure, Measurement
from planner.answers.parts import Answers, KeptPost, Log, SetAside, Settings, Side, WeekSaid
from planner.answers.paths import Document, Path, get, parse, put, title
from planner.answers.where import (
    Calendar,
    Choice,
    CustomerStory,
    Edit,
    OwnLesson,
    OwnPost,
    Place,
    Platforms,
    Theme,
    focus_of,
    total_share,
)
from planner.answers.who import EIGHT, SIX, Audience, Business, Competitor, Goal, Offer, Person, Request, Time

Change = tuple[Path, object, object]  # the field, what it was, what it becomes (JSON types; None = not said)

__all__ = [
    "APP_VERSION",
    "EIGHT",
    "MAX_BYTES",
    "SCHEMA_VERSION",
    "SIX",
    "Answers",
    "Audience",
    "Automation",
    "Business",
    "Calendar",
    "Change",
    "Channel",
    "Choice",
    "Competitor",
    "Contact",
    "CustomerStory",
    "Document",
    "Edit",
    "Engagement",
    "Goal",
    "Group",
    "KeptPost",
    "Known",
    "Log",
    "Measure",
    "Measurement",
    "Offer",
    "OwnLesson",
    "OwnPost",
    "Path",
    "Person",
    "Place",
    "Platforms",
    "Request",
    "SetAside",
    "Settings",
    "Side",
    "Theme",
    "Time",
    "Voice",
    "WeekSaid",
    "by_week",
    "focus_of",
    "from_document",
    "get",
    "new_answers",
    "next_number",
    "parse",
    "put",
    "read",
    "title",
    "to_document",
    "total_share",
    "write",
]
