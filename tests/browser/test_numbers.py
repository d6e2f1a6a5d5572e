"""A day that is full, and numbers typed until a cause stands on the week's card; each taken back."""

from datetime import timedelta

import pytest

from planner.answers import Answers
from planner.knowledge import library
from planner.plan import build_plan, invites
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import quick
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import TODAY

pytestmark = pytest.mark.browser

SINCE = 23  # days: today is in the fourth week, three are over


def selling_today() -> Answers:
    """A shop of a trade and a start for which a campaign runs today: on any day there is one."""
    for trade in ("bakery", "shop", "restaurant", "gym", "hairdresser"):
        for weeks in range(1, 11):
            answers = quick()
            answers.business.trade, answers.calendar.start = trade, TODAY - timedelta(weeks=weeks)
            plan = build_plan(answers, library(), TODAY)
            running = plan.selling.campaigns if plan.selling else ()
            left = [post for one in running for post in invites(one, plan.posts) if post.go_out >= TODAY]
            if any(post.sells for post in left):
                return answers
    raise AssertionError(f"nothing is sold on {TODAY}")


def test_a_day_is_full_with_one_tap_and_not_with_another(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    phone = visitor(server, plan=stored.create(selling_today()))
    phone.open("weeks")
    before = phone.text()
    phone.open("progress")
    phone.unfold("Is a day full?")
    phone.press("It is full")
    assert phone.says("full since")
    phone.open("weeks")
    assert phone.text() != before
    assert ": full" in phone.text()
    phone.open("progress")
    phone.press("Take it back")
    phone.open("weeks")
    assert phone.text() == before


def type_number(phone: Visitor, label: str, which: int, text: str) -> None:
    box = phone.box(label, which)
    box.fill(text)
    box.press("Tab")
    phone.settle()


def test_three_weeks_of_numbers_find_a_cause_and_one_taken_back_loses_it(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    answers = quick()
    answers.business.trade, answers.calendar.start = "other", TODAY - timedelta(days=SINCE)
    phone = visitor(server, plan=stored.create(answers))
    phone.open("progress")
    phone.open_folds()
    label = next(name for name, _ in phone.fields() if name.startswith("Your number"))
    for which in range(3):
        type_number(phone, label, which, "1")
        phone.open_folds()
        type_number(phone, "How many only asked", which, "9")
    assert phone.says("fewer than one in three says yes")
    assert phone.says("3 of 30 who asked said yes")
    phone.open_folds()
    type_number(phone, "How many only asked", 2, "")
    assert not phone.says("fewer than one in three says yes")
