"""What changes when an idea is taken into a month, and how far a customer's story may go."""

from planner.answers import Change
from planner.insights.themes.own_ideas import add
from planner.insights.themes.proposals import Proposal
from planner.insights.themes.stories import moved
from planner.plan import MonthTheme, Plan


def take(plan: Plan, month: MonthTheme, proposal: Proposal) -> list[Change]:
    """The changes that make a proposal an idea of one's own.

    Raises:
        InvalidAnswer: it is the story of a customer who has not said yes.
    """
    changes = add(plan, month, proposal.lesson)
    for story in plan.said.calendar.stories:
        if proposal.id == f"story-{story.id}":
            changes += moved(story, "story")
    return changes
