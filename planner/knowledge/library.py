"""Knowledge as data: read once a language, validated on load, every entry with its source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from planner.errors import DamagedKnowledge
from planner.knowledge.advice import AdviceGroup, Guideline, Letter, Myth, View
from planner.knowledge.cautions import Cautions
from planner.knowledge.kinds import OTHER, Kinds
from planner.knowledge.models import Basic, Expert, Format, Platform, Source
from planner.knowledge.searched import SearchedAt, SearchSort
from planner.knowledge.selling import Selling, TradeSelling
from planner.knowledge.surveys import Usage, figures
from planner.knowledge.tables import read, table
from planner.knowledge.trade import Buyer, ThemeIdea, Trade, Want
from planner.knowledge.validation import (
    Names,
    cited_by,
    of_card,
    of_counts,
    of_expert,
    of_guideline,
    of_searched,
    of_view,
)
from planner.language import Language, language

FOLDER = Path(__file__).parent / "data"
_NOTHING = Selling()


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=_WithId)


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
    myths: dict[str, Myth]
    letters: dict[str, Letter]
    trades: dict[str, Trade]
    sales: Mapping[str, TradeSelling]  # each is read when it is first asked for
    common: Selling  # for every trade, and for those without a selling part of their own
    kinds: Kinds  # businesses that are no trade of the list
    search_sorts: dict[str, SearchSort]
    searched: dict[str, SearchedAt]  # where people search, and nobody follows
    cautions: Cautions

    def trade(self, trade_id: str) -> Trade:
        """The trade of the list, or of the business of the table; else of a business that is in neither."""
        found = self.listed(trade_id) or self.listed(OTHER)
        assert found is not None  # noqa: S101 - there is a kind for what is in no list
        return found

    def listed(self, trade_id: str) -> Trade | None:
        """The trade of the list, the business of the table or the kind of work with this id."""
        return self.trades.get(trade_id) or self.kinds.trade(trade_id)

    def selling(self, trade_id: str) -> Selling:
        """What the trade, or the business, sells and when; nothing where a trade's part is not written."""
        if trade_id in self.trades:
            return self.sales.get(trade_id) or _NOTHING
        return self.kinds.selling(trade_id) or self.kinds.selling(OTHER) or _NOTHING

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


@dataclass(frozen=True)
class _Sales(Mapping[str, TradeSelling]):
    """The trades' selling parts by id: large, and a plan needs one of them."""

    say: Language
    files: dict[str, Path]
    known: dict[str, TradeSelling] = field(default_factory=dict)

    def __getitem__(self, trade: str) -> TradeSelling:
        if trade not in self.known:
            file = self.files[trade]
            row = {"id": trade} | read(file)
            self.known.update(table(TradeSelling, [(f"trades/{trade}/{file.name}", row)], self.say))
        return self.known[trade]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


def _named(entries: Sequence[N], ref: str) -> N | None:
    return next((entry for entry in entries if entry.id == ref.partition("/")[2]), None)


def _refuse_damaged(known: Library, files: dict[str, str]) -> None:
    """Stop at entries that name what is not there; `files` says where each guideline stands."""
    said = {(expert.name, expert.source) for expert in known.experts.values()}
    cited = cited_by(
        known.guidelines.values(), known.views.values(), (*known.myths.values(), *known.letters.values())
    )
    names = Names(known.guidelines, known.groups, known.sources, said)
    wrong = {
        **{f"{files[one.id]}, {one.id}": of_guideline(one, names) for one in known.guidelines.values()},
        **{f"views.toml, {one.id}": of_view(one, names) for one in known.views.values()},
        **{f"myths.toml, {one.id}": of_card(one, names) for one in known.myths.values()},
        **{f"letters.toml, {one.id}": of_card(one, names) for one in known.letters.values()},
        **{
            f"experts.toml, {one.id}": of_expert(one, names, cited[one.name, one.source])
            for one in known.experts.values()
        },
        **of_searched(known.search_sorts, known.searched, known.trades, known.kinds.ids()),
    }
    if any(wrong.values()):
        raise DamagedKnowledge("; ".join(f"{entry}: {fault}" for entry in wrong for fault in wrong[entry]))


def load(say: Language, folder: Path = FOLDER) -> Library:
    """All knowledge in a folder.

    Raises:
        DamagedKnowledge: an entry is damaged; the message names its file and its id. A trade's selling
            part is looked at when it is first asked for.
    """

    def rows(file: str, key: str) -> list[tuple[str, dict[str, Any]]]:
        return [(file, row) for row in read(folder / file)[key]]

    guidelines = [
        row
        for file in sorted(folder.glob("guidelines/*.toml"))
        for row in rows(f"guidelines/{file.name}", "guideline")
    ]
    trades = [
        (f"trades/{file.parent.name}/{file.name}", read(file))
        for file in sorted(folder.glob("trades/*/trade.toml"))
    ]
    selling = {file.parent.name: file for file in sorted(folder.glob("trades/*/selling.toml"))}
    known = Library(
        say=say,
        platforms=table(Platform, rows("platforms.toml", "platform"), say),
        basics=table(Basic, rows("platforms.toml", "basic"), say),
        formats=table(Format, rows("formats.toml", "format"), say),
        sources=table(Source, rows("sources.toml", "source"), say),
        experts=table(Expert, rows("experts.toml", "expert"), say),
        groups=table(AdviceGroup, rows("groups.toml", "group"), say),
        guidelines=table(Guideline, guidelines, say),
        views=table(View, rows("views.toml", "view"), say),
        myths=table(Myth, rows("myths.toml", "myth"), say),
        letters=table(Letter, rows("letters.toml", "letter"), say),
        trades=table(Trade, trades, say),
        sales=_Sales(say, selling),
        common=table(Selling, [("selling.toml", read(folder / "selling.toml"))], say)[""],
        kinds=Kinds(folder, say),
        search_sorts=table(SearchSort, rows("searched.toml", "search_sort"), say),
        searched=table(SearchedAt, rows("searched.toml", "searched"), say),
        cautions=Cautions(folder, say),
    )
    _refuse_damaged(known, {row.get("id", ""): file for file, row in guidelines})
    votes = [group.votes for group in known.groups.values()]
    advice = [row["id"] for _, row in rows("method.toml", "advice")]
    if wrong := of_counts(votes, known.letters, len(rows("reasons.toml", "reason")), advice):
        raise DamagedKnowledge("; ".join(wrong))
    return known


@lru_cache
def library(code: str = "en") -> Library:
    """All knowledge, in the language with this code."""
    return load(language(code))
