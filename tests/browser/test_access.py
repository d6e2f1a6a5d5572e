"""Every page for everyone: no axe violation (WCAG 2.2 AA) in either theme on either screen, no sideways scroll."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator

from pages.components.routes import ROUTES
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import FULL, QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import HEIGHT, Visitor

pytestmark = pytest.mark.browser

PHONE, LAPTOP, SMALLEST = 375, 1280, 320
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
WIDER = """
() => [document.scrollingElement, document.querySelector("[data-testid=stMain]")]
  .filter((box) => box.scrollWidth > box.clientWidth)
  .map((box) => `${box.tagName}: ${box.scrollWidth} in ${box.clientWidth} px`)
"""

each_plan = pytest.mark.parametrize("kind", [QUICK, FULL])
each_theme = pytest.mark.parametrize("theme", ["light", "dark"])
each_page = pytest.mark.parametrize("name", ROUTES)


def violations(visitor: Visitor) -> list[str]:
    """What axe finds, one line for each place."""
    found: dict[str, Any] = Axe().run(visitor.page, options=RULES).response
    return [
        f"{rule['id']} at {' '.join(node['target'])}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def resize(visitor: Visitor, width: int) -> None:
    """Another screen, the same page."""
    visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
    visitor.settle()


@each_plan
@each_theme
@each_page
def test_axe_finds_nothing_on_a_laptop_and_a_phone(
    name: str, theme: str, kind: str, visitor: NewVisitor, server: Server, plans: dict[str, str]
) -> None:
    guest = visitor(server, LAPTOP, theme, plans[kind])
    guest.open("" if name == "start" else name)
    on_laptop = violations(guest)
    resize(guest, PHONE)

    assert [*on_laptop, *violations(guest)] == []


@each_plan
@each_page
def test_a_page_never_scrolls_sideways(
    name: str, kind: str, visitor: NewVisitor, server: Server, plans: dict[str, str]
) -> None:
    guest = visitor(server, PHONE, plan=plans[kind])
    guest.open("" if name == "start" else name)
    on_phone = guest.page.evaluate(WIDER)
    resize(guest, SMALLEST)

    assert [*on_phone, *guest.page.evaluate(WIDER)] == []


@each_page
def test_axe_finds_nothing_with_everything_opened_on_a_phone(
    name: str, visitor: NewVisitor, server: Server, stored: Store
) -> None:
    guest = visitor(server, PHONE, plan=stored.create(answers_of(FULL)))
    guest.open("" if name == "start" else name)
    guest.open_folds()
    for toggle in guest.main.get_by_role("switch").all()[:1]:
        toggle.press("Space")
        guest.settle()
    found = violations(guest)
    for popover in one_of_each(guest.main.get_by_test_id("stPopover").get_by_role("button")):
        guest.tap(popover)
        found += violations(guest)
        guest.page.keyboard.press("Escape")
        guest.settle()

    assert found == []
    assert guest.page.evaluate(WIDER) == []


def one_of_each(buttons: Locator) -> list[Locator]:
    """The first button of each name."""
    return list({button.inner_text(): button for button in reversed(buttons.all())}.values())
