"""What experts advise: guidelines with who said them and who disagrees."""

from pydantic import Field

from planner.knowledge.models import Data, Prose
from planner.vocabulary import Level


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
