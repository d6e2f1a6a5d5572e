"""When the plan starts, and what the owner changed in it."""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import LINE, MAX_LIST, TEXT, Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import ALL, EARLIEST, LATEST, Clock, Count, Minutes, Pixels, Weekday
from planner.language import N_
from planner.vocabulary import Kind, Need, Offered, PictureUse, Reader, Rhythm, Stage, Status, StoryState


class Edit(Node):
    """What an owner changed in one post; empty means as planned."""

    title: Line = Field("", title=N_("Title"), max_length=80)
    show: Text = Field("", title=N_("What to show"), max_length=LINE)
    first: Text = Field("", title=N_("First sentence"), max_length=TEXT)
    more: Text = Field("", title=N_("How it goes on"), max_length=TEXT)
    ask: Line = Field("", title=N_("What they should do"), max_length=LINE)
    go_out: date | None = Field(None, title=N_("Goes out"))
    format: str = Field("", title=N_("Kind of post"), max_length=40)
    length: Count | None = Field(None, title=N_("How long it is"))  # words of a text, seconds of a film
    flyer: bool | None = Field(None, title=N_("It is a flyer: a picture with date, place or price"))
    shape: PictureUse | None = Field(None, title=N_("How its picture is shown"))
    wide: Pixels | None = Field(None, title=N_("How wide the picture is"))
    high: Pixels | None = Field(None, title=N_("How high the picture is"))
    funny: bool | None = Field(None, title=N_("It is meant to be funny"))
    tried: Count | None = Field(None, title=N_("How many people saw it first"))
    wonders: bool | None = Field(None, title=N_("It is a guess of ours, not a fact"))
    shared: bool | None = Field(None, title=N_("It passes on what somebody else made"))
    serves: list[Reader] = Field([], title=N_("Whom it serves"), max_length=5)  # of a blog's article


class OwnPost(Edit):
    """A post the owner added."""

    id: str
    minutes: Minutes | None = Field(None, title=N_("Minutes for it"))
    theme: str = Field("", title=N_("Which topic it belongs to"), max_length=10)  # m1, m2 or m3
    goal: str = Field("", title=N_("Which goal it serves"), max_length=40)
    audience: str = Field("", title=N_("Whom it is for"), max_length=40)
    gain: Line = Field("", title=N_("What they get from it"), max_length=LINE)
    kind: Kind | None = Field(None, title=N_("What it is"))
    stage: Stage | None = Field(None, title=N_("What it is for"))
    need: Need | None = Field(None, title=N_("What in their lives it is about"))
    until: date | None = Field(None, title=N_("The last day it is about"), ge=EARLIEST, le=LATEST)
    news: bool | None = Field(None, title=N_("It tells what is new, and sells nothing"))


class Parked(Node):
    """An idea for later: it changes nothing until somebody looks back (Michael Kawula, in Allton 2019)."""

    id: str
    what: Line = Field("", title=N_("An idea for later"), max_length=LINE)


class CustomerStory(Node):
    """What a customer said or did, and whether we may tell it."""

    id: str
    customer: Line = Field("", title=N_("Which customer"), max_length=60)
    change: Text = Field("", title=N_("What is different for them now"), max_length=LINE)
    permission: bool | None = Field(None, title=N_("They said yes to telling it"))
    state: StoryState | None = Field(None, title=N_("How far it is"))


class Calendar(Part):
    """When the plan starts, on which days posts go out, and what was changed by hand."""

    start: date | None = Field(None, title=N_("First day of the plan"), ge=EARLIEST, le=LATEST)
    weekdays: list[Weekday] = Field([], title=N_("Days when posts go out"), max_length=7)
    hour: Clock = Field("", title=N_("At what time of day"))
    times: dict[str, Clock] = Field({}, title=N_("Another time on this day"), max_length=7)  # by weekday
    ceiling: Annotated[int, Field(ge=0, le=100)] | None = Field(
        None, title=N_("Most posts that sell, percent")
    )
    again: Annotated[int, Field(ge=0, le=26)] | None = Field(
        None, title=N_("For how many weeks a good post comes back")
    )
    announce: date | None = Field(None, title=N_("When you tell people about the new page"))
    newsletter: Rhythm | None = Field(None, title=N_("How often your newsletter goes out"))
    days: dict[str, Offered] = Field({}, max_length=200)  # by the key of the day that was offered
    stories: list[CustomerStory] = Field([], title=N_("Customers' stories"), max_length=40)
    edits: dict[str, Edit] = Field({}, max_length=500)
    statuses: dict[str, Status] = Field({}, max_length=1000)
    parked: list[Parked] = Field([], title=N_("Ideas for later"), max_length=MAX_LIST)
    own: list[OwnPost] = Field([], title=N_("Your own posts"), max_length=200)

    @property
    def limit(self) -> int | None:
        """The most posts that sell, in percent; None where all of them may."""
        return None if self.ceiling == ALL else self.ceiling
