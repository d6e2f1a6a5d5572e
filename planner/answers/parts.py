"""The document: its parts, and those that come after the plan is made.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import TEXT, Node, Part
from planner.answers.engage import Engagement
from planner.answers.measure import Measurement, Number
from planner.answers.text import Line, Text
from planner.answers.where import Calendar, Platforms, Theme
from planner.answers.who import Audience, Business, Goal, Minutes, Time, Weekday
from planner.language import N_
from planner.vocabulary import Belief, Doing, Felt, Kind, Method, Stage, Status, Stay, Verdict, Went


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


class KeptPost(Node):
    """A post as it was when its week was over, or when it was made, out or dropped."""

    id: str  # the post's key
    week: int
    month: int
    theme: Text = ""
    lesson: str
    title: Text
    show: Text = ""
    first: Text = ""
    ask: Text = ""
    question: Text = ""
    format: str
    place: str
    minutes: int
    make_by: date
    go_out: date
    status: Status = "planned"
    main: bool = False
    beside: bool = False
    paid: int = 0
    planned: int = 0
    edited: bool = False
    at: str = ""
    link: str = ""
    kind: Kind = "know-how"
    stage: Stage = "reach"


class WeekSaid(Node):
    """How a week went, in two taps."""

    went: Went | None = Field(None, title=N_("How the week went"))
    felt: Felt | None = Field(None, title=N_("The time it took"))


class Verdicts(Node):
    """What was decided on a decision day."""

    choice: Verdict | None = Field(None, title=N_("What you decided"))
    why: Text = Field("", title=N_("Why"), max_length=TEXT)
    day: date | None = None


class Log(Part):
    """What has been: weeks that are over, posts that were dealt with, numbers read, decisions taken."""

    weeks: int = Field(0, ge=0, le=60)  # how many first weeks are over and kept
    posts: list[KeptPost] = Field([], max_length=1000)
    said: dict[str, WeekSaid] = Field({}, title=N_("How the week went"), max_length=60)  # by week number
    spent: dict[str, Minutes] = Field({}, title=N_("Minutes you spent"), max_length=1000)  # by post key
    readings: dict[str, dict[str, Number]] = Field(
        {}, title=N_("Your number"), max_length=4
    )  # by goal, then by the week's number
    verdicts: dict[str, Verdicts] = Field({}, max_length=3)  # by rule: half, end
    reviews: dict[str, dict[str, Text]] = Field({}, title=N_("Looking back"), max_length=3)  # by theme
    audit: dict[str, Stay] = Field({}, title=N_("What to do with it"), max_length=400)  # by lesson


class Settings(Part):
    """Product defaults changed by the user, and what was seen."""

    language: str = Field("", title=N_("Language"), max_length=10)
    method: Method | None = Field(None, title=N_("How to compare places"))
    weights: dict[str, Annotated[float, Field(ge=0, le=100)]] = Field({}, max_length=10)
    numbers: dict[str, Annotated[float, Field(ge=0, le=1e6)]] = Field(
        {}, title=N_("Our limits"), max_length=50
    )
    zone: str = ""
    currency: str = ""
    first_weekday: Weekday | None = None
    seen: list[str] = Field([], max_length=40)


class Origin(Node):
    """The plan this one follows or was copied from."""

    uid: str = ""
    name: Line = ""
    summary: Line = ""
    learnt: list[Line] = Field([], max_length=12)  # what the plan before this one taught
    used: list[str] = Field([], max_length=40)  # the themes it had


class Answers(Node):
    """Everything a person said: the only state there is."""

    uid: str = Field("", max_length=40)
    ids: dict[str, int] = Field({}, max_length=60)  # the last number given out for each kind of id
    business: Business = Business()
    audiences: list[Audience] = Field([], title=N_("Who buys"), max_length=3)
    goals: list[Goal] = Field([], title=N_("Goals"), max_length=4)
    time: Time = Time()
    platforms: Platforms = Platforms()
    themes: list[Theme] = Field([], title=N_("Topics"), max_length=3)
    calendar: Calendar = Calendar()
    engagement: Engagement = Engagement()
    measurement: Measurement = Measurement()
    decisions: Decisions = Decisions()
    log: Log = Log()
    settings: Settings = Settings()
    origin: Origin = Origin()
