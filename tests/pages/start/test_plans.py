"""Your plans: listed on one's own computer alone; renamed, copied, deleted, opened from a file."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from pages.components.routes import ROUTES
from pages.components.session import state
from planner.answers import MAX_BYTES, new_answers, write
from planner.exports import EXPORTS
from planner.store import Store
from tests.days import NOW
from tests.pages import screens
from tests.paths import PERSONAS


def named(name: str) -> str:
    return screens.keep(screens.answers(business={"name": name}))


# Who sees what -----------------------------------------------------------------------------------------


def test_elsewhere_nothing_is_listed() -> None:
    plan = named("Fjord Bakeri")
    for screen in (screens.visit("plans"), screens.visit("home"), screens.visit("home", "nobody-has-this")):
        assert "Fjord Bakeri" not in screens.said(screen)
        assert plan not in str([node.proto for node in screen.main if node.type == "page_link"])
        assert {"Rename it", "Duplicate", "Delete it for good"} & set(screens.buttons(screen)) == set()
        assert "Nobody can list plans here." in screens.said(screen)
    assert "Your plans" not in screens.links(screens.visit("start"))


def test_at_home_every_plan_is_listed_the_last_changed_first(at_home: None) -> None:
    first, second = named("First"), screens.keep()
    listed = {
        label: query
        for label, query in screens.links(screens.visit("plans")).items()
        if query.startswith("plan=")
    }
    assert listed == {"No name yet": f"plan={second}", "First": f"plan={first}"}
    assert "Your plans" in screens.links(screens.visit("start"))


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost:8501", True),
        ("localhost", True),
        ("127.0.0.1:8501", True),
        ("[::1]:8501", True),
        ("[::1]", True),
        ("", False),
        ("example.org", False),
        ("localhost.example.org:80", False),
        ("127.0.0.1.example.org", False),
        ("[::1].example.org", False),
        ("192.168.1.5:8501", False),
        ("[", False),
        ("someone@localhost", False),
    ],
)
def test_only_this_computers_own_names_are_home(
    host: str, local: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(st, "context", SimpleNamespace(headers={"Host": host}))
    assert state.is_local() is local


# Rename, copy, delete ----------------------------------------------------------------------------------


def managed() -> AppTest:
    """Your plans, with everything open that can be done with one."""
    return screens.unfold(screens.visit("plans"))


def test_a_plan_is_renamed(at_home: None, store: Store) -> None:
    plan = named("Old")
    screen = managed()
    screens.widget(screen, f"{plan}:title").set_value("Client: new")
    screens.press(screen, "Rename it")
    assert [listed.name for listed in store.plans()] == ["Client: new"]
    assert "Client: new" in screens.said(screen)
    assert screens.document(plan)["business"] == {"name": "Old"}


def test_a_name_too_long_is_refused_with_its_reason(at_home: None, store: Store) -> None:
    plan = named("Old")
    screen = managed()
    screens.widget(screen, f"{plan}:title").set_value("x" * 81)
    screens.press(screen, "Rename it")
    assert screens.errors(screen) == ["Name of the plan: at most 80 characters, this has 81. Shorten it."]
    assert [listed.name for listed in store.plans()] == ["Old"]


def test_a_copy_has_its_own_name_address_and_answers(at_home: None, store: Store) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.follow(managed(), "Duplicate", "home")
    assert screens.title(screen) == "This week"
    assert {listed.name for listed in store.plans()} == {"Fjord Bakeri", "Fjord Bakeri (copy)"}
    copy = next(listed.address for listed in store.plans() if listed.address != plan)
    assert screen.query_params["plan"] in (copy, [copy])
    assert screens.document(copy)["uid"] != screens.document(plan)["uid"]
    assert screens.document(copy)["time"] == screens.document(plan)["time"]


def test_a_plan_with_the_longest_name_is_copied_under_a_name_of_its_own(at_home: None, store: Store) -> None:
    named("x" * 80)
    screens.follow(managed(), "Duplicate", "home")
    assert len({listed.name for listed in store.plans()}) == 2


def test_a_plan_is_started_over_and_one_undo_brings_it_back(at_home: None, store: Store) -> None:
    plan = screens.keep(screens.persona("bakery-bergen"))
    before = screens.document(plan)
    screen = screens.follow(managed(), "Start over", "quick_name")
    assert screens.title(screen) == "Your business"
    assert screens.box(screen, "business", "name").value == ""
    assert screens.document(plan).keys() & {"business", "goals", "time", "platforms", "calendar"} == set()
    screens.press(screen, "Undo")
    assert screens.document(plan) == before
    assert [listed.address for listed in store.plans()] == [plan]


def test_before_a_plan_is_deleted_its_file_is_offered(at_home: None, store: Store) -> None:
    gone, left = named("Gone"), named("Left")
    screen = managed()
    keys = [str(getattr(node, "key", None)) for node in screen.main]
    assert keys.index(f"{gone}:file") < keys.index(f"{gone}:delete")
    assert screens.widget(screen, f"{gone}:file").label == "Save the file"
    screens.widget(screen, f"{gone}:delete").click()
    screen.run()
    assert [listed.address for listed in store.plans()] == [left]
    assert "Gone" not in screens.said(screen)


@pytest.mark.parametrize("button", ["Duplicate", "Rename it", "Start over", "Delete it for good"])
def test_a_plan_deleted_in_another_window_does_no_harm_here(button: str, at_home: None, store: Store) -> None:
    gone = named("Gone")
    screen = managed()
    store.delete(gone)
    screens.press(screen, button)
    assert screens.title(screen) == "Your plans"
    assert store.plans() == []


# The answers file --------------------------------------------------------------------------------------


def upload(data: bytes, name: str = "answers.json") -> AppTest:
    screen = screens.visit("plans")
    screen.file_uploader[0].upload(name, data, "application/json")
    return screen.run()


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.stem)
def test_a_file_opens_as_a_plan(path: Path, store: Store) -> None:
    screen = upload(path.read_bytes())
    (button,) = [label for label in screens.buttons(screen) if label.startswith("Open ")]
    screens.follow(screen, button, "home")
    assert screens.title(screen) == "This week"
    (listed,) = store.plans()
    assert screens.document(listed.address) == json.loads(path.read_bytes())["plan"]


def test_a_file_without_a_name_opens_too(store: Store) -> None:
    screens.follow(upload(write(new_answers())), "Open this plan", "home")
    assert len(store.plans()) == 1


def file(**changed: Any) -> bytes:
    whole = json.loads(write(screens.persona("coach-leeds")))
    return json.dumps(whole | changed).encode()


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "This is not a complete answers file."),
    "cut off": (file()[:-20], "This is not a complete answers file."),
    "a list": (b"[1, 2, 3]", "This is not a complete answers file."),
    "a number": (b"7", "This is not a complete answers file."),
    "no text": (b"\xff\xfe\x00\x01", "This is not a complete answers file."),
    "deeply nested": (b"[" * 50_000, "This is not a complete answers file."),
    "somebody else's": (file(format="other"), "This file is not from Ninety-Ten."),
    "newer": (file(schema_version=99, app_version="9.9"), "This file was saved by a newer version (9.9)."),
    "far too large": (b" " * 3_000_000, f"This file is larger than {MAX_BYTES // 2**20} MB."),
    "with an answer out of its limits": (
        file(plan={"time": {"minutes": -5}}),
        "Minutes a week: enter 0 or more.",
    ),
    "with an answer of another kind": (
        file(plan={"business": []}),
        "business: this cannot be kept as it is.",
    ),
    "with a name too long": (
        file(plan={"business": {"name": "x" * 81}}),
        "Name of your business: at most 80",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_gives_one_clear_message_and_makes_no_plan(what: str, store: Store) -> None:
    data, words = BAD[what]
    screen = upload(data)
    (message,) = screens.errors(screen)
    assert message.startswith(words)
    assert [label for label in screens.buttons(screen) if label.startswith("Open ")] == []
    assert store.plans() == []
    assert screens.title(screen) == "Your plans"


TWICE: dict[str, dict[str, Any]] = {
    "places": {"platforms": {"places": [{"id": "facebook", "love": 4}, {"id": "facebook", "love": 2}]}},
    "goals": {"goals": [{"id": "g1", "want": "bakery/cake-orders"}, {"id": "g1"}]},
    "posts": {"calendar": {"own": [{"id": "own1", "title": "A"}, {"id": "own1", "title": "B"}]}},
}


@pytest.mark.parametrize("what", TWICE)
def test_a_file_with_two_things_of_one_id_shows_no_traceback(what: str, store: Store) -> None:
    screen = upload(file(plan=TWICE[what]))
    if screens.errors(screen):
        assert store.plans() == []
        return
    screens.follow(screen, "Open this plan", "home")
    (listed,) = store.plans()
    for route in ("goals", "platforms", "quick_people", "weeks", "summary"):
        assert screens.title(screens.whole(route, listed.address))


def test_fields_that_only_a_newer_version_knows_are_kept_and_not_shown(store: Store) -> None:
    screen = upload(file(plan={"business": {"name": "Fjord", "x_newer": {"y": [1]}}, "x_part": "z"}))
    screens.follow(screen, "Open Fjord", "home")
    (listed,) = store.plans()
    for route in ("home", "business", "summary", "weeks", "export"):
        assert "newer" not in screens.said(screens.visit(route, listed.address))
    assert screens.document(listed.address)["x_part"] == "z"
    assert screens.document(listed.address)["business"]["x_newer"] == {"y": [1]}


# Examples ----------------------------------------------------------------------------------------------


def test_an_example_opens_as_a_named_copy(store: Store) -> None:
    screen = screens.unfold(screens.visit("start"))
    offered = [label for label in screens.buttons(screen) if label != "Start"]
    assert len(offered) == len(PERSONAS)
    screens.follow(screen, "Fjord Bakeri: Bakery or café", "home")
    (listed,) = store.plans()
    assert listed.name == "Fjord Bakeri (example)"
    example = screens.persona("bakery-bergen")
    assert screens.document(listed.address)["uid"] != example.uid
    assert state.store().load(listed.address).business == example.business


# Taking it with you ------------------------------------------------------------------------------------


def test_the_plan_and_this_week_come_first_and_every_other_file_stands_under_its_reader() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("export", plan)
    first = [export.title for export in EXPORTS.values() if export.reader in ("plan", "week")]
    assert [node.proto.label for node in screen.main if node.type == "download_button"] == first
    assert "Page 1 of your plan" in screens.said(screen)
    whole = screens.whole("export", plan)
    offered = {node.proto.label for node in whole.main if node.type == "download_button"}
    assert offered == {export.title for export in EXPORTS.values()}


@pytest.mark.parametrize(("country", "proposed"), [("NO", ";"), ("GB", ","), ("US", ","), ("DE", ";")])
def test_the_separator_of_the_country_is_proposed(country: str, proposed: str) -> None:
    plan = screens.keep(screens.answers(business={"name": "Fjord", "trade": "bakery", "country": country}))
    assert screens.widget(screens.whole("export", plan), "separator").value == proposed


@pytest.mark.usefixtures("at_home")
def test_three_taps_on_start_make_one_plan_and_two_of_a_name_are_told_apart() -> None:
    screen = screens.visit("start")
    for _ in range(3):
        screen.switch_page(ROUTES["start"].file)
        screens.press(screen.run(), "Start")
    assert len(state.store().plans()) == 1
    for _ in range(2):
        screens.keep(screens.answers(business={"name": "Nordlys"}))
    assert sum(label.startswith("Nordlys") for label in screens.links(screens.visit("plans"))) == 2


@pytest.mark.usefixtures("at_home")
def test_a_day_in_the_list_is_one_of_the_visitors_own_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    screens.keep()
    at = state.store().plans()[0].updated
    zone = ZoneInfo("Pacific/Auckland")
    monkeypatch.setattr(state, "now", lambda: NOW.replace(tzinfo=zone))
    local = at.astimezone(zone)
    assert f"{local:%H:%M}" in screens.said(screens.visit("plans"))
