"""The one place on a phone: what would change it, who was asked, other choices, and silly answers."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Locator
from pypdf import PdfReader

from pages.components.markdown import plain
from planner.answers import Answers, Choice, to_document
from planner.knowledge import library
from planner.store import Store
from tests.browser.plans import QUICK, answers_of
from tests.browser.visitor import Visitor
from tests.days import TODAY
from tests.pages.screens import quick

pytestmark = pytest.mark.browser

ASKS = re.compile(
    r"One thing would help most: do you like it on (?P<place>[^?]+)\? "
    r"If (?P<answers>.+), we take (?P<other>[^.]+)\."
)
NAMES = [place.name for place in library().platforms.values()]
EXPERTS = "Erin Cell would be fine with two places. Andrew & Pete would not: they ask for 90% on one."
VIEW, SIDE = "Nearly everything into one place, or into one or two?", "One place gets nearly all the effort."
REASON = "We tried two places last year and had no evening left."
MARKDOWN = "*Our* _old_ [board](//e.org) <b>`c`</b>&"


def chosen(*others: Choice) -> Answers:
    """A bakery that gives Facebook 90% and Instagram the rest."""
    answers = answers_of(QUICK)
    answers.platforms.choice = [
        Choice(id="facebook", role="focus", share=90),
        Choice(id="instagram", role="active", share=10),
        *others,
    ]
    answers.settings.seen = ["platforms"]
    return answers


def headline(phone: Visitor) -> str:
    """How sure the choice is, in words."""
    return phone.main.locator("h3").first.inner_text()


def comes_first(phone: Visitor) -> str:
    """The place that the headline puts first, whatever was chosen."""
    text = re.sub(r"^You chose .+?\. ", "", headline(phone))
    return min((name for name in NAMES if name in text), key=text.index)


def shares(stored: Store, phone: Visitor) -> dict[str, float]:
    """Each place's stored share of the effort."""
    return {one.id: one.share for one in stored.load(phone.plan).platforms.choice}


def rows(phone: Visitor) -> dict[str, list[str]]:
    """The first table of the page: its cells by the name of their row."""
    found = [row.inner_text().split("\t") for row in phone.main.locator("table").first.locator("tr").all()]
    return {name.strip(): [cell.strip() for cell in cells] for name, *cells in found}


# What would change it -------------------------------------------------------------------------------------


def test_customers_who_were_asked_count_before_ones_own_word(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms_choice")
    assert comes_first(phone) == "Facebook"
    phone.press_and_reach("1. Who is where", "platforms")
    phone.choose("Are your customers on Instagram?", "No")
    phone.type("How many customers you asked", "10")
    for place, number in (("Facebook", "1"), ("WhatsApp", "2"), ("Instagram", "9")):
        phone.type(f"How many named {place}", number)
    told = "9 of 10 customers named it."
    assert phone.text().count(told) == 2  # under the number, and before one's own word
    phone.press_and_reach("3. The choice", "platforms_choice")

    assert comes_first(phone) == "Instagram"


# Other choices --------------------------------------------------------------------------------------------


def test_half_and_half_is_taken_judged_and_taken_back(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(chosen())
    phone.open("platforms_choice")
    phone.unfold("What we do at each place")
    phone.unfold("What if")
    phone.unfold("Half Facebook, half Instagram")
    assert phone.says(EXPERTS)
    phone.press("Take it")
    shown = phone.box("Facebook: share of your effort, percent")
    assert shown.input_value() == "50"
    assert shares(stored, phone) == {"facebook": 50, "instagram": 50}
    assert phone.says("Facebook gets 50% of your effort. That is 40 short of 90.")
    phone.press("Undo")

    assert shown.input_value() == "90"
    assert shares(stored, phone) == {"facebook": 90, "instagram": 10}
    assert not phone.says("short of 90")


def test_an_opposing_view_is_decided_with_a_reason_only(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms_choice")
    phone.unfold("Where experts disagree")
    phone.unfold(VIEW)
    phone.choose("Your choice", SIDE)
    reason = "Your reason, in a few words. It is printed."
    phone.type(reason, "   ")
    phone.press("Decide")
    assert phone.says("Your reason: say why, in a few words. It is printed with the plan.")
    assert phone.main.get_by_role("radio", name=SIDE).is_checked()
    assert stored.load(phone.plan).decisions.sides == {}
    phone.type(reason, REASON)
    phone.press("Decide")

    assert phone.says(f"Decided. {SIDE}")
    assert stored.load(phone.plan).decisions.sides["how-many-places"].why == REASON


def test_the_task_list_asks_about_a_place_whose_day_has_come(phone: Visitor, stored: Store) -> None:
    yesterday = TODAY - timedelta(days=1)
    phone.plan = stored.create(chosen(Choice(id="threads", again=yesterday)))
    phone.open("tasks")
    assert phone.says("Are your customers on Threads now?")
    phone.press("Yes")
    assert phone.says("Threads is compared with the others again.")
    phone.open("tasks")

    assert not phone.says("Are your customers on Threads now?")


def test_a_variant_stands_beside_its_plan_and_leaves_it_alone(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(chosen())
    before = to_document(stored.load(phone.plan))
    phone.open("compare")
    phone.press("Duplicate as a variant")
    phone.type("Minutes a week", "60")
    phone.pick("Our one place", "WhatsApp")
    phone.press("Change it")
    table = rows(phone)
    assert table["Our one place"] == ["Facebook", "WhatsApp"]
    assert table["Minutes a week"] == ["3 hours", "1 hour"]
    assert phone.says("Minutes a week: down from 3 hours to 1 hour.")
    phone.press_and_reach("Go on with the variant", "home")
    variant = phone.page.url.split("plan=")[1].split("&")[0]

    assert phone.says("Fjord Bakeri (variant)")
    assert stored.load(variant).time.minutes == 60
    assert to_document(stored.load(phone.plan)) == before


# Silly answers --------------------------------------------------------------------------------------------


def test_twenty_of_ten_customers_cannot_be_and_is_said(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms")
    phone.type("How many customers you asked", "10")
    phone.type("How many named Facebook", "20")

    assert phone.says("Facebook: 20 of 10 cannot be. Correct one of the two numbers.")
    assert phone.box("How many named Facebook").input_value() == "20"
    assert not phone.says("20 of 10 customers named it")


def test_where_every_answer_is_no_no_place_is_named(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms")
    phone.unfold("More places", which=-1)
    for place in library().platforms.values():
        asked = "Would your customers read it: {}?" if place.owned else "Are your customers on {}?"
        phone.choose(asked.format(place.name), "No")
    phone.press_and_reach("3. The choice", "platforms_choice")

    assert headline(phone) == "No place can be named yet: a “No” rules out every one."
    phone.press("Make it our one place")
    assert stored.load(phone.plan).platforms.choice == []


def test_a_long_name_in_markdown_is_shown_as_it_is(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms")
    phone.unfold("More places", which=-1)
    phone.type("Another place", MARKDOWN)
    phone.press("Add this place")
    phone.choose(f"Are your customers on {plain(MARKDOWN)}?", "Many")
    phone.press_and_reach("2. What you love", "platforms_liked")
    phone.unfold("More places")
    phone.choose(f"Do you like it on {plain(MARKDOWN)}?", "Yes")
    phone.press_and_reach("3. The choice", "platforms_choice")
    phone.choose("Our one place", MARKDOWN)
    phone.press("Make it our one place")
    phone.open_folds()

    assert headline(phone).startswith(f"You chose {MARKDOWN}")
    assert phone.main.locator("a[href*='e.org']").count() == 0


def test_weights_of_nothing_are_the_usual_ones(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("platforms_choice")
    before = headline(phone)
    phone.unfold("Go deeper")
    for what, usual in (("Where both fit", 50), ("The goal", 25), ("The time", 25)):
        phone.type(f"{what}, weight (ours: {usual})", "0")

    assert headline(phone) == before


# A walk on a phone ----------------------------------------------------------------------------------------

SCREEN = {"width": 375, "height": 812}
MOST_WORDS = 40
END = "Nothing you could still tell us is likely to change this. Start."
TEN = re.compile(
    r"Ask ten customers which they use: (?P<place>\w+), (?P<other>\w+), both or neither\. "
    r"If (?P=other) is named by (?P<more>\d) more than (?P=place), we take (?P=other)\."
)


def in_sight(phone: Visitor, found: Locator) -> bool:
    """Whether it is whole on the first screen."""
    box = found.bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= SCREEN["height"]


def test_the_question_is_followed_to_its_end_and_three_choices_are_printed(
    phone: Visitor, stored: Store
) -> None:
    phone.plan = stored.create(quick("hairdresser"))
    phone.page.set_viewport_size(SCREEN)  # type: ignore[arg-type]
    phone.open("platforms_choice")
    result = phone.main.locator("h3").first
    asked = phone.main.get_by_text("One thing would help most").first
    assert len(f"{result.inner_text()} {asked.inner_text()}".split()) <= MOST_WORDS
    assert in_sight(phone, result)
    assert in_sight(phone, phone.main.get_by_role("button", name=f"Take {comes_first(phone)}"))
    assert in_sight(phone, phone.main.get_by_role("link", name="Answer that"))

    questions = 0
    while END not in phone.text():
        questions += 1
        assert questions <= 5
        if ten := TEN.search(phone.text()):
            other = ten["other"]
            phone.tap(phone.main.get_by_role("link", name="Answer that"))
            phone.page.wait_for_url(re.compile(r"/platforms\?"))
            phone.settle()
            phone.type("How many customers you asked", "10")
            phone.type(f"How many named {ten['place']}", "4")
            phone.type(f"How many named {other}", str(4 + int(ten["more"])))
        else:
            named = ASKS.search(phone.text())
            assert named, phone.text()
            other = named["other"]
            phone.press_and_reach("Answer that: What you love", "platforms_liked")
            answer = re.findall(r"“([^”]+)”", named["answers"])[-1]
            phone.choose(f"Do you like it on {named['place']}?", answer)
        phone.press_and_reach("Save and go back", "platforms_choice")
        assert comes_first(phone) == other
    assert questions >= 3

    phone.open("compare", split="tiktok:100;facebook:50,instagram:50")
    phone.pick("Which places", "Facebook", "Instagram", "TikTok", "WhatsApp", "Newsletter")
    phone.press("Put this choice beside")
    assert phone.main.evaluate("main => main.scrollWidth <= main.clientWidth")
    (page,) = PdfReader(phone.download("All of it on one page").path()).pages
    text = " ".join(page.extract_text().split())
    for choice in ("All on TikTok", "Half Facebook, half Instagram", "Everything at 20%"):
        assert choice in text
