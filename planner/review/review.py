"""Findings in order: what they cost this plan, how sure they are, the votes. Each may be set aside."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from planner.answers import Path
from planner.checks import CHECKS, Gap
from planner.knowledge import Guideline, order
from planner.language import N_
from planner.plan import Plan
from planner.review.decisions import taken
from planner.vocabulary import Level, Sure

FIRST_VISIT = 3  # findings shown before anybody asked for more (ours)
AT_ONCE = 10  # findings more each time somebody asks (ours)
_ORDER: dict[Level, int] = {"fatal": 0, "costly": 1, "note": 2}
_SURE: dict[Sure, int] = {"plain": 0, "likely": 1, "reading": 2, "unsaid": 3}


@dataclass(frozen=True)
class Finding:
    """What one guideline has to say about this plan, and under which field."""

    guideline: Guideline
    text: str
    level: Level
    where: Path
    votes: int
    sure: Sure = "plain"
    lowered_by: str = ""  # the view whose other side was taken, so that it became a note

    @property
    def topic(self) -> str:
        """The step the finding belongs to."""
        return self.guideline.topic


@dataclass(frozen=True)
class Aside:
    """A finding set aside, with the reason that is printed."""

    guideline: Guideline
    reason: str


@dataclass(frozen=True)
class Review:
    """The plan held against every guideline."""

    findings: tuple[Finding, ...]
    aside: tuple[Aside, ...]
    followed: tuple[str, ...]
    not_applicable: tuple[str, ...]
    seen: frozenset[str]

    @property
    def looked_at(self) -> tuple[Finding, ...]:
        """The findings to show: none about a question that was never shown."""
        return tuple(f for f in self.findings if f.topic in self.seen)

    @property
    def fatal(self) -> Finding | None:
        """The finding that sinks the plan; while there is one, no number says how the plan does."""
        return next((f for f in self.looked_at if f.level == "fatal"), None)

    @property
    def shown_first(self) -> tuple[Finding, ...]:
        """The few to show unasked."""
        return self.opening(0)

    def opening(self, asked: int) -> tuple[Finding, ...]:
        """The first few, and about ten at once for each time somebody asked for more."""
        return self.looked_at[: AT_ONCE * asked or FIRST_VISIT]

    @property
    def waiting(self) -> Counter[str]:
        """How many findings are about each step nobody has looked at yet."""
        return Counter(f.topic for f in self.findings if f.topic not in self.seen)

    @property
    def not_looked_at(self) -> int:
        """How many findings are about steps nobody has looked at yet."""
        return self.waiting.total()

    def at(self, path: Path) -> tuple[Finding, ...]:
        """The findings that stand under a field."""
        return tuple(f for f in self.findings if f.where == path)


def review(plan: Plan) -> Review:
    """Every guideline's answer about the plan, what costs it most first."""
    findings, aside, followed, silent = [], [], [], []
    lost = _lost(plan)
    for guideline in plan.library.guidelines.values():
        result = CHECKS[guideline.id](plan)
        set_aside = plan.answers.decisions.set_aside.get(guideline.id)
        if result is None:
            silent.append(guideline.id)
        elif not isinstance(result, Gap):
            followed.append(guideline.id)
        elif set_aside:
            aside.append(Aside(guideline, set_aside.reason))
        elif guideline.id in lost and (result.level or guideline.level) == "note":
            aside.append(Aside(guideline, _why(plan, lost[guideline.id])))
        else:
            findings.append(_finding(plan, guideline, result, lost.get(guideline.id, "")))
    seen = frozenset(plan.said.settings.seen)
    return Review(in_order(plan, findings), tuple(aside), tuple(followed), tuple(silent), seen)


def in_order(plan: Plan, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What the plan shows before what is not said; then how grave, how sure, votes, the articles' order."""
    groups, places = ["", *plan.library.groups], order()  # advice of no group has no votes

    def rank(finding: Finding) -> tuple[int, ...]:
        line = finding.guideline
        place = places.get(line.id, len(places))
        return (
            finding.sure == "unsaid",
            _ORDER[finding.level],
            _SURE[finding.sure],
            not line.first,
            -finding.votes,
            groups.index(line.group),
            place,
        )

    return tuple(sorted(findings, key=rank))


def _finding(plan: Plan, guideline: Guideline, gap: Gap, lost_to: str) -> Finding:
    sentence = guideline.also[gap.also] if gap.also else guideline.finding
    votes = plan.library.groups[guideline.group].votes if guideline.group else 0
    level, sure = gap.level or guideline.level, gap.sure or guideline.sure
    lowered = bool(lost_to) and not (level == "fatal" and sure == "plain")  # nobody holds what cannot be
    return Finding(
        guideline,
        sentence.format(**gap.words),
        "note" if lowered else level,
        gap.where or guideline.where,
        votes,
        sure,
        lost_to if lowered else "",
    )


def _why(plan: Plan, view: str) -> str:
    """The owner's reason for the side they took."""
    decided = plan.said.decisions.sides.get(view)
    return (decided.why if decided else "") or plan.library.say(N_("You took the other side."))


def _lost(plan: Plan) -> dict[str, str]:
    """The guidelines of the sides that were not taken, each with its view."""
    lost: dict[str, str] = {}
    for view in plan.library.views.values():
        side = taken(plan.said, view)
        others = [other for other in view.sides if side and other.id != side]
        lost |= {guideline: view.id for other in others for guideline in other.guidelines}
    return lost
