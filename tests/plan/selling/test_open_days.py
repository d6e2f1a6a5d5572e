"""On which days nothing goes out, and on which only a campaign may."""

from datetime import date

import pytest

from planner.answers import from_document
from planner.knowledge import library
from planner.plan import Span
from planner.plan.selling.open_days import OpenDays, open_days


def days_off(country: str, first: date, last: date, region: str = "") -> OpenDays:
    answers = from_document({"business": {"trade": "bakery", "country": country, "region": region}})
    return open_days(answers.business, library(), Span(first, last))


EASTER = days_off("NO", date(2027, 3, 20), date(2027, 4, 3))


@pytest.mark.parametrize(
    ("day", "opened", "whole"),
    [
        (23, True, True),  # Tuesday
        (24, True, False),  # the eve of Maundy Thursday
        (25, False, False),
        (26, False, False),  # Good Friday
        (27, True, False),  # Saturday, the eve of Easter Sunday
        (28, False, False),
        (29, False, False),  # Easter Monday
        (30, True, True),
    ],
)
def test_a_public_holiday_is_closed_and_the_day_before_it_is_no_day_like_any_other(
    day: int, opened: bool, whole: bool
) -> None:
    assert (EASTER.is_open(date(2027, 3, day)), EASTER.is_whole(date(2027, 3, day))) == (opened, whole)


def test_a_day_on_which_most_close_at_noon_is_open_and_not_whole() -> None:
    christmas = days_off("NO", date(2026, 12, 1), date(2026, 12, 30))
    assert christmas.is_open(date(2026, 12, 24))
    assert not christmas.is_whole(date(2026, 12, 24))
    assert christmas.is_whole(date(2026, 12, 23)), "half closed is no closed day: the 23rd is no eve"


def test_a_holiday_by_law_on_which_shops_are_open_is_a_day_like_any_other() -> None:
    berlin = days_off("DE", date(2027, 2, 1), date(2027, 4, 30), "BE")
    assert berlin.is_whole(date(2027, 3, 8)), "Women's Day"
    assert not berlin.is_open(date(2027, 3, 26)), "Good Friday"


def test_a_day_most_are_closed_by_custom_is_closed_without_a_law() -> None:
    assert not days_off("SE", date(2027, 6, 1), date(2027, 7, 1)).is_open(date(2027, 6, 25)), "Midsummer Eve"


def test_the_plans_last_day_may_be_the_eve_of_a_holiday_after_it() -> None:
    last = date(2026, 12, 31)
    assert not days_off("NO", date(2026, 10, 1), last).is_whole(last)
    assert not days_off("SE", date(2026, 10, 1), date(2026, 12, 30)).is_whole(date(2026, 12, 30))


def test_a_country_we_know_nothing_of_has_no_days_off() -> None:
    nowhere = days_off("", date(2027, 1, 1), date(2027, 12, 31))
    assert (nowhere.closed, nowhere.half) == (frozenset(), frozenset())
