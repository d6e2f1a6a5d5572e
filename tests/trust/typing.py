"""F4: the app is killed while somebody types, and comes back."""

import shutil
import time
from contextlib import closing
from pathlib import Path

from playwright.sync_api import sync_playwright

from planner.store import Store
from tests.browser.conftest import BROWSERS, ENVIRONMENT, OPTIONS
from tests.browser.serving import Server
from tests.browser.visitor import CONNECTED, Visitor
from tests.store.conftest import bakery

TEXT = "Fjord Bakeri and Café"


def killed(folder: Path) -> tuple[bool, float]:
    """Whether the text in the field is kept and saved, and the seconds until the page is live again."""
    server = Server(folder / "plans.db")
    found = next(path for path in map(shutil.which, BROWSERS) if path)
    server.start()
    try:
        with sync_playwright() as playwright, closing(Store(server.database_url)) as store:
            chromium = playwright.chromium.launch(executable_path=found, args=OPTIONS, env=ENVIRONMENT)
            tab = Visitor(chromium.new_page(), server, plan=store.create(bakery()))
            tab.open("business")
            field = tab.main.get_by_role("textbox", name="Name of your business")
            field.fill(TEXT)
            server.stop()  # the field is not left yet; Streamlit greys it out while the server is away
            tab.page.wait_for_function(f"!({CONNECTED})")
            server.start()
            begun = time.monotonic()
            tab.page.wait_for_function(CONNECTED, timeout=60_000)
            seconds = time.monotonic() - begun
            kept = field.input_value() == TEXT
            field.press("Tab")
            tab.settle()
            saved = store.load(tab.plan).business.name == TEXT
            chromium.close()
            return kept and saved, seconds
    finally:
        server.stop()
