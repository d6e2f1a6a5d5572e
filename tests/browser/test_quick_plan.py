"""The quick plan on a phone: one typed word, then taps; or the keyboard alone."""

import re

import pytest
from playwright.sync_api import Locator

from planner.knowledge import library
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

BAKERY = "Bakery (baker, bread shop, village bakery)"
MOST_TAPS = 20
MOST_TABS = 60  # more than any page has stops


def line(phone: Visitor, label: str) -> str:
    """One line of page 1, without its label."""
    block = phone.main.get_by_test_id("stMarkdown").filter(
        has=phone.page.locator("strong", has_text=re.compile(f"^{label}$"))
    )
    return block.first.inner_text()


def assert_page_1_is_complete(phone: Visitor) -> None:
    """It names the business, one place, and something to sell."""
    assert phone.main.locator("h2").first.inner_text() == "Fjord Bakeri"
    place, sold = (
        line(phone, label).partition("\n")[2].strip() for label in ("Our one place", "What we sell")
    )
    places = {one.name for one in library().platforms.values()}
    assert any(name in place for name in places)
    cards = {card.name.lower() for card in library().selling("bakery").offers}
    assert sold.lower().partition(",")[0] in cards


def test_a_baker_types_a_name_and_taps_to_page_1(phone: Visitor) -> None:
    phone.open()
    phone.press_and_reach("Start", "quick_name")
    phone.type("Name of your business", "Fjord Bakeri")
    phone.pick("What do you do?", BAKERY)
    phone.tap_entry("Country", "Norway")
    phone.press_and_reach("Continue", "quick_goal")
    phone.choose("I want", "More cake orders")
    phone.choose("What shall people buy more of?", "Birthday cakes")
    phone.choose("How many a week can you take?", "12")
    phone.press_and_reach("Continue", "quick_order")
    phone.tap_entry("How do they order it?", "They ring us")
    phone.press_and_reach("Continue", "quick_time")
    phone.choose("Time in a normal week", "3 hours")
    phone.tap_entry("The evening you sit down for it", "Tuesday")
    phone.tap_entry("What you are fine with making", "Photos with a phone")
    phone.press_and_reach("Show my plan", "first_plan")

    assert phone.taps <= MOST_TAPS
    assert_page_1_is_complete(phone)
    assert "Birthday cakes" in line(phone, "What we sell")
    assert phone.says("12 a week")


def test_a_baker_who_only_continues_gets_a_plan_too(phone: Visitor) -> None:
    phone.open()
    phone.press_and_reach("Start", "quick_name")
    phone.type("Name of your business", "Fjord Bakeri")
    phone.pick("What do you do?", BAKERY)
    for button, page in (
        ("Continue", "quick_goal"),
        ("Continue", "quick_order"),
        ("Continue", "quick_time"),
        ("Show my plan", "first_plan"),
    ):
        phone.press_and_reach(button, page)

    assert_page_1_is_complete(phone)
    assert "guess" in line(phone, "Our one place")


def test_nothing_is_called_wrong_before_anything_was_typed(phone: Visitor) -> None:
    phone.open()
    phone.press_and_reach("Start", "quick_name")

    assert "Not saved yet" not in phone.text()
    assert phone.main.get_by_role("alert").count() == 0


def tab_to(phone: Visitor, goal: Locator) -> None:
    """Press Tab until the goal has the focus."""
    for _ in range(MOST_TABS):
        phone.page.keyboard.press("Tab")
        if goal.evaluate("goal => goal === document.activeElement"):
            return
    raise AssertionError(f"Tab never comes to {goal}")


def enter(phone: Visitor, label: str, page: str) -> None:
    """Go on by the keyboard."""
    tab_to(phone, phone.main.get_by_role("button", name=label, exact=True))
    phone.page.keyboard.press("Enter")
    phone.page.wait_for_url(re.compile(rf"/{page}\?"))
    phone.settle()


def answer_by_arrows(phone: Visitor, question: str, option: str) -> None:
    """Space takes the first answer of a group, arrows go on to the others."""
    group = phone.main.get_by_role("radiogroup", name=question, exact=True)
    options = group.get_by_role("radio")
    tab_to(phone, options.first)
    phone.page.keyboard.press("Space")
    phone.settle()
    wanted = group.get_by_role("radio", name=option, exact=True)
    for _ in range(options.count()):
        if wanted.is_checked():
            return
        phone.page.keyboard.press("ArrowDown")
        phone.settle()
    raise AssertionError(f"the arrows never come to {option}")


def test_the_keyboard_alone_goes_from_start_to_page_1(phone: Visitor) -> None:
    phone.open()
    enter(phone, "Start", "quick_name")
    tab_to(phone, phone.box("What do you do?"))
    phone.page.keyboard.type("village bak")
    phone.page.get_by_role("option", name=re.compile("Add: village bak$")).wait_for()  # all is typed
    phone.page.get_by_role("option", name=BAKERY).wait_for()
    phone.page.keyboard.press("ArrowDown")
    phone.page.keyboard.press("Enter")
    phone.settle()
    tab_to(phone, phone.box("Name of your business"))
    phone.page.keyboard.type("Fjord Bakeri")
    phone.page.keyboard.press("Tab")
    phone.settle()
    phone.page.keyboard.press("Shift+Tab")
    tab_to(phone, phone.box("Country"))
    phone.page.keyboard.type("Norw")
    phone.page.keyboard.press("ArrowDown")
    phone.page.keyboard.press("Enter")
    phone.settle()
    enter(phone, "Continue", "quick_goal")
    answer_by_arrows(phone, "I want", "More people on weekday mornings")
    answer_by_arrows(phone, "How many a week can you take?", "Not sure")
    enter(phone, "Continue", "quick_order")
    tab_to(phone, phone.box("What does it cost, as you say it?"))
    phone.page.keyboard.type("from 35 kr")
    phone.page.keyboard.press("Tab")
    phone.settle()
    enter(phone, "Continue", "quick_time")
    answer_by_arrows(phone, "Time in a normal week", "2 hours")
    enter(phone, "Show my plan", "first_plan")

    assert_page_1_is_complete(phone)
    assert "120 minutes a week" in line(phone, "Our hours")
    answers = phone_answers(phone)
    assert "Norway" in answers
    assert "from 35 kr" in answers


def phone_answers(phone: Visitor) -> str:
    """The answers as the summary shows them."""
    phone.plan = phone.page.url.split("plan=")[1].split("&")[0]
    phone.open("summary")
    return phone.text()
