"""Whom a rule of law or of a profession concerns, in words."""

from planner.insights.business.kind_of_work import kind_named
from planner.knowledge import Caution, Library


def concerned(library: Library, caution: Caution) -> tuple[str, ...]:
    """The names of the businesses, kinds of work and trades it means."""
    kinds = {f"kind/{card.id}": card.name for card in library.kinds.cards}
    trades = {f"trade/{trade.id}": trade.name for trade in library.trades.values()}
    known = kinds | trades
    return tuple(known.get(name) or kind_named(library, name, short=True) for name in caution.of)
