"""Through every page of the wizard by typing, to the files; and no reload loses anything."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Download

from pages.components.routes import ROUTES
from planner.answers import to_document
from planner.store import Store
from tests.browser.visitor import Visitor, differing
from tests.exports import files

pytestmark = pytest.mark.browser

NAME = "Fjørd & Blåbær Bakeri"
SLUG = "fjord-blabaer-bakeri"
PLACE = "Instagram"
TOPICS = ("Cream buns and doughnuts", "A warm table on dark afternoons", "The bread on the shelf")


def business(phone: Visitor) -> None:
    phone.type("Name of your business", NAME)
    phone.pick("What do you do?", "Bakery (baker, bread shop, village bakery)")
    phone.pick("Country", "Norway")
    phone.type("Who you are, in one sentence", "We bake before the ferry leaves.")
    phone.type("Whom you serve, in one sentence", "People who walk past at seven.")
    phone.choose("What shall people buy more of?", "Birthday cakes")
    phone.pick("How do they order it?", "They ring us")
    phone.choose("How many a week can you take?", "More")
    phone.type("How many, about?", "40")
    phone.type("What does it cost, as you say it?", "from 450 kr")
    phone.type("Phone number or link", "+47 55 12 34 56")


def audiences(phone: Visitor) -> None:
    phone.pick("Start from", "Families nearby")
    phone.type("Who they are", "Parents of small children in our street.")
    phone.type("Their problem", "The party is on Saturday and there is no cake.")
    phone.pick("Where they write to you", "Facebook", "Instagram")


def goals(phone: Visitor) -> None:
    phone.pick("I want", "More people on weekday mornings")
    phone.type("What you count", "coffees before ten")
    phone.type("How many in a normal week now", "40")
    phone.type("How many in a week at the end", "55")
    phone.pick("By when", "20")


def time(phone: Visitor) -> None:
    phone.type("Minutes a week", "150")
    phone.pick("The evening you sit down for it", "Wednesday")
    phone.pick("What you are fine with making", "Photos with a phone", "Short texts")


def rated(phone: Visitor) -> list[str]:
    """The question about each of the four places that are asked about first."""
    groups = phone.main.get_by_role("radiogroup").all()
    asked = [group.get_attribute("aria-label") or "" for group in groups]
    besides = "half a year", "belong there"  # of no place, and of some
    questions = [question for question in asked if not any(words in question for words in besides)]
    assert len(questions) == 4
    return questions


def platforms(phone: Visitor) -> None:
    phone.type("How many customers you asked", "10")
    phone.type(f"How many named {PLACE}", "9")
    for question in rated(phone):
        phone.choose(question, "Many" if PLACE in question else "Some")
    phone.pick("How do you know that about Facebook?", "Customers told us")


def platforms_liked(phone: Visitor) -> None:
    for question in rated(phone):
        phone.choose(question, "Yes" if PLACE in question else "Somewhat")
    phone.pick(f"Is your page there already: {PLACE}?", "Yes, with posts from the last weeks")


def platforms_choice(phone: Visitor) -> None:
    phone.choose("Our one place", PLACE)
    phone.press("Make it our one place")
    phone.type("How you know", "Nine of ten orders last month came by message there.")
    phone.type("Why this place", "We like taking pictures of bread.")
    phone.type("What would change your mind", "Nobody writes to us there for two months.")
    phone.choose("We send a newsletter", "Yes")


def themes(phone: Visitor) -> None:
    months = [box.get_attribute("aria-label") or "" for box in phone.main.get_by_role("combobox").all()]
    for month, topic in zip(months, TOPICS, strict=True):
        phone.pick(month, topic)


def calendar(phone: Visitor) -> None:
    phone.page.get_by_role("combobox", name="First day of the plan").press("ArrowDown")
    phone.page.keyboard.press("ArrowDown")
    phone.page.keyboard.press("Enter")
    phone.settle()
    phone.pick("Days when posts go out", "Tuesday", "Friday")


def engagement(phone: Visitor) -> None:
    phone.type("Who answers", "Kari")
    phone.type("Within how many hours", "24")
    phone.choose("Questions people ask in public", "We answer every question")


def measurement(phone: Visitor) -> None:
    phone.type("Where you read it", "A list by the till")
    phone.type("Who reads it", "Kari")
    phone.choose("We ask every new customer how they heard about us", "Yes")


STEPS: dict[str, Callable[[Visitor], None]] = {
    "business": business,
    "audiences": audiences,
    "goals": goals,
    "time": time,
    "platforms": platforms,
    "platforms_liked": platforms_liked,
    "platforms_choice": platforms_choice,
    "themes": themes,
    "calendar": calendar,
    "engagement": engagement,
    "measurement": measurement,
}
ALSO_ASK = (
    "quick_name",
    "quick_goal",
    "quick_order",
    "quick_time",
    "weeks",
    "progress",
    "self_check",
    "myths",
)
FOLDED = {"platforms": "Ask ten customers"}  # open as long as nobody was asked


def content(file: Download) -> bytes:
    """The bytes of a downloaded file."""
    return Path(file.path()).read_bytes()


def start_a_plan(phone: Visitor) -> None:
    phone.open()
    phone.press_and_reach("Start", "quick_name")
    phone.plan = phone.page.url.split("plan=")[1].split("&")[0]


def test_typing_through_every_page_of_the_wizard_ends_in_files_that_say_it(
    phone: Visitor, stored: Store
) -> None:
    start_a_plan(phone)
    phone.open("business")
    for name, fill_in in STEPS.items():
        assert phone.here == name
        fill_in(phone)
        typed = sorted(phone.fields())  # a place that was rated stands further up after a reload
        phone.reload()
        if name in FOLDED:
            phone.unfold(FOLDED[name])
        assert differing(typed, sorted(phone.fields())) == []
        following = [*STEPS, "summary"][[*STEPS].index(name) + 1]
        phone.press_and_reach("Continue", following)
    assert "(our guess)" not in phone.text().split("The one place")[1].split("Days and times")[0]
    before = to_document(stored.load(phone.plan))
    phone.press_and_reach("Make the plan", "weeks")
    phone.menu("Take it with you", "export")
    phone.press("Make the pack")
    packed = phone.download("Save the pack")
    assert packed.suggested_filename == f"{SLUG}-pack.zip"
    assert_the_pack_agrees(zipfile.ZipFile(io.BytesIO(content(packed))))
    assert_reloads_lose_nothing(phone)
    assert to_document(stored.load(phone.plan)) == before


def assert_the_pack_agrees(packed: zipfile.ZipFile) -> None:
    """The same posts stand in table, workbook, calendar, Word and PDF."""
    made = {name.rpartition(f"{SLUG}-")[2]: packed.read(name) for name in packed.namelist()}
    table = files.of_csv(made["calendar.csv"], separator=";")
    rows = [dict(zip(table[0], row, strict=True)) for row in table[1:]]
    assert rows
    assert {row["Theme"] for row in rows} >= {*TOPICS}
    keys = [row["Key"] for row in rows]
    sheet = files.of_xlsx(made["plan.xlsx"], "Posts")
    assert [str(row[sheet[0].index("Key")]) for row in sheet[1:]] == keys
    events, word = files.words_of_ics(made["plan.ics"]), files.of_word(made["plan.docx"])
    paper = files.of_pdf(made["plan.pdf"])
    assert NAME in paper
    for first in (files.in_one_line(row["First sentence"]) for row in rows):
        assert first in events
        assert first in word
        assert first in paper


def assert_reloads_lose_nothing(phone: Visitor) -> None:
    """Every page that asks for answers shows after a reload what it showed before."""
    for name in (name for name, route in ROUTES.items() if route.step or name in ALSO_ASK):
        phone.open(name)
        before = phone.fields()
        phone.reload()
        assert differing(before, phone.fields()) == [], name
