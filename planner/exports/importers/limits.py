"""What a place takes: how long a text may be, counted as the place counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.exports.importers.posts import Ready, ready
from planner.exports.page_one import BOLD
from planner.language import N_
from planner.plan import Plan

_LINK = re.compile(r"https?://\S+")
LINK, WIDE = (
    23,
    2,
)  # what X counts for any link, and for a sign beyond these (docs.x.com, counting characters)
_ONE = ((0x0000, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))  # X counts these as 1
_JOINED = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u20e3]")  # part of the emoji before them
_CHAIN = re.compile("\u200d.")


@dataclass(frozen=True)
class Trouble:
    """What to mend in one row before it is handed to a tool."""

    row: Ready
    text: str


def length(place: str, text: str) -> int:
    """How many characters the place counts."""
    if place != "x":
        return len(text)
    links = _LINK.findall(text)
    rest = _CHAIN.sub("", _JOINED.sub("", _LINK.sub("", text)))
    flags = sum("\U0001f1e6" <= sign <= "\U0001f1ff" for sign in rest) // 2  # two letters make one flag
    return LINK * len(links) + sum(1 if _is_one(sign) else WIDE for sign in rest) - WIDE * flags


def _is_one(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in _ONE)


def trouble(plan: Plan) -> tuple[Trouble, ...]:
    """Every row that a place would refuse, or that would go out unfinished."""
    return tuple(one for row in ready(plan) for one in _of(plan, row))


def _of(plan: Plan, row: Ready) -> Iterator[Trouble]:
    say, place = plan.library.say, plan.library.platforms.get(row.post.place)
    words = {"title": row.title, "day": say.day(row.post.go_out), "place": row.place}
    counted = length(row.post.place, row.text)
    if place and place.text_limit and counted > place.text_limit:
        text = N_("{day}, “{title}”: {n} characters, and {place} takes {most}. Shorten it.")
        numbers = {"n": say.number(counted), "most": say.number(place.text_limit)}
        yield Trouble(row, say(text, **words, **numbers))
    if row.gaps:
        gaps = say.both([gap.replace(BOLD, "") for gap in row.gaps])
        yield Trouble(row, say(N_("{day}, “{title}”: fill in {gaps}."), gaps=gaps, **words))
