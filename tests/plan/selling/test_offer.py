"""What the plan sells: what the owner said, else the trade's card."""

from typing import Any

import pytest

from planner.answers import Answers, Document, from_document, is_phone
from planner.knowledge import library
from planner.plan.filled import Filled
from planner.plan.selling.offer import best_card, how_keys, offer_card, offered, town, want_of
from planner.plan.selling.result import Offered

RING, LINK = "55 00 00 00", "fjord.no/cakes"


def answers(
    *offers: Document, place: str = "facebook", want: str = "cake-orders", **business: str
) -> Answers:
    named = {"name": "Fjord Bakeri, Bergen", "trade": "bakery", "country": "NO", **business}
    return from_document(
        {
            "business": {**named, "offers": list(offers)},
            "goals": [{"id": "g1", "want": f"bakery/{want}"}],
            "platforms": {"choice": [{"id": place, "role": "focus", "share": 100}]},
        }
    )


def offer(*offers: Document, **said: Any) -> Offered:
    return offered(Filled(answers(*offers, **said)), library())


# Which offer ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "want", ["cake-orders", "party-orders", "weekday-mornings", "put-by", "saturday-help"]
)
def test_without_a_word_it_is_the_first_card_that_serves_the_want_best(want: str) -> None:
    cards = library().selling("bakery").offers
    best = max(card.wants.get(want, 0) for card in cards)
    first = next(card for card in cards if card.wants.get(want, 0) == best)
    assert best == 2, "each want has a card that serves it"
    assert best_card(answers(want=want), library()) == first
    found = offer(want=want)
    assert (found.id, found.name, found.guessed) == (first.id, first.name, True)


def test_a_card_that_was_picked_stands_though_it_serves_another_want() -> None:
    found = offer({"id": "o1", "card": "bakery/saturday-shift"})
    assert (found.id, found.guessed) == ("saturday-shift", False)


def test_the_offer_with_a_price_outranks_the_one_with_a_card() -> None:
    found = offer(
        {"id": "o1", "card": "bakery/bun-boxes"}, {"id": "o2", "name": "Sour rye", "price": "89 kr"}
    )
    assert (found.id, found.name, found.price) == ("", "Sour rye", "89 kr")


def test_an_offer_in_the_owners_own_words_has_no_card_and_says_only_what_is_known() -> None:
    found = offer({"id": "o1", "name": "Sour rye"})
    assert offer_card(answers({"id": "o1", "name": "Sour rye"}), library()) is None
    assert (found.lead, found.lead_guessed, found.line) == (None, False, "Send us a message.")
    assert "where did you see us?" in found.slip
    assert offer({"id": "o1", "name": "Sour rye", "price": "ab 4 €"}).line == "Send us a message. Ab 4 €."


def test_a_card_of_another_trade_waits_until_that_trade_comes_back() -> None:
    found = offer({"id": "o1", "card": "coach/first-talk", "price": "900 kr"})
    assert (found.id, found.price, found.guessed) == ("birthday-cakes", "", True)


def test_the_want_is_the_trades_own_or_none() -> None:
    assert want_of(answers()) == "cake-orders"
    assert want_of(answers(trade="coach")) == "", "a bakery's want"
    assert want_of(from_document({"goals": [{"id": "g1", "name": "Fewer calls"}]})) == ""
    assert want_of(from_document({})) == ""


# How it is ordered ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "ways"), [("facebook", ("message",)), ("youtube", ("counter",))])
def test_where_nobody_said_how_it_is_the_places_message_else_the_counter(
    place: str, ways: tuple[str, ...]
) -> None:
    found = offer(place=place)
    assert found.ways == ways
    assert found.line.startswith(library().selling("bakery").offers[0].how[ways[0]])  # type: ignore[index]


def test_a_number_that_was_typed_is_rung_and_a_link_is_opened() -> None:
    assert offer(contact=RING).ways == ("phone", "message")
    assert offer(contact=RING).line.startswith(f"Ring {RING} or send us")
    assert offer(contact=LINK).ways == ("online",)
    assert offer(contact=LINK).line.startswith(f"Go to {LINK} ")


@pytest.mark.parametrize("contact", ["", LINK, "hei@fjord.no"])
def test_nobody_is_asked_to_ring_a_number_that_nobody_typed(contact: str) -> None:
    found = offer({"id": "o1", "order": ["phone", "message"]}, contact=contact)
    assert "Ring" not in found.line
    assert "Send us" in found.line
    assert "{" not in found.line


def test_what_was_said_of_ordering_outranks_what_the_number_suggests() -> None:
    found = offer({"id": "o1", "order": ["counter"]}, contact=RING)
    assert found.ways == ("counter",)
    assert RING not in found.line


@pytest.mark.parametrize(
    ("contact", "rings"),
    [
        ("55 00 00 00", True),
        ("+44 20 7946 0000", True),
        ("+47 55 12 34 56 (Kari)", True),
        ("1234", False),
        ("example.com", False),
        ("shop24.no/123456", False),
        ("orders12345@example.com", False),
        ("", False),
    ],
)
def test_a_number_to_ring_is_no_address(contact: str, rings: bool) -> None:
    assert is_phone(contact) == rings


def test_the_fullest_way_to_order_comes_first_and_there_always_is_one() -> None:
    assert how_keys(("phone", "message"), RING)[:2] == ["phone-message", "phone"]
    assert how_keys(("online", "counter"), LINK)[:2] == ["link", "counter"]
    assert how_keys(("phone",), "") == ["counter", "message"]


# Price, days ahead, town ---------------------------------------------------------------------------


def test_a_price_stands_behind_the_way_to_order_with_a_capital_and_the_days_ahead() -> None:
    found = offer({"id": "o1", "price": "from 450 kr"})
    assert found.line.endswith("name to write. From 450 kr, 3 days ahead.")
    assert (found.lead, found.lead_guessed) == (3, True)
    said = offer({"id": "o1", "price": "from 450 kr", "lead": 1})
    assert said.line.endswith("From 450 kr, 1 day ahead.")
    assert not said.lead_guessed


def test_without_a_price_none_is_named() -> None:
    assert not any(sign.isdigit() for sign in offer().line.replace("3 days", ""))
    assert offer().line.endswith("we need 3 days.")


def test_with_no_days_ahead_nothing_is_said_of_days() -> None:
    found = offer({"id": "o1", "lead": 0})
    assert found.line == "Send us day, guests, filling and the name to write."


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Fjord Bakeri, Bergen", "Bergen"),
        ("A, B & Co, Kraków", "Kraków"),
        ("Fjord", ""),
        ("Fjord,", ""),
        ("", ""),
    ],
)
def test_the_town_follows_the_last_comma_of_the_name(name: str, found: str) -> None:
    assert town(name) == found
