"""What is wrong with what experts advise, in words; nothing where an entry is whole."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from planner.knowledge.advice import Citation, Counterpoint, Guideline, Letter, Myth, View
from planner.knowledge.businesses import businesses
from planner.knowledge.models import Expert
from planner.knowledge.passages import passages
from planner.knowledge.searched import SearchedAt, SearchSort, of_place, of_sort
from planner.language import slug

Saying = Citation | Counterpoint | Myth | Letter

VOTES = (9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1)  # of the round-up's twelve groups, as printed
REASONS = 11  # of IBM's survey, as Hemley prints them
YEAR = re.compile(r"-\d{4}$")  # ends the id of somebody two articles quote


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
        told = [*sayings]
        wrong = [words for one in told for words in self._unheard(one.said_by, one.source)]
        return wrong or self.misplaced(told)

    def _unheard(self, name: str, source: str) -> list[str]:
        if source not in self.sources:
            return [f"no source {source!r}"]
        return [] if (name, source) in self.said else [f"no expert {name!r} in {source!r}"]

    def misplaced(self, sayings: Iterable[Saying]) -> list[str]:
        """The sentences whose passage does not stand in their article."""
        return [
            f"no such passage of {one.said_by!r} in {one.source!r}: {one.at.paragraph}"
            for one in sayings
            if passages().get((one.source, one.at.paragraph)) != one.at
        ]


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


def cited_by(
    guidelines: Iterable[Guideline], views: Iterable[View], cards: Iterable[Myth | Letter]
) -> Counter[tuple[str, str]]:
    """How many sentences carry each name, by article."""
    told: list[Saying] = [*cards]
    for guideline in guidelines:
        told += (*guideline.citations, *guideline.counterpoints)
    told += [saying for view in views for side in view.sides for saying in side.says]
    return Counter((one.said_by, one.source) for one in told)


def of_card(card: Myth | Letter, names: Names) -> list[str]:
    """Who says it, and the guidelines that belong to it."""
    return [*names.unheard([card]), *names.without(card.guidelines)]


def of_expert(expert: Expert, names: Names, cited: int) -> list[str]:
    """The article, the group, the name and the sentences of somebody the articles quote."""
    wrong = [] if expert.source in names.sources else [f"no source {expert.source!r}"]
    if not slug(expert.name.replace("&", "and"), expert.id).startswith(YEAR.sub("", expert.id)):
        wrong.append(f"{expert.name!r} is not called so by its id")
    if cited != expert.cited:
        wrong.append(f"{expert.name!r} is cited {cited} times, not {expert.cited}")
    return [*wrong, *names.ungrouped(expert.group)]


def of_counts(votes: Iterable[int], letters: Iterable[str], reasons: int, advice: Iterable[str]) -> list[str]:
    """What the articles print in numbers: the twelve votes, A to Z, eleven reasons, no advice twice."""
    wrong = [] if (*votes,) == VOTES else ["groups.toml: not the votes as printed"]
    wrong += [] if "".join(letters) == ascii_lowercase else ["letters.toml: not the letters from a to z"]
    wrong += [] if reasons == REASONS else [f"reasons.toml: {reasons} reasons, not {REASONS}"]
    twice = [name for name, times in Counter(advice).items() if times > 1]
    return [*wrong, *(f"method.toml, {name}: another entry has this id" for name in twice)]


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
