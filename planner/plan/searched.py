"""The places where people search, for one business: basics with minutes, outside the contest of places."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.answers import Business
from planner.knowledge import LISTING, Library, Row, SearchedAt, SearchSort, SetupTask, businesses, fits
from planner.language import filled_in

SHOWN = 3  # places a business is shown at most: more is not looked after (ours)
TURN = 5  # of a week's minutes for counting, those for one of these places, in turn (ours)
_FIRST, _LAST = -99, 900  # ranks before and after every task of a trade
_COMPARED = 30  # up to this rank those who buy compare there, so it comes right behind the listing (ours)
_IN_PERSON = frozenset(("come", "go", "stay"))
_ONLINE = "online"
_MARKET = "nearby"  # of a business of which nothing else is known (ours)
# How people get what these trades of the list do; their rows may say more (ours).
_WAYS: dict[str, tuple[str, ...]] = {
    "association": ("come",),
    "coach": ("come", "online"),
    "manufacturer": ("come",),
    "shop": ("come",),
    "therapist": ("come",),
    "tradesperson": ("go",),
}


@dataclass(frozen=True)
class SearchPlace:
    """One place where people search for the business, with what is done there; `task` is its set-up task."""

    id: str
    name: str
    task: str
    minutes: int
    do: str
    keep: str
    good: tuple[str, ...]
    never: tuple[str, ...]
    note: str
    source: str
    rank: int
    at_once: bool


@dataclass(frozen=True)
class Searched:
    """All of them, the first first; `urgent` where people search at the moment they need it."""

    places: tuple[SearchPlace, ...] = ()
    urgent: bool = False
    online_only: bool = False  # it meets nobody in person, so that no map takes it

    @property
    def at_once(self) -> tuple[SearchPlace, ...]:
        """Those that are found on the phone at that moment."""
        return tuple(place for place in self.places if place.at_once)


def searched(business: Business, library: Library) -> Searched:
    """Where people search for this business, at most three places."""
    row = _row(business, library)
    tags = _tags(row, business, library)
    urgent = "urgent" in row.leans
    here = [
        (place, library.search_sorts[place.sort])
        for place in library.searched.values()
        if place.stands_in(business.country) and _is_for(place, library.search_sorts[place.sort], row, tags)
    ]
    quiet = not library.selling(business.trade).reviews
    places = [_place(place, sort, quiet) for place, sort in here]
    places.sort(key=lambda place: (urgent and not place.at_once, place.rank))
    return Searched(
        tuple(places[:SHOWN]),
        urgent,
        _ONLINE in tags and not tags & (_IN_PERSON | {"post"}),
    )


def with_places(found: Searched, tasks: Iterable[SetupTask]) -> list[SetupTask]:
    """The set-up's tasks with those of the places; what is urgent stands before all others.

    Else a place where people compare stands behind the listing, another behind everything. A place whose
    task the trade has of its own adds none, so that no minute counts twice.
    """
    here = [task for task in tasks if not (found.online_only and task.id == LISTING)]
    known = {task.id: task for task in here}
    listing = known[LISTING].rank if LISTING in known else _LAST
    for number, place in enumerate(found.places):
        own, first = known.get(place.task), found.urgent and place.at_once
        behind = _FIRST if found.urgent else listing if place.rank <= _COMPARED else _LAST + number
        if own is None or first:
            week, rank = (1, _FIRST + number) if first else (2, behind)
            known[place.task] = _task(place, own, week=week, rank=rank, small=first)
    return [*known.values()]


def _task(place: SearchPlace, own: SetupTask | None, **where: int | bool) -> SetupTask:
    if own:
        return own.model_copy(update=where)
    return SetupTask.model_validate(
        {"id": place.task, "minutes": place.minutes, "do": place.do, **where}, context=None
    )


def _row(business: Business, library: Library) -> Row:
    """The business of the table, by the name typed or by its trade; else only its trade is known."""
    named = next((row for row in businesses().values() if row.name == business.does), None)
    if named and named.stands_for == business.trade:
        return named
    known = businesses().get(business.trade) or library.kinds.row(business.trade)
    return known or Row(business.trade, trade=business.trade)


def _tags(row: Row, business: Business, library: Library) -> set[str]:
    tags = {*row.tags, *row.markets, *_WAYS.get(row.trade, ())}
    tags |= library.kinds.tags(business.trade) if not row.trade else set()
    return tags | (set() if row.markets else {_MARKET})


def _is_for(place: SearchedAt, sort: SearchSort, row: Row, tags: set[str]) -> bool:
    names = {row.id, f"trade/{row.trade}", *(f"kind/{kind}" for kind in row.kinds[:1])}
    of, out = place.of or sort.of, {*place.not_of, *sort.not_of}
    return (not of or bool(names & {*of})) and not names & out and fits(sort.fits, tags)


def _place(place: SearchedAt, sort: SearchSort, quiet: bool) -> SearchPlace:
    never = (*sort.never, sort.private) if quiet and sort.private else sort.never
    return SearchPlace(
        id=place.id,
        name=place.name,
        task=sort.task or f"search-{place.id}",
        minutes=sort.minutes,
        do=filled_in(sort.do, {"place": place.name}),
        keep=sort.keep,
        good=sort.good,
        never=never,
        note=place.note,
        source=place.source,
        rank=place.rank or sort.rank,
        at_once=sort.at_once,
    )
