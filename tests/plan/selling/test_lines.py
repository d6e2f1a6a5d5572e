"""The offer's own lines: how to order, the price, what people ask; each is said once."""

from collections import Counter
from datetime import date

import pytest

from tests.plan.schedule.schedules import Change, bakery, by_key, of_step

NO_FEASTS: Change = (("business", "country"), "XX")  # a country of which we know no day


def minutes(number: int) -> Change:
    return ("time", "minutes"), number


def page(**said: bool) -> Change:
    return ("platforms", "places"), [{"id": "facebook", **said}]


@pytest.mark.parametrize("number", [90, 120, 180, 420])
def test_how_to_order_is_the_first_post_and_the_price_comes_ten_days_later(number: int) -> None:
    plan = bakery(minutes(number))
    assert plan.posts[0].step == "how-to-order"
    price = of_step(plan, "price")[0].go_out
    assert date(2027, 1, 12) <= price <= date(2027, 1, 16), "the slot nearest the 14th"


def test_an_offers_lines_are_its_own_and_each_is_said_once() -> None:
    cakes = bakery()
    rolls = bakery((("business", "offers"), [{"id": "o1", "card": "bakery/party-orders"}]))
    assert by_key(rolls)["set-party-orders-how-to-order1"].first != cakes.posts[0].first
    for plan in (cakes, rolls):
        firsts = Counter(post.first for post in plan.posts)
        assert [first for first, count in firsts.items() if count > 1] == []


def test_an_offer_in_the_owners_own_words_takes_the_lines_that_fit_any_offer() -> None:
    plan = bakery((("business", "offers"), [{"id": "o1", "name": "Sour rye by post"}]))
    keys = [post.key for post in plan.posts if post.lesson == "set"]
    assert keys
    assert not [key for key in keys if key.startswith("set-birthday-cakes")]


def test_a_page_that_was_silent_says_so_first_and_sells_nothing_with_it() -> None:
    plan = bakery(page(profile=True, silent=True))
    first, second = plan.posts[:2]
    assert (first.step, first.sells) == ("silent", False)
    assert second.step == "how-to-order"
    assert of_step(bakery(page(profile=True)), "silent") == []
    assert of_step(bakery(page(silent=False)), "silent") == []


def test_questions_of_the_offer_stand_in_the_first_four_weeks() -> None:
    found = [p for p in of_step(bakery(NO_FEASTS), "question") if p.lesson == "set"]
    assert {p.week for p in found} <= {1, 2, 3, 4}
    assert len(found) >= 2
    assert max(Counter(p.week for p in found).values()) == 1
