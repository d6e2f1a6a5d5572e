"""How the plan does on each group of the experts' advice; the count is ours, not theirs."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from planner.knowledge.advice import AdviceGroup
from planner.plan import Plan
from planner.review import Review

State = Literal["followed", "open", "set aside", "not applicable"]


@dataclass(frozen=True)
class GroupScore:
    """One group of advice, None for advice outside the ranking; each guideline counts once."""

    group: AdviceGroup | None
    counts: Counter[State]


@dataclass(frozen=True)
class Score:
    """The groups in the ranking's order; what is set aside is not judged."""

    groups: tuple[GroupScore, ...]

    @property
    def counts(self) -> Counter[State]:
        """All groups together."""
        return sum((one.counts for one in self.groups), Counter[State]())

    @property
    def judged(self) -> int:
        """How much advice the plan was held against."""
        return self.counts["followed"] + self.counts["open"]


def score(plan: Plan, review: Review) -> Score:
    """The review by groups of advice, each guideline once; advice outside the ranking comes last."""
    states: dict[str, State] = {
        **dict.fromkeys(review.followed, "followed"),
        **dict.fromkeys(review.not_applicable, "not applicable"),
        **{finding.guideline.id: "open" for finding in review.findings},
        **{aside.guideline.id: "set aside" for aside in review.aside},
    }
    counts = {name: Counter[State]() for name in ("", *plan.library.groups)}
    for guideline in plan.library.guidelines.values():
        counts[guideline.group][states[guideline.id]] += 1
    groups = [GroupScore(group, counts[name]) for name, group in plan.library.groups.items()]
    outside = [GroupScore(None, counts[""])] if counts[""] else []
    return Score((*groups, *outside))
