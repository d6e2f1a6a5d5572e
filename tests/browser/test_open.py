"""Open mode in a real browser: a plan is started, opened elsewhere by its link, and closed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from planner.store import Store
from tests.browser.serving import Server
from tests.browser.visitor import Visitor


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server in open mode, on plain http as on a test machine."""
    server = Server(tmp_path / "plans.db")
    monkeypatch.setenv("PLANNER_MODE", "open")
    monkeypatch.setenv("PLANNER_URL", f"http://127.0.0.1:{server.port}")
    server.start()
    yield server
    server.stop()


def test_a_plan_is_started_shared_opened_elsewhere_and_closed(opened: Server, browser: Browser) -> None:
    store = Store(opened.database_url)
    mine, phone = (Visitor(browser.new_context().new_page(), opened) for _ in range(2))
    mine.open()
    mine.press_and_reach("Start", "quick_name")
    mine.type("Name of your business", "Fjord Bakeri")
    shown = mine.main.get_by_text(f"127.0.0.1:{opened.port}/p/").first
    link = shown.inner_text().strip()
    [plan] = store.plans()
    assert plan.address in mine.page.url

    phone.page.goto(opened.address("home", plan=plan.address))
    phone.settle()
    assert phone.heading == "Your plans", "the id alone opens nothing"
    phone.page.goto(link)
    phone.settle()
    assert phone.here == "home"
    assert "Fjord Bakeri" in phone.main.inner_text()
    secret = link.rsplit("/", 1)[1]
    assert secret not in phone.page.url
    assert secret not in phone.page.evaluate("document.cookie + JSON.stringify(performance.getEntries())")
    [key] = [one for one in phone.page.context.cookies() if one["name"] == "ninety-ten"]
    assert (key["httpOnly"], key["sameSite"]) == (True, "Lax")

    store.revoke(plan.address, next(one.id for one in store.links(plan.address) if not one.browser))
    phone.reload()
    assert phone.heading == "Your plans"
    assert secret not in opened.log.read_text(), "a link stands in the log"
    store.close()
