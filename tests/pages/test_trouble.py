"""When the store refuses, every page says so, keeps what was typed and shows no traceback."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.routes import ROUTES
from pages.components.session import state
from planner.store import Store, database_url
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.conftest import On

READ_ONLY = "your plans can only be read. Allow the app to write where they are kept"
LOCKED = "another window or program is using your plans. Wait a moment"


@pytest.fixture
def write_protect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """From now on the plans can be read and not written."""
    opened: list[Store] = []

    def protect() -> None:
        state.store().close()
        monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///file:{tmp_path / 'plans.db'}?mode=ro&uri=true")
        opened.append(state.store())

    yield protect
    for store in opened:
        store.close()


def type_name(screen: AppTest, name: str) -> AppTest:
    screens.box(screen, "business", "name").set_value(name)
    return screen.run()


def test_a_read_only_database_keeps_what_was_typed_and_says_why(write_protect: Callable[[], None]) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("business", plan)
    write_protect()
    (message,) = screens.errors(type_name(screen, "Nordlys"))
    assert READ_ONLY in message
    assert screens.box(screen, "business", "name").value == "Nordlys"
    assert screens.stored(plan, "business", "name") == "Fjord Bakeri"
    again = screens.go(screens.go(screen, "summary"), "business")
    assert screens.box(again, "business", "name").value == "Nordlys"


@pytest.mark.parametrize("route", ROUTES)
def test_every_page_can_be_read_in_a_read_only_database(
    route: str, write_protect: Callable[[], None]
) -> None:
    plan = screens.keep(screens.persona("bakery-bergen"))
    write_protect()
    assert screens.title(screens.whole(route, plan))


SEVERAL = screens.answers(
    business={"name": "Fjord", "trade": "bakery"},
    audiences=[{"id": "a1", "who": "Families"}, {"id": "a2", "who": "Cafés"}],
    platforms={"choice": [{"id": "facebook", "role": "focus", "share": 97}]},
    calendar={"start": "2027-01-04", "own": [{"id": "own1", "title": "Ours"}]},
    settings={"seen": ["platforms", "time"]},
)


def _post(screen: AppTest) -> None:
    screens.widget(screens.press(screen, "Add a post"), "new-post:1").set_value("Bread at dawn")
    screens.press(screen.run(), "Add this post")


PRESSED: dict[str, tuple[str, Callable[[AppTest], object]]] = {
    "one more group": ("audiences", lambda s: screens.press(s, "Add another group")),
    "one group less": ("audiences", lambda s: screens.press(s, "Remove")),
    "one more goal": ("goals", lambda s: screens.press(s, "Add another goal")),
    "a post of our own": ("weeks", lambda s: _post(s)),
    "no such post": ("weeks", lambda s: screens.press(screens.unfold(s), "Remove this post")),
    "an idea of our own": (
        "themes",
        lambda s: screens.press(screens.unfold(s), "Add an idea of our own for January"),
    ),
    "a guess confirmed": ("guesses", lambda s: screens.press(s, "That is right")),
    "an assumption confirmed": ("time", lambda s: screens.press(s, "That is right")),
    "another place": ("platforms", lambda s: another_place(screens.unfold(s))),
    "the one place": ("platforms_choice", lambda s: the_one_place(s)),
    "a finding set aside": ("platforms_choice", lambda s: set_aside(s)),
    "undone": ("business", lambda s: screens.press(s, "Undo")),
}


def another_place(screen: AppTest) -> None:
    screens.widget(screen, "new-place").set_value("Nextdoor")
    screens.press(screen, "Add this place")


def the_one_place(screen: AppTest) -> None:
    radio = screens.widget(screen, "focus")
    radio.set_value("instagram")
    screens.press(screen, "Make it our one place")


def set_aside(screen: AppTest) -> None:
    screens.put_aside(screens.unfold(screen), "focus-90-10", "We know better")


@pytest.mark.on(BEFORE)
@pytest.mark.parametrize("what", PRESSED)
def test_a_button_that_cannot_save_says_so(what: str, write_protect: Callable[[], None]) -> None:
    route, do = PRESSED[what]
    plan = screens.keep(SEVERAL)
    state.store().save(plan, "before", [(("business", "country"), None, "NO")])
    screen = screens.visit(route, plan)
    write_protect()
    do(screen)
    assert screens.title(screen)
    assert READ_ONLY in screens.said(screen)


def test_start_says_when_no_plan_can_be_made(write_protect: Callable[[], None]) -> None:
    screen = screens.visit("start")
    write_protect()
    screens.press(screen, "Start")
    assert READ_ONLY in screens.said(screen)
    assert screens.title(screen).startswith("One place.")


def test_an_example_says_when_it_cannot_be_opened(write_protect: Callable[[], None]) -> None:
    screen = screens.unfold(screens.visit("start"))
    write_protect()
    screens.press(screen, "Fjord Bakeri: Bakery or café")
    assert READ_ONLY in screens.said(screen)
    assert screens.title(screen).startswith("One place.")


@pytest.mark.parametrize("button", ["Rename it", "Duplicate", "Delete it for good"])
def test_your_plans_say_when_they_cannot_be_changed(
    button: str, write_protect: Callable[[], None], at_home: None
) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("plans"))
    write_protect()
    screens.widget(screen, f"{plan}:title").set_value("Another")
    screens.press(screen, button)
    assert READ_ONLY in screens.said(screen)
    assert screens.title(screen) == "Your plans"


def test_a_locked_database_keeps_what_was_typed_and_saves_it_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = screens.keep(screens.quick("bakery"))
    impatient = Store(database_url(), busy_timeout=0)
    monkeypatch.setattr(state, "store", lambda: impatient)
    screen = screens.visit("business", plan)
    with closing(sqlite3.connect(tmp_path / "plans.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        (message,) = screens.errors(type_name(screen, "Nordlys"))
        assert LOCKED in message
        assert screens.box(screen, "business", "name").value == "Nordlys"
        assert screens.title(screens.go(screen, "summary")) == "Check your answers"
    screen = screens.go(screen, "business")
    assert screens.box(screen, "business", "name").value == "Nordlys"
    assert screens.errors(type_name(screen, "Nordlys AS")) == []
    assert screens.stored(plan, "business", "name") == "Nordlys AS"
    impatient.close()


@pytest.mark.parametrize("route", ["start", "plans", "home", "business", "weeks"])
def test_a_database_that_cannot_be_read_says_so(route: str, tmp_path: Path, at_home: None) -> None:
    plan = screens.keep(screens.quick("bakery"))
    with closing(sqlite3.connect(tmp_path / "plans.db")) as other:
        other.execute("ALTER TABLE plan RENAME TO gone")
    screen = screens.visit(route, plan)
    assert screens.title(screen)
    assert "Your plans cannot be read right now. Nothing is lost" in screens.said(screen)


def test_a_plan_that_was_deleted_in_another_window_leads_to_your_plans(store: Store) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("business", plan)
    store.delete(plan)
    type_name(screen, "Nordlys")
    assert screens.title(screen) == "Your plans"
    assert "There is no plan at this address" in screens.said(screen)


def test_an_address_kept_in_a_window_is_not_a_plan_for_another_address() -> None:
    """What was typed for one plan never appears in another."""
    first, second = (
        screens.keep(screens.quick("bakery")),
        screens.keep(screens.answers(business={"name": "Other"})),
    )
    screen = type_name(screens.visit("business", first), "x" * 81)
    assert len(screens.errors(screen)) == 1
    screen.query_params["plan"] = second
    screen.run()
    assert screens.errors(screen) == []
    assert screens.box(screen, "business", "name").value == "Other"


@pytest.mark.parametrize("route", ["start", "home"])
def test_a_day_that_was_set_is_said_on_every_page(route: str, on: On) -> None:
    on(date(2028, 2, 29))
    assert "Demonstration: the app takes 29 February 2028 for today." in screens.said(screens.visit(route))


def test_without_the_setting_nothing_is_said_of_a_demonstration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANNER_TODAY")
    assert "Demonstration" not in screens.said(screens.visit("start"))
