"""A field saves what is entered, in its place; what cannot be saved stays in it with the reason."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.days import BEFORE
from tests.pages import screens

NAME = ("business", "name")
FAMILY = "👩‍👩‍👧‍👦 Bäckerei"
ARABIC = "مخبز الزاوية"


def enter(screen: AppTest, path: tuple[str, ...], value: Any) -> AppTest:
    screens.box(screen, *path).set_value(value)
    return screen.run()


# Saving ------------------------------------------------------------------------------------------------

KINDS: dict[str, tuple[str, tuple[str, ...], Any]] = {
    "a line": ("business", NAME, "Nordlys"),
    "a text": ("business", ("business", "we_are"), "We bake.\nWe like it."),
    "one of a list": ("business", ("business", "country"), "NO"),
    "one of a list that takes others": ("business", ("business", "does"), "bicycle repair"),
    "one of a few": ("business", ("business", "market"), "both"),
    "yes or no": ("business", ("business", "newsletter"), True),
    "a no": ("business", ("business", "newsletter"), False),
    "a whole number": ("time", ("time", "minutes"), 90),
    "a number": ("goals", ("goals", "g1", "baseline"), 2.5),
    "several of a list": ("time", ("time", "makes"), ["photos", "writing"]),
    "several numbers": ("calendar", ("calendar", "weekdays"), [0, 2]),
    "a Monday": ("time", ("time", "evening"), 0),
    "a day": ("calendar", ("calendar", "start"), "2026-12-14"),
    "an entry of a table": ("time", ("time", "per_piece", "photo"), 15),
    "a week": ("time", ("time", "weeks", "2026-12-14"), "none"),
    "a none": ("platforms", ("platforms", "places", "facebook", "audience"), 0),
    "a many": ("platforms_liked", ("platforms", "places", "facebook", "love"), 4),
    "a tick in a table": ("platforms_choice", ("platforms", "basics", "map"), True),
    "a weight": ("platforms_choice", ("settings", "weights", "overlap"), 80.0),
    "a topic": ("themes", ("themes", "m1", "title"), "Christmas"),
    "a price": ("business", ("business", "offers", "o1", "price"), "450,-"),
    "a way to order": ("quick_order", ("business", "contact"), "+47 55 12 34 56"),
    "ways to order": ("quick_order", ("business", "offers", "o1", "order"), ["phone", "message"]),
    "a winter": ("business", ("business", "climate"), "frost"),
    "a week off": ("time", ("time", "off"), "nothing"),
}


@pytest.mark.on(BEFORE)
@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_is_saved_in_its_place_and_shown_in_another_window(kind: str) -> None:
    route, path, value = KINDS[kind]
    plan = screens.keep(screens.answers(business={"trade": "bakery", "name": "Fjord"}))
    screen = enter(screens.whole(route, plan), path, value)
    assert screens.errors(screen) == []
    assert screens.stored(plan, *path) == value
    assert screens.box(screens.whole(route, plan), *path).value == value


@pytest.mark.on(BEFORE)
def test_a_first_answer_says_when_and_where_it_was_saved() -> None:
    plan = screens.keep()
    screen = screens.visit("business", plan)
    assert "Everything so far is saved behind your own link" in screens.said(screen)
    assert "Nordlys. Saved at 12:00 behind your own link." in screens.said(enter(screen, NAME, "Nordlys"))


@pytest.mark.parametrize("path", [("business", "we_are"), ("business", "country")])
def test_a_cleared_answer_is_taken_away(path: tuple[str, ...]) -> None:
    plan = screens.keep(screens.persona("bakery-bergen"))
    assert screens.stored(plan, *path)
    screen = enter(screens.visit("business", plan), path, "" if path[-1] == "we_are" else None)
    assert screens.errors(screen) == []
    assert screens.stored(plan, *path) is None


def test_a_cleared_number_is_taken_away_and_assumed_again() -> None:
    plan = screens.keep(screens.quick("bakery", 60))
    screen = enter(screens.visit("time", plan), ("time", "minutes"), None)
    assert screens.stored(plan, "time", "minutes") is None
    assert "We assume: 3 hours" in screens.said(screen)


@pytest.mark.parametrize("route", ["quick_name", "business"])
def test_an_empty_field_says_nothing_before_anything_was_typed(route: str) -> None:
    assert screens.errors(screens.visit(route, screens.keep())) == []


def test_a_name_can_be_cleared_only_for_another() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(screens.visit("business", plan), NAME, "")
    assert screens.errors(screen) == ["Name of your business: enter something here. Not saved yet."]
    assert screens.stored(plan, *NAME) == "Fjord Bakeri"
    assert screens.errors(enter(screen, NAME, "Nordlys")) == []
    assert screens.stored(plan, *NAME) == "Nordlys"


def test_a_stored_answer_in_no_list_is_one_of_its_options() -> None:
    said_so = screens.answers(
        audiences=[{"id": "a1", "writes": ["Nextdoor", "facebook"]}],
        business={"does": "umbrella mender", "country": "JP"},
    )
    plan = screens.keep(said_so)
    assert screens.box(screens.visit("audiences", plan), "audiences", "a1", "writes").value == [
        "Nextdoor",
        "facebook",
    ]
    screen = screens.visit("business", plan)
    found = [screens.box(screen, "business", name).value for name in ("does", "country")]
    assert found == ["umbrella mender", "JP"]


# Limits ------------------------------------------------------------------------------------------------

REFUSED: dict[str, tuple[str, tuple[str, ...], Any, str]] = {
    "10,000 characters in a name": (
        "business", NAME, "x" * 10_000,
        "Name of your business: at most 80 characters, this has 10000. Shorten it. Not saved yet.",
    ),
    "10,000 characters in a text": (
        "business", ("business", "we_are"), "y" * 10_000,
        "Who you are, in one sentence: at most 200 characters, this has 10000. Shorten it. Not saved yet.",
    ),
    "a name of zero width": (
        "business", NAME, "\u200b\u2060\ufeff",
        "Name of your business: enter something here. Not saved yet.",
    ),
    "a name of blanks": (
        "business", NAME, "   ", "Name of your business: enter something here. Not saved yet.",
    ),
    "minutes below 0": ("time", ("time", "minutes"), -5, "Minutes a week: enter 0 or more. Not saved yet."),
    "a price of 25 signs": (
        "quick_order", ("business", "offers", "o1", "price"), "from 450 kr for ten guests",
        "What does it cost, as you say it?: at most 24 characters, this has 26. Shorten it. Not saved yet.",
    ),
    "neither a number nor a link": (
        "quick_order", ("business", "contact"), "call me maybe",
        "Phone number or link: enter a phone number or a link, such as +47 55 12 34 56 or example.com. "
        "Not saved yet.",
    ),
    "more minutes than a week has": (
        "time", ("time", "minutes"), 100_000, "Minutes a week: enter 10080 or less. Not saved yet.",
    ),
    "a number below 0": (
        "goals", ("goals", "g1", "baseline"), -1.0,
        "How many in a normal week now: enter 0 or more. Not saved yet.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_outside_the_limits_stays_in_its_field_with_the_reason(what: str) -> None:
    route, path, value, message = REFUSED[what]
    plan = screens.keep()
    screen = enter(screens.visit(route, plan), path, value)
    assert screens.errors(screen) == [message]
    assert screens.stored(plan, *path) is None
    assert screens.box(screen, *path).value == value
    again = screens.go(screens.go(screen, "summary"), route)
    assert screens.errors(again) == [message]
    assert screens.box(again, *path).value == value


def test_a_refused_answer_that_is_mended_is_saved_and_its_message_goes() -> None:
    plan = screens.keep()
    screen = enter(screens.visit("business", plan), NAME, "x" * 81)
    assert screens.errors(enter(screen, NAME, "x" * 80)) == []
    assert screens.stored(plan, *NAME) == "x" * 80


def test_a_refused_answer_keeps_no_other_from_being_saved() -> None:
    plan = screens.keep()
    screen = enter(screens.visit("business", plan), NAME, "x" * 81)
    screen = enter(screen, ("business", "we_are"), "We bake.")
    assert screens.stored(plan, "business", "we_are") == "We bake."
    assert screens.box(screen, *NAME).value == "x" * 81
    assert len(screens.errors(screen)) == 1


def test_no_minutes_are_an_answer_with_its_finding() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(screens.visit("time", plan), ("time", "minutes"), 0)
    assert screens.errors(screen) == []
    assert screens.stored(plan, "time", "minutes") == 0
    assert "0 minutes" in screens.said(screen) or "no minutes" in screens.said(screen).lower()
    assert "Say how many minutes a week you really have" in screens.said(screens.go(screen, "home"))
    home = screens.go(screen, "tasks")
    assert "Worth a look" in [heading.value for heading in home.subheader]
    assert "Leave it as it is" in [fold.label for fold in home.expander]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (ARABIC, ARABIC),
        (FAMILY, FAMILY),
        ("\u202eabc", "\u202eabc"),
        ("Fjord\x00Bakeri", "FjordBakeri"),
        ("**Bold** [x](y) $1$ :red[z]", "**Bold** [x](y) $1$ :red[z]"),
        ("{name} {0} %s", "{name} {0} %s"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
    ids=["right to left", "an emoji family", "a direction mark", "NUL", "Markdown", "braces", "HTML"],
)
def test_an_odd_name_is_kept_and_shown_on_every_kind_of_page(typed: str, kept: str) -> None:
    plan = screens.keep()
    screen = enter(screens.visit("business", plan), NAME, typed)
    assert screens.errors(screen) == []
    assert screens.stored(plan, *NAME) == kept
    assert screens.box(screens.visit("business", plan), *NAME).value == kept
    for route in ("summary", "first_plan", "home", "export"):
        assert kept in screens.said(screens.visit(route, plan))


def test_markdown_in_a_name_is_shown_and_never_followed() -> None:
    plan = screens.keep(screens.answers(business={"name": "[x](https://example.org) *y* :red[z] <b>"}))
    for route in ("home", "summary", "first_plan"):
        marked = [
            node.value for node in (*screens.visit(route, plan).markdown, *screens.visit(route, plan).caption)
        ]
        assert [text for text in marked if "[x](" in text or " *y*" in text or ":red[" in text] == []


# Assumptions -------------------------------------------------------------------------------------------


def test_an_assumed_answer_is_shown_and_not_stored_until_somebody_agrees() -> None:
    plan = screens.keep(screens.answers(business={"trade": "bakery"}))
    screen = screens.visit("time", plan)
    assert "We assume: 3 hours" in screens.said(screen)
    assert screens.box(screen, "time", "minutes").value is None
    assert screens.stored(plan, "time") is None
    screens.widget(screen, "time.minutes:yes").click()
    screen.run()
    assert screens.stored(plan, "time", "minutes") == 180
    assert screens.box(screen, "time", "minutes").value == 180
    assert "We assume: 3 hours" not in screens.said(screen)


def test_looking_at_every_page_stores_no_assumption() -> None:
    plan = screens.keep(screens.answers(business={"trade": "bakery"}, calendar={"start": "2027-01-04"}))
    for route in ("business", "audiences", "goals", "time", "platforms", "themes", "calendar", "weeks"):
        screens.whole(route, plan)
        assert set(screens.stored(plan)) == {"uid", "business", "calendar"}, route


# Two windows -------------------------------------------------------------------------------------------


def test_a_change_in_another_window_appears() -> None:
    plan = screens.keep()
    here, there = screens.visit("business", plan), screens.visit("business", plan)
    enter(there, NAME, "Theirs")
    assert screens.box(here.run(), *NAME).value == "Theirs"
    assert screens.errors(here) == []


@pytest.mark.parametrize(("path", "value"), [(("time", "evening"), 0), (("time", "minutes"), 0)])
def test_a_zero_from_another_window_appears(path: tuple[str, ...], value: int) -> None:
    plan = screens.keep()
    here, there = screens.visit("time", plan), screens.visit("time", plan)
    enter(there, path, value)
    assert screens.box(here.run(), *path).value == value


def test_windows_that_change_different_fields_both_keep_theirs() -> None:
    plan = screens.keep()
    here, there = screens.visit("business", plan), screens.visit("business", plan)
    enter(there, ("business", "we_are"), "We bake.")
    assert screens.errors(enter(here, NAME, "Ours")) == []
    assert screens.stored(plan, *NAME) == "Ours"
    assert screens.stored(plan, "business", "we_are") == "We bake."


def two_windows(theirs: str = "Theirs") -> tuple[str, AppTest]:
    """A plan whose name was changed in another window, and the window where it is changed again."""
    plan = screens.keep(screens.quick("bakery"))
    here, there = screens.visit("business", plan), screens.visit("business", plan)
    enter(there, NAME, theirs)
    return plan, enter(here, NAME, "Mine")


def test_two_windows_on_one_field_show_both_texts() -> None:
    plan, here = two_windows()
    (message,) = screens.errors(here)
    assert message.startswith("Name of your business: this was changed in another window.")
    assert message.endswith("Not saved yet.")
    assert "In the other window: Theirs" in screens.said(here)
    assert screens.box(here, *NAME).value == "Mine"
    assert screens.stored(plan, *NAME) == "Theirs"


def test_keep_mine_keeps_what_was_typed_here() -> None:
    plan, here = two_windows()
    screens.press(here, "Keep mine")
    assert screens.stored(plan, *NAME) == "Mine"
    assert screens.errors(here) == []
    assert screens.box(here, *NAME).value == "Mine"


def test_take_the_other_shows_what_was_typed_there() -> None:
    plan, here = two_windows()
    screens.press(here, "Take the other")
    assert screens.stored(plan, *NAME) == "Theirs"
    assert screens.errors(here) == []
    assert screens.box(here, *NAME).value == "Theirs"


@pytest.mark.parametrize(("button", "left"), [("Keep mine", "Mine"), ("Take the other", None)])
def test_a_text_that_the_other_window_cleared_can_be_settled(button: str, left: str | None) -> None:
    path = ("business", "we_are")
    plan = screens.keep(screens.answers(business={"we_are": "We bake."}))
    here, there = screens.visit("business", plan), screens.visit("business", plan)
    enter(there, path, "")
    here = screens.press(enter(here, path, "Mine"), button)
    assert screens.errors(here) == []
    assert screens.stored(plan, *path) == left
    assert (screens.box(here, *path).value or None) == left


def test_the_other_windows_choice_is_said_in_words() -> None:
    path = ("business", "country")
    plan = screens.keep()
    here, there = screens.visit("business", plan), screens.visit("business", plan)
    enter(there, path, "NO")
    assert "In the other window: Norway" in screens.said(enter(here, path, "PL"))


# Undo --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("route", "path", "first", "second"),
    [
        ("business", NAME, "First", "Second"),
        ("business", ("business", "country"), "NO", "PL"),
        ("time", ("time", "minutes"), 60, 90),
        ("time", ("time", "makes"), ["photos"], ["films"]),
    ],
)
def test_undo_brings_the_last_answer_back(route: str, path: tuple[str, ...], first: Any, second: Any) -> None:
    plan = screens.keep()
    screen = enter(enter(screens.visit(route, plan), path, first), path, second)
    screens.press(screen, "Undo")
    assert screens.stored(plan, *path) == first
    assert screens.box(screen, *path).value == first
    screens.press(screen, "Undo")
    assert screens.stored(plan, *path) is None
    assert screens.box(screen, *path).value in (None, "", [])


@pytest.mark.parametrize("path", [("time", "minutes"), ("time", "evening")])
def test_undo_of_a_zero_empties_its_field(path: tuple[str, ...]) -> None:
    plan = screens.keep()
    screen = screens.press(enter(screens.visit("time", plan), path, 0), "Undo")
    assert screens.stored(plan, *path) is None
    assert screens.box(screen, *path).value is None


def test_undo_shows_on_another_page_too() -> None:
    plan = screens.keep()
    screen = screens.go(enter(screens.visit("business", plan), NAME, "Nordlys"), "summary")
    assert "Nordlys" in screens.said(screen)
    while screens.stored(plan, *NAME):
        screens.press(screen, "Undo")
    assert "Nordlys" not in screens.said(screen)
    assert screens.title(screen) == "Check your answers"
