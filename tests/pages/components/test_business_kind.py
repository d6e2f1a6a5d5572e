"""What a business does: a name of the table, what comes near it, or one of the kinds of work."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.knowledge import OTHER, businesses, find_business, library
from tests.pages import screens

DOES, TRADE = ("business", "does"), ("business", "trade")
CARDS = [card.id for card in library().kinds.cards]
UNKNOWN = "umbrella mender"  # nothing of the table comes near
NEAR = "bike rep"
REPAIR = r"Bicycle repair\: We repair things"  # as Markdown
ASKED, OFFERED = "What do you mostly do?", "Is it one of these?"

on_both_pages = pytest.mark.parametrize("route", ["quick_name", "business"])


def opened(route: str, plan: str) -> AppTest:
    """The page with the kinds of work unfolded."""
    return screens.visit(route, plan, opened=[f"{plan}:fold:business_kind.cards"])


def said_of(plan: str) -> tuple[Any, Any]:
    """What the store holds of what it does, and its trade."""
    return screens.stored(plan, *DOES), screens.stored(plan, *TRADE)


def questions(screen: AppTest) -> list[str]:
    return [one.label for one in screen.radio]


def choose(screen: AppTest, path: tuple[str, ...], value: Any) -> AppTest:
    screens.box(screen, *path).set_value(value)
    screen.run()
    assert screens.errors(screen) == []
    return screen


# A name of the table -------------------------------------------------------------------------------


@on_both_pages
def test_a_name_of_the_table_is_a_trade_and_nothing_more_is_asked(route: str) -> None:
    plan = screens.keep()
    screen = choose(screens.visit(route, plan), DOES, "bicycle repair")
    assert said_of(plan) == ("bicycle repair", "bicycle-repair")
    assert ASKED not in questions(screen)
    assert OFFERED not in screens.said(screen)


def test_every_name_of_the_table_is_in_the_list_with_what_else_it_is_called() -> None:
    box = screens.box(screens.visit("quick_name", screens.keep()), *DOES)
    assert len(box.options) == len(businesses())
    assert "Bakery (baker, bread shop, village bakery)" in box.options
    assert box.options == sorted(box.options, key=str.casefold)
    assert box.value is None


def test_a_name_that_stands_for_a_trade_of_the_list_is_that_trade() -> None:
    plan = screens.keep()
    screen = choose(screens.visit("quick_name", plan), DOES, "pizzeria")
    assert said_of(plan) == ("pizzeria", "restaurant")
    choose(screen, DOES, "bicycle repair")
    assert said_of(plan) == ("bicycle repair", "bicycle-repair")


# Another name --------------------------------------------------------------------------------------


@on_both_pages
def test_a_name_the_table_does_not_have_offers_what_comes_near_and_the_kinds_of_work(route: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.type_in(screens.visit(route, plan), DOES, NEAR)
    assert screens.errors(screen) == []
    assert said_of(plan) == (NEAR, None), "a trade of before is none of this"
    assert OFFERED in screens.said(screen)
    near = [one.label for one in screen.button if str(one.key).startswith(f"{plan}:like:")]
    assert len(near) == len(find_business(NEAR)) > 0
    assert REPAIR in near
    assert ASKED not in questions(screen), "they wait behind “None of these”"
    assert "None of these" in [fold.label for fold in screen.expander]
    cards = screens.box(opened(route, plan), *TRADE)
    assert (cards.label, cards.value) == (ASKED, None)
    assert cards.options == [*(card.name for card in library().kinds.cards), "Something else"]
    assert len(cards.options) == 15


def test_what_comes_near_is_one_tap() -> None:
    plan = screens.keep()
    screen = screens.type_in(screens.visit("quick_name", plan), DOES, NEAR)
    screens.press(screen, REPAIR)
    assert said_of(plan) == ("bicycle repair", "bicycle-repair")
    assert screens.box(screen, *DOES).value == "bicycle repair"
    assert OFFERED not in screens.said(screen)
    assert ASKED not in questions(screen)


@pytest.mark.parametrize(("typed", "folded"), [(NEAR, True), (UNKNOWN, False)])
def test_a_kind_of_work_that_is_chosen_keeps_what_was_typed(typed: str, folded: bool) -> None:
    plan = screens.keep()
    screen = screens.type_in(screens.visit("quick_name", plan), DOES, typed)
    assert (ASKED in questions(screen)) is not folded
    choose(opened("quick_name", plan) if folded else screen, TRADE, "repairs")
    assert said_of(plan) == (typed, "repairs")
    again = opened("quick_name", plan)
    assert screens.box(again, *DOES).value == typed
    assert screens.box(again, *TRADE).value == "repairs"
    assert said_of(plan) == (typed, "repairs"), "looking changes nothing"
    choose(again, TRADE, OTHER)
    assert said_of(plan) == (typed, OTHER)


def test_where_nothing_comes_near_the_fourteen_kinds_are_asked_at_once() -> None:
    screen = screens.type_in(screens.visit("quick_name", screens.keep()), DOES, UNKNOWN)
    assert ASKED in questions(screen)
    assert OFFERED not in screens.said(screen)
    assert [
        card.examples for card in library().kinds.cards if card.examples not in screens.said(screen)
    ] == []
    assert len(CARDS) == 14


def test_a_kind_of_work_stays_for_another_unknown_name_and_goes_for_one_of_the_table() -> None:
    plan = screens.keep()
    screen = screens.type_in(screens.visit("quick_name", plan), DOES, UNKNOWN)
    choose(screen, TRADE, "repairs")
    screens.type_in(screen, DOES, "parasol mender")
    assert said_of(plan) == ("parasol mender", "repairs")
    choose(screen, DOES, "bakery")
    assert said_of(plan) == ("bakery", "bakery")


@pytest.mark.parametrize("kind", ["repairs", OTHER])
def test_a_kind_of_work_makes_a_whole_plan(kind: str) -> None:
    plan = screens.keep()
    choose(screens.type_in(screens.visit("quick_name", plan), DOES, UNKNOWN), TRADE, kind)
    for route in ("quick_goal", "first_plan", "weeks"):
        assert screens.title(screens.visit(route, plan))
    ours = "a small business: umbrella mender" if kind == OTHER else library().trade(kind).we_are
    assert ours in screens.said(screens.visit("business", plan))


@pytest.mark.parametrize("typed", ["x" * 10_000, "x" * 201])
def test_what_is_too_long_stays_in_the_field_and_is_not_saved(typed: str) -> None:
    plan = screens.keep()
    screen = screens.type_in(screens.visit("quick_name", plan), DOES, typed)
    (problem,) = screens.errors(screen)
    assert "What do you do?: at most 200 characters" in problem
    assert said_of(plan) == (None, None)


# Plans from before ---------------------------------------------------------------------------------


@on_both_pages
def test_an_old_plan_in_no_list_is_asked_its_kind(route: str) -> None:
    plan = screens.keep(screens.quick(OTHER))
    screen = screens.visit(route, plan)
    assert screens.box(screen, *DOES).value is None
    assert screens.box(screen, *TRADE).value == OTHER
    choose(screen, TRADE, "repairs")
    assert said_of(plan) == (None, "repairs")


@on_both_pages
def test_an_old_plan_of_a_trade_keeps_it_and_shows_it_in_the_empty_field(route: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit(route, plan)
    assert screens.box(screen, *DOES).proto.placeholder == library().trade("bakery").name
    assert ASKED not in questions(screen)
    assert said_of(plan) == (None, "bakery")


def test_a_name_that_is_cleared_leaves_the_trade() -> None:
    plan = screens.keep()
    screen = choose(screens.visit("quick_name", plan), DOES, "bicycle repair")
    choose(screen, DOES, None)
    assert said_of(plan) == (None, "bicycle-repair")


# What a rule forbids -------------------------------------------------------------------------------


def brewer(country: str = "NO") -> str:
    business = {"name": "House", "does": "brewery", "trade": "brewery", "country": country}
    return screens.keep(screens.answers(business=business, calendar={"start": "2027-01-04"}))


@on_both_pages
def test_a_rule_for_such_a_business_is_said_with_its_source_once_the_country_is_known(route: str) -> None:
    screen = screens.visit(route, brewer(""))
    assert [one.value for one in screen.info] == []
    choose(screen, ("business", "country"), "NO")
    (said,) = [one.value for one in screen.info]
    assert said.startswith("Norway forbids advertising alcohol to the public")
    assert said.endswith("So we understand it in 2026; it is no legal advice.")
    assert "§ 9-2" in screens.said(screen)
    choose(screen, ("business", "country"), "GB")
    (said,) = [one.value for one in screen.info]
    assert "Norway" not in said
    choose(screen, DOES, "bicycle repair")
    assert [one.value for one in screen.info] == []


def test_the_limit_to_what_sells_is_no_question_where_a_rule_forbids_selling() -> None:
    screen = screens.visit("calendar", brewer())
    assert "Your own limit cannot lift that." in screens.said(screen)
    limit = "Most posts that sell, percent (optional)"
    assert limit not in [box.label for box in screen.text_input]
    assert limit in [box.label for box in screens.visit("calendar", brewer("DE")).text_input]


def test_a_topic_of_which_nothing_is_left_is_not_offered() -> None:
    topics = {
        country: screens.box(screens.visit("quick_topics", brewer(country)), "themes", "m1", "ref").options
        for country in ("NO", "DE")
    }
    assert "When you have it at home" in topics["DE"]
    assert "When you have it at home" not in topics["NO"]
    assert "When its time comes" in topics["NO"]


def test_the_plans_page_says_whose_rule_it_is() -> None:
    said = screens.said(screens.visit("first_plan", brewer()))
    assert "None may where you are: a rule forbids it." in said
    assert "Know this first" in said
