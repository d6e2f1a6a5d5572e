"""A line with its slots filled: dates, numbers, price, contact and town, as far as the owner said them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.knowledge import Line
from planner.language import N_, Language, capital, filled_in
from planner.plan.selling.result import Offered

_PRICES = ("price", "Price", "price_quoted")


@dataclass(frozen=True)
class Words:
    """What to show, the first sentence, how it goes on, what to ask."""

    show: str
    first: str
    more: str
    ask: str


def filled(line: Line, offer: Offered, slots: Mapping[str, str], say: Language, plain: bool) -> Words:
    """The line's words; a sentence with an empty slot is said in its second version."""
    first = line.plain if plain and line.plain else line.first
    show = line.show
    if line.instead:
        show = say(N_("{show} No picture, or no yes? {instead}"), show=show, instead=line.instead)
    return Words(
        _fill(show, "", offer, slots),
        _fill(first, line.first_empty, offer, slots),
        line.more,
        asked(line.ask, line.ask_empty, offer, slots, say),
    )


def asked(ask: str, empty: str, offer: Offered, slots: Mapping[str, str], say: Language) -> str:
    """What a line asks; who can neither be rung nor written to is asked in the owner's own way."""
    if "{contact}" not in ask or offer.can_ring or "message" in offer.ways:
        return _fill(ask, empty, offer, slots)
    last = slots.get("last", "") if "{last}" in ask else ""
    parts = (
        "[price]." if "[price]" in ask else "",
        say(N_("The last day is {day}."), day=last) if last else "",
        offer.how,
    )
    return " ".join(part for part in parts if part)


def sentence(text: str, empty: str, offer: Offered, say: Language) -> str:
    """A text that stands outside a campaign: a task, a line of the drawer."""
    return _fill(text, empty, offer, constant(offer, say))


def constant(offer: Offered, say: Language) -> dict[str, str]:
    """The slots that are the same on every day."""
    lead = say.plural(offer.lead, "{n} day", "{n} days") if offer.lead else ""
    return {
        "contact": offer.contact,
        "price": offer.price,
        "Price": capital(offer.price),
        "price_quoted": say(N_("“{price}”"), price=offer.price) if offer.price else "",
        "town": offer.town,
        "lead": lead,
        "n": "[n]" if offer.capacity is None else say.number(offer.capacity),
        "order": offer.line,
    }


def dated(day: date, last: date | None, thanks: date | None, say: Language) -> dict[str, str]:
    """The slots of a campaign's days."""
    found = {"day": say.long_day(day), "month": say.month(day.month)}
    found |= {"last": say.long_day(last)} if last else {}
    found |= {"thanks_day": say.day_and_month(thanks)} if thanks else {}
    return found | {name.capitalize(): capital(found[name]) for name in ("day", "last") if name in found}


def _fill(text: str, empty: str, offer: Offered, slots: Mapping[str, str]) -> str:
    """The text, or its second version where a slot of it is empty or its number is none to ring."""
    lacks = empty and any("{" + name + "}" in text for name in _missing(offer, slots))
    return filled_in(empty if lacks else text, slots)


def _missing(offer: Offered, slots: Mapping[str, str]) -> list[str]:
    """The slots nobody said anything for."""
    missing = [name for name in (*_PRICES, "town", "last") if not slots.get(name)]
    return missing if offer.can_ring else [*missing, "contact"]
