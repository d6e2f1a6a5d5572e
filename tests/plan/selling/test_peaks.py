"""Which days people buy on, until when they can order, and what that is worth."""

from datetime import date

import pytest

from planner.answers import Answers, Document, from_document
from planner.knowledge import library
from planner.plan import Span, last_day, months
from planner.plan.selling.peaks import Candidate, candidates, theme_worth
from tests.plan.schedule.schedules import bakery, selling


def answers(country: str = "NO", want: str = "cake-orders", **days: str) -> Answers:
    document: Document = {
        "business": {"trade": "bakery", "country": country},
        "goals": [{"id": "g1", "want": f"bakery/{want}"}],
        "calendar": {"days": days},
    }
    return from_document(document)


def plan_from(day: str) -> Span:
    start = date.fromisoformat(day)
    return Span(start, months(start)[-1].last)


def peaks(start: str, country: str = "NO", want: str = "cake-orders", **days: str) -> dict[str, Candidate]:
    found = candidates(answers(country, want, **days), library(), plan_from(start))
    assert len({one.key for one in found}) == len(found)
    return {one.key: one for one in found}


# The last day to order -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "order_days", "last"),
    [
        ("2027-02-14", 3, "2027-02-11"),
        ("2027-02-17", 3, "2027-02-14"),  # a Sunday stays
        ("2027-03-28", 3, "2027-03-24"),  # Maundy Thursday moves back
        ("2027-03-29", 1, "2027-03-27"),  # Easter Sunday and no further
        ("2027-01-02", 1, "2026-12-31"),  # over the year's end
        ("2027-05-17", 0, "2027-05-15"),  # 16 May 2027 is Whit Sunday, a day off too
    ],
)
def test_a_last_day_that_is_a_public_holiday_moves_back(day: str, order_days: int, last: str) -> None:
    found = last_day(answers().business, library(), date.fromisoformat(day), order_days)
    assert found == date.fromisoformat(last)


def test_where_the_trade_has_a_busy_row_the_last_day_counts_from_it() -> None:
    easter = peaks("2027-01-04")["easter-2027"]
    assert easter.day == date(2027, 3, 28), "the day itself"
    assert easter.last == date(2027, 3, 22), "four days before Good Friday, the baking's row"


def test_a_peak_that_names_its_own_days_is_counted_from_its_day() -> None:
    assert peaks("2027-01-04")["mothers-day-2027"].last == date(2027, 2, 11)


# Which days lie in a plan --------------------------------------------------------------------------


def test_a_country_has_the_days_it_knows_at_its_own_dates() -> None:
    assert peaks("2027-01-04", "GB")["mothers-day-2027"].day == date(2027, 3, 7)
    assert peaks("2026-11-02", "RU")["mothers-day-2026"].day == date(2026, 11, 29)
    assert "fat-thursday-2027" in peaks("2027-01-04", "PL")
    assert "fat-thursday-2027" not in peaks("2027-01-04", "NO")
    assert "christmas-2026" not in peaks("2026-11-02", "RU"), "24 December is no feast there"


def test_a_country_without_a_row_has_no_peaks() -> None:
    assert peaks("2027-01-04", "XX") == {}


def test_a_day_after_the_plan_opens_so_many_days_before_and_counts_as_undated() -> None:
    found = peaks("2027-01-04")
    may = found["seventeenth-of-may-2027"]
    assert (may.opens, may.last, may.dated) == (date(2027, 3, 30), date(2027, 5, 12), False)
    season = found["confirmations-2027"]
    assert (season.opens, season.last, season.dated) == (date(2027, 2, 28), None, False)


def test_once_its_last_day_lies_in_the_plan_the_same_day_is_dated() -> None:
    may = peaks("2027-03-20")["seventeenth-of-may-2027"]
    assert (may.opens, may.last, may.dated) == (None, date(2027, 5, 12), True)


def test_a_season_opens_with_the_plan_where_that_starts_late_and_not_once_it_has_begun() -> None:
    assert peaks("2027-04-09")["confirmations-2027"].opens == date(2027, 4, 10), "a day after the start"
    assert "confirmations-2027" in peaks("2027-04-29")
    assert "confirmations-2027" not in peaks("2027-04-30"), "1 May is the first day of it"


@pytest.mark.parametrize(
    ("start", "there"), [("2027-02-11", True), ("2027-02-14", True), ("2027-02-15", False)]
)
def test_a_peak_whose_last_day_is_over_stays_until_its_day(start: str, there: bool) -> None:
    assert ("mothers-day-2027" in peaks(start)) == there


# What it is worth ----------------------------------------------------------------------------------


def test_a_peak_is_worth_what_it_brings_to_the_want() -> None:
    known = {f"{peak.id}-2027": peak.wants for peak in library().selling("bakery").peaks}
    for want in ("cake-orders", "put-by", "saturday-help"):
        found = {key: one.worth for key, one in peaks("2027-01-04", want=want).items()}
        assert found == {key: known[key].get(want, 0) for key in found}
    assert peaks("2027-01-04")["mothers-day-2027"].worth == 2
    assert peaks("2027-01-04", want="saturday-help")["mothers-day-2027"].worth == 0


def test_a_goal_in_the_owners_own_words_still_sells_on_the_days_people_buy() -> None:
    own = bakery((("goals",), [{"id": "g1", "name": "More people at our courses"}]))
    assert selling(own).campaigns
    assert any(post.step == "last" for post in own.posts)


@pytest.mark.parametrize(
    ("key", "peak"),
    [
        ("mothers_day", "mothers-day-2027"),
        ("easter", "easter-2027"),
        ("trade-easter-2", "easter-2027"),  # as the calendar offers the trade's own day
        ("trade-easter-49", "fastelavn-2027"),
        ("holiday-03-28", "easter-2027"),  # as it offers the day off
    ],
)
def test_the_owners_yes_comes_before_what_they_did_not_ask_for_and_their_no_takes_all(
    key: str, peak: str
) -> None:
    before = peaks("2027-01-04")[peak].worth
    asked = peaks("2027-01-04", **{key: "yes"})
    assert asked[peak].worth > before
    assert all(asked[peak].worth > one.worth for name, one in asked.items() if name != peak)
    assert peaks("2027-01-04", **{key: "no"})[peak].worth == 0


def test_a_peak_that_serves_no_want_runs_once_the_owner_says_yes() -> None:
    want = (("goals",), [{"id": "g1", "want": "bakery/saturday-help"}])
    assert selling(bakery(want, (("calendar", "days"), {}))).campaigns == ()
    found = selling(bakery(want, (("calendar", "days"), {"mothers_day": "yes"}))).campaigns
    assert [one.key for one in found] == ["mothers-day-2027"]


def test_every_peak_with_a_day_of_its_own_can_be_declined() -> None:
    keys = ("mothers_day", "easter", "valentines", "fastelavn", "national_day")
    found = peaks("2027-01-04", **dict.fromkeys(keys, "no"))
    assert {one.worth for one in found.values() if one.peak.day} == {0}


# What it makes of the themes -----------------------------------------------------------------------


def worth(month: int, **days: str) -> dict[str, int]:
    plan = plan_from("2027-01-04")
    return theme_worth(answers("NO", "cake-orders", **days), library(), months(plan.first)[month - 1], plan)


def test_a_theme_is_worth_more_in_the_months_of_its_peak() -> None:
    plain = library().selling("bakery").worth["birthday-cakes"]["cake-orders"]
    assert worth(2)["birthday-cakes"] > plain == worth(3)["birthday-cakes"]


def test_a_peak_the_owner_declined_adds_nothing_to_its_theme() -> None:
    before, after = worth(3), worth(3, easter="no", national_day="no")
    assert before["spring-parties"] > after["spring-parties"]


def test_a_theme_that_serves_no_want_gains_nothing_by_a_peak() -> None:
    assert worth(2)["daily-bread"] == 0
