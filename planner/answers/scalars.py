"""Numbers, days and times with their limits."""

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from planner.answers.base import WEEK_MINUTES

Number = Annotated[float, Field(ge=0, le=1e9)]


EARLIEST, LATEST = (
    date(2000, 1, 1),
    date(2199, 12, 31),
)  # a plan's months and holidays need days around its start


def _no_yes(value: Any) -> Any:
    """A yes is no number, though Python takes it for 1.

    Raises:
        PydanticCustomError: the value is true or false.
    """
    if isinstance(value, bool):
        raise PydanticCustomError("int_type", "a yes or no is no number")
    return value


def _scored(value: Any) -> Any:
    """What may be a score.

    Raises:
        PydanticCustomError: it is no whole number.
    """
    if isinstance(value, bool) or (isinstance(value, str) and not value.strip().isdecimal()):
        raise PydanticCustomError("no_score", "no whole number")
    return value


Score = Annotated[int, BeforeValidator(_scored), Field(ge=0, le=5)]
Count = Annotated[int, BeforeValidator(_no_yes), Field(ge=0, le=100_000)]
Pixels = Annotated[int, Field(ge=1, le=100_000)]
ALL = 100  # percent
Clock = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d)?$")]  # local time, such as 18:30


Weekday = Annotated[int, Field(ge=0, le=6)]  # Monday is 0
Minutes = Annotated[int, BeforeValidator(_no_yes), Field(ge=0, le=WEEK_MINUTES)]
