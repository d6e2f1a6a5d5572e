"""What a plan says about the business."""

from planner.insights.business.kind_of_work import (
    Found,
    kind_named,
    looked_up,
    names_listed,
    sells_quiet_months,
    work_of,
)
from planner.insights.business.pages_per_offer import Presences, presences
from planner.insights.business.request_triage import VERDICTS, verdict
from planner.insights.business.rules import concerned
from planner.insights.business.the_offer import Ceiling, card_of, ceiling, choices, guess, offer_said

__all__ = [
    "VERDICTS", "Ceiling", "Found", "Presences", "card_of", "ceiling", "choices",
    "concerned", "guess", "kind_named", "looked_up", "names_listed", "offer_said", "presences",
    "sells_quiet_months", "verdict", "work_of",
]  # fmt: skip
