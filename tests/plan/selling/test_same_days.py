"""What else falls on the days of a feast, and the one thing of a place that comes into the pictures."""

from datetime import date

import pytest

from planner.answers import Business
from planner.knowledge import library
from planner.plan import Plan, candidates
from planner.plan.dates import Span
from planner.plan.selling.landmark import with_landmark
from planner.plan.selling.same_days import same_days
from tests.plan.schedule.schedules import bakery, selling, started


def also(country: str, key: str, start: str, last: date) -> tuple[str, ...]:
    plan = bakery((("business", "country"), country), started(start))
    found = candidates(plan.answers, library(), Span(plan.start, last))
    one = next(one for one in found if one.key.startswith(key))
    return same_days(one, plan.answers.business, library())


@pytest.mark.parametrize(
    ("country", "key", "start", "last", "names"),
    [
        ("NO", "seventeenth-of-may-2027", "2027-04-05", date(2027, 7, 4), ("Pentecost Monday", "Pentecost")),
        ("NO", "seventeenth-of-may-2028", "2028-04-03", date(2028, 7, 2), ()),
        ("NO", "mothers-day-2027", "2027-01-04", date(2027, 4, 3), ("Valentine's Day",)),
        ("NO", "mothers-day-2028", "2028-01-03", date(2028, 4, 2), ()),
        ("NO", "christmas-2026", "2026-11-30", date(2027, 2, 28), ()),
        ("NO", "easter-2027", "2027-02-01", date(2027, 5, 1), ()),
    ],
)
def test_two_feasts_on_the_same_days_off_are_said(
    country: str, key: str, start: str, last: date, names: tuple[str, ...]
) -> None:
    assert also(country, key, start, last) == names


def test_the_campaign_knows_it() -> None:
    plan = bakery(started("2027-04-05"))
    may = next(one for one in selling(plan).campaigns if one.key == "seventeenth-of-may-2027")
    assert may.also == ("Pentecost Monday", "Pentecost")


def shown(plan: Plan) -> list[str]:
    return [post.show for post in plan.posts if post.show.endswith("In the picture, if you can: Fløyen.")]


def test_the_landmark_comes_into_one_picture_a_month_and_into_no_other_word() -> None:
    plan, bare = bakery((("business", "landmark"), "Fløyen")), bakery()
    assert len(shown(plan)) == 3
    assert len({post.month for post in plan.posts if post.show in shown(plan)}) == 3
    assert [(p.key, p.first, p.ask) for p in plan.posts] == [(p.key, p.first, p.ask) for p in bare.posts]
    assert with_landmark(bare.posts, Business(), library().say) == bare.posts
