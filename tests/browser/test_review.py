"""The review of a bad plan on a phone: few hints first, one tap mends one, and the owner decides."""

import re

import pytest
from playwright.sync_api import Locator

from planner.answers import Answers, from_document, put
from planner.knowledge import library
from planner.plan import build_plan
from planner.review import Finding, fix, review
from planner.store import Store
from tests.bad_plan import BAD
from tests.browser.conftest import NewVisitor
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import TODAY, next_monday

pytestmark = pytest.mark.browser

AT_FIRST, AT_ONCE = 3, 10
HINT = re.compile(r"(To settle first|Worth a look|A thought): (.+)")
LEAVE, REASON = "Leave it, with this reason", "It does not fit our business."
COMPLAINT = {
    "Who takes a complaint": "Kari",
    "Within how many hours it gets an answer": "4",
    "Where you go on talking about it": "By telephone",
}
VIEW = library().views["how-many-places"]
SIDE, WHY = VIEW.sides[0].title, "We have one evening a week."


def bad() -> Answers:
    """The bad plan, from the Monday to come."""
    return from_document(put(BAD, ("calendar", "start"), next_monday().isoformat()))


def found(answers: Answers) -> list[Finding]:
    """What the experts have against these answers."""
    return list(review(build_plan(answers, library(), TODAY)).findings)


def titles(answers: Answers) -> list[str]:
    """The same by its titles."""
    return [finding.guideline.title for finding in found(answers)]


def title(guideline: str) -> str:
    """What a guideline is called on the page."""
    return library().guidelines[guideline].title


@pytest.fixture
def phone(visitor: NewVisitor, server: Server, stored: Store) -> Visitor:
    """Somebody with a bad plan who asks what the experts say."""
    reader = visitor(server, plan=stored.create(bad()))
    reader.open("review")
    return reader


def levels(phone: Visitor) -> dict[str, str]:
    """The hints on the page in their order, each with how urgent it is."""
    return {name.strip(): level for level, name in HINT.findall(phone.text())}


def hint(phone: Visitor, title: str) -> Locator:
    """The box of one hint."""
    text = phone.page.get_by_text(title, exact=True)
    return phone.main.get_by_test_id("stVerticalBlock").filter(has=text).last


def test_one_tap_mends_a_hint_and_undo_brings_it_back(phone: Visitor, stored: Store) -> None:
    plan, before = build_plan(bad(), library(), TODAY), titles(bad())
    assert [*levels(phone)] == before[:AT_FIRST]
    first = found(bad())[:AT_FIRST]
    offers = {one.guideline.title: offer.label for one in first if (offer := fix(plan, one))}
    assert len(offers) == AT_FIRST - 1, "what own ideas sell only their owner can change"
    for name, label in offers.items():
        assert hint(phone, name).get_by_role("button", name=label, exact=True).count() == 1
    mended, tap = next(iter(offers.items()))
    phone.press(tap)
    assert phone.says(f"Done: {tap}. Undo takes it back.")
    assert mended not in levels(phone)
    assert [*levels(phone)] == titles(stored.load(phone.plan))[:AT_FIRST]
    phone.press("Undo")

    assert [*levels(phone)] == before[:AT_FIRST]
    assert not phone.says("Done:")
    phone.press("Show the rest")
    assert [*levels(phone)] == before[:AT_ONCE]


def test_a_hint_is_left_with_a_reason_only_and_taken_up_again(phone: Visitor, stored: Store) -> None:
    second = titles(bad())[1]
    phone.unfold("Leave it as it is", 1)
    phone.type("Another reason, or more about it", "   ")
    phone.press(LEAVE)
    assert phone.says("Your reason: say why, in a few words. It is printed with the plan.")
    assert second in levels(phone)
    assert stored.load(phone.plan).decisions.set_aside == {}
    phone.choose("Your reason. It is printed.", REASON)
    phone.press(LEAVE)
    assert second not in levels(phone)
    phone.reload()
    assert re.search(rf"What you leave as it is\s+{re.escape(second)}\s+{REASON}", phone.text())
    phone.press("Take up again")

    assert [*levels(phone)] == titles(bad())[:AT_FIRST]
    assert not phone.says(REASON)


def test_a_hint_leads_to_its_field_and_back_again(phone: Visitor) -> None:
    unready = title("first-contact-is-a-complaint")
    phone.press("Show the rest")
    phone.press("Show more")
    box = hint(phone, unready)
    assert "Where: Say who answers people, “Who takes a complaint”." in box.inner_text()
    phone.tap(box.get_by_role("link", name="Go there"))
    phone.page.wait_for_url(re.compile(r"/engagement\?"))
    phone.settle()
    for label, text in COMPLAINT.items():
        phone.type(label, text)
    phone.press_and_reach("Save and go back", "review")

    assert [*levels(phone)] == [one for one in titles(bad()) if one != unready][: 2 * AT_ONCE]


def test_the_side_that_is_not_taken_becomes_a_thought(phone: Visitor) -> None:
    taken, other = title("focus-90-10"), title("one-or-two-platforms")
    phone.press("Show the rest")
    while phone.main.get_by_role("button", name="Show more", exact=True).count():
        phone.press("Show more")
    assert [*levels(phone)] == titles(bad())
    assert levels(phone)[other] == "To settle first"
    phone.tap(phone.main.locator("label").filter(has_text="Show both sides"))
    phone.unfold(VIEW.question)
    assert phone.says("Not decided yet. That changes nothing.")
    phone.choose("Your choice", SIDE)
    phone.type("Your reason, in a few words. It is printed.", WHY)
    phone.press("Decide")

    assert phone.says(f"Decided. {SIDE}")
    assert phone.says(f"The other side is only a thought now: {other}.")
    assert levels(phone)[other] == "A thought"
    assert levels(phone)[taken] == "To settle first"


def test_while_the_plan_is_sunk_the_headline_is_why_and_no_picture_counts(phone: Visitor) -> None:
    first = found(bad())[0]
    assert phone.says(f"First of all: {first.guideline.title}. {first.text}")
    assert phone.main.locator(".js-plotly-plot").count() == 0
