"""Check your answers: everything in words, Change links that come back, and what is still open."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from pages.components.routes import ROUTES
from planner.vocabulary import TITLES
from tests.pages import screens
from tests.paths import PERSONAS

STEPS = list(TITLES)
LINES = re.compile(r"^\*\*(?P<label>.+?)\*\*: (?P<words>.*)$", re.S)


def lines(plan: str) -> dict[str, str]:
    """The answers as the summary says them, by their labels."""
    found = (
        LINES.match(screens.ESCAPED.sub(r"\1", node.value))
        for node in screens.visit("summary", plan).markdown
    )
    return {match["label"]: match["words"] for match in found if match}


def test_every_step_has_a_change_link_that_comes_back() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("summary", plan)
    changes = [
        node.proto for node in screen.main if node.type == "page_link" and node.proto.label == "Change"
    ]
    assert [link.page for link in changes] == STEPS
    assert {link.query_string for link in changes} == {f"plan={plan}&back=summary"}


@pytest.mark.parametrize("step", STEPS)
def test_continue_goes_back_to_the_summary_where_one_came_from_it(step: str) -> None:
    screen = screens.visit(step, screens.keep(screens.quick("bakery")), back="summary")
    screens.follow(screen, "Save and go back", "summary")
    assert screens.title(screen) == "Check your answers"
    assert "back" not in screen.query_params


AFTER = dict(zip(STEPS, [*STEPS[1:], "summary"], strict=True))
PAGES = ("platforms", "platforms_liked", "platforms_choice")  # of one step


@pytest.mark.parametrize(
    ("step", "after"), [*(AFTER | dict(pairwise(PAGES)) | {PAGES[-1]: AFTER[PAGES[0]]}).items()]
)
def test_continue_goes_on_to_the_next_step(step: str, after: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.follow(screens.visit(step, plan), "Continue", after)
    assert screens.title(screen) == screens.title(screens.visit(after, plan))
    assert ROUTES[step].step in screens.stored(plan, "settings", "seen")


def test_a_place_to_go_back_to_that_is_no_page_is_not_followed() -> None:
    screen = screens.follow(
        screens.visit("business", screens.keep(screens.quick("bakery")), back="https://example.org"),
        "Continue",
        "audiences",
    )
    assert screens.title(screen) == "Who buys from you?"


def test_continue_says_once_what_is_still_open() -> None:
    screen = screens.follow(screens.visit("business", screens.keep()), "Continue", "audiences")
    (open_,) = [info.value for info in screen.info]
    assert open_.replace("\\", "") == (
        "Still open on the last page: Name of your business, Kind of business, Country, "
        "Who you are, in one sentence and Whom you serve, in one sentence. We go on with our guess."
    )
    screen.run()
    assert len(screen.info) == 0


def test_continue_says_nothing_where_nothing_is_open() -> None:
    screen = screens.follow(
        screens.visit("business", screens.keep(screens.persona("bakery-bergen"))), "Continue", "audiences"
    )
    assert len(screen.info) == 0


def test_continue_from_a_change_says_what_is_open_on_the_summary() -> None:
    screen = screens.follow(
        screens.visit("goals", screens.keep(), back="summary"), "Save and go back", "summary"
    )
    assert [info.value for info in screen.info if "Still open" in info.value]


def test_a_step_left_by_the_menu_counts_as_seen() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screens.go(screens.go(screens.visit("goals", plan), "home"), "summary")
    assert screens.stored(plan, "settings", "seen") == ["goals"]


def test_our_guesses_are_marked_and_answers_are_not() -> None:
    said_so = lines(screens.keep(screens.quick("bakery")))
    assert said_so["Name of your business"] == "Fjord Bakeri"
    assert said_so["Country"] == "Norway"
    assert said_so["Minutes a week"] == "3 hours"
    assert said_so["The evening you sit down for it"] == "Monday *(our guess)*"
    assert said_so["What you are fine with making"].endswith("*(our guess)*")


def test_answers_are_said_in_words() -> None:
    plan = screens.keep(
        screens.answers(
            business={"name": "Fjord", "trade": "bakery", "market": "both", "newsletter": True},
            audiences=[{"id": "a1", "writes": ["facebook", "whatsapp"], "sex": "women", "place": "local"}],
            goals=[{"id": "g1", "purpose": "sale", "result": "sales", "audience": "a1", "by": "2027-03-01"}],
            time={"minutes": 90, "evening": 0, "makes": ["photos", "films"]},
            calendar={"start": "2027-01-04", "weekdays": [0, 2]},
        )
    )
    said_so = lines(plan)
    for label, words in {
        "Kind of business": "Bakery or café",
        "Who buys from you": "Both",
        "We send a newsletter": "Yes",
        "Where they write to you": "Facebook and WhatsApp",
        "Women, men or everyone": "Mostly women",
        "What your posts should do first of all": "More people order or buy",
        "By when": "1 March 2027",
        "Minutes a week": "1 hour 30",
        "The evening you sit down for it": "Monday",
        "What you are fine with making": "Photos with a phone and Short films with a phone",
        "First day of the plan": "4 January 2027",
        "Days when posts go out": "Monday and Wednesday",
    }.items():
        assert said_so.get(label) == words, label


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.stem)
def test_no_answer_is_shown_as_the_computer_keeps_it(path: Path) -> None:
    plan = screens.keep(screens.persona(path.stem))
    codes = r"\{|\[|None|True|False|\b(g1|a1|m1|q1)\b|\b(facebook|whatsapp|instagram)\b|\b[a-z]+_[a-z]+\b"
    shown = [f"{label}: {words}" for label, words in lines(plan).items()]
    assert shown
    assert [line for line in shown if re.search(codes, line)] == []


def test_what_is_not_decided_is_listed() -> None:
    three = screens.answers(
        business={"name": "Fjord"}, platforms={"places": [{"id": "facebook", "audience": 0}]}
    )
    assert "Not decided yet" not in screens.said(
        screens.visit("summary", screens.keep(screens.persona("bakery-bergen")))
    )
    assert screens.title(screens.visit("summary", screens.keep(three)))


def test_the_summary_leads_to_the_plan() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("summary", plan)
    assert screens.links(screen)["Take it with you"] == f"plan={plan}"
    screens.follow(screen, "Make the plan", "weeks")
    assert screens.title(screen) == "Your calendar"


def test_a_change_is_seen_when_one_comes_back() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("business", plan, back="summary")
    screens.box(screen, "business", "name").set_value("Nordlys")
    screen.run()
    screens.press(screen, "Save and go back")
    assert "Name of your business**: Nordlys" in screens.said(screen)


def test_the_task_list_lists_every_step_with_its_state() -> None:
    screen = screens.visit("tasks", screens.keep(screens.quick("bakery")))
    assert [label for label in screens.links(screen) if label in TITLES.values()] == list(TITLES.values())
    states = [node.value for node in screen.caption]
    assert {"We assumed it"} <= set(states)
    assert screens.visit("tasks", screens.keep(screens.persona("bakery-bergen"))).caption[-1].value


def test_the_task_list_shows_no_finding_about_a_question_never_shown() -> None:
    said_so = screens.answers(
        business={"name": "Fjord", "trade": "bakery"}, time={"minutes": 0}, calendar={"start": "2027-01-04"}
    )
    unseen = screens.visit("tasks", screens.keep(said_so))
    assert "Worth a look" not in screens.said(unseen)
    assert "you have not looked at yet" in screens.said(unseen)
    said_so.settings.seen = ["time"]
    assert "Worth a look" in screens.said(screens.visit("tasks", screens.keep(said_so)))


def test_at_most_three_findings_are_shown_at_first() -> None:
    said_so = screens.answers(
        business={"name": "Fjord", "trade": "bakery"},
        time={"minutes": 0, "activities": {"respond": 0}},
        platforms={
            "choice": [{"id": p, "role": "focus", "share": 20} for p in ("facebook", "tiktok", "x", "reddit")]
        },
        settings={"seen": STEPS},
        calendar={"start": "2027-01-04"},
    )
    screen = screens.visit("tasks", screens.keep(said_so))
    assert (
        len([link for link in screen.main if link.type == "page_link" and link.proto.label == "Go there"])
        == 3
    )
