"""What the plan sells: the offer, the campaigns, set-up, extras and the thirteen weeks in minutes."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.answers import is_phone
from planner.knowledge import Peak
from planner.plan.dates import Span
from planner.plan.schedule import Post
from planner.vocabulary import OrderWay, StepName, Trigger, WeekKind

LeftOutWhy = Literal["law", "no", "full", "late", "no day", "sells nothing"]
DroppedWhy = Literal["no day", "minutes", "selling", "gave way", "over", "full"]
CeilingBy = Literal["law", "owner", "earn first", "can sell", "ours"]


@dataclass(frozen=True)
class Offered:
    """The one offer the plan sells, with what the owner said of it; what they did not say is empty."""

    id: str  # of the trade's card; "" where it is in the owner's own words only
    name: str
    ways: tuple[OrderWay, ...]
    contact: str
    price: str
    lead: int | None  # days ahead
    capacity: int | None  # a week, or `in_all`
    in_all: bool
    days: str  # the weekdays on which it is wanted, in words
    covers: str
    town: str
    guessed: bool  # the owner did not pick it
    lead_guessed: bool
    line: str  # how to order it, in one or two whole sentences
    hows: tuple[str, ...]  # the same in few words, without the price, in ways that take turns
    slip: str
    reply: str

    @property
    def how(self) -> str:
        """How to order it in few words, without the price."""
        return self.hows[0]

    @property
    def can_ring(self) -> bool:
        """Whether people may ring a number that the owner typed."""
        return "phone" in self.ways and is_phone(self.contact)


@dataclass(frozen=True)
class Campaign:
    """One peak in one year; `last` is its last day to order, where that lies in the plan."""

    key: str  # such as mothers-day-2027; its posts' keys begin with it
    peak: Peak
    name: str
    local: str  # what people there call it, where that is another name
    day: date
    opens: date  # the day of its first post that sells
    last: date | None
    ends: date | None  # the last day to order, also where it lies after the plan
    dated: bool  # else an opening: a season, or a day after the plan
    after: bool  # the day lies after the plan
    short: bool  # only its last day is said
    also: tuple[str, ...] = ()  # what else falls on its days off


@dataclass(frozen=True)
class LeftOut:
    """A peak that could have run and does not, and why."""

    key: str
    name: str
    day: date
    why: LeftOutWhy


@dataclass(frozen=True)
class DroppedStep:
    """A step or a line that found no day, or no minutes."""

    key: str
    title: str
    step: StepName | Literal[""]
    why: DroppedWhy


@dataclass(frozen=True)
class Base:
    """What the engine worked out."""

    posts: tuple[Post, ...]
    offer: Offered
    campaigns: tuple[Campaign, ...]
    left_out: tuple[LeftOut, ...]
    dropped: tuple[DroppedStep, ...]
    promises: tuple[str, ...]
    a_week: int
    ceiling: int
    ceiling_by: CeilingBy


@dataclass(frozen=True)
class Task:
    """A thing to do once, an extra, or a week's story: its week is 0 where there was no room ("not yet")."""

    id: str
    week: int
    minutes: int
    do: str


@dataclass(frozen=True)
class WeekRow:
    """One week in minutes: make + setup + talk + count + extra = used, used + free = asked.

    `planned` is what the week plans (the rest stays free on purpose); `spare` of it found no work.
    """

    number: int
    span: Span
    kind: WeekKind
    posts: int
    make: int
    setup: int
    talk: int  # answers and neighbours, and what else the owner set aside
    count: int
    extra: int
    planned: int
    asked: int

    @property
    def used(self) -> int:
        """The minutes with work in them."""
        return self.make + self.setup + self.talk + self.count + self.extra

    @property
    def free(self) -> int:
        """The minutes without."""
        return self.asked - self.used

    @property
    def spare(self) -> int:
        """The planned minutes that found no work."""
        return max(0, self.planned - self.used)


@dataclass(frozen=True)
class Drawer:
    """A post without a date, for when something happens."""

    trigger: Trigger
    first: str
    more: str
    ask: str


@dataclass(frozen=True)
class Reply:
    """An answer to copy, and to what it answers."""

    when: str
    text: str


@dataclass(frozen=True)
class EveryWeek:
    """What is said anew every week: a story on its weekday, two sentences to say, a message to send."""

    title: str
    form: str
    weekday: int
    show: str
    text: str
    spoken: tuple[str, str]
    write: str


@dataclass(frozen=True)
class Reading:
    """If the numbers say this, then do that."""

    id: str
    when: str
    then: str
    below: float | None = None  # under this number the week's numbers say it


@dataclass(frozen=True)
class Selling:
    """Everything about selling that the plan knows, beside the posts themselves."""

    offer: Offered
    campaigns: tuple[Campaign, ...]
    left_out: tuple[LeftOut, ...]
    dropped: tuple[DroppedStep, ...]
    setup: tuple[Task, ...]
    extras: tuple[Task, ...]
    rows: tuple[WeekRow, ...]
    drawer: tuple[Drawer, ...]
    replies: tuple[Reply, ...]
    every_week: EveryWeek | None  # None where nothing may be sold, or the place is a newsletter
    causes: tuple[Reading, ...]
    promises: tuple[str, ...]  # keys of posts that promise something
    plain: tuple[int, ...]  # numbers of normal weeks without a day from a last day - 7 to its day
    half_way: date | None  # after three plain weeks in a row, in weeks 8 to 11
    ceiling: int  # the most posts that sell, in percent
    ceiling_by: CeilingBy
    a_week: int  # posts a week at most
    headings: tuple[str, ...]  # of the three months
