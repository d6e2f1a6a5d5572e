"""After the first weeks: a quiet week before a last day, a feast that is full, numbers with a cause.

Each is taken back, and the plan is as it was.
"""

from datetime import timedelta

import pytest

from planner.answers import Answers
from planner.knowledge import library
from planner.plan import Campaign, build_plan, invites
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import quick
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import TODAY

pytestmark = pytest.mark.browser

OVER = 3  # weeks that are over, and two days
SOON = timedelta(days=56)


def before_a_last_day() -> tuple[Answers, Campaign]:
    """A business with a last day to come: on any day there is one."""
    for trade in library().trades:
        for weeks in range(1, 11):
            answers = quick()
            answers.business.trade, answers.calendar.start = trade, TODAY - timedelta(weeks=weeks)
            plan = build_plan(answers, library(), TODAY)
            assert plan.selling
            for one in plan.selling.campaigns:
                left = [post for post in invites(one, plan.posts) if post.go_out > TODAY and post.sells]
                if left and one.last and TODAY < one.last <= TODAY + SOON:
                    return answers, one
    raise AssertionError(f"no last day comes after {TODAY}")


def weeks_page(phone: Visitor) -> str:
    phone.open("weeks")
    return phone.text_without_undo()


def type_number(phone: Visitor, label: str, which: int, text: str) -> None:
    box = phone.box(label, which)
    box.fill(text)
    box.press("Tab")
    phone.settle()


def test_a_quiet_week_a_full_feast_and_a_cause_are_said_and_taken_back(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    answers, feast = before_a_last_day()
    phone = visitor(server, plan=stored.create(answers))
    before = weeks_page(phone)

    phone.open("progress")
    went = phone.main.get_by_role("radiogroup", name="How it went").first
    phone.tap(went.locator("label").filter(has_text="Nothing happened"))
    assert phone.says("The plan has changed:")
    assert weeks_page(phone) != before
    phone.open("progress")
    phone.press("Take it back")
    assert weeks_page(phone) == before

    phone.open("progress")
    phone.unfold("Is a day full?")
    row = phone.main.get_by_test_id("stHorizontalBlock").filter(has_text=feast.name).last
    phone.tap(row.get_by_role("button", name="It is full").first)
    assert phone.says("full since")
    assert ": full" in weeks_page(phone)
    phone.open("progress")
    phone.press("Take it back")
    assert weeks_page(phone) == before

    other = quick()
    other.business.trade, other.calendar.start = "other", TODAY - timedelta(weeks=OVER, days=2)
    phone = visitor(server, plan=stored.create(other))
    phone.open("progress")
    phone.open_folds()
    label = next(name for name, _ in phone.fields() if name.startswith("Your number"))
    for which in range(OVER):
        type_number(phone, label, which, "1")
        phone.open_folds()
        type_number(phone, "How many only asked", which, "9")
    assert phone.says("3 of 30 who asked said yes")
    phone.open_folds()
    type_number(phone, "How many only asked", OVER - 1, "")
    assert not phone.says("3 of 30 who asked said yes")
