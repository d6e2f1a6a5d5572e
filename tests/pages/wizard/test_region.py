"""The part of a country: asked where days differ, gone with the country."""

import pytest

from tests.pages.screens import box, keep, quick, said, stored, visit

REGION = ("business", "region")


@pytest.mark.parametrize("page", ["business", "quick_name"])
def test_a_part_is_asked_where_days_differ_and_goes_with_its_country(page: str) -> None:
    plan = keep(quick("bakery"))
    screen = visit(page, plan)
    assert "Which part of the country?" not in [one.label for one in screen.selectbox]
    box(screen, "business", "country").set_value("DE").run()
    parts = box(screen, *REGION)
    parts.select_index(parts.options.index("Bayern")).run()
    assert stored(plan, *REGION) == "BY"
    assert "Bayern" in said(visit("summary", plan)) or page == "quick_name"
    box(screen, "business", "country").set_value("CH").run()
    assert stored(plan, *REGION) is None
    assert box(screen, *REGION).value is None
    box(screen, "business", "country").set_value("NO").run()
    assert "Which part of the country? (optional)" not in [one.label for one in screen.selectbox]


def test_a_part_that_the_country_does_not_have_changes_nothing() -> None:
    plan = keep(quick("bakery"))
    before = said(visit("weeks", plan))
    box(visit("business", plan), "business", "country").set_value("NO").run()
    assert said(visit("weeks", plan)) == before
