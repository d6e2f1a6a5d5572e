"""The one offer that a plan sells."""

from planner.answers.business import Offer
from planner.answers.document import Answers
from planner.answers.ids import next_number

OFFER = "o"  # before the number of an offer's id


def the_offer(answers: Answers, trade: str) -> Offer:
    """The first offer with a price, else with a card, else the first; an empty one with the next id for none.

    An offer with another trade's card is not in force: it waits until that trade comes back.
    """
    offers = [one for one in answers.business.offers if one.card.partition("/")[0] in ("", trade)]
    priced = next((one for one in offers if one.price), None)
    carded = next((one for one in offers if one.card), None)
    found = priced or carded or next(iter(offers), None)
    return found or Offer(id=f"{OFFER}{next_offer(answers)}")


def next_offer(answers: Answers) -> int:
    """The number of the next offer's id."""
    return next_number(answers.ids.get(OFFER), OFFER, [one.id for one in answers.business.offers])
