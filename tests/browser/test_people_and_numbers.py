"""Answering, counting, reasons and the library on a phone: typed, tapped, and there after a reload."""

import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from planner.answers import Answers, Audience, Goal
from planner.insights.audiences.follow_reasons import agreement, reasons, unranked
from planner.knowledge import Wanted, find, library
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import quick
from tests.browser.serving import Server
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

LIBRARY = library()
COMPLAINT = {
    "Who takes a complaint": "Kari",
    "Within how many hours it gets an answer": "4",
    "Where you go on talking about it": "By telephone, 55 12 34 56",
}
VOICE = {
    "Name": "Ola",
    "What is odd about them": "He sings to the dough",
    "Why that matters to customers": "It is made by hand",
}
MYTH = LIBRARY.myths["cannot-sell"]
DONE = {"a": "We do this", "b": "Partly", "c": "Not yet"}


def bakery() -> Answers:
    """A bakery that counts followers and has looked at two pages before."""
    answers = quick()
    answers.goals = [Goal(id="g1", name="Grow", measure="followers", target=5000)]
    answers.audiences = [Audience(id="a1", name="Families nearby")]
    answers.settings.seen = ["engagement", "measurement"]
    return answers


@pytest.fixture
def phone(visitor: NewVisitor, server: Server, stored: Store) -> Visitor:
    """Somebody of that bakery."""
    return visitor(server, plan=stored.create(bakery()))


def fill_in(phone: Visitor, typed: dict[str, str]) -> None:
    for label, text in typed.items():
        phone.type(label, text)


def test_a_late_answer_is_said_under_its_field_and_mended_with_one_tap(phone: Visitor) -> None:
    late = LIBRARY.guidelines["messenger-human-within-three"].title
    phone.open("engagement")
    phone.type("Who answers", "Kari")
    assert not phone.says(late)
    phone.type("Within how many hours", "72")
    under = phone.text().split("Within how many hours\n")[-1].split("Questions people ask in public")[0]
    assert late in under
    phone.press("Answer within 24 hours")

    assert not phone.says(late)
    phone.reload()
    assert phone.box("Within how many hours").input_value() == "24"
    assert phone.box("Who answers").input_value() == "Kari"


def test_a_complaint_path_survives_a_reload_and_hangs_on_the_wall(phone: Visitor) -> None:
    phone.open("engagement")
    phone.unfold("When a complaint comes")
    fill_in(phone, COMPLAINT)
    phone.reload()
    phone.unfold("When a complaint comes")
    assert {label: phone.box(label).input_value() for label in COMPLAINT} == COMPLAINT
    phone.open("export")
    phone.unfold("To print")
    guide = phone.download("How we answer, with house rules")

    assert guide.suggested_filename == "fjord-bakeri-response-guide.pdf"
    reader = PdfReader(io.BytesIO(Path(guide.path()).read_bytes()))
    paper = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))
    assert COMPLAINT["Where you go on talking about it"] in paper


def test_what_is_odd_about_somebody_becomes_a_post_in_a_month(phone: Visitor) -> None:
    phone.open("engagement")
    phone.unfold("Your own people who speak for you")
    phone.press("Add somebody")
    fill_in(phone, VOICE)
    month = phone.main.get_by_role("button", name=re.compile("^Add it to ")).nth(1)
    phone.tap(month)
    assert phone.says("A post about them is in your plan.")
    phone.open("weeks")

    assert "Meet Ola" in phone.text()


def test_a_goal_counted_in_followers_counts_business_with_one_tap(phone: Visitor, stored: Store) -> None:
    phone.open("measurement")
    assert phone.says("This counts attention or talk.")
    phone.press("Count cake orders")
    assert not phone.says("This counts attention or talk.")
    phone.type("Who reads it", "Kari")
    phone.reload()

    assert phone.box("What you count").input_value() == "cake orders"
    assert phone.box("Who reads it").input_value() == "Kari"
    assert stored.load(phone.plan).goals[0].target is None


def test_eleven_reasons_are_ranked_with_the_keyboard_alone(phone: Visitor, stored: Store) -> None:
    order, keys = unranked(Audience(id="a1"), LIBRARY.say), phone.page.keyboard
    phone.open("audiences")
    phone.main.locator("summary").filter(has_text="Why they follow a business").press("Enter")
    phone.settle()
    keys.press("Tab")  # to the list; from then on the keyboard stays in it
    for place, reason in enumerate(order, 1):
        box = phone.main.get_by_role("combobox", name=f"Place {place} of 11")
        expect(box).to_be_focused()
        keys.press("ArrowDown")
        phone.settle()
        if box.get_attribute("aria-expanded") != "true":
            keys.press("ArrowDown")  # a list drawn anew meanwhile is closed again
        phone.page.get_by_role("option", name=reasons(LIBRARY.say)[reason]).wait_for()
        keys.press("Enter")
        phone.settle()
    alike = LIBRARY.say.number(round(agreement(order), 2))

    assert phone.says(f"Your order and theirs are this much alike: {alike}.")
    assert tuple(stored.load(phone.plan).audiences[0].reasons) == order


def test_advice_is_found_by_a_word_and_by_who_said_it(phone: Visitor) -> None:
    by_word = find(LIBRARY, Wanted("followers"))
    expert = by_word[-1].citations[0].said_by
    by_both = find(LIBRARY, Wanted("followers", expert))
    assert len(by_both) < len(by_word)
    phone.open("guidelines")
    phone.type("Words to look for", "followers")
    assert phone.says(f"{len(by_word)} of {len(LIBRARY.guidelines)} pieces of advice.")
    phone.unfold("Choose who, where and what about")
    phone.pick("Who says it", expert)
    assert phone.says(f"{len(by_both)} of {len(LIBRARY.guidelines)} pieces of advice.")
    phone.unfold(by_both[0].title)

    assert phone.says(by_both[0].action)


def test_a_vote_on_a_claim_shows_what_the_articles_say(phone: Visitor) -> None:
    phone.open("myths")
    assert not phone.says(MYTH.answer)
    phone.choose(f"**{MYTH.number}. {MYTH.claim}**", "I doubt it")
    assert phone.says(MYTH.answer)
    assert phone.says("You voted on 1 of 12. You believe 0 and doubt 1.")
    phone.reload()

    assert phone.says(MYTH.answer)


def test_three_letters_give_a_result_that_survives_a_reload(phone: Visitor) -> None:
    phone.open("self_check")
    assert not phone.says("Your result")
    for letter, doing in DONE.items():
        phone.choose(f"**{letter.upper()}. {LIBRARY.letters[letter].title}**", doing)
    for _ in range(2):
        assert phone.says("Your result: 6%")
        assert phone.says("We do this: 1. Partly: 1. Not yet: 1. Not answered: 23.")
        phone.reload()
