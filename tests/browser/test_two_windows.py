"""Two windows on one plan: nobody's text is lost."""

import pytest

from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

LABEL = "Who you are, in one sentence"
MINE, OTHERS = "Mine: we bake by night.", "Theirs: we bake for the ferry."


@pytest.fixture
def second_too_late(visitor: NewVisitor, server: Server, stored: Store) -> Visitor:
    """The window whose text met another window's."""
    plan = stored.create(answers_of(QUICK))
    other, mine = visitor(server, plan=plan), visitor(server, plan=plan)
    for window in (other, mine):
        window.open("business")
    other.type(LABEL, OTHERS)
    mine.type(LABEL, MINE)
    return mine


def kept(stored: Store, window: Visitor) -> str:
    """What the store holds."""
    return stored.load(window.plan).business.we_are


def test_both_texts_are_shown_and_the_stored_one_stays(second_too_late: Visitor, stored: Store) -> None:
    assert second_too_late.says("Not saved yet")
    assert second_too_late.says(OTHERS)
    assert second_too_late.box(LABEL).input_value() == MINE
    assert kept(stored, second_too_late) == OTHERS


def test_keep_mine_saves_mine(second_too_late: Visitor, stored: Store) -> None:
    second_too_late.press("Keep mine")

    assert kept(stored, second_too_late) == MINE
    assert not second_too_late.says("Not saved yet")
    assert second_too_late.box(LABEL).input_value() == MINE


def test_take_the_other_shows_the_other(second_too_late: Visitor, stored: Store) -> None:
    second_too_late.press("Take the other")

    assert kept(stored, second_too_late) == OTHERS
    assert not second_too_late.says("Not saved yet")
    assert second_too_late.box(LABEL).input_value() == OTHERS


def test_the_text_that_was_not_saved_survives_another_page(second_too_late: Visitor) -> None:
    second_too_late.press_and_reach("Continue", "audiences")
    second_too_late.page.go_back()
    second_too_late.settle()

    assert second_too_late.says(OTHERS)
    assert second_too_late.box(LABEL).input_value() == MINE


def test_two_windows_in_two_fields_keep_both(visitor: NewVisitor, server: Server, stored: Store) -> None:
    plan = stored.create(answers_of(QUICK))
    first, second = visitor(server, plan=plan), visitor(server, plan=plan)
    for window in (first, second):
        window.open("business")
    first.type(LABEL, OTHERS)
    second.type("Whom you serve, in one sentence", "The street.")

    said = stored.load(plan).business
    assert (said.we_are, said.we_serve) == (OTHERS, "The street.")
    assert second.box(LABEL).input_value() == OTHERS
