"""Where an idea may stand: twice at most, in its season, and not once its feast is over."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.knowledge import library
from tests.plan.schedule.schedules import CALM, Change, bakery, lessons, started

OUR_THEMES: Change = (("themes",), [])


def minutes(number: int) -> Change:
    return ("time", "minutes"), number


@pytest.mark.parametrize("country", ["NO", "AU"])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-06-07"])
def test_an_idea_of_a_season_is_told_in_its_months_which_are_six_later_in_the_south(
    country: str, start: str
) -> None:
    calm: Change = (("time", "weeks"), CALM)
    plan = bakery(started(start), minutes(600), calm, (("business", "country"), country))
    themes = {theme.id: theme for theme in library().trades["bakery"].themes}
    of_month = {idea.ref for theme in plan.themes for idea in theme.ideas}
    found = [p for p in lessons(plan) if p.lesson not in of_month]
    feasts = {theme.id for theme in themes.values() if theme.until}  # stay in the months of their feast
    of = {
        f"bakery/{one.id}": one.months or theme.months
        for theme in themes.values()
        for one in theme.lessons
        if theme.id not in feasts and not one.until
    }
    later = 6 if country == "AU" else 0
    wrong = [
        (p.key, p.go_out)
        for p in found
        if p.lesson in of and (p.go_out.month + later - 1) % 12 + 1 not in of[p.lesson]
    ]
    assert found
    assert wrong == []


def test_an_idea_of_a_feast_is_not_told_once_the_feast_is_over() -> None:
    plan = bakery(started("2026-11-16"), OUR_THEMES, minutes(420))
    advent = {f"bakery/s{k}" for k in range(31, 36)}
    told = [p.go_out for p in plan.posts if p.lesson in advent]
    assert told
    assert max(told) <= date(2026, 12, 24)
    assert date(2026, 12, 24) - min(told) >= timedelta(days=14)


@pytest.mark.parametrize("start", ["2027-01-04", "2027-06-07", "2026-10-19"])
@pytest.mark.parametrize("country", ["XX", "NO", "AU"])
def test_no_idea_comes_a_third_time_or_within_four_weeks_and_no_piece_twice(start: str, country: str) -> None:
    plan = bakery(started(start), OUR_THEMES, minutes(600), (("business", "country"), country))
    days: dict[str, list[date]] = {}
    for post in lessons(plan):
        days.setdefault(post.lesson, []).append(post.go_out)
    assert max(len(found) for found in days.values()) <= 2
    assert all((b - a).days >= 28 for found in days.values() for a, b in pairwise(sorted(found)))
    assert len({post.key for post in plan.posts}) == len(plan.posts)
    assert len({post.first for post in plan.posts}) == len(plan.posts)
