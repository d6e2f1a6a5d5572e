"""What a business does, as its owner typed it, looked up in the table."""

from dataclasses import dataclass

from planner.answers import Business
from planner.knowledge import OTHER, Library, Row, businesses, find_business
from planner.language import N_


@dataclass(frozen=True)
class Found:
    """What was found: the trade of the plan, whether the table has no such name, and what comes near."""

    trade: str
    unknown: bool = False
    like: tuple[Row, ...] = ()


def looked_up(library: Library, business: Business) -> Found:
    """The trade of what was typed; an unknown name keeps a kind of work that was chosen for it."""
    does, trade = business.does, business.trade
    if not does:
        return Found(trade, unknown=trade == OTHER or trade in _cards(library))
    row = _by_name().get(does)
    if row:
        return Found(row.stands_for)
    kept = trade if trade == OTHER or trade in _cards(library) else ""
    return Found(kept, unknown=True, like=tuple(find_business(does)))


def names_listed(does: str) -> list[str]:
    """The names of the table in order of the alphabet, and what was typed where it is none of them."""
    names = sorted(_by_name(), key=str.casefold)
    return names if not does or does in _by_name() else [*names, does]


def kind_named(library: Library, name: str) -> str:
    """A name of the table with what else it is called; another name as it was typed."""
    row, say = _by_name().get(name), library.say
    if row is None:
        return name
    shown = say(row.name)
    shown = shown[:1].upper() + shown[1:]
    others = ", ".join(say(other) for other in row.synonyms)
    return say(N_("{name} ({others})"), name=shown, others=others) if others else shown


def _by_name() -> dict[str, Row]:
    return {row.name: row for row in businesses().values()}


def _cards(library: Library) -> set[str]:
    return {card.id for card in library.kinds.cards}
