"""What people shall buy more of: cards to choose from, our guess, and when it is more than can be made."""

from dataclasses import dataclass

from planner.answers import Offer, the_offer
from planner.knowledge import SERVES, OfferCard
from planner.plan import Plan, more_wanted, most_of

MOST = 6  # cards to choose from at once (ours)


@dataclass(frozen=True)
class Ceiling:
    """More is wanted than can be taken, a week or a month: what there is now, or what its owner wants."""

    number: float
    wanted: bool  # the owner's own number; else what there is now
    capacity: int


def offer_said(plan: Plan) -> Offer:
    """What the owner said of the offer; with the next id where nothing was said."""
    return the_offer(plan.said, _trade(plan))


def choices(plan: Plan) -> tuple[str, ...]:
    """The trade's cards that serve the want, those that serve it best first; all where none does."""
    want, every = _want(plan), plan.library.selling(_trade(plan)).offers
    cards = sorted(every, key=lambda one: -one.wants.get(want, 0))
    serving = [card for card in cards if card.wants.get(want)]
    return tuple(f"{_trade(plan)}/{card.id}" for card in (serving or cards)[:MOST])


def guess(plan: Plan) -> str:
    """The card we take until the owner says something; "" where nothing is taken."""
    filled = the_offer(plan.answers, _trade(plan))
    return filled.card if ("business", "offers", filled.id, "card") in plan.assumed else ""


def card_of(plan: Plan, offer: Offer) -> OfferCard | None:
    """The offer's card, else the one we guess."""
    trade, _, name = (offer.card or guess(plan)).partition("/")
    return plan.library.selling(trade).offer(name)


def ceiling(plan: Plan) -> Ceiling | None:
    """Where more is wanted than can be taken, and both count the same thing."""
    offer, want = offer_said(plan), plan.library.want(plan.goal.want)
    card = card_of(plan, offer)
    if offer.capacity is None or (card and (card.in_all or card.wants.get(_want(plan), 0) < SERVES)):
        return None
    said = next((goal.target for goal in plan.said.goals if goal.id == plan.goal.id), None)
    now, most = plan.goal.baseline, most_of(plan.goal, offer.capacity)
    if said is not None:
        return Ceiling(said, True, most) if said > most else None
    if want is None or now is None or now + more_wanted(plan.goal, want) <= most:
        return None
    return Ceiling(now, False, most)


def _trade(plan: Plan) -> str:
    return plan.library.trade(plan.answers.business.trade).id


def _want(plan: Plan) -> str:
    """The goal's want, where it is one of the trade's."""
    trade, _, want = plan.goal.want.partition("/")
    return want if trade == _trade(plan) else ""
