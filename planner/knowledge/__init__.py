"""Knowledge as data: read once a language, validated on load, every entry with its source."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from planner.knowledge.advice import AdviceGroup, Guideline, View, faults
from planner.knowledge.models import (
    Basic,
    Buyer,
    Data,
    Expert,
    Format,
    Platform,
    Source,
    ThemeIdea,
    Trade,
    Want,
)
from planner.knowledge.usage import Usage, figures
from planner.language import Language, language

FOLDER = Path(__file__).parent
OTHER = "other"  # the trade of a business in no list


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_WithId)
M = TypeVar("M", bound=Data)


@dataclass(frozen=True)
class Library:
    """All knowledge in one language; `say` speaks it."""

    say: Language
    platforms: dict[str, Platform]
    basics: dict[str, Basic]
    formats: dict[str, Format]
    sources: dict[str, Source]
    experts: dict[str, Expert]
    groups: dict[str, AdviceGroup]
    guidelines: dict[str, Guideline]
    views: dict[str, View]
    trades: dict[str, Trade]

    def trade(self, trade_id: str) -> Trade:
        """The trade, or *something else* where it is in no list."""
        return self.trades.get(trade_id, self.trades[OTHER])

    def buyer(self, ref: str) -> Buyer | None:
        """The buyer a reference such as "bakery/families" names."""
        return _named(self._trade_of(ref).buyers, ref)

    def want(self, ref: str) -> Want | None:
        """The want a reference such as "bakery/cake-orders" names."""
        return _named(self._trade_of(ref).wants, ref)

    def theme(self, ref: str) -> ThemeIdea | None:
        """The theme a reference such as "bakery/birthday-cakes" names."""
        return _named(self._trade_of(ref).themes, ref)

    @property
    def usage(self) -> Usage:
        """Who uses what, by survey."""
        return figures()

    def _trade_of(self, ref: str) -> Trade:
        return self.trade(ref.partition("/")[0])

    def takes(self, place: str, form: str) -> bool:
        """Whether a place takes a kind of piece; a free entry takes all."""
        return place not in self.platforms or form in self.platforms[place].formats

    def place_name(self, place: str) -> str:
        """The name of a platform; a free entry is called as its owner called it."""
        return self.platforms[place].name if place in self.platforms else place


def read(path: Path) -> dict[str, Any]:
    """One TOML file of the knowledge folder."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _named(entries: Sequence[N], ref: str) -> N | None:
    return next((entry for entry in entries if entry.id == ref.partition("/")[2]), None)


def _entries(model: type[M], rows: Sequence[dict[str, Any]], say: Language) -> list[M]:
    return [model.model_validate(row, context={"say": say}) for row in rows]


def _by_id(entries: Sequence[Any]) -> dict[str, Any]:
    table = {entry.id: entry for entry in entries}
    if len(table) != len(entries):
        raise ValueError(f"two entries share an id: {sorted(e.id for e in entries)}")
    return table


def _check_views(known: Library) -> None:
    views = known.views.values()
    wrong = {view.id: faults(view, known.guidelines, known.sources) for view in views}
    if any(wrong.values()):
        raise ValueError("; ".join(f"views.toml, {view}: {fault}" for view in wrong for fault in wrong[view]))


@lru_cache
def library(code: str = "en") -> Library:
    """All knowledge, in the language with this code."""
    say = language(code)

    def table(model: type[M], file: str, key: str) -> dict[str, M]:
        return _by_id(_entries(model, read(FOLDER / file)[key], say))

    guidelines = [
        row for file in sorted((FOLDER / "guidelines").glob("*.toml")) for row in read(file)["guideline"]
    ]
    trades = [read(file) for file in sorted((FOLDER / "trades").glob("*.toml"))]
    groups = _entries(AdviceGroup, read(FOLDER / "groups.toml")["group"], say)
    known = Library(
        say=say,
        platforms=table(Platform, "platforms.toml", "platform"),
        basics=table(Basic, "platforms.toml", "basic"),
        formats=table(Format, "formats.toml", "format"),
        sources=table(Source, "sources.toml", "source"),
        experts=table(Expert, "experts.toml", "expert"),
        groups={group.name: group for group in groups},
        guidelines=_by_id(_entries(Guideline, guidelines, say)),
        views=table(View, "views.toml", "view"),
        trades=_by_id(_entries(Trade, trades, say)),
    )
    _check_views(known)
    return known
