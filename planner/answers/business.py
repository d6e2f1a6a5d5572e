"""Who the business is."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from planner.answers.base import LINE, MAX_LIST, TEXT, Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import Weekday
from planner.language import N_
from planner.vocabulary import Addresses, Climate, Market, OrderWay, Register, SitePart

PRICE = 24  # signs of a price as its owner says it (ours)
MOST_QUESTIONS = 6  # that the business is asked (ours)
DIGITS = 5  # of the shortest number one can ring or write to (ours)
_ADDRESS = re.compile(r"\w\.[^\W\d_]{2}")  # somewhere a dot between letters


def is_phone(contact: str) -> bool:
    """Whether it is a number to ring, and no address with a number in it."""
    return sum(map(str.isdecimal, contact)) >= DIGITS and not _is_address(contact)


def _is_address(text: str) -> bool:
    return len(text.split()) == 1 and _ADDRESS.search(text) is not None


def _reachable(text: str) -> str:
    """What people can ring, write to or open; empty is not said.

    Raises:
        PydanticCustomError: it holds neither a number nor an address.
    """
    if text and not is_phone(text) and not _is_address(text):
        raise PydanticCustomError("no_contact", "neither a number nor an address")
    return text


ToReach = Annotated[Line, AfterValidator(_reachable)]


class Offer(Node):
    """Something the business sells, and to which audience."""

    id: str
    name: Line = Field("", title=N_("What you offer"), max_length=LINE)
    audience: str = Field("", title=N_("Who buys it"), max_length=20)
    card: str = Field("", title=N_("What people shall buy more of"), max_length=60)  # such as bakery/bread
    order: list[OrderWay] = Field([], title=N_("How people order it"), max_length=5)
    price: Line = Field("", title=N_("What it costs, as you say it"), max_length=PRICE)
    lead: Annotated[int, Field(ge=0, le=60)] | None = Field(
        None, title=N_("How many days ahead people order it")
    )
    capacity: Annotated[int, Field(ge=1, le=10_000)] | None = Field(
        None, title=N_("How many a week you can take")
    )
    covers: Line = Field("", title=N_("What the price covers"), max_length=LINE)
    days: list[Weekday] = Field([], title=N_("On which weekdays"), max_length=7)


class AskedOfUs(Node):
    """A question people ask the business, and its answer in one sentence."""

    id: str
    text: Line = Field("", title=N_("What they ask"), max_length=100)
    answer: Line = Field("", title=N_("Your answer in one sentence"), max_length=140)


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
    does: Line = Field("", title=N_("What do you do?"), max_length=LINE)
    country: str = Field("", title=N_("Country"), max_length=2)
    region: str = Field("", title=N_("Which part of the country?"), max_length=3)
    market: Market | None = Field(None, title=N_("Who buys from you"))
    people: Annotated[int, Field(ge=1, le=10_000)] | None = Field(
        None, title=N_("How many people work there")
    )
    contact: ToReach = Field("", title=N_("Phone number or link for orders"), max_length=60)
    climate: Climate | None = Field(None, title=N_("Your winter"))
    quiet: list[Annotated[int, Field(ge=1, le=12)]] = Field(
        [], title=N_("Your quietest months"), max_length=6
    )
    offers: list[Offer] = Field([], title=N_("What you offer"), max_length=12)
    landmark: Line = Field("", title=N_("One thing of your place that everybody there knows"), max_length=40)
    things: list[Annotated[str, Field(min_length=1, max_length=40)]] = Field(
        [], title=N_("What people bring you, or get from you"), max_length=8
    )
    questions: list[AskedOfUs] = Field([], title=N_("What people ask you"), max_length=MOST_QUESTIONS)
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
    addresses: Addresses | None = Field(None, title=N_("How many customers let you write to them"))
    newsletter: bool | None = Field(None, title=N_("We send a newsletter"))
    speaks: Register | None = Field(None, title=N_("How you speak with customers"))
    site: list[SitePart] = Field([], title=N_("What your website offers"), max_length=4)
    requests: list[Request] = Field([], title=N_("What came in"), max_length=MAX_LIST)
