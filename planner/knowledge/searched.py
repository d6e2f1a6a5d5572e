"""Where people search, and nobody follows: maps with reviews, directories, booking sites, classified ads."""

from collections.abc import Collection, Iterable

from pydantic import Field

from planner.knowledge.models import Data, Prose
from planner.vocabulary import COUNTRIES

LISTING = "listing"  # the set-up task of the trades for the map with reviews
Names = tuple[str, ...]  # kind/..., trade/... or rows of the table of businesses


class SearchSort(Data):
    """What is done at places of one sort; its sentences name the place as {place}. Minutes are ours."""

    id: str
    rank: int = Field(ge=1, le=99)  # the lower, the more of those who buy search there (ours)
    at_once: bool = False  # on the phone, at the moment something happens
    task: str = ""  # the trades' own set-up task that is this one; "" adds one
    minutes: int = Field(ge=5, le=60)
    of: Names = ()
    not_of: Names = ()
    fits: Names = ()  # ways and tags, as in the kinds of work
    do: Prose
    keep: Prose
    good: tuple[Prose, ...] = Field(min_length=4, max_length=6)
    never: tuple[Prose, ...] = Field(min_length=1, max_length=4)
    private: Prose = ""  # one more thing not to do, where nobody is asked for a review


class SearchedAt(Data):
    """One such place: where it is, and for whom; what is stated of it stands in `note`, with its source."""

    id: str
    name: Prose
    sort: str
    rank: int | None = Field(None, ge=1, le=99)  # outranks the sort's
    countries: Names = ()
    not_in: Names = ()
    of: Names = ()  # outranks the sort's
    not_of: Names = ()
    note: Prose = ""
    source: str = ""

    def stands_in(self, country: str) -> bool:
        """Whether people of a country search there."""
        return (not self.countries or country in self.countries) and country not in self.not_in


def of_sort(sort: SearchSort, known: Collection[str]) -> list[str]:
    """The businesses nobody knows."""
    return _strangers((*sort.of, *sort.not_of), known)


def of_place(place: SearchedAt, sorts: Collection[str], known: Collection[str]) -> list[str]:
    """Its sort, its countries, its businesses, and a fact without a source."""
    wrong = [] if place.sort in sorts else [f"no sort {place.sort!r}"]
    every = (*place.countries, *place.not_in)
    wrong += [f"no country {one!r}" for one in every if one not in COUNTRIES]
    wrong += _strangers((*place.of, *place.not_of), known)
    if place.note and not place.source:
        wrong.append("a note without a source")
    if place.source and not place.source.startswith(("https://", "http://")):
        wrong.append("a source that is no address")
    return wrong


def _strangers(names: Iterable[str], known: Collection[str]) -> list[str]:
    return [f"no business {name!r}" for name in names if name not in known]
