"""What a trade's file holds: who buys, what its owners want, its days, its ideas."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from planner.knowledge.models import Data, Prose, Score
from planner.knowledge.true_words import untrue
from planner.vocabulary import (
    Ages,
    Asks,
    Every,
    Kind,
    Market,
    Need,
    Purpose,
    Reach,
    Result,
    Stage,
    Tells,
    Use,
    Whom,
)

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_POSTS = 5  # a week, at most: a want that names weekdays names so many


class Want(Data):
    """What a trade's owner wants more of, in the owner's words, mapped to a goal."""

    id: str
    label: Prose
    result: Result
    purpose: Purpose
    measure: Prose
    count: Prose
    every: Every = "week"  # by the month, where nobody has one every week
    more: int = Field(ge=1, le=10)  # a week, or a month
    weekdays: tuple[Annotated[int, Field(ge=0, le=6)], ...] = ()  # on which people decide, the best first
    hour: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | Literal[""] = ""  # before they decide
    buyer: str = ""  # the card of those who decide it; none: the trade's first
    decide: Prose = ""  # when and where they decide it
    use: Use | None = None  # what it asks of a place, where its purpose does not say it
    speaks: Whom | None = None  # whose places count, where its result does not say it

    @model_validator(mode="after")
    def _covers(self) -> Self:
        if self.weekdays and len({*self.weekdays}) < _POSTS:
            raise ValueError(f"{self.id}: at least {_POSTS} weekdays, each once")
        return self


class TradePlace(Data):
    """Our assumption about a platform for a trade, and for whom that sells to consumers or to businesses."""

    id: str
    market: Market = "both"
    audience: Score
    love: Score
    why: Prose


class Buyer(Data):
    """A card "who buys"."""

    id: str
    name: Prose
    who: Prose
    ages: tuple[Ages, ...]
    place: Reach
    problem: Prose


class Question(Data):
    """A question customers really ask; an `own` one is asked of this business and becomes an idea."""

    id: str
    text: Prose
    own: bool = False
    answer: Prose = ""  # as it mostly is; until the owner gives another
    show: Prose = ""  # what a post with this answer shows, and asks
    ask: Prose = ""

    @property
    def in_two(self) -> tuple[str, str]:
        """The answer's first sentence, and what follows it."""
        first, *rest = _SENTENCE.split(self.answer, maxsplit=1)
        return first, " ".join(rest)


class Busy(Data):
    """A busy week: its date is a rule's (see planner.plan.date_rules), or that of a day the country knows.

    No countries means everywhere but `not_in`; a country that does not know the `day` has no such week.
    """

    name: Prose
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    rule: str = ""
    day: str = ""  # the key of an observance; it stands in place of the rule
    offset: int = 0  # days after that day
    same: str = ""  # the key of the observance that is the same thing, where the rule is the trade's own
    weeks_before: int = Field(ge=0, le=3)
    kind: Literal["half", "none"]
    order_days: int | None = Field(None, ge=0, le=60)  # days before it, the last one to order or book

    @model_validator(mode="after")
    def _one_date(self) -> "Busy":
        if bool(self.rule) == bool(self.day):
            raise ValueError(f"{self.name}: a rule or a day, and not both")
        return self

    @property
    def stands_for(self) -> str:
        """The key of the observance that is the same thing; "" where there is none."""
        return self.day or self.same


class Piece(Data):
    """One form of a lesson, with its own words."""

    format: str
    show: Prose
    first: Prose
    more: Prose = ""  # goes on from the first sentence
    ask: Prose = ""  # where the lesson's own ask does not fit this form
    holds: bool = True  # its first sentence is true on any day; else it is not placed

    @model_validator(mode="before")
    @classmethod
    def _true(cls, row: Any) -> Any:
        """The English sentence decides, so that every language has the same plan."""
        return row if "holds" in row else row | {"holds": not untrue(row.get("first", ""))}


Months = tuple[Annotated[int, Field(ge=1, le=12)], ...]


class Lesson(Data):
    """One idea: the pieces start with the main one."""

    id: str
    title: Prose
    tail: bool = False  # a thing of the business stands behind the title
    fact: bool = False  # only this business would say it: it comes before what many could say
    question: str = ""
    sober: bool = (
        False  # shows and praises nothing that is sold, and nobody who buys: no caution keeps it out
    )
    ask: Prose
    kind: Kind = "know-how"
    stage: Stage = "reach"
    need: Need = "pain"
    until: tuple[str, ...] = ()  # keys of days: after the last the country knows it does not fit
    months: Months = ()  # those of its own it fits; none: its theme's
    months_in: dict[str, Months] = {}  # the same where a country has others
    pieces: tuple[Piece, ...] = Field(min_length=1, max_length=4)


class ThemeIdea(Data):
    """One month's topic and its lessons; `months` are those it fits best."""

    id: str
    title: Prose
    months: Months
    gain: Prose
    until: tuple[str, ...] = ()  # keys of days: after the last the country knows none of it fits
    months_in: dict[str, Months] = {}  # the same where a country has others
    lessons: tuple[Lesson, ...]


class Trade(Data):
    """A kind of business: what we may assume until its owner says otherwise."""

    id: str
    name: Prose
    market: Market
    sells: Prose
    we_are: Prose
    we_serve: Prose
    wants: tuple[Want, ...]
    places: tuple[TradePlace, ...]
    buyers: tuple[Buyer, ...]
    questions: tuple[Question, ...] = ()
    busy: tuple[Busy, ...] = ()
    themes: tuple[ThemeIdea, ...]
    asks: Asks = "order"  # what customers do by a last day
    addresses: bool = False  # it keeps its customers' addresses anyway (ours)
    tells: Tells = "mail"  # where a last day is said, beside a post
    things: tuple[Prose, ...] = ()  # what people bring or get, until the owner names it
    days: tuple[str, ...] = ()  # keys of days that are worth a post, beside those that name the trade
    quiet: Months = ()  # the quiet months of the north, until the owner names them
    extras: tuple[Lesson, ...] = ()  # people, customers' stories and questions, whatever the month's theme

    @model_validator(mode="after")
    def _known_buyers(self) -> Self:
        cards = {"", *(buyer.id for buyer in self.buyers)}
        wrong = [want.id for want in self.wants if want.buyer not in cards]
        if wrong:
            raise ValueError(f"{self.id}: no such card: the buyer of {', '.join(wrong)}")
        return self
