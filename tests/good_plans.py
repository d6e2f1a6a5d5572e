"""Three plans with nothing to send back: a bakery, an accountant who keeps the rules, a repair shop."""

from planner.answers import Document, put
from tests.bad_plans import said

KEPT = (
    ("time.minutes", 300),
    ("business.newsletter", True),
    ("business.we_are", "We do it by hand"),
    ("business.we_serve", "People nearby"),
    ("business.values", "Time for people"),
    ("calendar.newsletter", "month"),
    ("engagement.answers", "Kari"),
    ("engagement.hours", 12),
    ("engagement.policy", "always"),
    ("engagement.complaints", {"who": "Kari", "hours": 12, "where": "By phone"}),
    ("engagement.contacts", 2),
    ("engagement.listening", "Our name and our town"),
    ("engagement.groups", [{"id": "g1", "name": "Our town", "rules": True, "first": "answer"}]),
)


def _good(trade: str, place: str) -> Document:
    document = said(*KEPT, trade=trade)
    choice = {"id": place, "role": "focus", "share": 100, "why": "Seven of ten customers look there first"}
    document = put(document, ("platforms", "choice"), [choice])
    document = put(document, ("platforms", "asked"), 10)
    told = {"id": place, "named": 7, "evidence": "We asked ten", "follow": "What is fresh today"}
    return put(document, ("platforms", "places"), [told])


SOBER = [
    {
        "id": "own1",
        "title": "What to bring in January",
        "go_out": "2027-01-29",
        "minutes": 5,
        "ask": "What is missing on your list?",
    },
    {
        "id": "own2",
        "title": "Five mistakes with receipts, and how to avoid them",
        "go_out": "2027-02-19",
        "minutes": 5,
        "ask": "Which one do you know?",
    },
]
GOOD = {
    "the bakery": _good("bakery", "instagram"),
    "the accountant": put(_good("accountant", "linkedin"), ("calendar", "own"), SOBER),
    "the bicycle repair shop": _good("bicycle-repair", "facebook"),
}
