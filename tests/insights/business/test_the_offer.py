"""What people shall buy more of, with cards of our own: the choice, our guess, what goes along."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from planner.answers import Change, Document, from_document
from planner.insights.business import Ceiling, ceiling, choices, guess, offer_said
from planner.insights.progress import before_saving
from planner.knowledge import Library, OfferCard, Selling, library
from planner.knowledge.selling import TradeSelling
from planner.plan import Plan, build_plan

TODAY = date(2027, 1, 4)
CAKES, TRAYS, BREAD = (f"bakery/{one}" for one in ("cakes", "trays", "bread"))
O1 = ("business", "offers", "o1")


def card(name: str, lead: int, **wants: int) -> OfferCard:
    """An offer card with the least it may hold."""
    words = {
        "how": {"message": "Write."},
        "priced": "{Price}.",
        "unpriced": "Ask.",
        "slip": "day",
        "reply": "Thanks!",
    }
    row = {"id": name, "name": f"our {name}", "order": ("phone",), "lead_days": lead, **words}
    return OfferCard.model_validate(row | {"wants": {want.replace("_", "-"): n for want, n in wants.items()}})


OURS = (
    card("trays", 2, cake_orders=1, party_orders=2),
    card("cakes", 3, cake_orders=2),
    card("bread", 1, put_by=2),
)


def knowledge(*cards: OfferCard) -> Library:
    """Everything we know, with these cards for the bakery and none for others."""
    sales = {"bakery": TradeSelling(id="bakery", offers=cards)} if cards else {}
    return replace(library(), sales=sales, common=Selling())


def plan_of(want: str = "bakery/cake-orders", cards: tuple[OfferCard, ...] = OURS, **business: Any) -> Plan:
    said: Document = {
        "business": {"name": "Fjord", "trade": "bakery"} | business,
        "goals": [{"id": "g1", "want": want}],
    }
    return build_plan(from_document(said), knowledge(*cards), TODAY)


def test_cards_that_serve_the_want_are_chosen_from_the_best_first() -> None:
    assert choices(plan_of()) == (CAKES, TRAYS)
    assert choices(plan_of("bakery/party-orders")) == (TRAYS,)
    assert choices(plan_of("bakery/put-by")) == (BREAD,)


@pytest.mark.parametrize("want", ["bakery/saturday-help", "coach/first-talks", ""])
def test_where_no_card_serves_the_want_all_are_shown(want: str) -> None:
    assert choices(plan_of(want)) == (TRAYS, CAKES, BREAD)


def test_at_most_six_are_shown() -> None:
    many = tuple(card(f"c{k}", 0, cake_orders=2) for k in range(9))
    assert choices(plan_of(cards=many)) == tuple(f"bakery/c{k}" for k in range(6))


def test_the_best_card_is_guessed_until_something_is_said() -> None:
    assert guess(plan_of()) == CAKES
    assert guess(plan_of("bakery/party-orders")) == TRAYS
    assert guess(plan_of(offers=[{"id": "o1", "price": "450"}])) == CAKES
    assert guess(plan_of(offers=[{"id": "o1", "card": BREAD}])) == ""
    assert guess(plan_of(offers=[{"id": "o1", "name": "a talk"}])) == ""
    assert guess(plan_of(cards=())) == ""
    assert guess(plan_of(trade="coach")) == ""


def test_a_card_of_another_trade_is_not_in_force_and_comes_back_with_it() -> None:
    offers = [{"id": "o1", "card": CAKES, "name": "our cakes", "price": "450"}]
    away = plan_of(trade="coach", offers=offers)
    assert (offer_said(away).id, offer_said(away).card, offer_said(away).price) == ("o2", "", "")
    assert offer_said(plan_of(offers=offers)).price == "450"


def near(capacity: int | None, baseline: float | None, **goal: Any) -> Ceiling | None:
    offer = {"id": "o1", "card": goal.pop("card", CAKES)} | ({"capacity": capacity} if capacity else {})
    said: Document = {
        "business": {"trade": "bakery", "offers": [offer]},
        "goals": [{"id": "g1", "want": "bakery/cake-orders", "baseline": baseline} | goal],
    }
    return ceiling(build_plan(from_document(said), knowledge(*OURS), TODAY))


def test_more_wanted_than_can_be_taken_is_seen() -> None:
    more = library().trade("bakery").wants[0].more
    assert near(12, 12 - more + 1) == Ceiling(12 - more + 1, False, 12)
    assert near(12, 12 - more) is None
    assert near(None, 50) is None
    assert near(12, None) is None
    assert near(12, 3, target=20) == Ceiling(20, True, 12)
    assert near(12, 12, target=12) is None
    assert near(12, None, target=30) == Ceiling(30, True, 12)


def test_a_card_that_only_brings_the_same_people_in_is_counted_otherwise() -> None:
    assert near(12, 50, card=TRAYS) is None


# What is saved along ------------------------------------------------------------------------------------


def along(plan: Plan, *changes: Change) -> dict[tuple[str, ...], tuple[object, object]]:
    kept = before_saving(plan, changes)
    return {path: (was, now) for path, was, now in kept if path[:2] == ("business", "offers")}


def test_a_card_brings_its_name() -> None:
    assert along(plan_of(), ((*O1, "card"), None, BREAD)) == {(*O1, "name"): (None, "our bread")}


def test_another_card_brings_its_own_name_and_what_was_said_of_the_old_one_goes() -> None:
    old = {
        "id": "o1",
        "card": CAKES,
        "name": "Kari's cakes",
        "lead": 0,
        "covers": "eight",
        "price": "450",
        "capacity": 5,
        "order": ["phone"],
    }
    assert along(plan_of(offers=[old]), ((*O1, "card"), CAKES, BREAD)) == {
        (*O1, "name"): ("Kari's cakes", "our bread"),
        (*O1, "price"): ("450", None),
        (*O1, "lead"): (0, None),
        (*O1, "capacity"): (5, None),
        (*O1, "covers"): ("eight", None),
    }
    assert along(plan_of(offers=[old]), ((*O1, "card"), CAKES, CAKES)) == {}


def test_words_of_ones_own_outlast_the_first_card() -> None:
    assert along(plan_of(offers=[{"id": "o1", "name": "Kari's cakes"}]), ((*O1, "card"), None, CAKES)) == {}


def test_a_card_taken_away_takes_its_name() -> None:
    named = [{"id": "o1", "card": CAKES, "name": "our cakes"}]
    assert along(plan_of(offers=named), ((*O1, "card"), CAKES, None)) == {(*O1, "name"): ("our cakes", None)}


@pytest.mark.parametrize(
    ("field", "value"),
    [("price", "450"), ("order", ["phone"]), ("capacity", 5), ("lead", 2), ("covers", "8")],
)
def test_the_first_word_about_an_offer_keeps_the_card_we_took_for_it(field: str, value: object) -> None:
    assert along(plan_of(), ((*O1, field), None, value)) == {
        (*O1, "card"): (None, CAKES),
        (*O1, "name"): (None, "our cakes"),
    }


@pytest.mark.parametrize(
    "changes",
    [
        [((*O1, "price"), None, "450"), ((*O1, "card"), None, BREAD), ((*O1, "name"), None, "Rye")],
        [(("business", "contact"), None, "55123456")],
        [((*O1,), None, {"id": "o1"})],
    ],
)
def test_nothing_goes_along_with_what_says_it_itself(changes: list[Change]) -> None:
    assert along(plan_of(), *changes) == {}


def test_ones_own_words_for_it_keep_the_card_too() -> None:
    assert along(plan_of(), ((*O1, "name"), None, "Kari's cakes")) == {(*O1, "card"): (None, CAKES)}


def test_nothing_is_guessed_beside_an_offer_in_words_of_ones_own() -> None:
    own = plan_of(offers=[{"id": "o1", "name": "a talk"}])
    assert along(own, ((*O1, "price"), None, "450")) == {}
    assert along(plan_of(cards=()), ((*O1, "price"), None, "450")) == {}
