"""Numbers nobody can mean stay in their field with a message; those of another habit are read."""

import pytest

from planner.store import Store
from tests.browser.plans import QUICK, answers_of
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

# page, label, the fold it lies in, and numbers it must refuse
NUMBERS = [
    ("time", "Minutes a week", "", ("100000", "-5")),
    ("goals", "How many in a normal week now", "", ("-5",)),
    ("goals", "How many in a week at the end", "", ("-5",)),
    ("time", "Share of the time for answering people", "Go deeper", ("100000", "-5")),
    ("time", "Minutes a day for answering people", "Go deeper", ("100000", "-5")),
    ("time", "What one hour costs you", "What it costs a month", ("-5",)),
    ("calendar", "For how many weeks a good post comes back", "", ("27", "-5")),
    ("platforms", "How many customers you asked", "", ("-5",)),
    ("platforms", "How many named Facebook", "", ("-5",)),
    ("platforms_choice", "The goal, weight (ours: 25)", "Go deeper", ("-5",)),
    ("calendar", "Most posts that sell, percent", "", ("100000", "-5")),
]


@pytest.mark.parametrize(("page", "label", "fold", "refused"), NUMBERS, ids=[n[1] for n in NUMBERS])
def test_a_number_field_keeps_what_it_refuses(
    page: str, label: str, fold: str, refused: tuple[str, ...], phone: Visitor, stored: Store
) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open(page)
    if fold:
        phone.unfold(fold)
    before = stored.load(phone.plan).model_copy(update={"settings": None})
    for number in ("abc", *refused):
        phone.type(label, number)
        assert phone.box(label).input_value() == number
        assert phone.says("Not saved yet")
        assert phone.says(f"{label}: enter ")

    assert stored.load(phone.plan).model_copy(update={"settings": None}) == before


def test_a_refused_number_is_mended_by_a_good_one(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("time")
    phone.type("Minutes a week", "100000")
    phone.type("Minutes a week", "90")

    assert not phone.says("Not saved yet")
    assert stored.load(phone.plan).time.minutes == 90


def test_an_answer_can_be_taken_back_after_a_reload(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("time")
    phone.type("Minutes a week", "")

    assert phone.box("Minutes a week").input_value() == ""
    assert stored.load(phone.plan).time.minutes is None


def test_an_entry_of_a_list_can_be_taken_back_after_a_reload(phone: Visitor, stored: Store) -> None:
    phone.plan = stored.create(answers_of(QUICK))
    phone.open("business")
    phone.pick("Country", "Not said")

    assert stored.load(phone.plan).business.country == ""
