"""Stretches of the year in which much is bought: by country, in the south, over the year's end."""

from collections import Counter
from datetime import date, timedelta

import pytest

from planner.knowledge import businesses
from planner.knowledge.moments import SOUTH, Moment, moments, quiet_of
from planner.knowledge.selling import LONGEST
from planner.plan import by_rule
from planner.vocabulary import COUNTRIES

NORTH = [country for country in COUNTRIES if country not in SOUTH]
WEEKS = (0, 4, 6, 12)  # ahead of which a peak of it opens
HALF = timedelta(days=182)
FEWEST_DAYS = 7  # that a peak is open
HALF_A_MONTH = 14  # days that make it busy
USUAL = 2026  # Easter lies where it is taken to lie in most years, early in April
MARCH = Moment(id="m", windows=("03-01..03-31",), elsewhere={"NO": ("05-01..05-31", "10-01")})

every_moment = pytest.mark.parametrize("name", moments())


def opens_in(moment: Moment, weeks: int, country: str) -> list[tuple[str, int]]:
    """The rules of a moment's windows in one country, and how many days before each it opens."""
    return [
        (one.rule, one.opens)
        for one in moment.opening(weeks)
        if country not in one.not_in and (not one.countries or country in one.countries)
    ]


def days(window: str, year: int = 2027) -> list[date]:
    """The days of a window that begins in this year."""
    begins, _, ends = window.partition("..")
    first, last = by_rule(begins, year), by_rule(ends or begins, year)
    if last < first:
        last = by_rule(ends, year + 1)
    return [first + timedelta(days=k) for k in range((last - first).days + 1)]


# Months --------------------------------------------------------------------------------------------


def test_a_country_has_its_own_windows_or_those_of_all() -> None:
    assert MARCH.windows_in("GB") == ("03-01..03-31",)
    assert MARCH.windows_in("NO") == ("05-01..05-31", "10-01")
    assert (MARCH.months_in("GB", 0), MARCH.months_in("NO", 0)) == ((3,), (5, 10))
    assert moments()["spring"].months_in("NO", 0) == (4, 5)
    assert moments()["spring"].months_in("DE", 0) == (3, 4, 5)
    assert moments()["fireworks"].months_in("GB", 0) == (11,)


def test_the_weeks_before_it_are_its_months_too() -> None:
    assert MARCH.months_in("GB", 1) == (2, 3)
    assert MARCH.months_in("GB", 8) == (1, 2, 3)
    assert MARCH.months_in("GB", 12) == (1, 2, 3, 12), "from 7 December on"


@pytest.mark.parametrize(
    ("name", "weeks", "found"),
    [
        ("dark", 0, (1, 10, 11, 12)),
        ("winter", 0, (1, 2, 12)),
        ("storms", 0, (1, 2, 10, 11, 12)),
        ("dark", 8, (1, 8, 9, 10, 11, 12)),
        ("new-year", 4, (1, 12)),
        ("new-term", 0, (1, 8, 9)),
    ],
)
def test_months_go_on_over_the_years_end(name: str, weeks: int, found: tuple[int, ...]) -> None:
    assert moments()[name].months_in("GB", weeks) == found


def test_the_south_has_it_half_a_year_later_but_for_what_a_date_sets() -> None:
    assert MARCH.months_in("AU", 0) == (9,)
    assert MARCH.model_copy(update={"dated": True}).months_in("AU", 0) == (3,)
    assert moments()["spring"].months_in("AU", 0) == (9, 10, 11)
    assert moments()["dark"].months_in("AU", 0) == (4, 5, 6, 7)
    assert moments()["winter"].months_in("AU", 0) == (6, 7, 8)
    for name in ("christmas", "mothers-day", "new-year", "easter"):
        assert moments()[name].months_in("AU", 4) == moments()[name].months_in("GB", 4), name


# When a peak of it opens ---------------------------------------------------------------------------


def test_one_may_begin_until_two_weeks_before_its_end_and_it_opens_so_many_weeks_ahead() -> None:
    assert opens_in(moments()["christmas"], 4, "GB") == [("12-10", 20 + 28)]
    assert opens_in(moments()["spring"], 4, "GB") == [("05-01", 52 + 28)]
    assert opens_in(moments()["spring"], 4, "NO") == [("05-17", 46 + 28)]
    assert opens_in(moments()["spring"], 4, "AU") == [("10-30", 52 + 28)], "half a year after 1 May"
    assert opens_in(moments()["dark"], 0, "GB") == [("01-01", 73)], "in the year after"


def test_a_stretch_of_less_than_two_weeks_opens_a_week_before_its_first_day_at_the_least() -> None:
    assert opens_in(moments()["halloween"], 0, "GB") == [("10-31", FEWEST_DAYS)]
    assert opens_in(moments()["valentines"], 4, "GB") == [("02-14", 28)]


def test_a_stretch_that_hangs_on_easter_or_advent_keeps_its_rule() -> None:
    assert opens_in(moments()["easter"], 4, "GB") == [("easter-14 +1", 29)]
    assert opens_in(moments()["black-friday"], 4, "GB") == [("black-friday", 28)]
    (rule, _), *_ = opens_in(moments()["advent"], 4, "GB")
    assert date(2027, 11, 27) <= by_rule(rule, 2027) <= date(2027, 12, 24)


def test_what_lasts_long_opens_no_sooner_than_a_peak_may() -> None:
    long = Moment(id="m", windows=("01-01..12-31",))
    assert opens_in(long, 4, "GB") == [("04-03", LONGEST)]


@every_moment
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_each_of_its_windows_once_and_none_of_another(name: str, country: str) -> None:
    moment = moments()[name]
    for weeks in WEEKS:
        found = opens_in(moment, weeks, country)
        assert len(found) == len(moment.windows_in(country))
        assert all(FEWEST_DAYS <= opens <= LONGEST for _, opens in found)
        assert all(by_rule(rule, year).year == year for rule, _ in found for year in (2027, 2028))


@every_moment
def test_the_last_day_to_begin_on_lies_in_the_window(name: str) -> None:
    moment = moments()[name]
    for country in COUNTRIES:
        later = HALF if country in SOUTH and not moment.dated else timedelta()
        for window, (rule, _) in zip(moment.windows_in(country), opens_in(moment, 6, country), strict=True):
            found = {by_rule(rule, year) - later for year in (2027, 2028)}
            assert found & {*days(window)}, (country, window, rule)


@every_moment
def test_countries_that_differ_are_countries_we_know(name: str) -> None:
    assert {*moments()[name].elsewhere} <= {*NORTH}, "the south is worked out"


# Quiet months --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("busy", "quiet"),
    [
        ((), (12, 1, 2)),
        (("spring", "autumn"), (12, 1, 2)),
        (("christmas", "spring"), (6, 7, 8)),
        (("winter",), (3, 4, 5)),
        (("winter", "spring", "autumn"), (6, 7, 8)),
        (("winter", "spring", "garden", "autumn"), (7, 8)),
        (("winter", "spring", "summer", "autumn"), ()),
    ],
)
def test_quiet_is_the_longest_run_without_a_busy_time_winter_before_summer(
    busy: tuple[str, ...], quiet: tuple[int, ...]
) -> None:
    assert quiet_of(busy) == quiet


def test_a_month_of_which_it_takes_less_than_two_weeks_is_not_busy_for_it() -> None:
    assert quiet_of(["winter", "spring", "summer", "christmas"]) == (9, 10, 11), "eleven days of November"
    assert quiet_of(["halloween", "valentines", "black-friday"]) == (12, 1, 2)


def test_no_business_of_the_table_is_quiet_in_a_month_of_which_a_busy_time_takes_half() -> None:
    for row in businesses().values():
        quiet = quiet_of(row.seasons)
        assert len(quiet) <= 3
        for name in row.seasons:
            taken = Counter(day.month for window in moments()[name].windows for day in days(window, USUAL))
            assert max((taken[month] for month in quiet), default=0) < HALF_A_MONTH, (row.id, name)
