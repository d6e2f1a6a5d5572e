"""A choice that is close is a trial of two weeks before it is a choice."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.plan import Plan, in_words

DAYS = 14  # of a trial (ours)


@dataclass(frozen=True)
class Trial:
    """The place on trial, the one it is compared with, and the last day."""

    place: str
    rival: str
    last: date


def trial(plan: Plan) -> Trial | None:
    """The trial of the one place; None where its owner chose it, it is likely or clear, or has no rival."""
    if plan.focus is None or plan.certainty is None or ("platforms", "choice") not in plan.assumed:
        return None
    rival = plan.certainty.rival(plan.focus.id)
    if rival is None or in_words(plan.certainty.counts.get(plan.focus.id, 0)) != "close":
        return None
    return Trial(plan.focus.id, rival, plan.start + timedelta(days=DAYS - 1))
