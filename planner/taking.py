"""What changes when an idea is taken into a month, and how far a customer's story may go."""

from planner.answers import Change, CustomerStory, title
from planner.errors import InvalidAnswer
from planner.ideas import Proposal
from planner.language import N_
from planner.own_ideas import add
from planner.plan import Plan
from planner.themes import MonthTheme
from planner.vocabulary import StoryState

AFTER_YES: tuple[StoryState, ...] = ("shared", "story")


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


def moved(story: CustomerStory, state: StoryState | None) -> list[Change]:
    """The change of how far a customer's story is.

    Raises:
        InvalidAnswer: it would be passed on or posted before the customer said yes.
    """
    path = ("calendar", "stories", story.id)
    if state in AFTER_YES and not story.permission:
        asked = (*path, "permission")
        raise InvalidAnswer(
            N_("{label}: tick this first. Until then the story stays with you."), asked, label=title(asked)
        )
    return [((*path, "state"), story.state, state)]
