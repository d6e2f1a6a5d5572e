"""A line with its slots filled: dates, numbers, price, contact and town, as far as the owner said them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.knowledge import Line
from planner.language import N_, Language
from planner.plan.selling.offer import is_phone
from planner.plan.selling.result import Offered

_PRICES = ("price", "Price", "price_quoted")


@dataclass(frozen=True)
class Words:
    """What to show, the first sentence, what to ask."""

    show: str
    first: str
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
        _fill(line.ask, line.ask_empty, offer, slots),
    )


def sentence(text: str, empty: str, offer: Offered, say: Language, capacity_gap: str = "[n]") -> str:
    """A text that stands outside a campaign: a task, a line of the drawer."""
    return _fill(text, empty, offer, constant(offer, say))


def constant(offer: Offered, say: Language) -> dict[str, str]:
    """The slots that are the same on every day."""
    lead = say.plural(offer.lead, "{n} day", "{n} days") if offer.lead else ""
    return {
        "contact": offer.contact,
        "price": offer.price,
        "Price": offer.price[:1].upper() + offer.price[1:],
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
    upper = {
        name.capitalize(): text[:1].upper() + text[1:]
        for name, text in found.items()
        if name in ("day", "last")
    }
    return found | upper


def _fill(text: str, empty: str, offer: Offered, slots: Mapping[str, str]) -> str:
    """The text, or its second version where a slot of it is empty or its number is none to ring."""
    chosen = text
    if empty and any("{" + name + "}" in text for name in _missing(offer, slots)):
        chosen = empty
    for name, value in slots.items():
        chosen = chosen.replace("{" + name + "}", value)
    return chosen


def _missing(offer: Offered, slots: Mapping[str, str]) -> list[str]:
    """The slots nobody said anything for."""
    missing = [name for name in (*_PRICES, "town", "last") if not slots.get(name)]
    if not is_phone(offer.contact) or "phone" not in offer.ways:
        missing.append("contact")
    return missing
