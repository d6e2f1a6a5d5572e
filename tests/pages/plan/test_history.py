"""What changed, by whom, and back; both texts of a conflict; the links of a plan in open mode."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import modes, state
from pages.components.session import store as stores
from tests.pages import screens

NAME = ("business", "name")


def changed(*names: str) -> str:
    """A plan whose business was called these names, one after another."""
    plan, was = screens.keep(), None
    for name in names:
        state.store().save(plan, f"{plan}{name}", [(NAME, was, name)])
        was = name
    return plan


def test_each_change_says_what_and_leads_back() -> None:
    plan = changed("A *b*", "Second", "Third")
    screen = screens.visit("history", plan)
    assert "Name of your business: A *b* → Second" in screens.said(screen)
    assert "Name of your business: nothing → A *b*" in screens.said(screen)
    screens.press(screen, "Go back to before this", 1)
    assert screens.stored(plan, *NAME) == "A *b*"
    assert "An earlier state was brought back." in screens.said(screen)
    screens.press(screen, "Undo")
    assert screens.stored(plan, *NAME) == "Third"


def test_older_changes_come_when_asked_for() -> None:
    screen = screens.visit("history", changed(*(f"N{n}" for n in range(12))))
    assert len([b for b in screens.buttons(screen) if b == "Go back to before this"]) == 10
    screens.press(screen, "Show older changes")
    assert "nothing → N0" in screens.said(screen)


def in_conflict() -> tuple[str, AppTest]:
    plan = changed("First")
    screen = screens.visit("business", plan)
    state.store().save(plan, f"{plan}other", [(NAME, "First", "Theirs")])
    screens.box(screen, *NAME).set_value("Ours")
    return plan, screens.go(screen.run(), "history")


@pytest.mark.parametrize(("button", "kept"), [("Keep mine", "Ours"), ("Take the other", "Theirs")])
def test_both_texts_stand_side_by_side_until_one_is_chosen(button: str, kept: str) -> None:
    plan, screen = in_conflict()
    assert screens.stored(plan, *NAME) == "Theirs"
    assert {"Yours:  \nOurs", "In the other window:  \nTheirs"} <= set(screens.words(screen))
    screens.press(screen, button)
    assert screens.stored(plan, *NAME) == kept
    assert "Keep mine" not in screens.buttons(screen)
    assert screens.box(screens.go(screen, "business"), *NAME).value == kept


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Open mode, in a browser with a key."""
    monkeypatch.setenv(modes.MODE, modes.OPEN)
    monkeypatch.setenv(modes.URL, "https://plans.example.org")
    monkeypatch.setattr(stores, "key", lambda: "the key")


def secret_on(screen: AppTest) -> str:
    found = re.search(r"https://plans\.example\.org/p/(\S+)", str([c.value for c in screen.code]))
    return found[1].rstrip("']") if found else ""


def test_the_link_is_shown_once_the_plan_has_a_name(opened: None) -> None:
    plan = screens.keep()
    assert secret_on(screens.visit("quick_goal", plan)) == ""
    state.store().save(plan, "named", [(NAME, None, "Fjord")])
    screen = screens.visit("quick_goal", plan)
    assert stores.everything().seen_by("phone").accept(secret_on(screen)) == plan
    assert secret_on(screen.run()), "it stays until it is kept"
    screens.press(screen, "I have kept it")
    assert secret_on(screen) == secret_on(screens.visit("quick_goal", plan)) == ""


def test_links_are_made_listed_and_closed(opened: None) -> None:
    plan = screens.keep(screens.answers(business={"name": "Fjord"}))
    screen = screens.press(screens.visit("history", plan), "I have kept it")
    screens.widget(screen, "link:name").set_value("Ann *x*")
    screens.press(screen, "Make a link")
    ann = stores.everything().seen_by("ann")
    assert ann.accept(secret_on(screen)) == plan
    assert ann.opened(plan).role == "viewer"
    screen = screens.visit("history", plan)
    assert secret_on(screen) == ""
    assert "Ann *x*: May look" in screens.said(screen)
    while "Close this link" in screens.buttons(screen):
        screens.press(screen, "Close this link")
    assert ann.plans() == []
    assert "This is the last link of an owner" not in screens.said(screen), "the browser's own stays"


def test_a_viewer_is_told_and_cannot_save(opened: None, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = screens.keep(screens.answers(business={"name": "Fjord"}))
    secret = stores.everything().share(plan, "viewer")
    stores.everything().seen_by("ann").accept(secret)
    monkeypatch.setattr(stores, "key", lambda: "ann")
    screen = screens.visit("business", plan)
    assert "You can look at this plan." in screens.said(screen)
    screens.box(screen, *NAME).set_value("Mine")
    screen.run()
    assert "Your link does not allow this." in screens.said(screen)
    assert stores.everything().load(plan).business.name == "Fjord"
    assert "Make a link" not in screens.buttons(screens.visit("history", plan))


def test_another_browser_finds_nothing(opened: None, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = screens.keep(screens.answers(business={"name": "Fjord"}))
    assert "Fjord" in screens.said(screens.visit("plans"))
    for key in ("stranger", ""):
        monkeypatch.setattr(stores, "key", lambda key=key: key)
        for route in ("plans", "home", "history"):
            assert "Fjord" not in screens.said(screens.visit(route, plan))
    assert "Your browser keeps no cookie" in screens.said(screens.press(screens.visit("start"), "Start"))
