"""What a plan says about what is counted."""

from planner.insights.measurement.costs import (
    CHANNELS,
    Cost,
    costs,
    counted_ways,
    heard,
    own_cost,
    question,
    to_do,
    worth,
)
from planner.insights.measurement.measures import (
    Counted,
    can_write_to,
    further,
    goal_name,
    hard_share,
    in_comments,
    in_vain,
    is_hard,
    letter_share,
    measures,
    relevant,
    rewrites,
    soft,
    suggested,
    unserved,
    without,
    without_hard,
)
from planner.insights.measurement.metric_kinds import KINDS, names_near, names_people
from planner.insights.measurement.return_stages import (
    MAKES_SENSE,
    Month,
    Stage,
    by_month,
    judged_from,
    stages,
)

__all__ = [
    "CHANNELS", "KINDS", "MAKES_SENSE", "Cost", "Counted", "Month", "Stage", "by_month",
    "can_write_to", "costs", "counted_ways", "further", "goal_name", "hard_share", "heard",
    "in_comments", "in_vain", "is_hard", "judged_from", "letter_share", "measures", "names_near",
    "names_people", "own_cost", "question", "relevant", "rewrites", "soft", "stages", "suggested",
    "to_do", "unserved", "without", "without_hard", "worth",
]  # fmt: skip
