"""Where the business is, with which themes, and on which days.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import LINE, MAX_PLACES, TEXT, Node, Part
from planner.answers.text import Line, Text
from planner.answers.who import Minutes, Weekday
from planner.language import N_
from planner.vocabulary import (
    FacebookException,
    Fate,
    GateBox,
    HandleState,
    Kind,
    Need,
    Offered,
    PictureUse,
    PlaceUse,
    Reader,
    Rhythm,
    Role,
    Stage,
    Status,
    StoryState,
)

EARLIEST, LATEST = (
    date(2000, 1, 1),
    date(2199, 12, 31),
)  # a plan's months and holidays need days around its start
Score = Annotated[int, Field(ge=0, le=5)]
Count = Annotated[int, Field(ge=0, le=100_000)]
Pixels = Annotated[int, Field(ge=1, le=100_000)]
ALL = 100  # percent
Clock = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]  # local time, such as 18:30


class Place(Part):
    """What is said about one platform; its id is the platform's, or a free entry's own name."""

    id: Line = Field(title=N_("Another place"), min_length=1, max_length=40)
    audience: Score | None = Field(None, title=N_("Customers are there"))
    love: Score | None = Field(None, title=N_("You like it there"))
    evidence: Text = Field("", title=N_("How you know"), max_length=TEXT)
    why: Text = Field("", title=N_("Why this place"), max_length=TEXT)
    follow: Text = Field("", title=N_("Why somebody should follow you there"), max_length=LINE)
    uses: list[PlaceUse] = Field([], title=N_("What you use it for"), max_length=5)
    finds: bool | None = Field(None, title=N_("Customers can find and hire you there"))
    profile: bool | None = Field(None, title=N_("You have a page there"))
    named: Count | None = Field(None, title=N_("How many named it"))
    came: Count | None = Field(None, title=N_("How many came from there"))
    handle: Line = Field("", title=N_("Your name there"), max_length=60)
    handle_state: HandleState | None = Field(None, title=N_("Whose name it is"))
    last_post: date | None = Field(None, title=N_("Your last post there"), ge=EARLIEST, le=LATEST)
    login: bool | None = Field(None, title=N_("You can still log in"))
    inbox: Count | None = Field(None, title=N_("Messages nobody has answered"))
    fate: Fate | None = Field(None, title=N_("What to do with the page"))


class Choice(Node):
    """One place's role and its share of the effort, in percent."""

    id: str = Field(max_length=40)
    role: Role = Field("not doing", title=N_("What you do there"))
    share: float = Field(0, title=N_("Share of your effort"), ge=0, le=1000)
    why: Text = Field("", title=N_("Why"), max_length=TEXT)
    change: Text = Field("", title=N_("What would change your mind"), max_length=TEXT)
    again: date | None = Field(None, title=N_("When to look again"))
    answer: Text = Field("", title=N_("What to say when somebody asks why"), max_length=TEXT)

    @property
    def takes_effort(self) -> bool:
        """The one place, or one beside it; a name that is only kept takes none."""
        return self.role in ("focus", "active")


class Platforms(Part):
    """Where customers are, where the business likes to be, and the choice."""

    places: list[Place] = Field([], title=N_("Places"), max_length=MAX_PLACES)
    choice: list[Choice] = Field([], title=N_("Your choice of places"), max_length=MAX_PLACES)
    basics: dict[str, bool] = Field({}, title=N_("Done once"), max_length=20)
    asked: Count | None = Field(None, title=N_("How many customers you asked"))
    came: Count | None = Field(None, title=N_("How many new customers you counted"))
    handle: Line = Field("", title=N_("The name you want everywhere"), max_length=60)
    exceptions: list[FacebookException] = Field([], title=N_("Why Facebook may still be right"), max_length=3)
    gate: dict[GateBox, bool] = Field({}, title=N_("Before the next place"))


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
    need: Need | None = Field(None, title=N_("What it speaks to"))
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


class Edit(Node):
    """What an owner changed in one post; empty means as planned."""

    title: Line = Field("", title=N_("Title"), max_length=80)
    show: Text = Field("", title=N_("What to show"), max_length=LINE)
    first: Text = Field("", title=N_("First sentence"), max_length=TEXT)
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
    serves: list[Reader] = Field([], title=N_("Whom it serves"), max_length=5)  # of a blog's article


class OwnPost(Edit):
    """A post the owner added."""

    id: str
    minutes: Minutes | None = Field(None, title=N_("Minutes for it"))


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
    own: list[OwnPost] = Field([], title=N_("Your own posts"), max_length=200)

    @property
    def limit(self) -> int | None:
        """The most posts that sell, in percent; None where all of them may."""
        return None if self.ceiling == ALL else self.ceiling


def focus_of(choice: Sequence[Choice]) -> Choice | None:
    """The one focus; None where there is none or more than one."""
    chosen = [c for c in choice if c.role == "focus"]
    return chosen[0] if len(chosen) == 1 else None


def total_share(choice: Sequence[Choice]) -> float:
    """The shares of the focus and the active places, in percent; reserved names take none."""
    return sum(c.share for c in choice if c.takes_effort)
