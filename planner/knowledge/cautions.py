"""Cautions: what law or a profession's rules forbid some businesses to show or say, each with its sources.

They are what we understand and no legal advice. A caution names its businesses as the table does: by name,
`kind/cares`, `trade/therapist`, `tag/quiet`, or `group/health` for a list of these in the same file.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli
from pydantic import Field, model_validator

from planner.knowledge.businesses import Row, businesses
from planner.knowledge.models import Data, Prose
from planner.language import Language
from planner.vocabulary import KeepsOut

FILE = "cautions.toml"


class CautionSource(Data):
    """The statute or code a caution rests on."""

    title: str
    url: str = ""  # none where we know the text and no lasting address
    year: int


class Caution(Data):
    """One rule: whom it concerns and where, what it says, what plans leave out because of it.

    No countries means everywhere but `not_in`.
    """

    id: str
    of: tuple[str, ...] = Field(min_length=1)
    not_of: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    says: tuple[Prose, ...] = Field(min_length=1, max_length=2)
    keeps_out: tuple[KeepsOut, ...] = ()
    sources: tuple[CautionSource, ...] = Field(min_length=1)
    checked: date

    @model_validator(mode="after")
    def _whole(self) -> "Caution":
        if "goods" in self.keeps_out and "selling" not in self.keeps_out:
            raise ValueError(f"{self.id}: what may not be shown may not be sold")
        return self

    def concerns(self, names: Collection[str]) -> bool:
        """Whether it means a business that goes by these names."""
        return not {*self.not_of}.intersection(names) and not {*self.of}.isdisjoint(names)

    def holds_in(self, country: str) -> bool:
        """Whether it holds in a country."""
        return country in self.countries if self.countries else country not in self.not_in


@dataclass
class Cautions:
    """All cautions in one language, read when the first is asked for."""

    folder: Path
    say: Language

    @cached_property
    def every(self) -> tuple[Caution, ...]:
        """In the order of their file: what forbids most comes first.

        Raises:
            ValueError: an entry is damaged, or names a group that is not there.
        """
        context = {"say": self.say}
        return tuple(
            Caution.model_validate(self._whole(row), context=context) for row in self._file["caution"]
        )

    def of_business(self, does: str, trade: str) -> tuple[Caution, ...]:
        """Those of a business, by the name its owner chose and the trade of its plan, wherever it is."""
        known = businesses()
        named = next((row for row in known.values() if row.name == does and row.stands_for == trade), None)
        row = named or known.get(trade)
        mine = names_of(row) if row else {f"trade/{trade}", f"kind/{trade}"}
        return tuple(one for one in self.every if one.concerns(mine))

    @cached_property
    def _file(self) -> dict[str, Any]:
        return tomli.loads((self.folder / FILE).read_text(encoding="utf-8"))

    def _whole(self, row: dict[str, Any]) -> dict[str, Any]:
        return row | {"of": [*self._spelt_out(row["of"])]}

    def _spelt_out(self, names: Sequence[str]) -> Iterable[str]:
        """The names with those of their groups."""
        for name in names:
            what, _, group = name.partition("/")
            if what != "group":
                yield name
            elif group in self._file["group"]:
                yield from self._spelt_out(self._file["group"][group])
            else:
                raise ValueError(f"{FILE}: no group {group}")


def names_of(row: Row) -> set[str]:
    """Under which names a caution may mean a business of the table."""
    trade = {f"trade/{row.trade}"} if row.trade else set()
    return {row.name, *trade, *(f"kind/{kind}" for kind in row.kinds), *(f"tag/{tag}" for tag in row.tags)}
