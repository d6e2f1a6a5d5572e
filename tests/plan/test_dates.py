from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.plan import Span, by_rule, month_named, months, months_after, next_weekday
from planner.plan.dates import weeks
from tests.strategies import leap_days, starts

DAY = timedelta(days=1)
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# The rules of evidence/observances.csv as they are worded there, with the days it gives for 2026 and 2027.
OBSERVANCES = """
14 Feb | 2026-02-14 | 2027-02-14
26 May | 2026-05-26 | 2027-05-26
1 Jun | 2026-06-01 | 2027-06-01
31 Oct | 2026-10-31 | 2027-10-31
2nd Sunday of Feb | 2026-02-08 | 2027-02-14
2nd Sunday of May | 2026-05-10 | 2027-05-09
3rd Sunday of Jun | 2026-06-21 | 2027-06-20
2nd Sunday of Nov | 2026-11-08 | 2027-11-14
last Sunday of Nov | 2026-11-29 | 2027-11-28
1st Saturday of Dec | 2026-12-05 | 2027-12-04
Easter - 21 days | 2026-03-15 | 2027-03-07
Easter - 52 days | 2026-02-12 | 2027-02-04
Easter - 49 | 2026-02-15 | 2027-02-07
Easter - 47 | 2026-02-17 | 2027-02-09
Ascension Day (Easter + 39) | 2026-05-14 | 2027-05-06
day after 4th Thursday of Nov | 2026-11-27 | 2027-11-26
4th Sunday before 25 Dec | 2026-11-29 | 2027-11-28
Black Friday + 3 | 2026-11-30 | 2027-11-29
Black Friday + 1 | 2026-11-28 | 2027-11-27
""".strip().splitlines()
# Published tables of Easter Sunday and of the first Sunday in Advent, early and late ones among them.
EASTERS = (
    *("2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05"),
    *("2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2100-03-28"),
)
ADVENTS = ("2022-11-27", "2023-12-03", "2024-12-01", "2025-11-30", "2026-11-29", "2027-11-28", "2028-12-03")


def translated(wording: str) -> str:
    """A rule of the table in the words of the knowledge files."""
    words = wording.removeprefix("Ascension Day (").removesuffix(")").removesuffix(" days").split()
    if wording == "4th Sunday before 25 Dec":
        return "advent-1"
    if wording.startswith("day after"):
        return "black-friday"
    if words[0] == "Black":
        return f"black-friday+{words[3]}"
    if words[0] == "Easter":
        return f"easter{words[1]}{words[2]}"
    if len(words) == 4:
        which = words[0] if words[0] == "last" else words[0][0]
        return f"{SHORT.index(words[3]) + 1} {words[1].lower()} {which}"
    return f"{SHORT.index(words[1]) + 1:02}-{int(words[0]):02}"


@pytest.mark.parametrize("row", OBSERVANCES)
def test_a_rule_gives_the_days_of_the_published_table(row: str) -> None:
    wording, *days = row.split(" | ")
    assert [by_rule(translated(wording), year).isoformat() for year in (2026, 2027)] == days


@pytest.mark.parametrize("easter", EASTERS)
def test_easter_is_where_the_published_table_has_it(easter: str) -> None:
    day = date.fromisoformat(easter)
    assert by_rule("easter+0", day.year) == day
    assert by_rule("easter-2", day.year) == day - 2 * DAY
    assert by_rule("easter+60", day.year) == day + 60 * DAY


@pytest.mark.parametrize("first", ADVENTS)
def test_advent_begins_where_the_published_table_has_it(first: str) -> None:
    day = date.fromisoformat(first)
    assert [by_rule(f"advent-{k}", day.year) for k in (1, 2, 3, 4)] == [day + 7 * k * DAY for k in range(4)]


@given(st.integers(2000, 2199))
def test_the_fourth_sunday_in_advent_is_the_last_one_before_christmas_day(year: int) -> None:
    day = by_rule("advent-4", year)
    assert day.strftime("%w") == "0"
    assert date(year, 12, 18) <= day <= date(year, 12, 24)


@given(
    st.integers(2000, 2199),
    st.integers(1, 12),
    st.integers(0, 6),
    st.sampled_from(["1", "2", "3", "4", "last"]),
)
def test_a_weekday_of_a_month_is_the_one_found_by_counting(
    year: int, month: int, weekday: int, which: str
) -> None:
    every = [date(year, month, 1) + k * DAY for k in range(31)]
    hits = [day for day in every if day.month == month and day.weekday() == weekday]
    expected = hits[-1] if which == "last" else hits[int(which) - 1]
    assert by_rule(f"{month} {NAMES[weekday]} {which}", year) == expected


@given(st.integers(2000, 2199))
def test_black_friday_follows_the_fourth_thursday_even_where_friday_is_the_fifth(year: int) -> None:
    day = by_rule("black-friday", year)
    assert day.weekday() == 4
    assert date(year, 11, 23) <= day <= date(year, 11, 29)


@pytest.mark.parametrize(
    "rule",
    [
        *(
            "",
            "christmas",
            "easter",
            "easter 49",
            "advent-5",
            "5 sunday 5",
            "13-01",
            "2-3",
            "5 sunny 2",
            "02-30",
        ),
        *("black-friday+", "black-friday-1", "black-friday+x"),
    ],
)
def test_a_rule_of_another_form_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        by_rule(rule, 2027)


MONTHS = {
    "a Monday in January": ("2027-01-04", "2027-02-03 2027-03-03 2027-04-03", (1, 2, 3)),
    "the first": ("2027-05-01", "2027-05-31 2027-06-30 2027-07-31", (5, 6, 7)),
    "31 January": ("2027-01-31", "2027-02-27 2027-03-30 2027-04-29", (2, 3, 4)),
    "31 January before a leap day": ("2028-01-31", "2028-02-28 2028-03-30 2028-04-29", (2, 3, 4)),
    "29 February": ("2028-02-29", "2028-03-28 2028-04-28 2028-05-28", (3, 4, 5)),
    "30 November": ("2027-11-30", "2027-12-29 2028-01-29 2028-02-28", (12, 1, 2)),
    "over the year's end": ("2026-11-15", "2026-12-14 2027-01-14 2027-02-14", (11, 12, 1)),
    "one day later": ("2026-11-16", "2026-12-15 2027-01-15 2027-02-15", (12, 1, 2)),
    "31 December": ("2027-12-31", "2028-01-30 2028-02-28 2028-03-30", (1, 2, 3)),
}


@pytest.mark.parametrize(("start", "lasts", "named"), MONTHS.values(), ids=MONTHS)
def test_months_are_counted_from_the_start_and_clamped(
    start: str, lasts: str, named: tuple[int, ...]
) -> None:
    spans = months(date.fromisoformat(start))
    assert " ".join(span.last.isoformat() for span in spans) == lasts
    assert spans[0].first.isoformat() == start


@pytest.mark.parametrize(("start", "lasts", "named"), MONTHS.values(), ids=MONTHS)
def test_three_months_have_three_names_in_a_row(start: str, lasts: str, named: tuple[int, ...]) -> None:
    assert tuple(month_named(span) for span in months(date.fromisoformat(start))) == named


@pytest.mark.parametrize(("day", "named"), [(1, 3), (15, 3), (16, 4), (31, 4)])
def test_a_month_that_starts_after_the_fifteenth_is_named_after_the_next(day: int, named: int) -> None:
    first = date(2027, 3, day)
    assert month_named(Span(first, first + 29 * DAY)) == named


@given(starts)
def test_months_and_weeks_cover_the_same_days_once(start: date) -> None:
    for spans in (months(start), weeks(start)):
        assert all(later.first == earlier.last + DAY for earlier, later in pairwise(spans))
        assert spans[0].first == start
    assert weeks(start)[-1].last == months(start)[-1].last
    lengths = [(span.last - span.first).days + 1 for span in weeks(start)]
    assert lengths[:-1] == [7] * 12
    assert lengths[-1] in (5, 6, 7, 8)


@given(starts)
def test_names_of_months_follow_one_another(start: date) -> None:
    names = [month_named(span) for span in months(start)]
    assert all(later == earlier % 12 + 1 for earlier, later in pairwise(names))


@given(leap_days)
def test_a_year_after_a_leap_day_is_the_last_of_february(day: date) -> None:
    assert months_after(day, 12) == date(day.year + 1, 2, 28)


@given(starts, st.integers(0, 6))
def test_the_next_weekday_is_within_seven_days_and_never_the_same_day(day: date, weekday: int) -> None:
    found = next_weekday(day, weekday)
    assert found.weekday() == weekday
    assert day < found <= day + 7 * DAY


@given(starts, starts, starts)
def test_the_nearest_day_of_a_span_is_inside_it(first: date, last: date, day: date) -> None:
    span = Span(min(first, last), max(first, last))
    assert span.nearest(day) in span
    assert (span.nearest(day) == day) == (day in span)
    assert span.nearest(date.min) == span.first
    assert span.nearest(date.max) == span.last
