"""How the plan does on each group of the experts' advice; the count is ours, not theirs."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from planner.knowledge import AdviceGroup
from planner.plan import Plan
from planner.review.review import Review

State = Literal["followed", "open", "set aside", "not applicable"]


@dataclass(frozen=True)
class GroupScore:
    """One group of advice, None for advice outside the ranking; each guideline counts once."""

    group: AdviceGroup | None
    counts: Counter[State]


@dataclass(frozen=True)
class Score:
    """The groups in the ranking's order; what is set aside, or on a page nobody has seen, is not judged."""

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
    topics = {guideline.id: guideline.topic for guideline in plan.library.guidelines.values()}
    states: dict[str, State] = {
        **dict.fromkeys(plan.library.guidelines, "not applicable"),
        **dict.fromkeys((name for name in review.followed if topics[name] in review.seen), "followed"),
        **dict.fromkeys((finding.guideline.id for finding in review.looked_at), "open"),
        **dict.fromkeys((aside.guideline.id for aside in review.aside), "set aside"),
    }
    counts = {name: Counter[State]() for name in ("", *plan.library.groups)}
    for guideline in plan.library.guidelines.values():
        counts[guideline.group][states[guideline.id]] += 1
    groups = [GroupScore(group, counts[name]) for name, group in plan.library.groups.items()]
    outside = [GroupScore(None, counts[""])] if counts[""] else []
    return Score((*groups, *outside))
