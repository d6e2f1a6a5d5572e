"""Who works on it, how long, and what they make."""

from typing import Annotated

from pydantic import Field

from planner.answers.base import LINE, WEEK_MINUTES, Node, Part
from planner.answers.cleaning import Line
from planner.answers.scalars import Minutes, Weekday
from planner.language import N_
from planner.vocabulary import Activity, Aim, Makes, Making, Ownership, WeekKind, WeekOff, Work


class Person(Node):
    """Somebody who works on it: the minutes they have, and which of the five jobs are theirs."""

    id: str
    name: Line = Field("", title=N_("Name"), max_length=60)
    minutes: Minutes | None = Field(None, title=N_("Their minutes a week"))
    hats: list[Activity] = Field([], title=N_("Which jobs are theirs"), max_length=5)
    work: Work | None = Field(None, title=N_("What they do in the business"))
    experienced: bool | None = Field(None, title=N_("They know our customers well"))
    outside: bool | None = Field(None, title=N_("They work for somebody else"))
    cheap: bool | None = Field(None, title=N_("We chose them because they cost least"))
    owns: list[Ownership] = Field([], title=N_("What they answer for"), max_length=5)


class Boost(Node):
    """A post that money shall carry further: why, what, and with which aim."""

    id: str
    what: Line = Field("", title=N_("Which post you pay for"), max_length=LINE)
    why: Line = Field("", title=N_("Why you pay for it"), max_length=LINE)
    aim: Aim | None = Field(None, title=N_("What the money shall bring"))
    money: float | None = Field(None, title=N_("How much it costs"), ge=0, le=1e9)
    worked: bool | None = Field(None, title=N_("It brought what you wanted"))


class Time(Part):
    """How much time there really is, and for what."""

    minutes: Minutes | None = Field(None, title=N_("Minutes a week"))
    weeks: dict[str, WeekKind] = Field({}, title=N_("Busy weeks"), max_length=60)  # by the week's first day
    off: WeekOff | None = Field(None, title=N_("What goes out in a week without time"))
    evening: Weekday | None = Field(None, title=N_("The evening you sit down for it"))
    makes: list[Makes] = Field([], title=N_("What you are fine with making"), max_length=4)
    per_piece: dict[str, Annotated[int, Field(ge=1, le=WEEK_MINUTES)]] = Field(
        {}, title=N_("Minutes for one piece"), max_length=40
    )
    answering: Annotated[int, Field(ge=0, le=100)] | None = Field(
        None, title=N_("Share of the time for answering people")
    )
    free: Annotated[int, Field(ge=0, le=100)] | None = Field(
        None, title=N_("Share of the time that stays free")
    )
    activities: dict[Activity, Minutes] = Field({}, title=N_("Minutes for each of the five jobs"))
    making: Making | None = Field(None, title=N_("When you make your posts"))
    daily: Minutes | None = Field(None, title=N_("Minutes a day for answering people"))
    team: list[Person] = Field([], title=N_("Who works on it"), max_length=12)
    inside: Line = Field("", title=N_("Who tells an outside helper your stories"), max_length=LINE)
    hourly_cost: float | None = Field(None, title=N_("What one hour costs you"), ge=0, le=1e6)
    budget: float | None = Field(None, title=N_("Money a month for ads"), ge=0, le=1e9)
    tools: float | None = Field(None, title=N_("Money a month for tools"), ge=0, le=1e9)
    boosts: list[Boost] = Field([], title=N_("Posts you pay for"), max_length=12)
