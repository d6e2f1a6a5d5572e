"""What the experts would say of a plan, the most important first."""

from planner.review.decisions import decide, set_aside, take_up, taken
from planner.review.fixes import fix
from planner.review.review import AT_ONCE, Finding, Review, review
from planner.review.score import GroupScore, Score, State, score
from planner.review.self_check import not_yet, tips_score

__all__ = [
    "AT_ONCE", "Finding", "GroupScore", "Review", "Score", "State", "decide", "fix", "not_yet",
    "review", "score", "set_aside", "take_up", "taken", "tips_score",
]  # fmt: skip
