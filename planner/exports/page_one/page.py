"""Page 1: the whole plan in at most 260 words, as one would pin it on the wall.

Nothing is cut. Where the words are too many, whole sentences and lines are left out in a fixed order; among
the last to give way are the owner's own long texts, and the page says where they stand in full.
"""

from collections.abc import Callable

from planner.exports.page_one.caution import caution
from planner.exports.page_one.frame import change, decision, guesses, months, not_now, settle, week, who
from planner.exports.page_one.goal import goal
from planner.exports.page_one.line import Line, Out, PageOne, fitting
from planner.exports.page_one.offer import gaps, offer, order_line, share
from planner.exports.page_one.peaks import peaks
from planner.exports.page_one.place import hours, place
from planner.exports.page_one.searched import searched_beside, searched_first
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

MOST_WORDS = 260
# What is left out, whole, the first first; what stands on a later page goes before what does not (ours).
GIVES_WAY = (
    "caution", "months", "ordering", "why", "covers", "other-pages", "upkeep", "own-price", "also", "who",
    "change", "tasks", "searched", "week", "not-now", "rows", "long", "gaps",
)  # fmt: skip
_LINES: tuple[Callable[[Plan, Out], Line | None], ...] = (
    searched_first, who, offer, goal, place, searched_beside, change, hours, peaks, order_line, months, week,
    share, caution, gaps, decision, not_now, guesses,
)  # fmt: skip


def page_one(plan: Plan, review: Review) -> PageOne:
    """The plan on one page; a finding of level error stands on it too."""
    return written(plan, review, gone(plan, review))


def gone(plan: Plan, review: Review) -> Out:
    """What is left out so that the page has at most 260 words, and no part more."""
    return fitting(GIVES_WAY, lambda out: written(plan, review, out).words, MOST_WORDS)


def written(plan: Plan, review: Review, out: Out) -> PageOne:
    """The page without the parts that are out, however many words it has."""
    lines = [line for make in _LINES if (line := make(plan, out))]
    first = settle(plan, review, out)
    name = plan.answers.business.name or plan.library.say(N_("Our plan"))
    return PageOne(name, (*lines, first) if first else tuple(lines))
