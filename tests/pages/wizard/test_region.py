"""The part of a country: asked where days differ, gone with the country."""

import pytest

from tests.pages import screens

REGION = ("business", "region")


@pytest.mark.parametrize("page", ["business", "quick_name"])
def test_a_part_is_asked_where_days_differ_and_goes_with_its_country(page: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit(page, plan)
    assert "Which part of the country?" not in [one.label for one in screen.selectbox]
    screens.box(screen, "business", "country").set_value("DE").run()
    parts = screens.box(screen, *REGION)
    parts.select_index(parts.options.index("Bayern")).run()
    assert screens.stored(plan, *REGION) == "BY"
    assert "Bayern" in screens.said(screens.visit("summary", plan)) or page == "quick_name"
    screens.box(screen, "business", "country").set_value("CH").run()
    assert screens.stored(plan, *REGION) is None
    assert screens.box(screen, *REGION).value is None
    screens.box(screen, "business", "country").set_value("NO").run()
    assert "Which part of the country? (optional)" not in [one.label for one in screen.selectbox]


def test_a_part_that_the_country_does_not_have_changes_nothing() -> None:
    plan = screens.keep(screens.quick("bakery"))
    before = screens.said(screens.visit("weeks", plan))
    screens.box(screens.visit("business", plan), "business", "country").set_value("NO").run()
    assert screens.said(screens.visit("weeks", plan)) == before
