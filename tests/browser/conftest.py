"""One server and one browser for all; a visitor with a screen and a theme for each test."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from planner.store import Store
from tests.browser.plans import FULL, QUICK, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor, new_context

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# Chromium hangs under a preloaded clock (faketime); the day it shows comes from the server anyway.
ENVIRONMENT: dict[str, str | float | bool] = {k: v for k, v in os.environ.items() if k != "LD_PRELOAD"}

NewVisitor = Callable[..., Visitor]
ContextOf = Callable[[str], BrowserContext]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server most tests share; nobody restarts it."""
    with_database = Server(tmp_path_factory.mktemp("server") / "plans.db")
    with_database.start()
    yield with_database
    with_database.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium or Chrome of this machine."""
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    assert found, f"none of {', '.join(BROWSERS)} is on the PATH; `make browser` installs one"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=OPTIONS, env=ENVIRONMENT)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def plans(server: Server) -> dict[str, str]:
    """The addresses of a quick plan and of a full one, both only looked at."""
    store = Store(server.database_url)
    try:
        return {kind: store.create(answers_of(kind)) for kind in (QUICK, FULL)}
    finally:
        store.close()


@pytest.fixture(scope="session")
def trouble() -> list[str]:
    """What went wrong in any tab of the running test."""
    return []


@pytest.fixture(scope="session")
def context_of(browser: Browser, trouble: list[str]) -> ContextOf:
    """The one browser profile of each theme; sharing it keeps Streamlit's scripts in its cache."""
    return cache(lambda theme: new_context(browser, theme, trouble))


@pytest.fixture
def visitor(context_of: ContextOf, trouble: list[str]) -> Iterator[NewVisitor]:
    """Makes visitors; at the end nothing may have gone wrong in their consoles, or gone elsewhere."""
    tabs: list[Page] = []
    trouble.clear()

    def visit(server: Server, width: int = 375, theme: str = "light", plan: str = "") -> Visitor:
        tab = context_of(theme).new_page()
        tabs.append(tab)
        visiting = Visitor(tab, server, plan, trouble=trouble)
        visiting.resize(width)
        return visiting

    yield visit
    for tab in tabs:
        tab.close()
    assert not trouble, "\n".join(trouble)


@pytest.fixture
def phone(visitor: NewVisitor, server: Server) -> Visitor:
    """Somebody with a phone, 375 px wide."""
    return visitor(server, 375)


@pytest.fixture
def stored(server: Server) -> Iterator[Store]:
    """What the shared server keeps."""
    store = Store(server.database_url)
    yield store
    store.close()
