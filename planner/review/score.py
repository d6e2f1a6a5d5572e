"""How the plan does: what its findings cost it, and by groups of advice; the counts are ours."""

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from planner.knowledge import AdviceGroup
from planner.plan import Plan
from planner.review.review import Finding, Review
from planner.vocabulary import Level

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
    costs: Counter[Level]  # findings about the plan by what they cost it; an empty field is none
    fatal: Finding | None  # while there is one, no number says how the plan does

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
    costs = Counter(f.level for f in review.looked_at if f.sure != "unsaid")
    return Score((*groups, *outside), costs, review.fatal)
