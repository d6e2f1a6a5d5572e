"""Six plans a senior consultant would send back, each for one reason, and one that only sells by hand."""

from datetime import date, timedelta
from typing import Any

from planner.answers import Document, from_document, put
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.vocabulary import TITLES

START = date(2027, 1, 4)
ANSWERS = (
    ("engagement.answers", "Kari"),
    ("engagement.hours", 12),
    ("engagement.complaints", {"who": "Kari", "hours": 12, "where": "By phone"}),
    ("engagement.contacts", 2),
    ("engagement.groups", [{"id": "g1", "name": "Bergen bakes", "rules": True, "first": "answer"}]),
)
PLACES = ("facebook", "instagram", "tiktok", "youtube", "x")


def plan_of(document: Document) -> Plan:
    """The plan, built on its first day."""
    return build_plan(from_document(document), library(), START)


def said(*answers: tuple[str, Any], trade: str = "bakery") -> Document:
    """A plan of which every page was seen, with these answers, each by its path with dots."""
    document: Document = {
        "business": {"name": "Nordlys", "trade": trade, "country": "GB"},
        "calendar": {"start": START.isoformat()},
        "settings": {"seen": list(TITLES)},
    }
    for path, value in answers:
        document = put(document, tuple(path.split(".")), value)
    return document


def _five() -> list[Document]:
    return [{"id": one, "role": "active" if k else "focus", "share": 20} for k, one in enumerate(PLACES)]


def _one(place: str) -> list[Document]:
    return [{"id": place, "role": "focus", "share": 100}]


def _selling(month: str) -> Document:
    same = {
        "title": "BUY NOW, 20% off",
        "first": "Buy now, 20% off today.",
        "kind": "offer",
        "format": "photo",
    }
    return {"id": month, "title": "Sale", "lessons": [{"id": f"l{k}", **same} for k in range(1, 6)]}


def _dropped(document: Document, *keep: date) -> Document:
    """All posts dropped but those of these days."""
    posts = [post for post in plan_of(document).posts if post.go_out not in keep]
    return put(document, ("calendar", "statuses"), {post.key: "dropped" for post in posts})


def _one_a_month(document: Document) -> Document:
    days = sorted({post.go_out for post in plan_of(document).posts})
    return _dropped(document, *{(day.year, day.month): day for day in days}.values())


def _broken() -> Document:
    """A sale after its last day, two posts in one minute, weeks that ask nothing, a silent Valentine's."""
    base = said(
        ("time.minutes", 240), ("platforms.choice", _one("facebook")), ("calendar.hour", "09:00"),
        ("business.newsletter", True), *ANSWERS,
    )  # fmt: skip
    silent = [START + timedelta(weeks=5, days=k) for k in range(-2, 5)]
    plain = [START + timedelta(weeks=week) for week in (9, 10, 11)]
    weeks = [day + timedelta(days=k) for day in plain for k in range(7)]
    keep = {post.go_out for post in plan_of(base).posts} - {*silent, *weeks}
    own: list[Document] = [
        {
            "id": "own1",
            "title": "Order by Friday",
            "ask": "Ring us",
            "until": "2027-01-22",
            "go_out": "2027-01-25",
        },
        {"id": "own2", "title": "Our oven", "go_out": plain[0].isoformat()},
        *({"id": f"own{k}", "title": f"Shelf {k}", "go_out": plain[k - 3].isoformat()} for k in (3, 4, 5)),
    ]
    return put(_dropped(base, *keep), ("calendar", "own"), own)


SPAMMER = said(
    ("time.minutes", 300),
    ("time.answering", 0),
    ("platforms.choice", _five()),
    ("themes", [_selling(month) for month in ("m1", "m2", "m3")]),
    ("calendar.weekdays", list(range(7))),
    ("calendar.ceiling", 100),
)
GHOST_TOWN = _one_a_month(
    said(
        ("time.minutes", 90),
        ("time.answering", 0),
        ("engagement.policy", "avoid"),
        ("platforms.choice", _one("facebook")),
        ("business.newsletter", True),
    )
)
ONE_MAN_BAND = said(("time.minutes", 30), ("platforms.choice", _five()))
WRONG_PLACE = said(
    ("time.minutes", 180),
    (
        "platforms.choice",
        [{"id": "linkedin", "role": "focus", "share": 90}, {"id": "facebook", "role": "active", "share": 10}],
    ),
    ("platforms.asked", 10),
    ("platforms.places", [{"id": "linkedin", "named": 1}, {"id": "instagram", "named": 6}]),
)
BROKEN_CALENDAR = _broken()
REGULATED = said(
    ("time.minutes", 240),
    (
        "themes",
        [
            {
                "id": "m1",
                "title": "Tax",
                "lessons": [
                    {
                        "id": "l1",
                        "title": "How we saved a client £9,000",
                        "kind": "customer",
                        "format": "text",
                    },
                    {"id": "l2", "title": "A mistake we made last year", "kind": "human", "format": "text"},
                    {"id": "l3", "title": "We guarantee the lowest tax", "kind": "offer", "format": "text"},
                ],
            }
        ],
    ),
    trade="accountant",
)
BY_HAND = said(
    ("time.minutes", 300),
    ("platforms.choice", _one("facebook")),
    (
        "calendar.own",
        [
            {
                "id": f"own{k}",
                "title": "BUY NOW 20% off",
                "go_out": (START + timedelta(days=k)).isoformat(),
            }
            for k in range(90)
        ],
    ),
)
