"""A phone of 375 px: each page in one breath, lit in the menu, at its heading; rows for a finger; Copy."""

import pytest

from pages.components.routes import ROUTES
from planner.store import Store
from tests.bench.first_screen import HEIGHT, MOST_HEAD, MOST_WORDS, seen
from tests.browser.conftest import NewVisitor
from tests.browser.plans import QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

WIZARD = [name for name, route in ROUTES.items() if route.step]
LOWEST = 40  # pixels of a row to tap
LOW = """
(lowest) => [...document.querySelectorAll(
  "[role=radiogroup] > label, [data-testid=stPageLink] a, summary, [data-testid=stCheckbox] label"
)].filter((row) => row.checkVisibility() && row.getBoundingClientRect().height < lowest)
  .map((row) => `${row.innerText}: ${row.getBoundingClientRect().height} px`)
"""
CLOSED = "() => document.querySelector('[data-testid=stSidebar]').getBoundingClientRect().right <= 0"
SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


def lit(visitor: Visitor) -> list[str]:
    """The pages that are lit in the menu."""
    return [link.get_attribute("href") or "" for link in visitor.page.locator("a[aria-current=page]").all()]


def test_a_phone_shows_one_thing_at_a_time(visitor: NewVisitor, server: Server, stored: Store) -> None:
    phone = visitor(server, plan=stored.create(answers_of(QUICK)))
    phone.page.set_viewport_size({"width": 375, "height": HEIGHT})
    phone.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    low, over, unlit = {}, [], []
    for name in [*WIZARD, "home", "tasks", "summary"]:
        phone.open(name)
        found = seen(phone, name)
        if found.first > MOST_WORDS or found.head > MOST_HEAD or not found.asks:
            over.append(found.line())
        if [name in one for one in lit(phone)] != [True]:
            unlit.append(name)
        if rows := phone.page.evaluate(LOW, LOWEST):
            low[name] = rows
    assert over == []
    assert low == {}
    assert unlit == []

    phone.page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop = 1e5")
    assert phone.page.evaluate(SCROLLED) > 0
    phone.menu("This week", "home")
    assert phone.page.evaluate(SCROLLED) == 0
    assert phone.page.evaluate("document.activeElement.tagName") == "H1"
    phone.page.wait_for_function(CLOSED)

    copied = phone.main.get_by_text("Copied", exact=True)
    text = phone.main.locator("[class*=st-key-to-copy-] code").first.text_content()
    assert not copied.first.is_visible()
    phone.press("Copy")
    assert copied.first.is_visible()
    assert phone.page.evaluate("navigator.clipboard.readText()") == text
