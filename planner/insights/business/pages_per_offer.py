"""One page or several (Wakefly, in Hemley 2012, tip 4): asked only where offers go to different people."""

from dataclasses import dataclass
from typing import Literal

from planner.answers import Offer
from planner.insights.limits import limit
from planner.plan import Plan

Verdict = Literal["one", "later", "split"]


@dataclass(frozen=True)
class Presences:
    """Whether to split, what each page would get, and the names the tree has, the business first."""

    verdict: Verdict
    least: float
    minutes: float  # a week for each page, were it split now
    names: tuple[str, ...]


def presences(plan: Plan) -> Presences | None:
    """One page, split later, or may be split; None with fewer than two named offers."""
    offers = [offer for offer in plan.answers.business.offers if offer.name]
    if len(offers) < 2:
        return None
    least = limit(plan, "presence")
    groups = _groups(offers)
    minutes = plan.budget.asked / groups
    verdict: Verdict = "one" if groups == 1 else "split" if minutes >= least else "later"
    return Presences(verdict, least, minutes, (plan.answers.business.name, *(offer.name for offer in offers)))


def _groups(offers: list[Offer]) -> int:
    """How many different audiences the offers have; those without one go to the same people."""
    return len({offer.audience for offer in offers})
