"""Folds: a hint opens the one that holds its field; what is taken back is shown."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.bad_plan import bad_plan
from tests.pages import screens

COMPLAINT, MISTAKE = "Who takes a complaint", "Who says that it was your mistake"
VIEW = "decisions", "sides", "how-many-places"


def labels(plan: str, **params: str) -> list[str]:
    return [field.label for field in screens.visit("engagement", plan, **params).text_input]


def test_a_hint_finds_the_fold_open_that_holds_its_field_and_no_other() -> None:
    plan = screens.keep(bad_plan())
    assert COMPLAINT not in labels(plan)
    assert COMPLAINT in labels(plan, at="engagement.complaints.who")
    assert MISTAKE not in labels(plan, at="engagement.complaints.who")


@pytest.mark.parametrize(
    ("at", "label"),
    [
        ("measurement.reached.letters", "People who get your newsletter"),
        ("measurement.reached.followers", "People who follow you"),
        ("measurement.horizon_days", "After how many days you judge"),
    ],
)
def test_a_hint_about_numbers_finds_its_fold_open_too(at: str, label: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    numbers = {
        way: [one.label for one in screens.visit("measurement", plan, at=way).text_input] for way in ("", at)
    }
    assert not any(one.startswith(label) for one in numbers[""])
    assert any(one.startswith(label) for one in numbers[at])


def test_the_link_of_a_hint_names_the_field() -> None:
    assert "at=platforms." in screens.links(screens.visit("review", screens.keep(bad_plan())))["Go there"]


def test_a_decision_taken_back_shows_what_is_decided_now() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.unfold(screens.visit("platforms_choice", plan)))
    for side in (0, 1):
        choice = first_view(screen)
        choice.set_value(choice.options[side])
        next(one for one in screen.text_input if ":view:how-many-places" in str(one.key)).set_value(
            f"Because {side}"
        )
        next(one for one in screen.button if ":view:how-many-places" in str(one.key)).click().run()
    assert screens.stored(plan, *VIEW)["side"] == "b"
    screens.press(screen, "Undo")
    assert first_view(screen).value == first_view(screen).options[0]
    assert "Because 0" in screens.said(screen)


def first_view(screen: AppTest) -> Any:
    return next(one for one in screen.radio if ":view:how-many-places" in str(one.key))
