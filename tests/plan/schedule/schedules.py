"""Plans whose calendar is looked at."""

from datetime import date, timedelta
from typing import Any

from planner.answers import Document, from_document, put
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, Post, Selling, build_plan

START = date(2027, 1, 4)  # a Monday
FEASTS = dict.fromkeys(
    (
        *("mothers_day", "fathers_day", "easter", "national_day", "peak-confirmations", "christmas_eve"),
        "thanksgiving",
    ),
    "yes",
)
BAKERY: Document = {
    "business": {"name": "Fjord Bakeri", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 300},
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [
        {"id": "m1", "ref": "bakery/birthday-cakes"},
        {"id": "m2", "ref": "bakery/daily-bread"},
        {"id": "m3", "ref": "bakery/what-is-in-it"},
    ],
    # Beside birthday cakes, our guess, these feasts sell something else: the owner wants them too.
    "calendar": {"start": START.isoformat(), "days": FEASTS},
}
CALM = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}  # no busy weeks of the trade
CALM_BAKERY = put(BAKERY, ("time", "weeks"), CALM)
PHONE = ["photos", "films", "writing"]
Change = tuple[tuple[str, ...], Any]


def plan_of(document: Document, today: date = START) -> Plan:
    return build_plan(from_document(document), library(), today)


def with_(document: Document, *changes: Change) -> Document:
    for path, value in changes:
        document = put(document, path, value)
    return document


def bakery(*changes: Change) -> Plan:
    """The bakery's plan with these changes, on the day it starts."""
    document = with_(BAKERY, *changes)
    return plan_of(document, date.fromisoformat(document["calendar"]["start"]))


def started(day: str) -> Change:
    return ("calendar", "start"), day


def saved(document: Document, today: date) -> Document:
    """The answers after that day's first save."""
    for path, _, value in keep(plan_of(document, today)):
        document = put(document, path, value)
    return document


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


def days_of(plan: Plan) -> dict[str, date]:
    """When each post goes out, by key."""
    return {post.key: post.go_out for post in plan.posts}


def of_step(plan: Plan, *names: str) -> list[Post]:
    """The posts of these steps; "" are the lessons."""
    return [post for post in plan.posts if post.step in names]


def lessons(plan: Plan) -> list[Post]:
    """The posts of the trade's ideas and the owner's: no steps, no blocks of other places, no own posts."""
    return [post for post in plan.posts if post.is_piece and not post.step]


def selling(plan: Plan) -> Selling:
    """What the plan says of selling."""
    assert plan.selling is not None
    return plan.selling


def week(number: int) -> str:
    return (START + timedelta(weeks=number - 1)).isoformat()


def edited(**words: str) -> Document:
    key = plan_of(CALM_BAKERY).posts[0].key
    return put(CALM_BAKERY, ("calendar", "edits", key), words)


def busy(kind: str, *numbers: int, minutes: int = 240) -> Plan:
    kinds = CALM | {week(n): kind for n in numbers}
    return plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds)))
