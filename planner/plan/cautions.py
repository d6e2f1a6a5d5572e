"""Which cautions hold for a business where it is, and what its plan leaves out because of them."""

from planner.answers import Business
from planner.knowledge import Caution, Library
from planner.vocabulary import KeepsOut


def cautions_of(business: Business, library: Library) -> tuple[Caution, ...]:
    """The cautions of what the business does, in its country."""
    every = library.cautions.of_business(business.does, business.trade)
    return tuple(one for one in every if one.holds_in(business.country))


def kept_out(business: Business, library: Library) -> frozenset[KeepsOut]:
    """Everything that does not go out because of a caution."""
    return frozenset(name for one in cautions_of(business, library) for name in one.keeps_out)
