"""Topics and ideas."""

from pydantic import Field

from planner.answers.base import LINE, Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import Score
from planner.language import N_
from planner.vocabulary import Kind, Need, Stage


class OwnPiece(Node):
    """Another form of an idea of one's own, with words of its own."""

    id: str
    format: str = Field("", title=N_("Kind of post"), max_length=40)
    show: Text = Field("", title=N_("What to show"), max_length=LINE)
    first: Text = Field("", title=N_("First sentence"), max_length=LINE)


class OwnLesson(Node):
    """An idea of the owner's own."""

    id: str
    title: Line = Field("", title=N_("Your idea"), max_length=80)
    show: Text = Field("", title=N_("What to show"), max_length=LINE)
    first: Text = Field("", title=N_("First sentence"), max_length=LINE)
    ask: Line = Field("", title=N_("What they should do"), max_length=LINE)
    format: str = Field("", title=N_("Kind of post"), max_length=40)
    gain: Line = Field("", title=N_("What they get from it"), max_length=LINE)
    question: Line = Field("", title=N_("The question it answers"), max_length=LINE)
    kind: Kind | None = Field(None, title=N_("What it is"))
    stage: Stage | None = Field(None, title=N_("What it is for"))
    need: Need | None = Field(None, title=N_("What in customers' lives it is about"))
    pieces: list[OwnPiece] = Field([], title=N_("The same idea in other forms"), max_length=3)


class Theme(Part):
    """The topic of one of the three months; its id is m1, m2 or m3."""

    id: str
    ref: str = Field("", title=N_("Topic"), max_length=60)  # the trade's theme
    title: Line = Field("", title=N_("Your own topic"), max_length=80)
    goal: str = ""
    audience: str = ""
    lessons: list[OwnLesson] = Field([], title=N_("Your own ideas"), max_length=12)
    key: str = Field("", title=N_("The idea that matters most"), max_length=40)
    link: Line = Field("", title=N_("Link"), max_length=LINE)
    ask: Line = Field("", title=N_("What they should do"), max_length=LINE)
    excites: Score | None = Field(None, title=N_("How much it excites you"))
    interests: Score | None = Field(None, title=N_("How much it interests your customers"))
