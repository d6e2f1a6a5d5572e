"""A plan that a senior consultant would send back: everything the experts warn of at once."""

from planner.answers import Answers, Document, from_document
from planner.vocabulary import TITLES

PLACES = ("facebook", "instagram", "tiktok", "youtube", "x")
FLYERS = {"m1": "Autumn sale", "m2": "Winter sale", "m3": "Spring sale"}


def _selling(month: str, title: str) -> Document:
    """A topic of one's own whose ideas all sell."""
    ideas = [
        {"id": f"l{k}", "title": f"{title} {k}", "kind": "offer", "format": "photo", "stage": "convert"}
        for k in range(1, 6)
    ]
    return {"id": month, "title": title, "lessons": ideas}


BAD: Document = {
    "business": {"name": "Everything Store", "trade": "shop", "country": "GB", "website": "store.example"},
    "audiences": [{"id": "a1", "name": "Everybody", "who": "Everybody"}],
    "goals": [{"id": "g1", "name": "More followers", "measure": "followers", "target": 10000}],
    "time": {"minutes": 180, "makes": ["photos"], "activities": {"respond": 0}},
    "platforms": {
        "choice": [
            {"id": place, "role": "active" if k else "focus", "share": 20} for k, place in enumerate(PLACES)
        ],
    },
    "themes": [_selling(month, title) for month, title in FLYERS.items()],
    "calendar": {
        "start": "2027-01-04",
        "ceiling": 100,
        "own": [
            {
                "id": f"own{k}",
                "title": f"Flyer {k}",
                "format": "photo",
                "flyer": True,
                "go_out": f"2027-01-{k + 4:02}",
            }
            for k in range(1, 4)
        ],
    },
    "engagement": {"hours": 72},
    "settings": {"seen": list(TITLES)},
}


def bad_plan() -> Answers:
    """Followers as the only goal, five places at 20%, flyers, no owner, 72 hours, nothing but selling."""
    return from_document(BAD)
