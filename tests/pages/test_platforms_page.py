"""The one place: rated in words, named when tied, chosen by the person, judged by the checks."""

import re
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.answers import Answers
from planner.knowledge import library
from tests.pages.screens import (
    answers,
    asides,
    box,
    keep,
    press,
    put_aside,
    quick,
    said,
    stored,
    unfold,
    visit,
    whole,
    widget,
)


def rated(*choice: dict[str, Any], **places: tuple[int, int]) -> Answers:
    """Somebody in no list who rated these places, and chose."""
    return answers(
        business={"name": "Fjord", "trade": "other"},
        platforms={
            "places": [{"id": p, "audience": a, "love": b, "profile": True} for p, (a, b) in places.items()],
            "choice": list(choice),
        },
        settings={"weights": {"overlap": 100, "purpose": 0, "minutes": 0}, "seen": ["platforms"]},
        calendar={"start": "2027-01-04"},
    )


def one(place: str, role: str, share: float = 0) -> dict[str, Any]:
    return {"id": place, "role": role, "share": share}


def short_of_100() -> str:
    """A plan whose shares sum to 97."""
    choice = one("facebook", "focus", 90), one("instagram", "active", 7)
    return keep(rated(*choice, facebook=(4, 4), instagram=(2, 2)))


def shown(*choice: dict[str, Any]) -> AppTest:
    return visit("platforms", keep(rated(*choice, facebook=(4, 4), instagram=(2, 2), tiktok=(2, 2))))


@pytest.mark.parametrize("trade", ["bakery", "other"])
def test_nothing_is_preselected(trade: str) -> None:
    screen = whole("platforms", keep(quick(trade)))
    assert [radio.label for radio in screen.radio if radio.value is not None] == []
    assert [tick.label for tick in screen.checkbox if tick.value] == []
    assert widget(screen, "focus").value is None


def test_places_are_rated_in_words() -> None:
    screen = visit("platforms", keep(quick("bakery")))
    plan_words = box(screen, "platforms", "places", "facebook", "audience").options
    assert plan_words == ["Many", "Some", "No"]
    assert len([radio for radio in screen.radio if radio.label.startswith("Are your customers on")]) == 4


def test_a_tie_is_named_and_the_person_picks() -> None:
    plan = keep(rated(facebook=(4, 4), instagram=(4, 4), tiktok=(2, 2)))
    screen = visit("platforms", plan)
    assert "Facebook and Instagram come out exactly equal. You pick." in said(screen)
    assert stored(plan, "platforms", "choice") is None
    widget(screen, "focus").set_value("instagram")
    press(screen, "Make it our one place")
    assert stored(plan, "platforms", "choice", "instagram", "role") == "focus"
    assert "Our one place is Instagram" in said(screen).replace("*", "")


def test_a_clear_winner_is_named() -> None:
    assert "Your answers point to **Facebook**." in said(
        visit("platforms", keep(rated(facebook=(4, 4), tiktok=(2, 4))))
    )


def test_a_no_rules_a_place_out() -> None:
    screen = unfold(visit("platforms", keep(rated(facebook=(0, 4), tiktok=(2, 2)))))
    assert "Facebook: a no rules it out." in said(screen)
    assert "Facebook" not in widget(screen, "focus").options


def test_without_any_rating_nothing_is_suggested() -> None:
    no = {place.id: (0, 0) for place in library().trade("other").places}
    screen = visit("platforms", keep(rated(**no)))
    assert "No place can be suggested yet" in said(screen)


def test_evidence_and_why_are_asked_once_a_place_is_chosen() -> None:
    plan = keep(rated(facebook=(4, 4), tiktok=(2, 2)))
    screen = visit("platforms", plan)
    assert len(screen.text_area) == 0
    widget(screen, "focus").set_value("facebook")
    press(screen, "Make it our one place")
    for name in ("evidence", "why"):
        box(screen, "platforms", "places", "facebook", name).set_value(f"{name}: because")
        screen.run()
        assert stored(plan, "platforms", "places", "facebook", name) == f"{name}: because"


def test_another_focus_lets_the_former_one_go() -> None:
    plan = keep(
        rated(one("facebook", "focus", 90), one("tiktok", "active", 10), facebook=(4, 4), tiktok=(2, 2))
    )
    screen = visit("platforms", plan)
    widget(screen, "focus").set_value("tiktok")
    press(screen, "Make it our one place")
    roles = {
        c["id"]: (c.get("role", "not doing"), c.get("share", 0)) for c in stored(plan, "platforms", "choice")
    }
    assert roles == {"tiktok": ("focus", 100), "facebook": ("not doing", 0)}


def test_shares_of_97_are_an_error_that_says_the_sum() -> None:
    screen = shown(one("facebook", "focus", 90), one("instagram", "active", 7))
    (text,) = [node.value for node in screen.markdown if "97" in node.value]
    assert text
    assert [node.value for node in screen.markdown if node.value.startswith(":material/error:")]


def test_shares_are_changed_and_judged_again() -> None:
    plan = keep(
        rated(one("facebook", "focus", 90), one("instagram", "active", 7), facebook=(4, 4), instagram=(2, 2))
    )
    screen = whole("platforms", plan)
    box(screen, "platforms", "choice", "instagram", "share").set_value(10.0)
    screen.run()
    assert stored(plan, "platforms", "choice", "instagram", "share") == 10
    assert "97" not in said(screen)


def test_a_share_of_89_says_how_much_is_missing() -> None:
    screen = unfold(shown(one("facebook", "focus", 89), one("instagram", "active", 11)))
    (text,) = [node.value for node in screen.markdown if "89" in node.value]
    assert re.search(r"\b1\b", text)


@pytest.mark.parametrize(
    "choice",
    [
        (one("facebook", "active", 50), one("instagram", "active", 50)),
        (one("facebook", "focus", 50), one("instagram", "focus", 50)),
    ],
    ids=["no focus", "two focuses"],
)
def test_none_or_two_one_places_are_an_error(choice: tuple[dict[str, Any], ...]) -> None:
    screen = unfold(shown(*choice))
    assert [node.value for node in screen.markdown if node.value.startswith(":material/error:")]
    assert len(asides(screen, "one-core-to-start")) == 1


def test_a_finding_is_set_aside_with_a_reason() -> None:
    plan = keep(
        rated(one("facebook", "focus", 90), one("instagram", "active", 7), facebook=(4, 4), instagram=(2, 2))
    )
    screen = visit("platforms", plan)
    put_aside(unfold(screen), "focus-90-10", "The rest is rest.")
    assert stored(plan, "decisions", "set_aside", "focus-90-10", "reason") == "The rest is rest."
    assert "97" not in said(screen)


@pytest.mark.parametrize("reason", ["", "  ", "\u200b", "x" * 601])
def test_a_finding_is_not_set_aside_without_a_reason_that_can_be_printed(reason: str) -> None:
    plan = keep(
        rated(one("facebook", "focus", 90), one("instagram", "active", 7), facebook=(4, 4), instagram=(2, 2))
    )
    screen = visit("platforms", plan)
    put_aside(unfold(screen), "focus-90-10", reason)
    assert [error.value for error in screen.exception] == []
    assert [error.value for error in screen.error if error.value.startswith("Your reason")]
    assert stored(plan, "decisions") is None
    assert "97" in said(screen)


def test_a_place_in_no_list_is_added_and_rated() -> None:
    plan = keep(quick("bakery"))
    screen = unfold(visit("platforms", plan))
    widget(screen, "new-place").set_value("  Village *notice* board ")
    press(screen, "Add this place")
    assert stored(plan, "platforms", "places", "Village *notice* board") is not None
    box(whole("platforms", plan), "platforms", "places", "Village *notice* board", "love")


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 41])
def test_a_place_without_a_usable_name_is_not_added(name: str) -> None:
    plan = keep(quick("bakery"))
    screen = unfold(visit("platforms", plan))
    widget(screen, "new-place").set_value(name)
    press(screen, "Add this place")
    assert [error.value for error in screen.exception] == []
    assert stored(plan, "platforms") is None
    if len(name) == 41:
        assert "at most 40 characters" in said(screen)


def test_the_chart_of_both_scores_comes_with_its_table() -> None:
    screen = unfold(visit("platforms", keep(rated(facebook=(4, 4), tiktok=(2, 0)))))
    rows = [list(row) for table in screen.table for row in table.value.itertuples(index=False)]
    assert ["Facebook", "Many", "Yes"] in rows
    assert ["TikTok", "Some", "No"] in rows
