"""The server goes away and comes back under an open tab: the first edit after it is kept."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from planner.answers import get, to_document
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import at_night

pytestmark = pytest.mark.browser

Edit = Callable[[Visitor], None]
FIRST_EDITS: dict[str, tuple[str, Edit, tuple[str, ...], Any]] = {
    "text": (
        "business",
        lambda tab: tab.type("Who you are, in one sentence", "We bake by night."),
        ("business", "we_are"),
        "We bake by night.",
    ),
    "radio": (
        "quick_goal",
        lambda tab: tab.choose("I want", "More people on weekday mornings"),
        ("goals", "g1", "want"),
        "bakery/weekday-mornings",
    ),
    "radio of words": (
        "quick_goal",
        lambda tab: tab.choose("How many a week can you take?", "25"),
        ("business", "offers", "o1", "capacity"),
        25,
    ),
    "list of words": (
        "quick_people",
        lambda tab: tab.pick("Facebook", "No, not yet"),
        ("platforms", "places", "facebook", "profile"),
        False,
    ),
    "number": ("time", lambda tab: tab.type("Minutes a week", "95"), ("time", "minutes"), 95),
    "multiselect": (
        "time",
        lambda tab: tab.pick("What you are fine with making", "Short texts"),
        ("time", "makes"),
        ["writing"],
    ),
}


@pytest.fixture(scope="module")
def restarted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that these tests restart."""
    server = Server(tmp_path_factory.mktemp("restarted") / "plans.db")
    server.start()
    yield server
    server.stop()


@pytest.mark.parametrize("kind", [*FIRST_EDITS] if at_night() else [*FIRST_EDITS][::2])
def test_the_first_edit_after_a_restart_is_kept(kind: str, restarted: Server, visitor: NewVisitor) -> None:
    page, edit, path, expected = FIRST_EDITS[kind]
    store = Store(restarted.database_url)
    tab = visitor(restarted, plan=store.create(answers_of(QUICK)))
    tab.open(page)
    tab.reconnect()
    edit(tab)

    assert get(to_document(store.load(tab.plan)), path) == expected
    shown = tab.fields()
    tab.reload()
    assert tab.fields() == shown
    store.close()


def test_a_menu_link_after_a_restart_keeps_the_plan(restarted: Server, visitor: NewVisitor) -> None:
    store = Store(restarted.database_url)
    tab = visitor(restarted, plan=store.create(answers_of(QUICK)))
    tab.open("home")
    tab.reconnect()
    tab.menu("Your calendar", "weeks")

    assert tab.heading == "Your calendar"
    assert tab.plan in tab.page.url
    assert len(store.plans()) == len({listed.address for listed in store.plans()})
    store.close()


IDENTITY, SERVED = "Who you are, in one sentence", "Whom you serve, in one sentence"
TOO_LONG = "We mend bikes 🚲\n" * 20


def _caption(tab: Visitor) -> str:
    """What is said about saving: by the server, or by our script with the field's name."""
    waiting = tab.main.locator(".st-key-not-left-yet p")
    if waiting.is_visible():
        return f"waits: {waiting.get_attribute('data-fields')}"
    return tab.main.locator(".st-key-saved p").inner_text()


def _stored_soon(tab: Visitor, store: Store, text: str) -> None:
    tab.page.wait_for_function("() => !document.documentElement.hasAttribute('data-unsaved')")
    tab.settle()
    assert (store.load(tab.plan).business.we_are, tab.box(IDENTITY).input_value()) == (text, text)
    assert "aved" in _caption(tab)


def test_what_is_typed_is_kept_until_it_is_saved_and_the_caption_is_true(
    restarted: Server, visitor: NewVisitor
) -> None:
    store = Store(restarted.database_url)
    tab = visitor(restarted, plan=store.create(answers_of(QUICK)))
    tab.open("business")
    tab.box(IDENTITY).press_sequentially("We mend bik")
    assert _caption(tab) == f"waits: {IDENTITY}"
    tab.reload()  # in the middle of a word
    _stored_soon(tab, store, "We mend bik")

    tab.box(IDENTITY).fill("We mend bikes.")
    restarted.stop()
    tab.box(IDENTITY).evaluate("box => box.blur()")  # left while nobody answers
    assert _caption(tab) == f"waits: {IDENTITY}"
    restarted.start()
    tab.reload()
    tab.trouble.clear()
    _stored_soon(tab, store, "We mend bikes.")

    tab.box(IDENTITY).fill(TOO_LONG)
    tab.press_and_reach("Continue", "audiences")
    assert tab.says(f"Not saved on the last page: {IDENTITY}.")
    tab.page.go_back()
    tab.page.wait_for_url("**/business?**")
    tab.reload()
    tab.page.get_by_text("at most 200 characters").wait_for()
    assert tab.box(IDENTITY).input_value() == TOO_LONG
    assert f"Not saved yet: {IDENTITY}." in _caption(tab)

    tab.type(IDENTITY, "We mend.")
    tab.box(SERVED).evaluate("box => { box.value = 'Commuters.' }")  # as some password managers do
    tab.press_and_reach("Continue", "audiences")
    assert store.load(tab.plan).business.we_serve == "Commuters."
    assert tab.page.evaluate("sessionStorage.length") == 0  # drafts are gone once they are saved
    store.close()
