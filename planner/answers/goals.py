"""What the business wants more of."""

from datetime import date

from pydantic import Field

from planner.answers.base import LINE, Part
from planner.answers.cleaning import Line
from planner.language import N_
from planner.vocabulary import WEEKS_A_MONTH, Every, Labour, Purpose, Result


class Goal(Part):
    """What the business wants more of, counted; its three numbers are a week's, or a month's (`every`)."""

    id: str
    want: str = ""  # the trade's want it came from
    name: Line = Field("", title=N_("What you want more of"), max_length=LINE)
    purpose: Purpose | None = Field(None, title=N_("What your posts should do first of all"))
    result: Result | None = Field(None, title=N_("What the business gets from it"))
    measure: Line = Field("", title=N_("What you count"), max_length=LINE)
    soft: bool | None = Field(None, title=N_("It counts likes, comments or followers"))
    counted: Line = Field("", title=N_("How you count it"), max_length=LINE)
    every: Every | None = Field(None, title=N_("You count it by"))
    more: float | None = Field(None, title=N_("How many more you want"), gt=0, le=1e6)
    baseline: float | None = Field(None, title=N_("How many now"), ge=0, le=1e9)
    target: float | None = Field(None, title=N_("How many at the end"), ge=0, le=1e9)
    halfway: float | None = Field(None, title=N_("Enough to go on, half-way"), ge=0, le=1e9)
    by: date | None = Field(None, title=N_("By when"))
    audience: str = Field("", title=N_("From whom"), max_length=20)
    work: Labour | None = Field(None, title=N_("What work it is"))
    count_first: bool | None = Field(None, title=N_("Help me count first"))

    @property
    def counts_by(self) -> Every:
        """What its numbers are counted by: the week, where nothing else is said."""
        return self.every or "week"

    @property
    def monthly(self) -> bool:
        """Whether its numbers are a month's; what is typed week by week is a week's all the same."""
        return self.counts_by == "month"

    @property
    def numbered(self) -> bool:
        """Whether one of its numbers is there."""
        return any(number is not None for number in (self.baseline, self.target, self.halfway))

    def a_week(self, number: float) -> float:
        """One of its numbers as so many a week."""
        return number / WEEKS_A_MONTH if self.monthly else number

    def as_counted(self, weekly: float) -> float:
        """So many a week as so many of what it is counted by; a month's to a tenth."""
        return round(weekly * WEEKS_A_MONTH, 1) if self.monthly else weekly
