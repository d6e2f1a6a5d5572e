"""Who the business is, whom it serves, what it wants and how much time it has.

Defaults mean "not said". Labels and limits stand here once and serve widget, message, PDF and JSON Schema.
"""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import LINE, MAX_LIST, MAX_PLACES, TEXT, WEEK_MINUTES, Node, Part
from planner.answers.text import Line, Text
from planner.language import N_
from planner.vocabulary import (
    Activity,
    Ages,
    Aim,
    Area,
    Edge,
    Income,
    Makes,
    Making,
    Market,
    Purpose,
    Reach,
    Register,
    Result,
    Sex,
    SitePart,
    WeekKind,
    Work,
)

Weekday = Annotated[int, Field(ge=0, le=6)]  # Monday is 0
Minutes = Annotated[int, Field(ge=0, le=WEEK_MINUTES)]


class Offer(Node):
    """Something the business sells, and to which audience."""

    id: str
    name: Line = Field("", title=N_("What you offer"), max_length=LINE)
    audience: str = Field("", title=N_("Who buys it"), max_length=20)


class Request(Node):
    """Something somebody wants of the business: take it, pass it on, or leave it (Heimann's filter)."""

    id: str
    what: Line = Field("", title=N_("What came in"), max_length=LINE)
    fits: bool | None = Field(None, title=N_("It fits who we are and whom we serve"))
    well: bool | None = Field(None, title=N_("We can do it well"))


class Business(Part):
    """Who the business is and whom it serves."""

    name: Line = Field("", title=N_("Name of your business"), min_length=1, max_length=80)
    trade: str = Field("", title=N_("Kind of business"), max_length=40)
    country: str = Field("", title=N_("Country"), max_length=2)
    market: Market | None = Field(None, title=N_("Who buys from you"))
    offers: list[Offer] = Field([], title=N_("What you offer"), max_length=12)
    sells: Line = Field("", title=N_("What you sell"), max_length=80)
    asked: Line = Field("", title=N_("What people ask you most"), max_length=120)
    shows: Line = Field("", title=N_("What you could show"), max_length=120)
    we_are: Text = Field("", title=N_("Who you are, in one sentence"), max_length=LINE)
    we_serve: Text = Field("", title=N_("Whom you serve, in one sentence"), max_length=LINE)
    what: Text = Field("", title=N_("What you do"), max_length=TEXT)
    why: Text = Field("", title=N_("Why you do it"), max_length=TEXT)
    how: Text = Field("", title=N_("How you do it differently"), max_length=TEXT)
    values: Text = Field("", title=N_("What you stand for"), max_length=TEXT)
    interests: Text = Field("", title=N_("What you like besides work"), max_length=TEXT)
    tone: Line = Field("", title=N_("How you talk: three words"), max_length=LINE)
    website: Line = Field("", title=N_("Website"), max_length=LINE)
    newsletter: bool | None = Field(None, title=N_("We send a newsletter"))
    speaks: Register | None = Field(None, title=N_("How you speak with customers"))
    site: list[SitePart] = Field([], title=N_("What your website offers"), max_length=4)
    requests: list[Request] = Field([], title=N_("What came in"), max_length=MAX_LIST)


class AskedQuestion(Node):
    """A question customers really asked, and how many did."""

    id: str
    text: Line = Field("", title=N_("A question customers ask"), max_length=LINE)
    tally: int = Field(1, title=N_("How many asked"), ge=0, le=100_000)


class Competitor(Part):
    """Somebody else customers could go to: Moore's six questions and the weak spot (Hemley 2012, tip 24)."""

    id: str
    name: Line = Field("", title=N_("Who they are"), max_length=60)
    engages: Text = Field("", title=N_("How do people take part there?"), max_length=TEXT)
    does: Text = Field("", title=N_("What do they do that you do not?"), max_length=TEXT)
    responses: Text = Field("", title=N_("What do people answer them, online and offline?"), max_length=TEXT)
    tone: Text = Field("", title=N_("Do they always sound and look the same?"), max_length=TEXT)
    expected: Text = Field("", title=N_("Do they speak as people expect of them?"), max_length=TEXT)
    why: Text = Field("", title=N_("Why do they do it differently?"), max_length=TEXT)
    weak: Text = Field("", title=N_("Where are they weak?"), max_length=LINE)
    speaks: Register | None = Field(None, title=N_("How they speak"))
    edges: dict[str, Edge] = Field({}, title=N_("Whose advantage it is"), max_length=6)  # by question


SIX = ("engages", "does", "responses", "tone", "expected", "why")


class Audience(Part):
    """One audience, with Moore's eight questions (Hemley 2012, tip 20)."""

    id: str
    card: str = ""  # the trade's buyer it came from
    name: Line = Field("", title=N_("A short name for them"), max_length=60)
    who: Text = Field("", title=N_("Who they are"), max_length=TEXT)
    pain: Text = Field("", title=N_("Their problem"), max_length=TEXT)
    relief: Text = Field("", title=N_("How you take that problem away"), max_length=TEXT)
    inspire: Text = Field("", title=N_("How else you help them, at home or at work"), max_length=TEXT)
    position: Text = Field("", title=N_("Why you and not somebody else"), max_length=TEXT)
    owner: Line = Field("", title=N_("Who looks after them"), max_length=LINE)
    competition: Text = Field("", title=N_("Where else they could go"), max_length=TEXT)
    habits: Text = Field("", title=N_("What they do, online and offline"), max_length=TEXT)
    ages: list[Ages] = Field([], title=N_("Their age"), max_length=4)
    sex: Sex | None = Field(None, title=N_("Women, men or everyone"))
    education: Line = Field("", title=N_("Their schooling"), max_length=LINE)
    income: Income | None = Field(None, title=N_("What their household earns in a year"))
    area: Area | None = Field(None, title=N_("Town or country"))
    place: Reach | None = Field(None, title=N_("Where they live"))
    writes: list[str] = Field([], title=N_("Where they write to you"), max_length=MAX_PLACES)
    offline: Text = Field("", title=N_("Where you meet them in person"), max_length=TEXT)
    questions: list[AskedQuestion] = Field([], title=N_("What they ask you"), max_length=MAX_LIST)
    speaks: Register | None = Field(None, title=N_("How they want you to speak"))
    reasons: list[str] = Field([], title=N_("Why they follow a business"), max_length=11)
    competitors: list[Competitor] = Field([], title=N_("Others they could go to"), max_length=6)


EIGHT = ("who", "pain", "relief", "inspire", "position", "owner", "competition", "habits")


class Goal(Part):
    """What the business wants more of, counted."""

    id: str
    want: str = ""  # the trade's want it came from
    name: Line = Field("", title=N_("What you want more of"), max_length=LINE)
    purpose: Purpose | None = Field(None, title=N_("What your posts should do first of all"))
    result: Result | None = Field(None, title=N_("What the business gets from it"))
    measure: Line = Field("", title=N_("What you count"), max_length=LINE)
    soft: bool | None = Field(None, title=N_("It counts likes, comments or followers"))
    counted: Line = Field("", title=N_("How you count it"), max_length=LINE)
    baseline: float | None = Field(None, title=N_("How many in a normal week now"), ge=0, le=1e9)
    target: float | None = Field(None, title=N_("How many in a week at the end"), ge=0, le=1e9)
    halfway: float | None = Field(None, title=N_("Enough to go on, half-way"), ge=0, le=1e9)
    by: date | None = Field(None, title=N_("By when"))
    audience: str = Field("", title=N_("From whom"), max_length=20)
    count_first: bool | None = Field(None, title=N_("Help me count first"))


class Person(Node):
    """Somebody who works on it: the minutes they have, and which of the five jobs are theirs."""

    id: str
    name: Line = Field("", title=N_("Name"), max_length=60)
    minutes: Minutes | None = Field(None, title=N_("Their minutes a week"))
    hats: list[Activity] = Field([], title=N_("Which jobs are theirs"), max_length=5)
    work: Work | None = Field(None, title=N_("What they do in the business"))
    experienced: bool | None = Field(None, title=N_("They know our customers well"))
    outside: bool | None = Field(None, title=N_("They work for somebody else"))


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
