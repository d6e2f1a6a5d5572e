"""What a check may answer: None (not applicable), True (followed) or a Gap."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.answers import Path
from planner.vocabulary import Level, Sure


@dataclass(frozen=True)
class Gap:
    """Something is missing: the words for the finding's sentence, and where it is not the usual one."""

    words: Mapping[str, object] = field(default_factory=dict)
    also: str = ""  # the name of another sentence of the guideline
    level: Level | None = None
    where: Path | None = None
    sure: Sure | None = None  # where it is surer, or less sure, than usual
