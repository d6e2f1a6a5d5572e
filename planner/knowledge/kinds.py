"""The kinds of work, and a business of the table as a trade: what is not asked for is not read."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli

from planner.knowledge.businesses import Row, businesses
from planner.knowledge.composing import selling_row, tags_of, trade_row
from planner.knowledge.models import Data, Prose
from planner.knowledge.selling import TradeSelling
from planner.knowledge.trade import Trade
from planner.knowledge.weekly import Weekly
from planner.language import Language, slug

ANY = "any"  # the kind of a business that none of the others fits
OTHER = "other"  # what that business is called in answers


class KindCard(Data):
    """What somebody mostly does, to choose from where the table has no name for it."""

    id: str
    name: Prose
    examples: Prose


@dataclass
class Kinds:
    """Businesses as trades, in one language."""

    folder: Path
    say: Language
    trades: dict[str, Trade] = field(default_factory=dict)
    sales: dict[str, TradeSelling] = field(default_factory=dict)
    weeklies: dict[str, Weekly] = field(default_factory=dict)

    @cached_property
    def cards(self) -> tuple[KindCard, ...]:
        """The kinds to choose from, in the order of their file."""
        rows = self._read("kinds.toml")["kind"]
        return tuple(KindCard.model_validate(row, context={"say": self.say}) for row in rows)

    def trade(self, name: str) -> Trade | None:
        """The trade of a business of the table, or of a kind of work; None where it is neither.

        Raises:
            ValidationError: the kind's file, or that of its facts, is damaged.
        """
        row = None if name in self.trades else self.row(name)
        if row:
            kinds = [self._read(f"kinds/{kind}/kind.toml") for kind in row.kinds]
            facts = self._read(f"facts/{row.kinds[0]}.toml").get("facts", [])
            places = self._read("places.toml")["table"]
            words = self._words(row) | {"answers": self._read(f"answers/{row.kinds[0]}.toml")}
            whole = trade_row(row, kinds, facts, places, self.say, words) | self._called(row)
            self.trades[name] = Trade.model_validate(whole, context={"say": self.say})
        return self.trades.get(name)

    def selling(self, name: str) -> TradeSelling | None:
        """What it sells and when; None where it is no business of the table and no kind."""
        row = None if name in self.sales else self.row(name)
        if row:
            kind, selling = (self._read(f"kinds/{row.kinds[0]}/{part}.toml") for part in ("kind", "selling"))
            words = self._words(row) | {"names": self._read(f"offers/{row.kinds[0]}.toml")}
            whole = selling_row(row, kind, selling, words)
            self.sales[name] = TradeSelling.model_validate(whole, context={"say": self.say})
        return self.sales.get(name)

    def weekly(self, name: str) -> Weekly:
        """What the trade or the business says anew every week; else what its kind of work does, or any.

        Raises:
            ValidationError: the entry is damaged.
        """
        if name not in self.weeklies:
            row = self.row(name) or self.row(OTHER)
            assert row is not None  # noqa: S101 - there is a kind for what is in no list
            kind = row.kinds[0]
            trades, own, kinds = (self._read(f"weekly/{file}.toml") for file in ("trades", kind, "kinds"))
            found = trades.get(name) or own.get(name) or kinds[kind]
            self.weeklies[name] = Weekly.model_validate(found, context={"say": self.say})
        return self.weeklies[name]

    def _words(self, row: Row) -> dict[str, Any]:
        """What businesses of its main kind say in their own words."""
        return self._read(f"uses/{row.kinds[0]}.toml")

    def ids(self) -> list[str]:
        """Every kind of work there is a folder for."""
        return sorted(file.name for file in (self.folder / "kinds").iterdir() if file.is_dir())

    def tags(self, name: str) -> set[str]:
        """How people get what a business of the table or a kind of work does, and what else is true of it."""
        row = self.row(name)
        return tags_of(row, self._read(f"kinds/{row.kinds[0]}/kind.toml")) if row else set()

    def _called(self, row: Row) -> dict[str, str]:
        """The name of a kind that stands for a business without a name."""
        card = next((card for card in self.cards if card.id == row.id), None) if not row.name else None
        return {"name": card.name} if card else {}

    def row(self, name: str) -> Row | None:
        """The business of the table with this id; a kind of work is one without words of its own."""
        known = businesses().get(name)
        if known:
            return None if known.trade else known
        kind = ANY if name == OTHER else name
        named = kind == slug(kind, "") and kind != ""
        return Row(name, kinds=(kind,)) if named and (self.folder / "kinds" / kind).is_dir() else None

    def _read(self, file: str) -> dict[str, Any]:
        path = self.folder / file
        return tomli.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
