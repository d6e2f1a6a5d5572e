"""What the business wants more of."""

from datetime import date

from pydantic import Field

from planner.answers.base import LINE, Part
from planner.answers.cleaning import Line
from planner.language import N_
from planner.vocabulary import Labour, Purpose, Result


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
    work: Labour | None = Field(None, title=N_("What work it is"))
    count_first: bool | None = Field(None, title=N_("Help me count first"))
