"""The one offer a plan sells, its price as its owner says it, and how people reach the business."""

from typing import Any

import pytest

from planner.answers import Document, Offer, from_document, next_offer, parse, read, the_offer, write
from planner.errors import InvalidAnswer

CAKES = {"id": "o1", "card": "bakery/birthday-cakes", "name": "birthday cakes"}
TALK = {"id": "o2", "name": "a talk"}
TRAYS = {"id": "o3", "name": "trays", "price": "12 each"}
PICKED: dict[str, tuple[list[Document], str, str]] = {
    "the first": ([TALK, {"id": "o4", "name": "more"}], "bakery", "o2"),
    "one with a card before one without": ([TALK, CAKES], "bakery", "o1"),
    "one with a price before one with a card": ([CAKES, TALK, TRAYS], "bakery", "o3"),
    "the first with a price, card or not": ([TRAYS, CAKES | {"price": "450"}], "bakery", "o3"),
    "none of another trade": ([CAKES | {"price": "450"}, TALK], "coach", "o2"),
    "none at all": ([], "bakery", "o1"),
    "another trade's alone": ([CAKES], "coach", "o2"),
}


@pytest.mark.parametrize(("offers", "trade", "found"), PICKED.values(), ids=PICKED)
def test_the_one_offer_is(offers: list[Document], trade: str, found: str) -> None:
    answers = from_document({"business": {"offers": offers}})
    said = {one.id: one for one in answers.business.offers}
    assert the_offer(answers, trade) == said.get(found, Offer(id=found))


def test_an_id_that_was_given_out_is_not_given_again() -> None:
    answers = from_document({"ids": {"o": 4}, "business": {"offers": [CAKES]}})
    assert next_offer(answers) == 5
    assert the_offer(answers, "coach").id == "o5"


PRICES = ["450", "450,-", "from €4.50 each", "=1+1", "🎂" * 24, "{price} [x](y)", "از ۴۵۰"]


@pytest.mark.parametrize("price", PRICES)
def test_a_price_is_kept_as_its_owner_says_it(price: str) -> None:
    assert parse(("business", "offers", "o1", "price"), price) == price
    said = from_document({"business": {"offers": [CAKES | {"price": price}]}})
    assert read(write(said)).business.offers[0].price == price


REACHED = ["+47 55 12 34 56", "55123", "(0) 20-7946 0000", "٠١٢٣٤", "fjord.no", "https://fjord.no/cakes?x=1"]
REACHED += ["hei@fjord.no", "wa.me/4755123456", "пекарня.рф", "ring 55 12 34 56 before four"]


@pytest.mark.parametrize("contact", REACHED)
def test_a_number_or_a_link_is_kept_as_typed(contact: str) -> None:
    assert parse(("business", "contact"), contact) == contact
    assert read(write(from_document({"business": {"contact": contact}}))).business.contact == contact


@pytest.mark.parametrize(
    "contact", ["call me maybe", "at home", "1234", "...", "1.5", "=1+1", "ask us. Today", "🎂.🎂"]
)
def test_what_is_neither_is_refused_and_says_what_to_enter(contact: str) -> None:
    with pytest.raises(
        InvalidAnswer, match="Phone number or link for orders: enter a phone number or a link"
    ):
        parse(("business", "contact"), contact)


EMPTIED: list[tuple[tuple[str, ...], Any]] = [
    (("business", "contact"), "  "),
    (("business", "contact"), "\u200b"),
    (("business", "offers", "o1", "price"), ""),
    (("business", "offers", "o1", "order"), []),
    (("business", "offers", "o1", "capacity"), None),
]


@pytest.mark.parametrize(("path", "raw"), EMPTIED)
def test_an_emptied_answer_is_not_said(path: tuple[str, ...], raw: Any) -> None:
    assert parse(path, raw) is None


def test_no_days_ahead_and_a_no_are_answers() -> None:
    assert parse(("business", "offers", "o1", "lead"), 0) == 0
    assert parse(("platforms", "places", "x", "profile"), False) is False
    assert parse(("platforms", "places", "x", "silent"), False) is False
