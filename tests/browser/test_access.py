"""Every page for everyone: WCAG 2.2 AA by axe, in both themes and on both screens; no sideways scroll."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator

from pages.components.routes import ROUTES
from planner.store import Store
from tests.browser.conftest import NewVisitor
from tests.browser.plans import FULL, QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor
from tests.days import at_night

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

each_theme = pytest.mark.parametrize("theme", ["light", "dark"])
# In CI each page is looked at once, by day or at night, all of them in turn; `make any-day` looks at both.
each_page_by_day = pytest.mark.parametrize("name", [*ROUTES] if at_night() else [*ROUTES][::2])
each_page_at_night = pytest.mark.parametrize("name", [*ROUTES] if at_night() else [*ROUTES][1::2])


def violations(visitor: Visitor) -> list[str]:
    """What axe finds, one line for each place."""
    found: dict[str, Any] = Axe().run(visitor.page, options=RULES).response
    return [
        f"{rule['id']} at {' '.join(node['target'])}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def wider(visitor: Visitor) -> list[str]:
    """What does not fit the screen."""
    found: list[str] = visitor.page.evaluate(WIDER)
    return found


@each_page_by_day
def test_a_page_passes_axe_by_day_and_never_scrolls_sideways(
    name: str, visitor: NewVisitor, server: Server, plans: dict[str, str]
) -> None:
    guest = visitor(server, LAPTOP, plan=plans[QUICK])
    guest.open("" if name == "start" else name)
    found = violations(guest)
    for width in (PHONE, SMALLEST):
        guest.resize(width)
        guest.settle()
        found += wider(guest)
        if width == PHONE:
            found += violations(guest)

    assert found == []


@each_page_at_night
def test_a_page_with_everything_opened_passes_axe_at_night(
    name: str, visitor: NewVisitor, server: Server, stored: Store
) -> None:
    guest = visitor(server, PHONE, "dark", stored.create(answers_of(FULL)))
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
    found += wider(guest)
    guest.resize(SMALLEST)
    guest.settle()
    found += wider(guest)
    guest.resize(LAPTOP)
    guest.settle()

    assert [*found, *violations(guest)] == []


@each_theme
def test_a_plan_and_its_variant_side_by_side_pass_axe_on_a_phone(
    theme: str, visitor: NewVisitor, server: Server, stored: Store
) -> None:
    guest = visitor(server, PHONE, theme, stored.create(answers_of(FULL)))
    guest.open("compare")
    guest.press("Duplicate as a variant")
    guest.open_folds()
    assert guest.says("Change the variant")

    assert [*violations(guest), *wider(guest)] == []


def one_of_each(buttons: Locator) -> list[Locator]:
    """The first button of each name."""
    return list({button.inner_text(): button for button in reversed(buttons.all())}.values())
