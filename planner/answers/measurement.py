"""What is counted, where it is read and by whom, and when it is judged.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import LINE, MAX_LIST, Node, Part
from planner.answers.cleaning import Line
from planner.answers.scalars import Number, Score
from planner.language import N_


class Measure(Node):
    """Something that is counted; an entry with a goal's id is about that goal's own number."""

    id: str
    name: Line = Field("", title=N_("What you count"), max_length=LINE)
    hard: bool | None = Field(None, title=N_("It counts business, not attention"))
    goal: str = Field("", title=N_("For which goal"), max_length=20)
    source: Line = Field("", title=N_("Where you read it"), max_length=LINE)
    reader: Line = Field("", title=N_("Who reads it"), max_length=60)
    easy: Score | None = Field(None, title=N_("How easy it is to count"))
    matters: Score | None = Field(None, title=N_("How much it matters"))


class Channel(Node):
    """What one way to customers cost and brought in the same time; its id is social, mail, search or own."""

    id: str
    name: Line = Field("", title=N_("What it is"), max_length=60)
    cost: Number | None = Field(None, title=N_("What it cost"))
    visits: Number | None = Field(None, title=N_("Visits it brought"))
    leads: Number | None = Field(None, title=N_("People who asked"))
    sales: Number | None = Field(None, title=N_("People who bought"))


class Untracked(Node):
    """Business that no statistics show (Rich Brooks' example of a plan that came back as an order)."""

    id: str
    day: date | None = Field(None, title=N_("When"))
    who: Line = Field("", title=N_("Who"), max_length=60)
    what: Line = Field("", title=N_("What came of it"), max_length=LINE)
    value: Number | None = Field(None, title=N_("What it was worth"))


class Reached(Node):
    """How far people are with us, as counted now."""

    followers: Number | None = Field(None, title=N_("People who follow you"))
    fitting: Annotated[int, Field(ge=0, le=100)] | None = Field(
        None, title=N_("How many of 100 could become customers")
    )
    shares: Number | None = Field(None, title=N_("Times a post was passed on in three months"))
    invitations: Number | None = Field(None, title=N_("Times somebody asked you to speak or to help"))
    letters: Number | None = Field(None, title=N_("People who get your newsletter"))
    customers: Number | None = Field(None, title=N_("Customers whose address or number you have"))
    both: Number | None = Field(None, title=N_("People who are on both lists"))


class Measurement(Part):
    """The numbers, where they are read and by whom, and when they are judged."""

    measures: list[Measure] = Field([], title=N_("What you count"), max_length=24)
    asks: bool | None = Field(None, title=N_("We ask every new customer how they heard about us"))
    heard: dict[str, Number] = Field({}, title=N_("How they heard about you"), max_length=60)
    untracked: list[Untracked] = Field([], title=N_("What no statistics show"), max_length=MAX_LIST)
    tracked: Number | None = Field(None, title=N_("What your statistics show, in money"))
    channels: list[Channel] = Field([], title=N_("What customers cost you"), max_length=6)
    reached: Reached = Field(Reached(), title=N_("How far you are"))
    signed_by: Line = Field("", title=N_("Who signs it"), max_length=60)
    signed_on: date | None = Field(None, title=N_("Signed on"))
    horizon_days: Annotated[int, Field(ge=1, le=3650)] | None = Field(
        None, title=N_("After how many days you judge")
    )
