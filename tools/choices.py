"""Writes docs/choices.csv and docs/choices.md: which place for whom, in every country, with how much time.

`make choices` (about a minute). Countries with the same result share a line.
"""

import csv
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from planner.knowledge import Trade, Want, library
from planner.plan.focus import case, certainty
from planner.vocabulary import COUNTRIES
from tools.businesses import business, trades

DOCS = Path(__file__).parents[1] / "docs"
MINUTES = (60, 180, 600)
AUDIENCES: dict[str, dict[str, Any]] = {
    "usual": {},
    "women 18-29": {"ages": ["18-29"], "sex": "women"},
    "men 65+": {"ages": ["65+"], "sex": "men"},
    "rural": {"area": "rural"},
}
SHOWN = ("US", "GB", "DE", "PL", "NO", "RU")  # of the page; every other country is as Norway or noted
HEAD = (
    "business",
    "goal",
    "buyers",
    "minutes",
    "countries",
    "named",
    "word",
    "count",
    "rival",
    "rival_count",
)


@dataclass(frozen=True)
class Named:
    """What is named, how sure, and the strongest other place."""

    place: str
    word: str
    count: int
    rival: str
    rival_count: int


def named(trade: Trade, want: Want, country: str, who: str, minutes: int) -> Named:
    """The choice of one business with nothing said of places."""
    found = certainty(case(business(trade, want.id, country, minutes, AUDIENCES[who]), library()))
    assert found
    assert found.word
    rival = found.runner_up or ""
    return Named(found.first, found.word, found.counts[found.first], rival, found.counts.get(rival, 0))


Table = dict[tuple[str, str, str, int], dict[str, Named]]  # business, goal, buyers, minutes; by country


def table() -> Table:
    """Every cell."""
    found: Table = {}
    for trade in trades():
        for want, who, minutes in product(trade.wants, AUDIENCES, MINUTES):
            key = (trade.id, want.id, who, minutes)
            found[key] = {country: named(trade, want, country, who, minutes) for country in COUNTRIES}
    return found


def _as_csv(found: Table) -> None:
    with (DOCS / "choices.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEAD)
        for key, cells in found.items():
            alike: dict[Named, list[str]] = defaultdict(list)
            for country, one in cells.items():
                alike[one].append(country)
            for one, countries in alike.items():
                writer.writerow(
                    [*key, " ".join(countries), one.place, one.word, one.count, one.rival, one.rival_count]
                )


def _as_page(found: Table) -> str:
    lines = [
        "# Which place for whom",
        "",
        "Written by `make choices`; do not edit. All of it, with the minutes and the counts, is in",
        "[choices.csv](choices.csv): 12 trades and 14 kinds of work, their goals, 18 countries, four kinds",
        "of buyers, 60, 180 and 600 minutes a week, nothing said of any place. What a strategist says of it",
        "stands in [decision 28](decisions/0028-what-a-strategist-says-of-the-choice.md).",
        "",
        *_summary(found),
        "",
        f"At 180 minutes, for {', '.join(SHOWN)} and the usual buyers; then where other buyers change the",
        "place (in Norway).",
    ]
    for trade in trades():
        lines += ["", f"## {trade.id}", "", f"| goal | {' | '.join(SHOWN)} | other buyers |"]
        lines += ["|" + "---|" * (len(SHOWN) + 2)]
        for want in trade.wants:
            cells = found[trade.id, want.id, "usual", 180]
            shown = [_cell(cells[country]) for country in SHOWN]
            lines.append(f"| {want.id} | {' | '.join(shown)} | {_others(found, trade.id, want.id)} |")
    return "\n".join([*lines, ""])


def _cell(one: Named) -> str:
    return f"{one.place} {one.count} {one.word}, {one.rival} {one.rival_count}"


def _others(found: Table, trade: str, want: str) -> str:
    usual = found[trade, want, "usual", 180]["NO"].place
    other = {who: found[trade, want, who, 180]["NO"] for who in AUDIENCES}
    return "; ".join(f"{who}: {one.place} {one.count}" for who, one in other.items() if one.place != usual)


def _summary(found: Table) -> list[str]:
    """How often each place is named, how sure, and how far buyers, countries and minutes change it."""
    every = [one for cells in found.values() for one in cells.values()]
    places, words = Counter(one.place for one in every), Counter(one.word for one in every)
    goals = {key[:2] for key in found}

    def moved(by: int) -> int:
        groups = defaultdict(set)
        for key, cells in found.items():
            for country, one in cells.items():
                groups[(*(part for at, part in enumerate(key) if at != by), country)].add(one.place)
        return round(100 * sum(len(group) > 1 for group in groups.values()) / len(groups))

    abroad = [
        len({one.place for country, one in cells.items() if country != "RU"}) > 1 for cells in found.values()
    ]
    return [
        f"{len(every):,} choices, {len(goals)} goals. Named: "
        + ", ".join(f"{place} {100 * n / len(every):.1f}%" for place, n in places.most_common())
        + ". "
        + ", ".join(f"{word} {100 * n / len(every):.0f}%" for word, n in words.most_common())
        + ".",
        f"Other buyers change the place in {moved(2)} of 100 rows, other minutes in {moved(3)}, another",
        "country (but Russia, where Facebook, Instagram and LinkedIn are closed) in "
        f"{round(100 * sum(abroad) / len(abroad))}.",
    ]


def main() -> None:
    """Work it out and write both files."""
    found = table()
    _as_csv(found)
    (DOCS / "choices.md").write_text(_as_page(found), encoding="utf-8")
    print(f"Wrote docs/choices.csv and docs/choices.md: {sum(map(len, found.values())):,} choices.")


if __name__ == "__main__":
    main()
