"""A post's words with slots and gaps, and what is wrong with them.

A line is a whole sentence with slots for dates, numbers, the price, the contact and the town only: no noun
that another language would inflect. What only the owner knows on the day stands as a gap, such as `[n]`.
"""

import re
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from planner.knowledge.models import Data, Prose
from planner.knowledge.true_words import MOST_WORDS, untrue, untrue_ask, untrue_more
from planner.vocabulary import SELLING_STEPS, Climate, Shot, StepName, Trigger, Truth

SLOTS = frozenset(
    (
        *("contact", "price", "Price", "price_quoted", "town", "lead", "day", "Day", "last", "Last"),
        *("thanks_day", "month", "n", "order"),
    )
)
GAPS = ("[n]", "[price]", "[hours]", "[hour]", "[day]", "[date]", "[dates]", "[size]", "[words]", "[list]")
_SLOT = re.compile(r"\{(\w*)\}")
_GAP = re.compile(r"\[[^\]]*\]")
_DIGIT = re.compile(r"\d")
_TOUCH = "{contact}"
_PRICES = ("{price}", "{Price}", "{price_quoted}")


class Line(Data):
    """A post's words: what to show, the first sentence, how it goes on, what to ask."""

    format: Literal["photo", "film", "story", "text"]
    true: Truth = "always"
    sober: bool = False  # shows and praises nothing that is sold
    months: tuple[Annotated[int, Field(ge=1, le=12)], ...] = ()  # of a season line, in the north
    needs: Shot = "staged"
    promise: bool = False  # a promise of days, of a guarantee, of something free
    show: Prose
    instead: Prose = ""  # what to show where nobody gave consent
    first: Prose
    first_empty: Prose = ""  # where its price, contact or town is not known
    plain: Prose = ""  # without the gap, once a month has enough of them
    more: Prose = ""  # goes on from any of these
    ask: Prose
    ask_empty: Prose = ""

    @model_validator(mode="before")
    @classmethod
    def _holds(cls, row: Any) -> Any:
        """The English text is looked at, before it is translated.

        Raises:
            ValueError: an unknown slot or gap, a word that is not true, a missing second version.
        """
        wrong = faults(row) if isinstance(row, dict) else []
        if wrong:
            raise ValueError("; ".join(wrong))
        return row


class Step(Line):
    """One step of a campaign, or one line of an offer's own set."""

    step: StepName
    offers: tuple[str, ...] = ()  # of a line of the set: the offers it speaks of; none: any

    @property
    def sells(self) -> bool:
        """Whether it may name a price, a last day or a way to order."""
        return self.step in SELLING_STEPS


class DrawerLine(Data):
    """A post without a date, for when something happens."""

    trigger: Trigger
    sober: bool = False  # invites to nothing that is sold
    climates: tuple[Climate, ...] = ()
    first: Prose
    first_empty: Prose = ""
    more: Prose = ""
    ask: Prose = ""
    ask_empty: Prose = ""

    @model_validator(mode="before")
    @classmethod
    def _holds(cls, row: Any) -> Any:
        wrong = _of_slots(row) if isinstance(row, dict) else []
        if wrong:
            raise ValueError("; ".join(wrong))
        return row


class ReplyLine(Data):
    """An answer to copy, and to what it answers."""

    when: Prose
    text: Prose
    text_empty: Prose = ""  # where its price or contact is not known
    sober: bool = False  # offers nothing that is sold

    @model_validator(mode="before")
    @classmethod
    def _holds(cls, row: Any) -> Any:
        wrong = _of_slots(row) if isinstance(row, dict) else []
        if wrong:
            raise ValueError("; ".join(wrong))
        return row


def faults(row: dict[str, Any]) -> list[str]:
    """What is wrong with an English line, in words."""
    pinned, season = row.get("true") == "day", row.get("true") == "season"
    wrong = _of_slots(row)
    for name in ("first", "first_empty", "plain"):
        text = row.get(name, "")
        wrong += [f"{name}: {word!r}" for word in untrue(text, pinned, season)]
        if len(text.split()) > MOST_WORDS:
            wrong.append(f"{name}: more than {MOST_WORDS} words")
        if _DIGIT.search(_GAP.sub("", text)):
            wrong.append(f"{name}: a number that is no gap and no slot")
    wrong += [f"more: {word!r}" for word in untrue_more(row.get("more", ""), season)]
    wrong += [
        f"ask: {word!r}" for name in ("ask", "ask_empty") for word in untrue_ask(row.get(name, ""), season)
    ]
    if row.get("needs") == "consent" and not row.get("instead"):
        wrong.append("a consent without a second version")
    if _GAP.search(row.get("first", "")) and row.get("true") not in ("count", "day"):
        wrong.append("a gap in a line that is not `count`")
    if "[n]" in row.get("first", "") and row.get("step", "room") not in ("room", "thanks"):
        wrong.append("a number that is known on the day only, in a post made before it")
    return wrong


def _of_slots(row: dict[str, Any]) -> list[str]:
    wrong = []
    for name, text in row.items():
        if not isinstance(text, str):
            continue
        wrong += [f"{name}: no slot {{{slot}}}" for slot in _SLOT.findall(text) if slot not in SLOTS]
        wrong += [f"{name}: no gap {gap}" for gap in _GAP.findall(text) if gap not in GAPS]
    for name in ("first", "ask", "text"):
        text = row.get(name, "")
        if any(slot in text for slot in (_TOUCH, *_PRICES)) and not row.get(f"{name}_empty"):
            wrong.append(f"{name}: no version without price or contact")
    return wrong
