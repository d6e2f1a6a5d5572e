"""Who answers, and how the business is with people.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from datetime import date
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from planner.answers.base import LINE, MAX_LIST, TEXT, Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import Clock, Count, Minutes, Weekday
from planner.language import N_
from planner.vocabulary import (
    CollaboratorKind,
    ContactKind,
    ContactState,
    GroupAct,
    Help,
    MessageStep,
    Policy,
    Proof,
    Tactic,
    TagWhy,
    Training,
)

Hours = Annotated[int, Field(ge=0, le=1000)]


class Window(Node):
    """Hours of a week's day in which somebody is there to answer."""

    id: str
    day: Weekday | None = Field(None, title=N_("Day"))
    begins: Clock = Field("", title=N_("From"))
    ends: Clock = Field("", title=N_("Until"))
    who: Line = Field("", title=N_("Who is there"), max_length=60)

    @field_validator("ends")
    @classmethod
    def _ends_later(cls, ends: str, info: ValidationInfo) -> str:
        begins = info.data.get("begins", "")
        if ends and ends <= begins:
            raise PydanticCustomError("not_later", "ends before {begins}", {"begins": begins})
        return ends


class Complaints(Node):
    """What happens with a complaint, before the first one comes (MarTech Zone, misconception 1)."""

    who: Line = Field("", title=N_("Who takes a complaint"), max_length=LINE)
    hours: Hours | None = Field(None, title=N_("Within how many hours it gets an answer"))
    where: Line = Field("", title=N_("Where you go on talking about it"), max_length=LINE)


class Recovery(Node):
    """Four lines for the day something goes wrong (MarTech Zone, misconception 4)."""

    admits: Line = Field("", title=N_("Who says that it was your mistake"), max_length=LINE)
    says: Line = Field("", title=N_("What is said"), max_length=LINE)
    right: Line = Field("", title=N_("How it is put right"), max_length=LINE)
    tells: Line = Field("", title=N_("What you tell people afterwards"), max_length=LINE)


class Honesty(Node):
    """Three ways of staying honest (Deborah Ng, in Hemley 2012, tip 8)."""

    ask: Line = Field("", title=N_("Whom to ask when you are not sure"), max_length=LINE)
    criticism: Line = Field("", title=N_("What you do with criticism and rumours"), max_length=LINE)
    disclose: Line = Field("", title=N_("Who may tell what was not public"), max_length=LINE)


class Group(Node):
    """A group of the audience: joined, or one's own."""

    id: str
    name: Line = Field("", title=N_("Name of the group"), max_length=LINE)
    where: Line = Field("", title=N_("Where it meets"), max_length=LINE)
    ours: bool | None = Field(None, title=N_("We started it"))
    rules: bool | None = Field(None, title=N_("We have read its rules"))
    first: GroupAct | None = Field(None, title=N_("The first thing you do there"))
    customers: bool | None = Field(None, title=N_("Our customers take part there"))
    minutes: Minutes | None = Field(None, title=N_("Minutes a week for it"))


class Contact(Node):
    """Somebody to get to know: found, in touch, talked (Melonie Dodaro)."""

    id: str
    name: Line = Field("", title=N_("Who"), max_length=60)
    where: Line = Field("", title=N_("Where you found them"), max_length=LINE)
    why: Line = Field("", title=N_("Why you write to them and nobody else"), max_length=LINE)
    kind: ContactKind | None = Field(None, title=N_("What they are to you"))
    state: ContactState | None = Field(None, title=N_("How far it is"))
    then: Line = Field("", title=N_("What comes next"), max_length=LINE)


class Meeting(Node):
    """People met in person."""

    id: str
    what: Line = Field("", title=N_("Where you meet people"), max_length=LINE)
    day: date | None = Field(None, title=N_("On which day"))


class Tag(Node):
    """Somebody marked in posts, and why."""

    id: str
    who: Line = Field("", title=N_("Whom you mark"), max_length=60)
    why: TagWhy | None = Field(None, title=N_("Why you mark them"))


class Voice(Node):
    """One of the firm's own people who speaks for it (Phil Gerbyshak, Ted Rubin)."""

    id: str
    name: Line = Field("", title=N_("Name"), max_length=60)
    odd: Line = Field("", title=N_("What is odd about them"), max_length=LINE)
    matters: Line = Field("", title=N_("Why that matters to customers"), max_length=LINE)
    subject: Line = Field("", title=N_("What they speak about"), max_length=LINE)
    trained: list[Training] = Field([], title=N_("What they know"), max_length=4)
    alone: Line = Field("", title=N_("What they may decide alone"), max_length=LINE)


class Collaborator(Node):
    """Somebody who helps: three kinds of people, three kinds of help (Neal Schaffer)."""

    id: str
    name: Line = Field("", title=N_("Who"), max_length=60)
    kind: CollaboratorKind | None = Field(None, title=N_("Who they are"))
    help: Help | None = Field(None, title=N_("How they help"))
    then: Line = Field("", title=N_("What comes next"), max_length=LINE)


class Automation(Node):
    """Something a machine does instead of a person."""

    id: str
    what: Line = Field("", title=N_("What a machine does for you"), max_length=LINE)
    tool: Line = Field("", title=N_("With which tool"), max_length=60)
    by_hand: Count | None = Field(None, title=N_("How often you did it by hand first"))
    heard: Line = Field("", title=N_("What you learnt from that"), max_length=LINE)
    saves: Minutes | None = Field(None, title=N_("Minutes a week it saves"))
    talks: bool | None = Field(None, title=N_("It talks with people"))
    hands_over: Annotated[int, Field(ge=1, le=100)] | None = Field(
        None, title=N_("After which question a person takes over")
    )
    staffed: bool | None = Field(None, title=N_("Somebody is there then"))


class Report(Node):
    """Something others published that is passed on, and how it was checked (Patrick Meier's ten checks)."""

    id: str
    what: Line = Field("", title=N_("What you pass on"), max_length=LINE)
    checks: list[Proof] = Field([], title=N_("What you have checked"), max_length=10)
    first: Line = Field("", title=N_("Who says it"), max_length=LINE)
    second: Line = Field("", title=N_("Who else says it"), max_length=LINE)
    same: bool | None = Field(None, title=N_("The second has it from the first"))


class Engagement(Part):
    """Who answers and how fast, and whom the business is in touch with."""

    answers: Line = Field("", title=N_("Who answers"), max_length=LINE)
    hours: Hours | None = Field(None, title=N_("Within how many hours"))
    policy: Policy | None = Field(None, title=N_("Questions people ask in public"))
    share: Annotated[int, Field(ge=0, le=100)] | None = Field(
        None, title=N_("How many of 100 questions get an answer")
    )
    joins: bool | None = Field(None, title=N_("We also join in where others talk"))
    windows: list[Window] = Field([], title=N_("When somebody is there"), max_length=14)
    complaints: Complaints = Field(Complaints(), title=N_("When a complaint comes"))
    recovery: Recovery = Field(Recovery(), title=N_("When something goes wrong"))
    honesty: Honesty = Field(Honesty(), title=N_("Staying honest"))
    alone: Text = Field("", title=N_("What whoever answers may decide alone"), max_length=TEXT)
    scripts: bool | None = Field(None, title=N_("We have ready-made answers"))
    contacts: Count | None = Field(None, title=N_("People a week you speak with one by one"))
    outreach: Count | None = Field(None, title=N_("New people a week you write to"))
    per_talk: Annotated[int, Field(ge=1, le=600)] | None = Field(
        None, title=N_("Minutes one conversation takes")
    )
    people: list[Contact] = Field([], title=N_("People to get to know"), max_length=MAX_LIST)
    groups: list[Group] = Field([], title=N_("Groups of your customers"), max_length=12)
    hour_day: Weekday | None = Field(None, title=N_("Your weekly hour for people"))
    hour_at: Clock = Field("", title=N_("It begins at"))
    hour_where: Line = Field("", title=N_("Where it is"), max_length=LINE)
    thanks: bool | None = Field(None, title=N_("We thank people who pass our posts on"))
    meetings: list[Meeting] = Field([], title=N_("Meeting people in person"), max_length=12)
    listening: Text = Field("", title=N_("What you listen for: names, words, places"), max_length=TEXT)
    tactics: list[Tactic] = Field([], title=N_("What you do or plan to do"), max_length=6)
    tags: list[Tag] = Field([], title=N_("Whom you mark in posts"), max_length=MAX_LIST)
    voices: list[Voice] = Field([], title=N_("Your own people who speak for you"), max_length=12)
    collaborators: list[Collaborator] = Field([], title=N_("People who help you"), max_length=MAX_LIST)
    automations: list[Automation] = Field([], title=N_("What machines do for you"), max_length=12)
    messages: list[MessageStep] = Field([], title=N_("The order of your messages"), max_length=8)
    reports: list[Report] = Field([], title=N_("What you pass on from others"), max_length=MAX_LIST)
