"""What experts advise: guidelines with who said them and who disagrees."""

from collections.abc import Container

from pydantic import Field

from planner.knowledge.models import Data, Prose
from planner.vocabulary import Level, Method


class Citation(Data):
    """Who said it, in which article and where."""

    source: str
    said_by: str
    where: Prose = ""


class Counterpoint(Data):
    """Who disagrees, and with what."""

    source: str
    said_by: str
    passage: Prose


class Guideline(Data):
    """One piece of advice a plan is held against; its check has the same name."""

    id: str
    topic: str
    group: str = ""
    level: Level
    title: Prose
    finding: Prose
    also: dict[str, Prose] = {}  # other sentences a check may choose, by name
    why: Prose
    action: Prose
    unless: Prose
    where: tuple[str, ...]  # the field its finding stands under
    ours: Prose = ""  # which number in it is a product default
    citations: tuple[Citation, ...] = Field(min_length=1)
    counterpoints: tuple[Counterpoint, ...] = ()


class AdviceGroup(Data):
    """One of the twelve groups of the round-up's ranking, with its votes."""

    name: str
    votes: int
    shown: Prose


class ViewSide(Data):
    """One side of a disagreement: who takes it, and the guidelines that speak for it."""

    id: str  # "a" or "b"
    title: Prose
    says: tuple[Counterpoint, ...] = Field(min_length=1)
    guidelines: tuple[str, ...] = ()
    method: Method | None = None  # how places are compared where this side is taken


class View(Data):
    """A question on which experts disagree; the owner decides it."""

    id: str
    number: int = Field(ge=1, le=22)  # of the catalogue's contradictions
    topic: str
    question: Prose
    about: Prose
    sides: tuple[ViewSide, ...]


def faults(view: View, guidelines: Container[str], sources: Container[str]) -> list[str]:
    """What is wrong with a view, in words; nothing where it is whole."""
    named = [name for side in view.sides for name in side.guidelines if name not in guidelines]
    cited = [saying.source for side in view.sides for saying in side.says if saying.source not in sources]
    wrong = [f"no guideline {name!r}" for name in named] + [f"no source {name!r}" for name in cited]
    if [side.id for side in view.sides] != ["a", "b"]:
        wrong.append("not the two sides a and b")
    if len({side.method is None for side in view.sides}) > 1:
        wrong.append("a method on one side only")
    return wrong
