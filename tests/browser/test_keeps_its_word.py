"""What a phone says is so: a no, a list, a number, Undo, Start, a post of one's own, in one walk."""

import pytest

from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

EVENING, COST = "The evening you sit down for it", "What one hour costs you"


def test_a_list_a_no_and_a_number_are_what_the_person_said(phone: Visitor, stored: Store) -> None:
    said = answers_of(QUICK)
    said.time.evening = 2
    phone.plan = stored.create(said)
    phone.open("time")
    box = phone.box(EVENING)
    box.focus()
    for key in ("ArrowDown", "Escape", "Escape"):  # opened, read and left
        box.press(key)
        phone.settle()
    assert (box.input_value(), stored.load(phone.plan).time.evening) == ("Wednesday", 2)
    phone.pick(EVENING, "Not said")
    assert stored.load(phone.plan).time.evening is None

    phone.unfold("What it costs a month")
    for typed, meant in (("12,50", 12.5), ("1.200,50", 1200.5), ("90.5", 90.5)):
        phone.type(COST, typed)
        assert stored.load(phone.plan).time.hourly_cost == meant
    phone.box(COST).fill("1,2,3")  # as pasted
    phone.box(COST).press("Tab")
    phone.settle()
    assert phone.says("such as 12.50")
    assert stored.load(phone.plan).time.hourly_cost == 90.5

    phone.open("platforms_choice")
    phone.choose("We send a newsletter", "No")
    assert stored.load(phone.plan).business.newsletter is False


def test_undo_says_what_it_takes_back_in_both_windows(
    visitor: NewVisitor, server: Server, stored: Store
) -> None:
    label = "Who you are, in one sentence"
    plan = stored.create(answers_of(QUICK))
    mine, other = visitor(server, plan=plan), visitor(server, plan=plan)
    mine.open("business")
    other.open("business")
    other.type(label, "Theirs.")
    mine.open("business")
    assert mine.says(f"Undo: “{label}” from another window or visit")
    other.type("Whom you serve, in one sentence", "Sailors.")
    mine.press("Undo")  # it named another change than the last one
    assert mine.says("Something else was changed meanwhile")
    assert stored.load(plan).business.we_serve == "Sailors."
    mine.press("Undo")
    assert mine.says("Taken back: “Whom you serve, in one sentence” is open again.")
    other.type("Name of your business", "Nordlys")
    assert other.box("Whom you serve, in one sentence").input_value() == ""
    assert stored.load(plan).business.we_serve == ""


def test_three_taps_on_start_make_one_plan_and_a_post_waits_for_its_title(
    phone: Visitor, stored: Store
) -> None:
    before = len(stored.plans())
    phone.open()
    phone.main.get_by_role("button", name="Start", exact=True).click(click_count=3, delay=40)
    phone.page.wait_for_url("**/quick_name?**")
    phone.settle()
    assert len(stored.plans()) == before + 1

    phone.plan = stored.create(answers_of(QUICK))
    phone.open("weeks")
    phone.press("Add a post")
    assert stored.load(phone.plan).calendar.own == []
    phone.type("Title of the new post", "Bread at dawn")
    phone.press("Add this post")
    assert [post.title for post in stored.load(phone.plan).calendar.own] == ["Bread at dawn"]
