"""What is wrong with what experts advise, in words; nothing where an entry is whole."""

from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass

from planner.knowledge.advice import Citation, Counterpoint, Guideline, Letter, Myth, View
from planner.knowledge.businesses import businesses
from planner.knowledge.models import Expert
from planner.knowledge.searched import SearchedAt, SearchSort, of_place, of_sort

Saying = Citation | Counterpoint | Myth | Letter


@dataclass(frozen=True)
class Names:
    """What an entry may name; `said` is who says something in which article."""

    guidelines: Mapping[str, Guideline]
    groups: Collection[str]
    sources: Container[str]
    said: Container[tuple[str, str]]

    def without(self, guidelines: Iterable[str]) -> list[str]:
        """The guidelines nobody wrote."""
        return [f"no guideline {name!r}" for name in guidelines if name not in self.guidelines]

    def ungrouped(self, group: str) -> list[str]:
        """A group that is not one of the twelve."""
        return [] if group in {"", *self.groups} else [f"no group {group!r}"]

    def unheard(self, sayings: Iterable[Saying]) -> list[str]:
        """The articles nobody read, and whoever says nothing in an article."""
        return [words for one in sayings for words in self._unheard(one.said_by, one.source)]

    def _unheard(self, name: str, source: str) -> list[str]:
        if source not in self.sources:
            return [f"no source {source!r}"]
        return [] if (name, source) in self.said else [f"no expert {name!r} in {source!r}"]


def of_guideline(guideline: Guideline, names: Names) -> list[str]:
    """Who it cites, its group, and whether each conflict is named on both sides."""
    wrong = names.unheard((*guideline.citations, *guideline.counterpoints))
    others = [names.guidelines[name] for name in guideline.conflicts if name in names.guidelines]
    silent = [other.id for other in others if guideline.id not in other.conflicts]
    wrong += names.ungrouped(guideline.group) + names.without(guideline.conflicts)
    return wrong + [f"{name!r} does not name this conflict" for name in silent]


def of_view(view: View, names: Names) -> list[str]:
    """Its two sides, who takes them, and the guidelines that speak for them."""
    wrong = names.without(name for side in view.sides for name in side.guidelines)
    wrong += names.unheard(saying for side in view.sides for saying in side.says)
    if [side.id for side in view.sides] != ["a", "b"]:
        wrong.append("not the two sides a and b")
    if len({side.method is None for side in view.sides}) > 1:
        wrong.append("a method on one side only")
    return wrong


def of_card(card: Myth | Letter, names: Names) -> list[str]:
    """Who says it, and the guidelines that belong to it."""
    return [*names.unheard([card]), *names.without(card.guidelines)]


def of_expert(expert: Expert, names: Names) -> list[str]:
    """The article and the group of somebody the articles quote."""
    wrong = [] if expert.source in names.sources else [f"no source {expert.source!r}"]
    return [*wrong, *names.ungrouped(expert.group)]


def of_searched(
    sorts: Mapping[str, SearchSort],
    places: Mapping[str, SearchedAt],
    trades: Iterable[str],
    kinds: Collection[str],
) -> dict[str, list[str]]:
    """What is wrong with each sort and place where people search, under its file and id."""
    known = {*businesses(), *kinds, *(f"kind/{kind}" for kind in kinds), *(f"trade/{one}" for one in trades)}
    wrong = {f"searched.toml, {one.id}": of_sort(one, known) for one in sorts.values()}
    return wrong | {f"searched.toml, {one.id}": of_place(one, sorts, known) for one in places.values()}
