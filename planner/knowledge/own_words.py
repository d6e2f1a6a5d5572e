"""What a business of the table says in its own words: who buys, what it sells, when people buy."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from planner.knowledge.businesses import Row
from planner.knowledge.selling import SERVES
from planner.vocabulary import SELLING_STEPS

Entry = dict[str, Any]  # one entry of a knowledge file, as it is read
MONTHS, _ALL_YEAR = 3, 12  # of a plan, each with a theme; of a theme
_NOT_THEIRS = frozenset(("of", "peak"))
_KEPT = SELLING_STEPS | {"silent"}  # of the lines of its kind: the others speak for other trades


def own(row: Row, entries: Iterable[Entry]) -> list[Entry]:
    """The entries that are this business's."""
    return [entry for entry in entries if entry["of"] == row.id]


def with_buyers(kind: Entry, about: Sequence[Entry]) -> Entry:
    """The kind with the people who buy from this business as its first card, and when they decide."""
    if not about:
        return kind
    mine, (first, *others) = about[0], kind["buyers"]
    card = first | {"id": "own", "name": kind["own_buyers"], "who": mine["who"], "problem": mine["problem"]}
    when = {"buyer": "", "hour": mine["hour"], "decide": mine["decide"]}
    wants = [want | when if want.get("decide") else want for want in kind["wants"]]
    return kind | {"buyers": [card, first, *others], "wants": wants}


def with_lines(lines: Sequence[Entry], uses: Sequence[Entry]) -> list[Entry]:
    """Its own lines, then those of its kind that sell; without any of its own, all of its kind's.

    Of its own those for one offer come before those for several.
    """
    mine = [{"format": "photo"} | _bare(use) for use in uses]
    mine.sort(key=lambda line: len(line.get("offers", ())))
    return [*mine, *(line for line in lines if not mine or line["step"] in _KEPT)]


def with_names(offers: Iterable[Entry], names: Mapping[str, str]) -> list[Entry]:
    """The offers of its kind, called as its owner calls them."""
    return [offer | {"name": names.get(offer["id"], offer["name"])} for offer in offers]


def with_peaks(peaks: Iterable[Entry], steps: Sequence[Entry], written: bool) -> list[Entry]:
    """The peaks it has words for, in these words; quiet months serve who wants them filled and nobody else.

    Where nobody has `written` about the business, all peaks of its kind.
    """
    if not written:
        return [*peaks]
    found = []
    for peak in peaks:
        mine = [_bare(step) for step in steps if step["peak"] == peak["id"]]
        if peak.get("quiet"):
            found.append(
                peak | {"wants": {n: worth for n, worth in peak["wants"].items() if worth == SERVES}}
            )
        elif mine:
            found.append(peak | {"steps": mine})
    return found


def with_themes(themes: Sequence[Entry]) -> list[Entry]:
    """Those of a season and those with a fact of its craft, where these are enough for a plan; else all."""
    usual = [theme for theme in themes if len(theme["months"]) == _ALL_YEAR]
    told = [theme for theme in usual if any(lesson.get("fact") for lesson in theme["lessons"])]
    return [theme for theme in themes if theme in told or theme not in usual or len(told) < MONTHS]


def _bare(entry: Entry) -> Entry:
    return {name: value for name, value in entry.items() if name not in _NOT_THEIRS}
