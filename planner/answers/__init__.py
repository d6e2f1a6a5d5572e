"""The answers: one document, its fields by address, its file."""

from planner.answers.base import Known
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
from planner.answers.parts import Answers, KeptPost, SetAside, Settings, Side
from planner.answers.paths import Document, Path, get, parse, put, title
from planner.answers.where import (
    Calendar,
    Choice,
    Edit,
    OwnLesson,
    OwnPost,
    Place,
    Platforms,
    Theme,
    focus_of,
    total_share,
)
from planner.answers.who import EIGHT, Audience, Business, Goal, Offer, Time

Change = tuple[Path, object, object]  # the field, what it was, what it becomes (JSON types; None = not said)

__all__ = [
    "APP_VERSION",
    "EIGHT",
    "MAX_BYTES",
    "SCHEMA_VERSION",
    "Answers",
    "Audience",
    "Business",
    "Calendar",
    "Change",
    "Choice",
    "Document",
    "Edit",
    "Goal",
    "KeptPost",
    "Known",
    "Offer",
    "OwnLesson",
    "OwnPost",
    "Path",
    "Place",
    "Platforms",
    "SetAside",
    "Settings",
    "Side",
    "Theme",
    "Time",
    "focus_of",
    "from_document",
    "get",
    "new_answers",
    "parse",
    "put",
    "read",
    "title",
    "to_document",
    "total_share",
    "write",
]
