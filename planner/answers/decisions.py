"""What was decided about advice."""

from pydantic import Field

from planner.answers.base import TEXT, Node, Part
from planner.answers.cleaning import Text
from planner.language import N_
from planner.vocabulary import Belief, Doing


class SetAside(Node):
    """A guideline set aside, with the reason that is printed."""

    reason: Text = Field("", title=N_("Your reason"), min_length=1, max_length=TEXT)


class Side(Node):
    """The side taken where experts disagree, with the reason that is printed."""

    side: str = Field("", title=N_("Your choice"), max_length=20)
    why: Text = Field("", title=N_("Your reason"), max_length=TEXT)


class Decisions(Part):
    """What was decided about advice, and why."""

    set_aside: dict[str, SetAside] = Field({}, max_length=300)
    sides: dict[str, Side] = Field({}, max_length=100)
    myths: dict[str, Belief] = Field({}, title=N_("What you think of it"), max_length=40)
    letters: dict[str, Doing] = Field({}, title=N_("Do you do this"), max_length=26)  # of the A to Z
