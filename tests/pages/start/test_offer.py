"""What people shall buy more of, how they order it, how many, what it costs: the quick plan's questions."""

from dataclasses import replace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import get, new_answers, to_document
from planner.insights.business import choices
from planner.knowledge import Library, library
from tests.pages import screens

O1 = ("business", "offers", "o1")
CARDS = library().selling("bakery").offers
CAKES = next(f"bakery/{card.id}" for card in CARDS if card.id == "birthday-cakes")
WANT = "bakery/cake-orders"


def bakery(**business: Any) -> str:
    return screens.keep(
        screens.answers(
            business={"name": "Fjord", "trade": "bakery", "country": "NO"} | business,
            goals=[{"id": "g1", "want": WANT}],
        )
    )


def choose(screen: AppTest, path: tuple[str, ...], value: object) -> AppTest:
    screens.box(screen, *path).set_value(value)
    screen.run()
    assert screens.errors(screen) == []
    return screen


def number(screen: AppTest) -> Any:
    """How many a week, in words."""
    return screens.widget(screen, "business.offers.o1.capacity:words")


@pytest.fixture
def without_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """No trade has cards."""
    bare = replace(library(), sales={})
    monkeypatch.setattr(state, "library", lambda: bare)
    monkeypatch.setattr(Library, "selling", lambda self, trade: bare.common)


# What ---------------------------------------------------------------------------------------------------


def test_cards_that_serve_the_want_are_offered_and_none_is_stored_by_looking() -> None:
    plan = bakery()
    screen = screens.visit("quick_goal", plan)
    cards = screens.box(screen, *O1, "card")
    names = {f"bakery/{card.id}": card.name for card in CARDS}
    shown = [names[ref] for ref in choices(state.worked_out(state.store().load(plan)))]
    assert [label.lower() for label in cards.options] == [name.lower() for name in shown]
    assert cards.value is None
    assert f"We assume: {shown[0][:1].upper()}{shown[0][1:]}" in screens.said(screen)
    assert screens.stored(plan, "business", "offers") is None


def test_other_wants_have_other_cards_at_once() -> None:
    plan = bakery()
    screen = screens.visit("quick_goal", plan)
    before = list(screens.box(screen, *O1, "card").options)
    for want in library().trade("bakery").wants:
        choose(screen, ("goals", "g1", "want"), f"bakery/{want.id}")
        found = {f"bakery/{card.id}" for card in CARDS if card.wants.get(want.id)}
        options = len(screens.box(screen, *O1, "card").options)
        assert options == min(6, len(found) or len(CARDS)), want.id
    assert screens.stored(plan, "business", "offers") is None
    choose(screen, ("goals", "g1", "want"), WANT)
    assert screens.box(screen, *O1, "card").options == before


def test_a_tapped_card_is_kept_with_its_name_and_undone_with_it() -> None:
    plan = bakery()
    screen = choose(screens.visit("quick_goal", plan), (*O1, "card"), CAKES)
    name = next(card.name for card in CARDS if card.id == "birthday-cakes")
    assert screens.stored(plan, *O1) == {"id": "o1", "card": CAKES, "name": name}
    screens.press(screen, "Undo")
    assert screens.stored(plan, *O1, "card") is None
    assert screens.stored(plan, *O1, "name") is None


def test_one_tap_agrees_with_our_guess() -> None:
    plan = bakery()
    screen = screens.visit("quick_goal", plan)
    guessed = choices(state.worked_out(state.store().load(plan)))[0]
    screens.widget(screen, "business.offers.o1.card:yes").click().run()
    assert screens.stored(plan, *O1, "card") == guessed
    assert screens.box(screen, *O1, "card").value == guessed
    assert "We assume" not in screens.said(screen)


def test_a_card_of_another_trade_is_open_again_and_comes_back_with_its_trade() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes", "price": "from 450 kr"}])
    screen = choose(screens.visit("quick_name", plan), ("business", "does"), "business coach")
    page = screens.go(screen, "quick_order")
    assert screens.box(page, "business", "offers", "o2", "price").value == ""
    assert "cakes" not in screens.said(page).lower()
    goal = screens.go(page, "quick_goal")
    assert "cakes" not in "\n".join(text for text in screens.words(goal) if "order" not in text).lower()
    choose(screens.go(goal, "quick_name"), ("business", "does"), "bakery")
    assert screens.box(screens.go(screen, "quick_order"), *O1, "price").value == "from 450 kr"


def test_a_card_that_no_longer_serves_the_want_is_still_seen() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    screen = choose(screens.visit("quick_goal", plan), ("goals", "g1", "want"), "bakery/put-by")
    assert screens.box(screen, *O1, "card").value == CAKES
    assert "Birthday cakes" in screens.box(screen, *O1, "card").options


@pytest.mark.usefixtures("without_cards")
def test_a_trade_without_cards_asks_for_one_line() -> None:
    plan = bakery()
    screen = screens.visit("quick_goal", plan)
    line = screens.box(screen, *O1, "name")
    assert line.label == "What shall people buy more of?"
    line.set_value("Rye bread").run()
    assert screens.stored(plan, "business", "offers") == [{"id": "o1", "name": "Rye bread"}]
    assert "This is about: **Rye bread**" in screens.said(screens.go(screen, "quick_order"))


def test_an_older_plans_own_words_are_said_and_kept_beside_the_first_card() -> None:
    plan = bakery(offers=[{"id": "o1", "name": "Kari's cakes"}])
    screen = screens.visit("quick_goal", plan)
    assert "You said: Kari's cakes" in screens.said(screen)
    assert "We assume" not in screens.said(screen)
    choose(screen, (*O1, "card"), CAKES)
    assert screens.stored(plan, *O1) == {"id": "o1", "name": "Kari's cakes", "card": CAKES}


# How many -----------------------------------------------------------------------------------------------


def test_three_numbers_of_the_card_more_and_not_sure() -> None:
    card = next(card for card in CARDS if card.id == "birthday-cakes")
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    screen = screens.visit("quick_goal", plan)
    assert number(screen).options == [*map(str, card.capacity), "More", "Not sure"]
    assert number(screen).value is None
    number(screen).set_value(str(card.capacity[1])).run()
    assert screens.stored(plan, *O1, "capacity") == card.capacity[1]
    assert number(screens.visit("quick_goal", plan)).value == str(card.capacity[1])
    number(screen).set_value("not sure").run()
    assert screens.stored(plan, *O1, "capacity") is None
    assert screens.errors(screen) == []


def test_more_asks_for_the_number_and_stores_what_is_typed() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    screen = number(screens.visit("quick_goal", plan)).set_value("more").run()
    assert screens.stored(plan, *O1, "capacity") is None
    assert screens.box(screen, *O1, "capacity").label == "How many, about?"
    choose(screen, (*O1, "capacity"), 140)
    assert screens.stored(plan, *O1, "capacity") == 140
    assert number(screen).value == "more"
    again = screens.visit("quick_goal", plan)
    assert (number(again).value, screens.box(again, *O1, "capacity").value) == ("more", 140)


def test_a_number_that_is_none_stays_with_its_reason_and_a_tap_settles_it() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    screen = number(screens.visit("quick_goal", plan)).set_value("more").run()
    screens.box(screen, *O1, "capacity").set_value(0).run()
    assert screens.errors(screen) == ["How many, about?: enter 1 or more. Not saved yet."]
    assert screens.box(screen, *O1, "capacity").value == 0
    number(screen).set_value(number(screen).options[0]).run()
    assert screens.errors(screen) == []
    assert str(screens.stored(plan, *O1, "capacity")) == number(screen).value


def test_a_number_from_another_window_appears() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes", "capacity": 7}])
    here = screens.visit("quick_goal", plan)
    assert number(here).value == "more"
    first = number(here).options[0]
    number(screens.visit("quick_goal", plan)).set_value(first).run()
    assert number(here.run()).value == first
    assert screens.stored(plan, *O1, "capacity") == int(first)


def test_two_windows_that_differ_are_told_and_the_next_tap_settles_it() -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    here, there = screens.visit("quick_goal", plan), screens.visit("quick_goal", plan)
    low, mid, high = number(here).options[:3]
    number(there).set_value(low).run()
    number(here).set_value(high).run()
    (message,) = screens.errors(here)
    assert "changed in another window" in message
    assert message.endswith("Not saved yet.")
    assert str(screens.stored(plan, *O1, "capacity")) == low
    number(here).set_value(mid).run()
    assert screens.errors(here) == []
    assert str(screens.stored(plan, *O1, "capacity")) == mid


def test_more_wanted_than_can_be_taken_is_said_with_a_way_on_and_blocks_nothing() -> None:
    offer = {"id": "o1", "card": CAKES, "name": "cakes", "capacity": 12}
    said = screens.answers(
        business={"name": "Fjord", "trade": "bakery", "offers": [offer]},
        goals=[{"id": "g1", "want": WANT, "baseline": 12}],
    )
    plan = screens.keep(said)
    words = "You are near what you can make: 12 a week now, and you can take 12."
    for route in ("quick_goal", "business", "goals"):
        screen = screens.visit(route, plan)
        assert words in screens.said(screen), route
        assert "Sell the quiet days instead" in screens.said(screen)
    quick = screens.visit("quick_goal", plan)
    assert screens.links(quick)["Change the number"] == f"plan={plan}&back=quick_goal"
    assert screens.title(screens.follow(quick, "Continue", "quick_order")) == "Orders and price"
    goals = choose(screens.visit("goals", plan), ("goals", "g1", "target"), 40.0)
    assert "you want 40 a week, and you can take 12." in screens.said(goals)
    choose(choose(goals, ("goals", "g1", "baseline"), 3.0), ("goals", "g1", "target"), 5.0)
    assert words not in screens.said(goals)
    assert words not in screens.said(screens.visit("quick_goal", plan))


# Orders and price ---------------------------------------------------------------------------------------


def test_ways_price_and_contact_are_kept_and_keep_the_card_we_took() -> None:
    plan = bakery()
    screen = screens.visit("quick_order", plan)
    guessed = choices(state.worked_out(state.store().load(plan)))[0]
    assert "This is about" in screens.said(screen)
    choose(screen, (*O1, "order"), ["phone", "counter"])
    choose(screen, (*O1, "price"), "from 450 kr")
    choose(screen, ("business", "contact"), "+47 55 12 34 56")
    one = screens.stored(plan, *O1)
    assert (one["card"], one["order"], one["price"]) == (guessed, ["phone", "counter"], "from 450 kr")
    assert screens.stored(plan, "business", "contact") == "+47 55 12 34 56"


@pytest.mark.parametrize(
    "price", ["450", "450,-", "from €4.50 each", "🎂" * 24, "=1+1", "**x** [y](z) {price}"]
)
def test_a_price_as_its_owner_says_it_opens_every_page(price: str) -> None:
    plan = bakery(offers=[{"id": "o1", "card": CAKES, "name": "cakes"}])
    screen = choose(screens.visit("quick_order", plan), (*O1, "price"), price)
    assert screens.stored(plan, *O1, "price") == price
    assert screens.box(screens.visit("business", plan), *O1, "price").value == price
    assert price in screens.said(screens.visit("summary", plan))
    for route in ("first_plan", "home", "weeks", "export"):
        assert screens.title(screens.go(screen, route))


def test_a_contact_that_is_none_keeps_nothing_else_from_being_saved() -> None:
    plan = bakery()
    screen = screens.visit("quick_order", plan)
    screens.box(screen, "business", "contact").set_value("call me maybe").run()
    (message,) = screens.errors(screen)
    assert message.startswith("Phone number or link: enter a phone number or a link, such as")
    choose_price = screens.box(screen, *O1, "price").set_value("450").run()
    assert screens.stored(plan, *O1, "price") == "450"
    assert screens.box(choose_price, "business", "contact").value == "call me maybe"
    choose(screen, ("business", "contact"), "fjord.no")
    assert screens.stored(plan, "business", "contact") == "fjord.no"


def test_everything_may_be_left_out() -> None:
    plan = screens.keep(new_answers())
    screen = screens.visit("quick_goal", plan)
    screens.follow(screen, "Continue", "quick_order")
    screens.follow(screen, "Continue", "quick_time")
    assert get(to_document(state.store().load(plan)), ("business",)) is None
