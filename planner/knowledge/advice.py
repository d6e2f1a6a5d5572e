"""What experts advise: guidelines with who said them and who disagrees."""

from typing import Annotated, Literal

from pydantic import Field

from planner.knowledge.models import Data, Prose
from planner.vocabulary import Level, Method, Sure

Told = Annotated[Prose, Field(min_length=1)]
Topic = Literal[
    "business", "audiences", "goals", "time", "platforms", "themes", "calendar", "engagement", "measurement"
]


class Place(Data):
    """Where a passage stands in the copy of the article that we read; data/passages.csv holds all of them."""

    paragraph: int = Field(ge=1)
    begins: str = Field(min_length=1)  # its first words
    hash: str = Field(min_length=12)  # of its text


class Aged(Data):
    """Why advice no longer holds as it was said: our words, and the year in which we looked."""

    year: int
    why: Prose


class Citation(Data):
    """Who said it, in which article and where."""

    source: str
    said_by: str
    at: Place
    where: Prose = ""


class Counterpoint(Data):
    """Who disagrees, and with what."""

    source: str
    said_by: str
    at: Place
    passage: Told


class Guideline(Data):
    """One piece of advice a plan is held against; its check has the same name."""

    id: str
    topic: Topic
    group: str = ""
    level: Level
    sure: Sure = "plain"
    title: Told
    finding: Told
    also: dict[str, Told] = {}  # other sentences a check may choose, by name
    why: Told
    action: Told
    unless: Told
    where: tuple[str, ...]  # the field its finding stands under
    ours: Prose = ""  # which number in it is a product default
    aged: Aged | None = None  # what of it no longer holds
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
    answer: Told
    said_by: str
    at: Place
    guidelines: tuple[str, ...] = ()


class Letter(Data):
    """One of the 26 tips from A to Z, to check oneself by."""

    id: str  # "a" to "z"
    title: Prose
    advice: Prose
    source: str
    said_by: str
    at: Place
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
