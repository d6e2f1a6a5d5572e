"""Our numbers in one place: each with its reason, and another of the owner's own."""

from planner.vocabulary import LIMITS
from tests.pages import screens


def test_every_number_of_ours_can_be_changed_and_one_that_makes_no_sense_says_so() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("our_numbers", plan))
    assert all(screens.box(screen, "settings", "numbers", name) for name in LIMITS)
    text = screens.said(screen)
    assert all(limit.why in text for limit in LIMITS.values())
    assert "1 December 2026" in text
    screens.box(screen, "settings", "numbers", "quiet").set_value(20).run()
    assert screens.stored(plan, "settings", "numbers", "quiet") == 20
    assert "From 1 to 13 makes sense here. We take 13." in screens.said(screen)
