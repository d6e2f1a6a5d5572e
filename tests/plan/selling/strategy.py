"""Plans to be sold by: every trade and country, any start, with and without what the owner may leave out."""

from datetime import date, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from planner.answers import Document
from planner.knowledge import OTHER, businesses, library, regions
from planner.vocabulary import COUNTRIES, OrderWay, WeekOff

Some = st.SearchStrategy
FIRST, LAST = date(2026, 1, 1), date(2031, 12, 31)
MAIN = ("facebook", "instagram")
OTHERS = tuple(place for place in library().platforms if place not in MAIN)
PRICES = ("from 450 kr", "890 kr", "£12.50", "ab 30 €", "45")
CONTACTS = ("55 00 00 00", "+44 20 7946 0000", "example.com/order", "orders@example.com")
NAMES = ("Nordlys", "Fjord Bakeri, Bergen", "Kowalski i Syn, Kraków", "A, B & Co")
CEILINGS = (None, None, None, 0, 25, 50, 100)
MAKES = (
    ["photos"],
    ["photos", "films"],
    ["photos", "writing"],
    ["films"],
    ["writing"],
    ["photos", "films", "writing"],
)


TRADES = (*library().trades, OTHER)
ROWS = tuple(row.id for row in businesses().values() if row.kinds)
HOURS = st.integers(60, 600)


def _filled(*always: Any) -> Some[Any]:
    return st.sampled_from(always)


@st.composite
def _businesses(draw: st.DrawFn, trade: str) -> Document:
    country = draw(st.sampled_from(COUNTRIES))
    parts = sorted(regions(country))
    offer: Document = {"id": "o1"}
    cards = [f"{trade}/{card.id}" for card in library().selling(trade).offers]
    may: dict[str, Some[Any]] = {
        "price": st.sampled_from(PRICES),
        "capacity": st.sampled_from([1, 5, 12, 25]),
        "lead": st.sampled_from([0, 2, 7]),
        "order": st.lists(st.sampled_from(get_args(OrderWay)), min_size=1, max_size=5, unique=True),
        "card": st.sampled_from(cards or [""]),
    }
    offer |= {name: draw(values) for name, values in may.items() if draw(st.booleans())}
    business: Document = {"name": draw(st.sampled_from(NAMES)), "trade": trade, "country": country}
    business |= {"contact": draw(st.sampled_from(CONTACTS))} if draw(st.booleans()) else {}
    business |= {"offers": [offer]} if len(offer) > 1 else {}
    business |= {"region": draw(st.sampled_from(parts))} if bool(parts) and draw(st.booleans()) else {}
    return business


@st.composite
def _times(draw: st.DrawFn, start: date, minutes: Some[int]) -> Document:
    time: Document = {"minutes": draw(minutes)}
    firsts = [(start + timedelta(weeks=k)).isoformat() for k in range(13)]
    if draw(st.integers(0, 2)) == 0:
        kinds = _filled("half", "none", "normal")
        odd = st.lists(st.sampled_from(firsts), max_size=4, unique=True)
        time["weeks"] = {first: draw(kinds) for first in draw(odd)}
    if draw(st.booleans()):
        time["off"] = draw(st.sampled_from(get_args(WeekOff)))
    if draw(st.booleans()):
        time["evening"] = draw(st.integers(0, 6))
    if draw(st.integers(0, 3)) == 0:
        time["answering"] = draw(_filled(0, 10, 40, 60))
    if draw(st.integers(0, 3)) == 0:
        time["free"] = draw(_filled(0, 15, 50))
    if draw(st.booleans()):
        time["makes"] = draw(st.sampled_from(MAKES))
    return time


@st.composite
def _calendars(draw: st.DrawFn, start: date) -> Document:
    calendar: Document = {"start": start.isoformat()}
    if draw(st.integers(0, 2)) == 0:
        days = st.lists(st.integers(0, 6), min_size=1, max_size=6, unique=True)
        calendar["weekdays"] = sorted(draw(days))
    ceiling = draw(st.sampled_from(CEILINGS))
    calendar |= {} if ceiling is None else {"ceiling": ceiling}
    return calendar | ({"hour": draw(_filled("07:30", "18:00"))} if draw(st.booleans()) else {})


@st.composite
def sold(draw: st.DrawFn, minutes: Some[int] = HOURS) -> Document:
    """A document of any trade, country and start; it holds no edits, no own posts and no log."""
    trade = draw(st.one_of(st.sampled_from(TRADES), st.sampled_from(ROWS)))
    start = draw(st.dates(FIRST, LAST))
    here = library().trade(trade)
    focus = draw(st.sampled_from((*MAIN, *MAIN, *MAIN, *MAIN, draw(st.sampled_from(OTHERS)))))
    page: Document = {"id": focus}
    page |= draw(_filled({}, {"profile": True}, {"profile": False}, {"profile": True, "silent": True}))
    goal: Document = {"id": "g1", "want": f"{trade}/{draw(st.sampled_from(here.wants)).id}"}
    goal |= {"baseline": draw(st.integers(0, 30))} if draw(st.integers(0, 2)) == 0 else {}
    document: Document = {
        "business": draw(_businesses(trade)),
        "goals": [goal],
        "time": draw(_times(start, minutes)),
        "platforms": {"places": [page], "choice": [{"id": focus, "role": "focus", "share": 100}]},
        "calendar": draw(_calendars(start)),
    }
    if draw(st.integers(0, 3)) == 0:
        refs = [f"{trade}/{theme.id}" for theme in here.themes]
        chosen = draw(st.lists(st.sampled_from(refs), min_size=1, max_size=3, unique=True))
        document["themes"] = [{"id": f"m{k}", "ref": ref} for k, ref in enumerate(chosen, 1)]
    return document


def sold_in_little_time() -> Some[Document]:
    """The same with less than an hour a week."""
    return sold(st.integers(5, 59))
