"""A business that is no trade of the list finds itself by a few letters, and its plan sells what it wants."""

import re
from datetime import date

import pytest

from planner.answers import new_answers
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.serving import Server

pytestmark = pytest.mark.browser

AUTUMN = date(2027, 11, 29)  # before the quiet months of a bicycle workshop
LABEL = "What do you do?"


def test_a_bicycle_workshop_types_a_few_letters_and_sells_its_winter(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    answers = new_answers()
    answers.calendar.start = AUTUMN
    phone = visitor(server, plan=stored.create(answers))
    phone.open("quick_name")
    box = phone.box(LABEL)
    phone.tap(box)
    box.press_sequentially("bike rep")
    phone.tap(phone.page.get_by_role("option", name=re.compile("^Bicycle repair")))
    phone.type("Name of your business", "Sykkelhuset, Trondheim")
    phone.tap_entry("Country", "Norway")
    phone.press_and_reach("Continue", "quick_goal")
    phone.choose("I want", "More repairs booked in the quiet months")
    phone.press_and_reach("Continue", "quick_order")
    phone.press_and_reach("Continue", "quick_time")
    phone.press_and_reach("Show my plan", "first_plan")
    assert phone.says("Sykkelhuset, Trondheim")
    phone.open("weeks")
    phone.open_folds()
    how, *selling = [after[:400] for after in phone.text().split("★")[1:]]
    assert "how to book" in how.casefold(), how  # comes first: a post that sells is of no use without it
    assert any(re.search("winter|quiet months", one) for one in selling), selling


def test_a_name_nobody_knows_is_asked_for_its_kind_and_keeps_its_word(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    phone = visitor(server, plan=stored.create(new_answers()))
    phone.open("quick_name")
    phone.pick(LABEL, "umbrella stilts")
    phone.choose("What do you mostly do?", "We repair things")
    phone.reload()
    assert phone.box(LABEL).input_value() == "umbrella stilts"
    phone.press_and_reach("Continue", "quick_goal")
    assert phone.says("More repairs booked in the quiet months")
