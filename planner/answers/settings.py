"""Defaults the user changed, and where the plan comes from."""

from typing import Annotated

from pydantic import Field

from planner.answers.base import Node, Part
from planner.answers.cleaning import Line
from planner.answers.scalars import Weekday
from planner.language import N_
from planner.vocabulary import Method


class Settings(Part):
    """Product defaults changed by the user, and what was seen."""

    language: str = Field("", title=N_("Language"), max_length=10)
    method: Method | None = Field(None, title=N_("How to compare places"))
    weights: dict[str, Annotated[float, Field(ge=0, le=100)]] = Field({}, max_length=10)
    numbers: dict[str, Annotated[float, Field(ge=0, le=1e6)]] = Field(
        {}, title=N_("Our limits"), max_length=50
    )
    zone: str = ""
    currency: str = ""
    first_weekday: Weekday | None = None
    seen: list[str] = Field([], max_length=40)


class Origin(Node):
    """The plan this one follows or was copied from."""

    uid: str = ""
    name: Line = ""
    summary: Line = ""
    learnt: list[Line] = Field([], max_length=12)  # what the plan before this one taught
    used: list[str] = Field([], max_length=40)  # the themes it had
