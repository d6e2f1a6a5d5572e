"""What a plan says about the business."""

from planner.insights.business.pages_per_offer import LEAST, NUMBER, Presences, presences
from planner.insights.business.request_triage import VERDICTS, verdict

__all__ = ["LEAST", "NUMBER", "VERDICTS", "Presences", "presences", "verdict"]
