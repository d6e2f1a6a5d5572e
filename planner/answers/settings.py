"""Defaults the user changed, and where the plan comes from."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from planner.answers.base import Node, Part
from planner.answers.cleaning import Line, Text
from planner.answers.scalars import Weekday
from planner.language import N_
from planner.vocabulary import Method

LOGO = 200_000  # characters of a logo as it is kept (ours)


_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def _as_colour(text: str) -> str:
    """A colour as web pages write it; empty is not said.

    Raises:
        PydanticCustomError: it is none.
    """
    if text and not _COLOUR.fullmatch(text):
        raise PydanticCustomError("no_colour", "no colour")
    return text


Colour = Annotated[Line, AfterValidator(_as_colour)]


class Consultant(Node):
    """Whose work the documents are, where a consultant makes them for a client."""

    name: Line = Field("", title=N_("Your name, or your firm's"), max_length=80)
    colour: Colour = Field("", title=N_("Your colour"), max_length=7)
    logo: str = Field("", title=N_("Your logo"), max_length=LOGO, pattern=r"^[A-Za-z0-9+/=]*$")
    cover: bool | None = Field(None, title=N_("With a cover page"))
    notes: dict[str, Text] = Field({}, title=N_("Your notes"), max_length=40)  # by section


class Settings(Part):
    """Product defaults changed by the user, and what was seen."""

    language: str = Field("", title=N_("Language"), max_length=10)
    method: Method | None = Field(None, title=N_("How to compare places"))
    weights: dict[str, Annotated[float, Field(ge=0, le=100)]] = Field({}, max_length=10)
    numbers: dict[str, Annotated[float, Field(ge=0, le=1e6)]] = Field(
        {}, title=N_("Our limits"), max_length=50
    )
    zone: str = Field("", title=N_("Time zone"), max_length=40)
    currency: str = ""
    first_weekday: Weekday | None = None
    consultant: Consultant = Field(Consultant(), title=N_("Your name instead of ours"))
    seen: list[str] = Field([], max_length=40)


class Origin(Node):
    """The plan this one follows or was copied from."""

    uid: str = ""
    name: Line = ""
    summary: Line = ""
    learnt: list[Line] = Field([], max_length=12)  # what the plan before this one taught
    used: list[str] = Field([], max_length=40)  # the themes it had
