"""Plans side by side are one page, however many choices stand on it."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.answers import from_document
from planner.exports import side_by_side
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import even, split, split_in_words

BAKERY = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "calendar": {"start": "2027-01-04"},
}
FIVE = ("youtube", "instagram", "tiktok", "whatsapp", "blog")
OTHER_FIVE = ("facebook", "linkedin", "pinterest", "snapchat", "newsletter")


def plan() -> Plan:
    return build_plan(from_document(BAKERY), library(), date(2027, 1, 4))


@pytest.mark.parametrize(
    "places", [(("tiktok",), ("facebook", "instagram"), FIVE), (FIVE, OTHER_FIVE, FIVE[1:])]
)
def test_three_named_choices_stand_on_one_page(places: tuple[tuple[str, ...], ...]) -> None:
    now = plan()
    splits = [split(now, even(one)) for one in places]
    columns = [("This plan", now), *((split_in_words(now, one.shares), one.plan) for one in splits)]
    (page,) = PdfReader(BytesIO(side_by_side(columns, splits).data)).pages
    text = " ".join(page.extract_text().split())
    for one in splits:
        assert split_in_words(now, one.shares) in text
    assert text.count("What would have to be true.") == sum(map(len, places))
    assert "We decide for:" in text
