"""A post that has a day or looks for one, and who gives way to whom."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.knowledge import Step
from planner.plan.selling.peaks import Candidate
from planner.plan.trade_ideas import Idea
from planner.vocabulary import SELLING_STEPS, StepName

OLDEST = 27  # days a piece may be made before it goes out (ours)
# Who gives way to whom, from the most important down; what is not here is a lesson.
RANKS: dict[str, int] = {
    name: 100 - k
    for k, name in enumerate(
        (
            *(
                "announce",
                "last",
                "silent",
                "how-to-order",
                "hello",
                "key",
                "reminder",
                "price",
                "making",
                "question",
            ),
            *("late", "thanks", "theme", "room", "booking", "customer", "proof", "greeting", "lesson"),
            "extra",
        )
    )
}


@dataclass(frozen=True)
class Item:
    """A post that has a day or looks for one."""

    key: str
    step: StepName | Literal[""]  # "" is a lesson
    role: str  # its rank's name
    title: str
    line: Step | None = None
    idea: Idea | None = None
    piece: int = 0  # which of the idea's pieces
    peak: Candidate | None = None
    earliest: date = date.min  # the first day on which it can be made
    latest: int = OLDEST  # days before it goes out, at most, on which it can be made
    plain: bool = False  # said without its gap

    @property
    def sells(self) -> bool:
        """Whether it may name a price, a last day or a way to order, or its owner says that it sells."""
        return self.step in SELLING_STEPS or bool(self.idea and self.idea.kind == "offer")

    @property
    def form(self) -> str:
        """The form it was written for."""
        return self.idea.pieces[self.piece].format if self.idea else self.line.format if self.line else ""

    @property
    def rank(self) -> int:
        """The higher, the later it gives way."""
        return RANKS[self.role]

    @property
    def gap(self) -> bool:
        """Whether the owner fills something in on the day."""
        return bool(self.line and not self.plain and self.line.true == "count")
