"""A line's slots: filled with what the owner said, and another sentence where they said nothing."""

from datetime import date
from typing import Any

import pytest

from planner.answers import from_document
from planner.knowledge import Step, library
from planner.plan.filled import Filled
from planner.plan.selling.offer import offered
from planner.plan.selling.result import Offered
from planner.plan.selling.words import constant, dated, filled, sentence
from tests.plan.schedule.schedules import Change, bakery, of_step

RING, LINK, PRICE = "55 00 00 00", "fjord.no/cakes", "from 450 kr"
SAY = library().say


def offer(contact: str = "", price: str = "", name: str = "Fjord Bakeri", **said: Any) -> Offered:
    business = {
        "name": name,
        "trade": "bakery",
        "contact": contact,
        "offers": [{"id": "o1", "price": price, **said}],
    }
    choice = {"choice": [{"id": "facebook", "role": "focus", "share": 100}]}
    return offered(Filled(from_document({"business": business, "platforms": choice})), library())


def line(first: str = "A cake.", ask: str = "Which one?", **more: Any) -> Step:
    empty = {"first_empty": "Nothing said.", "ask_empty": "Send us a message."}
    row = {"step": "announce", "format": "photo", "show": "A cake.", "first": first, "ask": ask}
    return Step.model_validate({**row, **empty, **more})


def said(
    one: Step, by: Offered, last: date | None = date(2027, 2, 11), plain: bool = False
) -> tuple[str, str]:
    slots = constant(by, SAY) | dated(date(2027, 2, 14), last, None, SAY)
    words = filled(one, by, slots, SAY, plain)
    return words.first, words.ask


# Dates ---------------------------------------------------------------------------------------------


def test_days_are_written_with_weekday_number_and_month() -> None:
    found = dated(date(2027, 2, 14), date(2027, 2, 11), date(2027, 2, 16), SAY)
    assert found == {
        "day": "Sunday 14 February",
        "Day": "Sunday 14 February",
        "last": "Thursday 11 February",
        "Last": "Thursday 11 February",
        "thanks_day": "16 February",
        "month": "February",
    }
    assert said(line("It is {day}.", "Order by {last}."), offer()) == (
        "It is Sunday 14 February.",
        "Order by Thursday 11 February.",
    )


def test_a_line_that_names_a_last_day_is_said_otherwise_where_there_is_none() -> None:
    one = line("By {last}.", "{order}")
    assert said(one, offer(), last=None)[0] == "Nothing said."
    assert said(one, offer())[0] == "By Thursday 11 February."


# Price, contact, town ------------------------------------------------------------------------------


def test_a_price_stands_as_the_owner_says_it_or_the_line_says_something_else() -> None:
    one = line("{Price}: this one.", "It is {price}.", ask_empty="Ask us.")
    assert said(one, offer(price=PRICE)) == ("From 450 kr: this one.", "It is from 450 kr.")
    assert said(one, offer()) == ("Nothing said.", "Ask us.")


@pytest.mark.parametrize(
    ("contact", "order", "ask"),
    [
        (RING, [], f"Ring {RING}."),
        (RING, ["phone"], f"Ring {RING}."),
        (RING, ["message"], "Send us a message."),  # they said that nobody rings
        (LINK, ["phone"], "Send us a message."),  # nobody can ring a page
        ("", ["phone"], "Send us a message."),
    ],
)
def test_an_ask_names_the_number_only_where_one_was_typed_and_is_rung(
    contact: str, order: list[str], ask: str
) -> None:
    assert said(line(ask="Ring {contact}."), offer(contact, order=order))[1] == ask


def test_a_line_with_the_town_needs_one() -> None:
    one = line("Made in {town}.")
    assert said(one, offer(name="Fjord Bakeri, Bergen"))[0] == "Made in Bergen."
    assert said(one, offer())[0] == "Nothing said."


def test_the_way_to_order_is_the_offers_own_sentence() -> None:
    by = offer(RING, PRICE)
    assert said(line(ask="{order}"), by)[1] == by.line


def test_how_many_they_can_take_is_a_gap_until_it_is_said() -> None:
    one = line("Room for {n} cakes.", true="count")
    assert said(one, offer())[0] == "Room for [n] cakes."
    assert said(one, offer(capacity=12))[0] == "Room for 12 cakes."


# Second versions -----------------------------------------------------------------------------------


def test_once_a_month_has_enough_gaps_the_line_is_said_without_one() -> None:
    one = line("[n] cakes went out.", step="thanks", true="count", plain="The cakes went out.")
    assert said(one, offer()) == ("[n] cakes went out.", "Which one?")
    assert said(one, offer(), plain=True) == ("The cakes went out.", "Which one?")
    assert said(line("[n] cakes.", step="thanks", true="count"), offer(), plain=True)[0] == "[n] cakes.", (
        "there is no other"
    )


def test_a_picture_that_needs_a_yes_says_what_to_show_without_it() -> None:
    one = line(needs="consent", instead="Two of ours.")
    words = filled(one, offer(), constant(offer(), SAY), SAY, plain=False)
    assert words.show == "A cake. No picture, or no yes? Two of ours."
    assert filled(line(), offer(), constant(offer(), SAY), SAY, plain=False).show == "A cake."


def test_a_task_outside_any_campaign_has_its_second_version_too() -> None:
    text, empty = "Sign: {price_quoted}, {contact}.", "Sign: the picture."
    assert sentence(text, empty, offer(), SAY) == empty
    assert sentence(text, empty, offer(RING), SAY) == empty, "the price is missing"
    assert sentence(text, empty, offer(RING, PRICE), SAY) == f"Sign: “{PRICE}”, {RING}."


# In a whole plan -----------------------------------------------------------------------------------

KNOWN: tuple[Change, ...] = (
    (("business", "contact"), RING),
    (("business", "offers"), [{"id": "o1", "price": PRICE, "order": ["phone", "message"]}]),
)


def test_every_slot_of_a_plan_is_filled_whether_anything_was_said_or_not() -> None:
    for plan in (bakery(), bakery(*KNOWN)):
        texts = [text for p in plan.posts for text in (p.show, p.first, p.ask)]
        assert [text for text in texts if "{" in text or "}" in text] == []


def test_what_was_typed_changes_words_and_no_day() -> None:
    silent, spoken = bakery(), bakery(*KNOWN)
    assert [(p.key, p.go_out, p.make_by, p.minutes) for p in silent.posts] == [
        (p.key, p.go_out, p.make_by, p.minutes) for p in spoken.posts
    ]
    assert silent.posts != spoken.posts


def test_a_price_or_number_nobody_typed_stands_nowhere() -> None:
    texts = [f"{p.first} {p.ask}" for p in bakery().posts]
    assert [text for text in texts if " kr" in text or "Ring " in text or "call " in text.lower()] == []
    assert all("From 450 kr" in f"{p.first} {p.ask}" for p in of_step(bakery(*KNOWN), "price"))
    assert any(RING in p.ask for p in of_step(bakery(*KNOWN), "last"))


# Who takes neither calls nor messages ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ways", "contact", "asks"),
    [
        (["counter"], "", "[price]. The last day is Thursday 11 February. Ask us when you are here."),
        (["online"], LINK, f"[price]. The last day is Thursday 11 February. Here is the way: {LINK}"),
        (["phone"], RING, f"[price]. Order by Thursday 11 February: {RING}."),
        (["message"], "", "[price]. Order by Thursday 11 February in a message."),
    ],
)
def test_nobody_is_asked_to_order_in_a_way_the_owner_does_not_take(
    ways: list[str], contact: str, asks: str
) -> None:
    ask = "[price]. Order by {last}: {contact}."
    one = line(ask=ask, ask_empty="[price]. Order by {last} in a message.")
    assert said(one, offer(contact, order=ways))[1] == asks


@pytest.mark.parametrize("ways", [["counter"], ["online"]])
def test_no_post_of_a_plan_asks_for_a_message_that_nobody_reads(ways: list[str]) -> None:
    said_of = {"id": "o1", "card": "bakery/birthday-cakes", "order": ways}
    contact = LINK if ways == ["online"] else ""
    plan = bakery((("business", "offers"), [said_of]), (("business", "contact"), contact))
    asks = [post.ask for post in plan.posts if post.sells]
    assert asks
    assert [ask for ask in asks if "message" in ask.casefold() or "send " in ask.casefold()] == []


def test_braces_an_owner_types_stay_as_they_are() -> None:
    odd = offer(RING, "{contact} {n}", order=["phone"])
    assert said(line(first="{Price}: a cake."), odd)[0] == "{contact} {n}: a cake."
