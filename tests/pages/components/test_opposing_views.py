"""Where experts disagree: both sides are named, the owner decides with a reason, and nothing else happens."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.knowledge import library
from tests.pages import screens

HOW_MANY = "how-many-places"
METHOD = "customers-or-both"
REASON = "We have two of us."
HALVES = [
    {"id": "facebook", "role": "focus", "share": 50},
    {"id": "instagram", "role": "active", "share": 50},
]


def half(**more: Any) -> str:
    """A plan with half of the effort at each of two places."""
    return screens.keep(
        screens.answers(business={"name": "F", "trade": "bakery"}, platforms={"choice": HALVES}, **more)
    )


def opened(plan: str) -> AppTest:
    return screens.unfold(screens.part(plan, "components.advice.opposing_views", "platforms"))


def decide(screen: AppTest, view: str, side: str | None, why: str) -> AppTest:
    sides = {one.id: one.title for one in library().views[view].sides}
    screens.widget(screen, f"view:{view}:side").set_value(sides[side] if side else None)
    screens.widget(screen, f"view:{view}:why").set_value(why)
    screens.widget(screen, f"view:{view}:do").click()
    return screen.run()


def about(screen: AppTest, view: str) -> str:
    """What stands in the fold of one view."""
    question = library().views[view].question
    (box,) = [box for box in screen.expander if box.label == question]
    return "\n".join(str(node.value).replace("\\", "") for node in box.markdown)


@pytest.mark.parametrize("view", [view.id for view in library().views.values() if view.topic == "platforms"])
def test_both_sides_stand_there_with_names_article_and_year(view: str) -> None:
    shown = about(opened(screens.keep(screens.quick("bakery"))), view)
    for side in library().views[view].sides:
        assert side.title in shown
        for saying in side.says:
            source = library().sources[saying.source]
            year = f" ({source.year})" if source.year else ""
            assert f"{saying.said_by} in “{source.title}”{year}: {saying.passage}" in shown


def test_a_topic_without_opposing_views_shows_nothing() -> None:
    assert len(screens.part(screens.keep(), "components.advice.opposing_views", "themes").expander) == 0


def test_nothing_is_chosen_beforehand_and_undecided_changes_nothing() -> None:
    plan = half()
    screen = opened(plan)
    assert [radio.value for radio in screen.radio] == [None] * len(screen.radio)
    assert "Not decided yet. That changes nothing." in about(screen, HOW_MANY)
    assert screens.stored(plan, "decisions") is None
    assert screens.stored(plan, "settings") is None


def test_a_side_is_taken_with_a_reason_and_the_other_becomes_a_thought() -> None:
    plan = half()
    screen = decide(opened(plan), HOW_MANY, "b", REASON)
    assert screens.stored(plan, "decisions", "sides", HOW_MANY) == {"side": "b", "why": REASON}
    shown = about(screen, HOW_MANY)
    assert "**Decided.** One or two places share the effort." in shown
    assert f"**Why.** {REASON}" in shown
    assert "The other side is only a thought now: Put 90% of your effort into one place." in shown
    assert "Decided: One or two places share the effort." in screens.said(
        screens.part(plan, "components.advice.opposing_views", "platforms")
    )


def test_a_losing_side_that_finds_nothing_says_so() -> None:
    screen = decide(opened(screens.keep(screens.quick("bakery"))), HOW_MANY, "a", REASON)
    assert "The other side has nothing against your plan now." in about(screen, HOW_MANY)


def test_a_losing_side_that_nothing_checks_says_so() -> None:
    screen = decide(opened(half()), "one-page-or-several", "a", REASON)
    assert "The other side asks nothing that we check." in about(screen, "one-page-or-several")


def test_how_places_are_compared_is_kept_once_as_a_setting() -> None:
    plan = half()
    screen = decide(opened(plan), METHOD, "a", REASON)
    assert screens.stored(plan, "settings", "method") == "audience only"
    assert screens.stored(plan, "decisions", "sides", METHOD) == {"why": REASON}
    assert "**Decided.** Only customers count." in about(screen, METHOD)


def test_a_method_that_was_set_elsewhere_is_a_decision_without_a_reason() -> None:
    shown = about(opened(half(settings={"method": "overlap"})), METHOD)
    assert "**Decided.** Both count" in shown
    assert "**Why.**" not in shown


@pytest.mark.parametrize("why", ["", "   ", "\u200b", "x" * 601])
def test_without_a_usable_reason_nothing_is_decided_and_the_text_stays(why: str) -> None:
    plan = half()
    screen = decide(opened(plan), HOW_MANY, "b", why)
    (message,) = screens.errors(screen)
    assert message.startswith("Your reason")
    assert screens.widget(screen, f"view:{HOW_MANY}:why").value == why
    assert screens.stored(plan, "decisions") is None


def test_without_a_side_nothing_is_decided_and_the_reason_stays() -> None:
    plan = half()
    screen = decide(opened(plan), HOW_MANY, None, REASON)
    assert screens.errors(screen) == ["Your choice: choose one of the two."]
    assert screens.widget(screen, f"view:{HOW_MANY}:why").value == REASON
    assert screens.stored(plan, "decisions") is None


def test_a_decision_is_there_again_and_can_be_turned() -> None:
    plan = half()
    decide(opened(plan), HOW_MANY, "b", REASON)
    screen = opened(plan)
    assert screens.widget(screen, f"view:{HOW_MANY}:side").value == "One or two places share the effort."
    assert screens.widget(screen, f"view:{HOW_MANY}:why").value == REASON
    decide(screen, HOW_MANY, "a", "We tried both.")
    assert screens.stored(plan, "decisions", "sides", HOW_MANY) == {"side": "a", "why": "We tried both."}


def test_a_reason_with_markdown_is_shown_and_not_followed() -> None:
    screen = decide(opened(half()), HOW_MANY, "b", "[here](https://example.org) **now**")
    (box,) = [b for b in screen.expander if b.label == library().views[HOW_MANY].question]
    assert any("\\[here\\]\\(https" in str(node.value) for node in box.markdown)


def test_on_the_choice_page_a_side_can_be_taken_too() -> None:
    from tests.pages.screens import visit

    plan = half()
    screen = screens.unfold(screens.unfold(visit("platforms_choice", plan)))
    assert "Decide" in screens.buttons(screen)
    screens.press(decide(screen, HOW_MANY, "b", REASON), "Undo")
    assert screens.stored(plan, "decisions") is None
