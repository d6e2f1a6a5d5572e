"""What the quick plan promises every trade, whatever the week holds."""

from collections import defaultdict
from datetime import date
from functools import lru_cache

import pytest

from planner.answers import from_document
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.strategies import TRADES

START = date(2027, 1, 4)

ABOUT_PEOPLE = ("human", "customer", "question")

everyone = pytest.mark.parametrize("trade", TRADES)
hours = pytest.mark.parametrize("minutes", [60, 180, 300])


@lru_cache
def quick_plan(trade: str, minutes: int) -> Plan:
    """Name, trade, country, hours: what the quick plan asks at the least."""
    said = {
        "business": {"name": "Fjord", "trade": trade, "country": "NO"},
        "time": {"minutes": minutes},
        "calendar": {"start": START.isoformat()},
    }
    return build_plan(from_document(said), library(), START)


@everyone
@hours
def test_it_names_one_place_with_all_of_the_effort(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    assert plan.focus is not None
    assert plan.certainty is not None
    assert plan.focus.id == plan.certainty.first
    assert plan.focus.id in {place.id for place in library().trade(trade).places}
    assert plan.focus.share == 100
    assert {post.place for post in plan.posts} == {plan.focus.id}


@everyone
@hours
def test_what_is_made_and_answered_fits_what_was_promised(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    for week in plan.weeks:
        most = {"normal": minutes, "half": minutes // 2, "none": 0}[week.kind]
        assert 100 * (week.budget.answering + plan.made_in(week)) <= 70 * most, week.number
        assert plan.made_in(week) <= week.room, week.number
    assert plan.selling is not None
    for row in plan.selling.rows:
        assert row.make + row.setup + row.talk + row.count + row.extra + row.free == row.asked
        assert row.used <= row.planned


@everyone
@hours
def test_it_has_as_many_posts_a_week_as_the_hours_allow_and_no_two_on_one_day(
    trade: str, minutes: int
) -> None:
    plan = quick_plan(trade, minutes)
    most = {60: 1, 180: 3, 300: 4}[minutes]
    assert max(len(plan.posts_of(week)) for week in plan.weeks) <= most
    assert len({post.go_out for post in plan.posts}) == len(plan.posts)


@everyone
@hours
def test_some_posts_sell_and_never_more_than_half(trade: str, minutes: int) -> None:
    posts = quick_plan(trade, minutes).posts
    assert 0 < 2 * sum(post.sells for post in posts) <= len(posts)
    first = next(post for post in posts if post.sells)
    assert first.step in ("how-to-order", "announce", "last")


@everyone
@hours
def test_there_is_something_to_post_in_every_normal_week(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    assert [week.number for week in plan.weeks if week.kind == "normal" and not plan.posts_of(week)] == []


@everyone
@hours
def test_no_two_ideas_share_a_title(trade: str, minutes: int) -> None:
    titles = {
        post.lesson: post.title.casefold() for post in quick_plan(trade, minutes).posts if not post.step
    }
    assert len(set(titles.values())) == len(titles)


@everyone
@hours
def test_nothing_is_said_twice_and_an_idea_comes_back_after_four_weeks_at_the_soonest(
    trade: str, minutes: int
) -> None:
    posts = quick_plan(trade, minutes).posts
    assert len({post.first.casefold() for post in posts}) == len(posts)
    days: dict[str, list[date]] = defaultdict(list)
    for post in posts:
        if not post.step:
            days[post.lesson].append(post.go_out)
    assert {lesson: d for lesson, d in days.items() if len(d) > 2} == {}
    assert {lesson: d for lesson, d in days.items() if (d[-1] - d[0]).days in range(1, 28)} == {}


@everyone
@hours
def test_every_piece_has_what_to_show_and_a_first_sentence(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    assert [post.key for post in plan.posts if not (post.show.strip() and post.first.strip())] == []
    assert [post.key for post in plan.posts if "{" in post.show + post.first + post.title + post.ask] == []


@everyone
@hours
def test_every_piece_asks_for_something(trade: str, minutes: int) -> None:
    assert [post.key for post in quick_plan(trade, minutes).posts if not post.ask] == []


@pytest.mark.parametrize("trade", library().trades)
@hours
def test_the_ideas_of_a_trade_of_the_list_answer_a_question(trade: str, minutes: int) -> None:
    posts = quick_plan(trade, minutes).posts
    assert [p.key for p in posts if not (p.step or p.question or p.kind in ABOUT_PEOPLE)] == []


@everyone
def test_more_hours_make_more_of_the_plan_and_never_less(trade: str) -> None:
    made = [sum(post.minutes for post in quick_plan(trade, m).posts) for m in (60, 180, 300)]
    assert made == sorted(made)
    assert made[0] < made[1]


@everyone
@hours
def test_three_topics_are_named_and_differ(trade: str, minutes: int) -> None:
    named = [theme.title for theme in quick_plan(trade, minutes).themes]
    assert all(named)
    assert len(set(named)) == 3
