"""What a trade sells and when people buy it: offers, peaks with steps, lines, tasks, drawer, causes."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from planner.knowledge.lines import DrawerLine, ReplyLine, Step
from planner.knowledge.models import Data, Prose
from planner.vocabulary import OrderWay

Worth = Annotated[int, Field(ge=0, le=2)]  # 2 serves the want, 1 brings the same people in
Wants = dict[str, Worth]  # by the id of the trade's want
How = Literal["phone", "phone-message", "message", "link", "counter"]
LONGEST = 120  # days before its day that a peak may open (ours)
SERVES = 2  # what an offer or a peak is worth to the want it is for (ours)


class OfferCard(Data):
    """One thing a trade sells, and how it is ordered."""

    id: str
    name: Prose  # stands after a colon or in a list only
    wants: Wants
    order: tuple[OrderWay, ...] = Field(min_length=1)
    lead_days: int = Field(0, ge=0, le=60)  # a guess until the owner confirms it
    capacity: tuple[int, int, int] = (5, 12, 25)
    in_all: bool = False  # there is room for so many in all, not a week
    how: dict[How, Prose]  # how to order, a whole sentence for each way
    priced: Prose  # "{Price}, ..."; stands behind `how` where the price is known
    unpriced: Prose  # where it is not
    slip: Prose  # what to write down of an order
    reply: Prose  # the saved first answer to a message


class SeasonWindow(Data):
    """When a peak opens in some countries: so many days before the day of a rule."""

    rule: str
    opens: int = Field(ge=7, le=LONGEST)
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()


class Peak(Data):
    """Days on which people buy. Its date is that of a day the country knows, of a rule, or of windows.

    With `order_days` it has a last day, by itself or from the trade's busy row; with `opens` it begins so
    many days before a day that has none, or that lies after the plan. A `quiet` one is dated by the months
    the owner calls quiet, where they lie in that season.
    """

    id: str
    name: Prose
    day: str = ""
    rule: str = ""
    windows: tuple[SeasonWindow, ...] = ()
    quiet: Literal["winter", "summer", "any", ""] = ""
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    wants: Wants
    order_days: int | None = Field(None, ge=0, le=60)
    opens: int | None = Field(None, ge=7, le=LONGEST)
    week: Literal["half", ""] = ""  # its own week leaves half the time
    season: bool = False  # many days from the first on: no last day of its own
    when: Prose = ""  # of a season: which days
    full: Prose = ""  # of a season: until when one can order
    themes: tuple[str, ...] = ()
    not_of: tuple[str, ...] = ()  # offers beside which it sells something else
    first_in: tuple[str, ...] = ()  # countries where it runs before any other
    steps: tuple[Step, ...]

    @model_validator(mode="after")
    def _whole(self) -> "Peak":
        there = {step.step for step in self.steps}
        needed = {"announce", "room"} if self.season else {"announce", "last"}
        if sum(map(bool, (self.day, self.rule, self.windows, self.quiet))) != 1:
            raise ValueError(f"{self.id}: one of a day, a rule, windows or quiet months")
        if not needed <= there:
            raise ValueError(f"{self.id}: no step {', '.join(sorted(needed - there))}")
        return self


class SetupTask(Data):
    """One thing to do once, in week 1 or 2."""

    id: str
    week: Literal[1, 2]
    minutes: int = Field(ge=5, le=60)
    rank: int
    do: Prose
    do_empty: Prose = ""  # where its price or contact is not known
    small: bool = False  # also for who makes one post a week
    sober: bool = False  # also where nothing may be sold
    places: tuple[str, ...] = ()  # only where this is the one place


class Cause(Data):
    """If the numbers say this, then do that."""

    id: str
    when: Prose
    when_month: Prose = ""  # for a goal counted by the month: `below` is meant of all three weeks then
    then: Prose
    sober: bool = False  # also where nothing may be sold
    below: float | None = Field(
        None, gt=0
    )  # under this number the numbers say it; none: the owner notices it


class Heading(Data):
    """A month's heading where two peaks run."""

    peaks: tuple[str, str]
    title: Prose


class Selling(Data):
    """All of it for one trade; `worth` says which of its themes serve which want."""

    offers: tuple[OfferCard, ...] = ()
    worth: dict[str, Wants] = {}
    lines: tuple[Step, ...] = ()
    peaks: tuple[Peak, ...] = ()
    drawer: tuple[DrawerLine, ...] = ()
    replies: tuple[ReplyLine, ...] = ()
    setup: tuple[SetupTask, ...] = ()
    causes: tuple[Cause, ...] = ()
    headings: tuple[Heading, ...] = ()
    priced: bool = True  # what it asks for has a price
    reviews: bool = True  # whether the trade may ask its customers for reviews

    @model_validator(mode="after")
    def _ids(self) -> "Selling":
        for entries in (self.offers, self.peaks, self.setup, self.causes):
            ids = [one.id for one in entries]
            if len(ids) != len(set(ids)):
                raise ValueError("an id stands twice")
        return self

    def offer(self, offer_id: str) -> OfferCard | None:
        """The offer card with this id."""
        return next((one for one in self.offers if one.id == offer_id), None)


class TradeSelling(Selling):
    """The selling part of the trade with this id."""

    id: str
