"""What a business does, as its owner typed it, looked up in the table."""

from dataclasses import dataclass
from functools import lru_cache

from planner.answers import Business
from planner.knowledge import OTHER, SERVES, Library, Row, businesses, find_business
from planner.language import N_, capital
from planner.plan import Plan, want_of


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


def work_of(library: Library, row: Row) -> str:
    """Which kind of work a business of the table is, or which trade of the list."""
    names = {card.id: card.name for card in library.kinds.cards}
    return names[row.kinds[0]] if row.kinds else library.trade(row.trade).name


def kind_named(library: Library, name: str, short: bool = False) -> str:
    """A name of the table with what else it is called; another name as it was typed."""
    row, say = _by_name().get(name), library.say
    if row is None:
        return name
    shown = say(row.name)
    shown = capital(shown)
    others = "" if short else ", ".join(say(other) for other in row.synonyms)
    return say(N_("{name} ({others})"), name=shown, others=others) if others else shown


def sells_quiet_months(plan: Plan) -> bool:
    """Whether the want is served by the quiet months, which the owner knows best."""
    selling, want = plan.library.selling(plan.answers.business.trade), want_of(plan.answers)
    return any(peak.quiet and peak.wants.get(want, 0) == SERVES for peak in selling.peaks)


@lru_cache
def _by_name() -> dict[str, Row]:
    return {row.name: row for row in businesses().values()}


def _cards(library: Library) -> set[str]:
    return {card.id for card in library.kinds.cards}
