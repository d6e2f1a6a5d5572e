"""Customers' stories, from heard to shared."""

from planner.answers import Change, CustomerStory, title
from planner.errors import InvalidAnswer
from planner.language import N_
from planner.vocabulary import StoryState

AFTER_YES: tuple[StoryState, ...] = ("shared", "story")


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
