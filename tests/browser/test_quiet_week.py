"""A week in which nothing happened: the plan heals, says how, and gives the old one back; an edit stays."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import quick
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import TODAY

pytestmark = pytest.mark.browser

SINCE = 8  # days since the plan began: today is in its second week
MOST_LINES = 6
CHANGES = "moves to|is left out|are left out|comes in on"
NEW_TITLE = "Rye at six in the morning"


@pytest.fixture
def phone(visitor: NewVisitor, server: Server, stored: Store) -> Visitor:
    """A bakery with 180 minutes a week, in its second week."""
    answers = quick()
    answers.calendar.start = TODAY - timedelta(days=SINCE)
    return visitor(server, plan=stored.create(answers))


def calendar(phone: Visitor) -> str:
    phone.open("weeks")
    return phone.text_without_undo()


def tap_went(phone: Visitor, option: str) -> None:
    """The first week asked about is the one today is in."""
    group = phone.main.get_by_role("radiogroup", name="How it went").first
    phone.tap(group.locator("label").filter(has_text=option))


def test_nothing_happened_heals_the_plan_says_how_and_can_be_taken_back(phone: Visitor) -> None:
    before = calendar(phone)
    phone.open("progress")
    tap_went(phone, "Nothing happened")

    assert phone.says("The plan has changed:")
    lines = phone.main.get_by_text(re.compile(CHANGES)).all_inner_texts()
    assert 1 <= len(lines) <= MOST_LINES
    assert all("moves to" in line or "is left out" in line or "more change" in line for line in lines)
    phone.unfold("What was left out, and why")
    assert phone.says("planned for")

    healed = calendar(phone)
    assert healed != before
    assert re.search(r"Week 2,.*\n+.*Nothing happened", healed)

    phone.open("progress")
    phone.press("Take it back")
    assert not phone.says("The plan has changed:")
    assert calendar(phone) == before


def test_changed_words_stay_when_a_topic_changes_and_a_week_falls_out(phone: Visitor) -> None:
    phone.open("weeks")
    phone.tap(phone.main.locator("xpath=//h3[contains(., 'Week 3, ')]/following::summary").first)
    phone.tap(phone.main.locator("label").filter(has_text="Change the words").first)
    phone.type("Title", NEW_TITLE)
    named = phone.main.locator("summary").filter(has_text=NEW_TITLE)
    expect(named).to_be_visible()
    assert named.locator("xpath=..").get_by_label("First sentence").is_visible(), "the fold has closed"
    phone.open("themes")
    last = phone.main.get_by_role("combobox").filter(visible=True).all()[2]
    phone.pick(last.get_attribute("aria-label") or "", "The bread on the shelf")
    assert NEW_TITLE in calendar(phone)

    phone.open("progress")
    tap_went(phone, "Nothing happened")
    healed = calendar(phone)
    assert NEW_TITLE in healed[healed.index("Week 3, ") :]
