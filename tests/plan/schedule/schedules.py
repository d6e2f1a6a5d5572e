"""Plans whose calendar is looked at."""

from datetime import date, timedelta
from typing import Any

from planner.answers import Document, from_document, put
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan

START = date(2027, 1, 4)  # a Monday
BAKERY: Document = {
    "business": {"name": "Fjord Bakeri", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [
        {"id": "m1", "ref": "bakery/birthday-cakes"},
        {"id": "m2", "ref": "bakery/daily-bread"},
        {"id": "m3", "ref": "bakery/what-is-in-it"},
    ],
    "calendar": {"start": START.isoformat()},
}
CALM = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}  # no busy weeks of the trade
CALM_BAKERY = put(BAKERY, ("time", "weeks"), CALM)


def plan_of(document: Document, today: date = START) -> Plan:
    return build_plan(from_document(document), library(), today)


def with_(document: Document, *changes: tuple[tuple[str, ...], Any]) -> Document:
    for path, value in changes:
        document = put(document, path, value)
    return document


def saved(document: Document, today: date) -> Document:
    """The answers after that day's first save."""
    for path, _, value in keep(plan_of(document, today)):
        document = put(document, path, value)
    return document


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


def of_lessons(plan: Plan) -> list[Post]:
    """The posts of each week's lesson: no blocks of other places, nothing that stands beside the lesson."""
    return [post for post in plan.posts if "-block" not in post.key and not post.beside]


def lessons(plan: Plan) -> list[tuple[int, str]]:
    return sorted({(post.week, post.lesson.removeprefix("bakery/")) for post in of_lessons(plan)})


def week(number: int) -> str:
    return (START + timedelta(weeks=number - 1)).isoformat()


PHONE = ["photos", "films", "writing"]


def edited(**words: str) -> Document:
    key = plan_of(CALM_BAKERY).posts[0].key
    return put(CALM_BAKERY, ("calendar", "edits", key), words)


def busy(kind: str, *numbers: int, minutes: int = 240) -> Plan:
    kinds = CALM | {week(n): kind for n in numbers}
    return plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds)))
