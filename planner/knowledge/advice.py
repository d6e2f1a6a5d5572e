"""What experts advise: guidelines with who said them and who disagrees."""

from typing import Literal

from pydantic import Field

from planner.knowledge.models import Data, Prose
from planner.vocabulary import Level, Method, Sure

Topic = Literal[
    "business", "audiences", "goals", "time", "platforms", "themes", "calendar", "engagement", "measurement"
]


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
    topic: Topic
    group: str = ""
    level: Level
    sure: Sure = "plain"
    title: Prose
    finding: Prose
    also: dict[str, Prose] = {}  # other sentences a check may choose, by name
    why: Prose
    action: Prose
    unless: Prose
    where: tuple[str, ...]  # the field its finding stands under
    ours: Prose = ""  # which number in it is a product default
    first: bool = False  # before findings that are as grave and as sure
    conflicts: tuple[str, ...] = ()  # guidelines whose experts disagree, each named on both sides
    citations: tuple[Citation, ...] = Field(min_length=1)
    counterpoints: tuple[Counterpoint, ...] = ()


class AdviceGroup(Data):
    """One of the twelve groups of the round-up's ranking, with its votes."""

    name: str
    votes: int
    shown: Prose


class Myth(Data):
    """A claim people repeat, to believe or to doubt before the answer is shown."""

    id: str
    source: str
    number: int
    claim: Prose
    answer: Prose
    said_by: str
    guidelines: tuple[str, ...] = ()


class Letter(Data):
    """One of the 26 tips from A to Z, to check oneself by."""

    id: str  # "a" to "z"
    title: Prose
    advice: Prose
    source: str
    said_by: str
    where: str = ""  # the page on which one can do something about it
    guidelines: tuple[str, ...] = ()


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
    topic: Topic
    question: Prose
    about: Prose
    sides: tuple[ViewSide, ...]
