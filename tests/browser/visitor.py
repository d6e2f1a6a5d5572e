"""A person at a browser: types, taps, and waits for the page the way a person would."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Download, Locator, Page, Request

from tests.browser.serving import Server

PRESS = 40  # milliseconds; Streamlit swallows a press of none
PATIENCE = 15_000  # milliseconds
HEIGHT = 800

# Streamlit shows that a run is going on, but not that one was asked for. So: note when the browser asks for
# one (a BackMsg that starts with 0x5a) and when the server has finished (field 6; 2: another comes).
LISTEN = """
(() => {
  const send = WebSocket.prototype.send, heard = new WeakSet();
  window.waiting = true;
  const finished = (bytes) => {
    let at = 0;
    while (bytes[at] === 0x0a || bytes[at] === 0x12) at += 2 + bytes[at + 1];
    return bytes[at] === 0x30 && bytes[at + 1] !== 2;
  };
  WebSocket.prototype.send = function (data) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener("message", (event) => {
        if (event.data instanceof ArrayBuffer && finished(new Uint8Array(event.data))) window.waiting = false;
      });
    }
    if (data instanceof Uint8Array && data[0] === 0x5a) window.waiting = true;
    return send.call(this, data);
  };
})();
"""
# Quiet for four frames on end: nothing asked for, running, stale, loading, or sliding away from a finger.
SETTLED = """
() => {
  const app = document.querySelector("[data-testid=stApp]");
  const slides = (one) => one.playState === "running" && one.effect.target?.closest("details");
  const quiet = !window.waiting && app && app.dataset.testScriptState === "notRunning"
    && app.dataset.testConnectionState === "CONNECTED" && document.querySelector("h1")
    && !document.querySelector("[data-stale=true], [data-testid=stSkeleton]")
    && !document.getAnimations().some(slides);
  window.quiet = quiet ? (window.quiet ?? 0) + 1 : 0;
  return window.quiet > 4;
}
"""
CONNECTED = "document.querySelector('[data-testid=stApp]')?.dataset.testConnectionState === 'CONNECTED'"
# Every answer on the page: its label, and what stands in it.
FIELDS = """
() => [...document.querySelectorAll("[data-testid=stMain] :is(input, textarea)")].map((box) => {
  const group = box.closest("[role=radiogroup]");
  const option = box.closest("label")?.innerText.trim() ?? "";
  if (box.type === "radio") return [`${group.ariaLabel}: ${option}`, String(box.checked)];
  if (box.type === "checkbox") return [box.ariaLabel ?? option, String(box.checked)];
  const tags = [...(box.closest("[data-testid=stMultiSelect]")?.querySelectorAll("[data-tag]") ?? [])];
  return [box.ariaLabel, tags.length ? tags.map((tag) => tag.innerText.trim()).join("; ") : box.value];
})
"""


@dataclass
class Visitor:
    """One browser tab, what went wrong in it, and how often it was tapped."""

    page: Page
    server: Server
    plan: str = ""
    taps: int = 0
    trouble: list[str] = field(default_factory=list)

    def open(self, name: str = "", **params: str) -> None:
        """Go to a page by its address, with the plan in it if there is one."""
        known = {"plan": self.plan} if self.plan else {}
        self.page.goto(self.server.address(name, **known, **params))
        self.settle()

    def resize(self, width: int) -> None:
        """Another screen, the same page."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def reload(self) -> None:
        """Reload, as after a phone was laid aside."""
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until the page shows what was asked for; it must not show a traceback."""
        self.page.bring_to_front()  # browsers slow down a tab nobody looks at
        self.page.evaluate("window.quiet = 0")
        self.page.wait_for_function(SETTLED)
        failed = self.page.locator("[data-testid=stException], .st-key-went-wrong")
        assert failed.count() == 0, f"{self.page.url}: {failed.first.inner_text()}"

    @property
    def here(self) -> str:
        """The name of the open page, from its address."""
        return self.page.url.split("?")[0].rsplit("/", 1)[-1]

    @property
    def main(self) -> Locator:
        """All of the page but Streamlit's own bar."""
        return self.page.get_by_test_id("stMain")

    @property
    def heading(self) -> str:
        """The page's one question."""
        return self.main.locator("h1").inner_text().strip()

    def says(self, text: str) -> bool:
        """Whether the page shows the text."""
        return text in self.text()

    def text(self) -> str:
        """All the page shows."""
        return self.main.inner_text()

    def text_without_undo(self) -> str:
        """All the page shows but what Undo would take back."""
        return re.sub(r"Undo: .*\n+", "", self.text())

    def box(self, label: str, which: int = 0) -> Locator:
        """The field with this label."""
        named = re.compile(rf"^{re.escape(label)}( \(optional\))?$")
        kinds = ("textbox", "spinbutton", "combobox", "checkbox")
        found = self.main.get_by_role("textbox", name=named)
        for kind in kinds[1:]:
            found = found.or_(self.main.get_by_role(kind, name=named))  # type: ignore[arg-type]
        return found.nth(which)

    def type(self, label: str, text: str) -> None:
        """Type into a field and leave it."""
        box = self.box(label)
        box.fill("")
        box.press_sequentially(text)
        box.press("Tab")
        self.settle()

    def pick(self, label: str, *texts: str) -> None:
        """Type into a list until an entry is left, and take it."""
        for text in texts:
            box = self.box(label)
            box.focus()
            box.press("ControlOrMeta+a")
            box.press_sequentially(text)
            self.page.get_by_role("option", name=text).first.wait_for()
            box.press("ArrowDown")
            box.press("Enter")
            self.settle()
        if self.page.get_by_role("listbox").count():
            self.page.keyboard.press("Escape")  # on a closed list it would take the entry back
        self.box(label).press("Tab")
        self.settle()

    def choose(self, question: str, option: str) -> None:
        """Tap one answer of several."""
        group = self.main.get_by_role("radiogroup", name=question, exact=True)
        self.tap(group.locator("label").filter(has_text=re.compile(rf"^\s*{re.escape(option)}\s*$")))

    def tick(self, label: str) -> None:
        """Tap a box."""
        box = self.page.get_by_role("checkbox", name=label, exact=True)
        self.tap(self.main.locator("label").filter(has=box))

    def unfold(self, label: str, which: int = 0) -> None:
        """Open a part of the page by its name."""
        folds = self.main.locator("summary").filter(has_text=re.compile(rf"{re.escape(label)}\s*$"))
        self.tap(folds.nth(which))

    def tap_entry(self, label: str, option: str) -> None:
        """Open a list with one tap, take an entry with another; a list that stays open takes a third."""
        box = self.page.get_by_role("combobox", name=label)
        self.tap(self.main.get_by_role("group").filter(has=box).get_by_role("button", name="Open"))
        self.tap(self.page.get_by_role("option", name=option, exact=True))
        if self.page.get_by_role("listbox").count():
            self.tap(self.main.locator("h1"))

    def press(self, label: str) -> None:
        """Tap a button or a link."""
        undo = re.compile("^Undo: ")  # it says what it takes back
        button = self.main.get_by_role("button", name=undo if label == "Undo" else label, exact=True)
        self.tap(button.or_(self.main.get_by_role("link", name=label, exact=True)).first)

    def tap(self, what: Locator) -> None:
        """One tap, counted."""
        self.taps += 1
        what.click(delay=PRESS)
        self.settle()

    def press_and_reach(self, label: str, page: str) -> None:
        """Tap, and wait for another page."""
        self.press(label)
        self.page.wait_for_url(re.compile(rf"/{page}(\?|$)"))
        self.settle()

    def menu(self, label: str, page: str) -> None:
        """Choose a page in the menu; on a phone it is opened first."""
        opener = self.page.get_by_role("button", name="Menu", exact=True)
        if opener.is_visible():
            self.tap(opener)
        self.tap(self.page.get_by_test_id("stSidebar").get_by_role("link", name=label, exact=True))
        self.page.wait_for_url(re.compile(rf"/{page}(\?|$)"))
        self.settle()

    def download(self, label: str) -> Download:
        """Tap a button that hands over a file."""
        with self.page.expect_download() as file:
            self.main.get_by_role("button", name=label, exact=True).click(delay=PRESS)
        return file.value

    def fields(self) -> list[list[str]]:
        """Every field with what stands in it."""
        found: list[list[str]] = self.page.evaluate(FIELDS)
        return found

    def open_folds(self) -> None:
        """Open everything that is folded away, and what lies folded in it."""
        closed = self.main.locator("details:not([open]) > summary")
        while closed.count():
            closed.evaluate_all("all => all.forEach((one) => one.click())")
            self.settle()

    def reconnect(self) -> None:
        """Restart the server under the open tab, and wait until the tab has found it again."""
        self.server.stop()
        self.page.wait_for_function(f"() => !({CONNECTED})")
        self.server.start()
        self.page.wait_for_function(f"() => {CONNECTED}")
        self.trouble.clear()


def new_context(browser: Browser, theme: str, trouble: list[str]) -> BrowserContext:
    """The browser of somebody with this theme; `trouble` takes console errors and requests elsewhere."""
    context = browser.new_context(
        color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce", accept_downloads=True
    )
    context.set_default_timeout(PATIENCE)
    context.add_init_script(LISTEN)

    def console(message: ConsoleMessage) -> None:
        # Streamlit tries /page/_stcore/ before /_stcore/ to find out where the server is mounted.
        if message.type == "error" and "/_stcore/" not in message.location["url"]:
            trouble.append(f"console: {message.text}")

    def request(sent: Request) -> None:
        if not sent.url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            trouble.append(f"request to {sent.url}")

    context.on("console", console)
    context.on("request", request)
    context.on("weberror", lambda error: trouble.append(f"uncaught: {error.error}"))
    return context


def differing(before: Sequence[list[str]], after: Sequence[list[str]]) -> list[tuple[list[str], list[str]]]:
    """The fields that are not as they were; "Not said yet" is the same as no option."""
    assert len(before) == len(after), f"fields before {before} and after {after}"
    return [
        (old, new)
        for old, new in zip(before, after, strict=True)
        if old != new and "Not said yet" not in old[0]
    ]
