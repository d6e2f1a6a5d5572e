"""Numbers, days and times with their limits."""

from datetime import date
from typing import Annotated

from pydantic import Field

from planner.answers.base import WEEK_MINUTES

Number = Annotated[float, Field(ge=0, le=1e9)]


EARLIEST, LATEST = (
    date(2000, 1, 1),
    date(2199, 12, 31),
)  # a plan's months and holidays need days around its start
Score = Annotated[int, Field(ge=0, le=5)]
Count = Annotated[int, Field(ge=0, le=100_000)]
Pixels = Annotated[int, Field(ge=1, le=100_000)]
ALL = 100  # percent
Clock = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]  # local time, such as 18:30


Weekday = Annotated[int, Field(ge=0, le=6)]  # Monday is 0
Minutes = Annotated[int, Field(ge=0, le=WEEK_MINUTES)]
