"""What has been: weeks, posts, numbers, decisions."""

from datetime import date
from typing import Literal

from pydantic import Field

from planner.answers.base import TEXT, Node, Part
from planner.answers.cleaning import Text
from planner.answers.scalars import Minutes, Number
from planner.language import N_
from planner.vocabulary import Felt, Kind, Stage, Status, Stay, StepName, Verdict, Went


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
    more: Text = ""
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
    campaign: Text = ""
    step: StepName | Literal[""] = ""
    second: bool = False


class WeekSaid(Node):
    """How a week went, in two taps."""

    went: Went | None = Field(None, title=N_("How the week went"))
    felt: Felt | None = Field(None, title=N_("The time it took"))


class WeekCounts(Node):
    """The numbers beside the goal's, of one week, and what the owner noticed."""

    seen: Number | None = Field(None, title=N_("How many of them saw you there"))
    asked: Number | None = Field(None, title=N_("How many only asked"))
    feast: Number | None = Field(None, title=N_("How many of them for a day you sell for"))
    noticed: str = Field("", title=N_("What you noticed"), max_length=40)  # a cause's id


class Verdicts(Node):
    """What was decided on a decision day."""

    choice: Verdict | None = Field(None, title=N_("What you decided"))
    why: Text = Field("", title=N_("Why"), max_length=TEXT)
    day: date | None = None


class Changed(Node):
    """What was decided anew while the plan ran, in the words of that day."""

    id: str
    day: date
    what: Text = ""
    was: Text = ""
    now: Text = ""


class Log(Part):
    """What has been: weeks that are over, posts that were dealt with, numbers read, decisions taken."""

    weeks: int = Field(0, ge=0, le=60)  # how many first weeks are over and kept
    posts: list[KeptPost] = Field([], max_length=1000)
    said: dict[str, WeekSaid] = Field({}, title=N_("How the week went"), max_length=60)  # by week number
    spent: dict[str, Minutes] = Field({}, title=N_("Minutes you spent"), max_length=1000)  # by post key
    readings: dict[str, dict[str, Number]] = Field(
        {}, title=N_("Your number"), max_length=4
    )  # by goal, then by the week's number
    counts: dict[str, WeekCounts] = Field({}, title=N_("More numbers"), max_length=60)  # by week number
    full: dict[str, date] = Field({}, title=N_("Full since"), max_length=60)  # by campaign
    done: dict[str, date] = Field({}, title=N_("Done"), max_length=1000)  # by the week's number and the task
    verdicts: dict[str, Verdicts] = Field({}, max_length=3)  # by rule: half, end
    reviews: dict[str, dict[str, Text]] = Field({}, title=N_("Looking back"), max_length=3)  # by theme
    changes: list[Changed] = Field([], max_length=400)
    audit: dict[str, Stay] = Field({}, title=N_("What to do with it"), max_length=400)  # by lesson
