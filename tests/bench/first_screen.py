"""`python -m tests.bench.first_screen [FOLDER]`: each page on a phone: words, pixels, folds, taps.

With a folder, pictures of every page are kept there: 375 and 1280 px, light and dark.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from pages.components.routes import ROUTES
from planner.store import Store
from tests.browser.conftest import BROWSERS, ENVIRONMENT, OPTIONS
from tests.browser.plans import FULL, answers_of
from tests.browser.serving import Server
from tests.browser.visitor import Visitor, new_context

WIDTHS, HEIGHT = (375, 1280), 812
PATIENCE = 60_000  # milliseconds; this measures no time
MOST_WORDS, MOST_HEAD, DEEPEST = 150, 120, 2
# Words of the page that one sees between two heights. A closed fold's words have no rectangle.
SEEN = """
([from, to]) => {
  const main = document.querySelector("[data-testid=stMain]");
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const box = node.parentElement;
    if (!node.textContent.trim() || /material/i.test(getComputedStyle(box).fontFamily)) continue;
    if (box.closest("details:not([open])") && !box.closest("summary")) continue;
    for (const word of node.textContent.matchAll(/[^\\s]*[\\p{L}\\p{N}][^\\s]*/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const {top, bottom, width} = range.getBoundingClientRect();
      if (width > 1 && top >= from && bottom <= to && box.checkVisibility()) words += 1;
    }
  }
  return words;
}
"""
FACTS = """
(height) => {
  const main = document.querySelector("[data-testid=stMain]");
  const inside = (box) => {
    const {top, bottom, height: tall} = box.getBoundingClientRect();
    return tall > 0 && top >= 0 && bottom <= height;
  };
  const questions = "input, textarea, button, [data-testid=stPageLink] a";
  const asked = [...main.querySelectorAll(questions)].filter((box) => box.closest("header") === null);
  const first = main.querySelector("h1").getBoundingClientRect().top;
  return {
    head: Math.round(first),
    pixels: main.scrollHeight,
    folds: main.querySelectorAll("details").length,
    asks: asked.some((box) => inside(box) && box.getBoundingClientRect().top > first),
  };
}
"""
NESTED = """
() => Math.max(0, ...[...document.querySelectorAll("[data-testid=stMain] details")].map((fold) => {
  let deep = 0;
  for (let box = fold; box; box = box.parentElement.closest("details")) deep += 1;
  return deep;
}))
"""
OPENED = "() => document.querySelector('[data-testid=stSidebar]').getBoundingClientRect().left >= 0"
LINKS = """
() => [...document.querySelectorAll("a[href]")]
  .filter((link) => link.checkVisibility() && link.getBoundingClientRect().right > 0)
  .map((link) => link.href)
"""


@dataclass
class Seen:
    """What somebody with a phone finds on a page."""

    name: str
    words: int
    first: int
    pixels: int
    head: int
    asks: bool
    folds: int
    deep: int
    taps: int | None = None

    @property
    def held(self) -> bool:
        """Whether the page can be taken in at one breath."""
        return self.first <= MOST_WORDS and self.head <= MOST_HEAD and self.asks and self.deep <= DEEPEST

    def line(self) -> str:
        """The page as a line of the table."""
        asks, taps = "yes" if self.asks else "no", "-" if self.taps is None else str(self.taps)
        numbers = (self.first, self.words, self.pixels, self.head, asks, self.folds, self.deep, taps)
        mark = "ok" if self.held else "OVER"
        return f"{self.name:<18}" + "".join(f"{one:>8}" for one in numbers) + f"   {mark}"


COLUMNS = ("first", "words", "pixels", "head", "asks", "folds", "deep", "taps")


def pages(visitor: Visitor, names: list[str]) -> Iterator[Seen]:
    """Each page as it is found, then with everything opened."""
    links: dict[str, dict[str, int]] = {}
    found = []
    for name in names:
        visitor.open("" if name == "start" else name)
        found.append(seen(visitor, name))
        links[name] = _links(visitor)
        visitor.open_folds()
        found[-1].deep = visitor.page.evaluate(NESTED)
    taps = _taps(links)
    for one in found:
        one.taps = taps.get(one.name)
        yield one


def seen(visitor: Visitor, name: str) -> Seen:
    """What the open page shows before anything is opened."""
    facts = visitor.page.evaluate(FACTS, HEIGHT)
    words, first = (
        visitor.page.evaluate(SEEN, [top, end]) for top, end in ((-1, 1e6), (facts["head"], HEIGHT))
    )
    return Seen(name, words, first, facts["pixels"], facts["head"], facts["asks"], facts["folds"], 0)


def _links(visitor: Visitor) -> dict[str, int]:
    """The pages one gets to from here, with the taps: one, or two where the menu is opened first."""
    found = dict.fromkeys(map(_page_of, visitor.page.evaluate(LINKS)), 1)
    menu = visitor.page.get_by_role("button", name="Menu", exact=True)
    if menu.count():
        visitor.tap(menu)
        visitor.page.wait_for_function(OPENED)
        found = dict.fromkeys(map(_page_of, visitor.page.evaluate(LINKS)), 2) | found
        visitor.tap(visitor.page.get_by_test_id("stSidebarCollapseButton").get_by_role("button"))
    return found


def _page_of(address: str) -> str:
    return re.split(r"[?#]", address)[0].rsplit("/", 1)[-1] or "start"


def _taps(links: dict[str, dict[str, int]]) -> dict[str, int]:
    """The fewest taps from home to each page."""
    fewest, waiting = {"home": 0}, ["home"]
    while waiting:
        here = waiting.pop(0)
        for to, taps in links.get(here, {}).items():
            if fewest[here] + taps < fewest.get(to, len(ROUTES)):
                fewest[to] = fewest[here] + taps
                waiting.append(to)
    return fewest


def keep_pictures(browser: Browser, server: Server, plan: str, names: list[str], folder: Path) -> None:
    """Every page at both widths in both themes, as one sees it first and as a whole."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        context = new_context(browser, theme, [])
        context.set_default_timeout(PATIENCE)
        visitor = Visitor(context.new_page(), server, plan)
        for name in names:
            visitor.open("" if name == "start" else name)
            for width in WIDTHS:
                visitor.page.set_viewport_size({"width": width, "height": HEIGHT})
                visitor.settle()
                tall = min(6000, visitor.page.evaluate(FACTS, HEIGHT)["pixels"])
                visitor.page.set_viewport_size({"width": width, "height": max(HEIGHT, tall)})
                visitor.settle()
                visitor.page.screenshot(path=folder / f"{name}-{width}-{theme}.png")
        context.close()


@contextmanager
def visiting() -> Iterator[tuple[Browser, Server, str]]:
    """A browser and a server with the fullest plan."""
    found = next(path for path in map(shutil.which, BROWSERS) if path)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=OPTIONS, env=ENVIRONMENT)
        server = Server(Path(folder) / "plans.db")
        server.start()
        store = Store(server.database_url)
        try:
            yield browser, server, store.create(answers_of(FULL))
        finally:
            store.close()
            server.stop()
            browser.close()


def main(folder: str = "", *only: str) -> int:
    """Print the table; 1 where a page cannot be taken in at one breath."""
    names = [*only] or list(ROUTES)
    with visiting() as (browser, server, plan):
        context = new_context(browser, "light", [])
        context.set_default_timeout(PATIENCE)
        visitor = Visitor(context.new_page(), server, plan)
        visitor.page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
        found = list(pages(visitor, names))
        context.close()
        if folder not in ("", "-"):
            keep_pictures(browser, server, plan, names, Path(folder))
    sys.stdout.write(f"{'':<18}" + "".join(f"{one:>8}" for one in COLUMNS) + "\n")
    for one in found:
        sys.stdout.write(f"{one.line()}\n")
    return 0 if all(one.held for one in found) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
