"""What the quick plan promises every trade, whatever the week holds."""

from collections import defaultdict
from datetime import date
from functools import lru_cache

import pytest

from planner.answers import from_document
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.strategies import OWN_WORDS, TRADES

START = date(2027, 1, 4)

everyone = pytest.mark.parametrize("trade", TRADES)
hours = pytest.mark.parametrize("minutes", [60, 180, 300])


@lru_cache
def quick_plan(trade: str, minutes: int) -> Plan:
    """Name, trade, country, hours: all that the first three screens ask."""
    typed = OWN_WORDS if trade == "other" else {}
    said = {
        "business": {"name": "Fjord", "trade": trade, "country": "NO", **typed},
        "time": {"minutes": minutes},
        "calendar": {"start": START.isoformat()},
    }
    return build_plan(from_document(said), library(), START)


def titles(plan: Plan) -> dict[int, set[str]]:
    """The titles of each week's idea; what stands beside it is left aside."""
    found: dict[int, set[str]] = defaultdict(set)
    for post in plan.posts:
        if not post.beside:
            found[post.week].add(post.title)
    return found


@everyone
@hours
def test_it_names_one_place_with_all_of_the_effort(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    assert plan.focus is not None
    assert plan.focus.id == library().trades[trade].places[0].id
    assert plan.focus.share == 100
    assert {post.place for post in plan.posts} == {plan.focus.id}


@everyone
@hours
def test_what_is_made_and_answered_fits_what_was_promised(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    for week in plan.weeks:
        most = {"normal": minutes, "half": minutes // 2, "none": 0}[week.kind]
        assert 100 * (week.budget.answering + plan.made_in(week)) <= 70 * most, week.number


@everyone
@hours
def test_there_is_something_to_post_in_most_weeks(trade: str, minutes: int) -> None:
    assert len(titles(quick_plan(trade, minutes))) >= (9 if trade == "other" else 10)


@everyone
@hours
def test_no_two_weeks_share_a_title(trade: str, minutes: int) -> None:
    by_week = titles(quick_plan(trade, minutes))
    assert {week: len(found) for week, found in by_week.items() if len(found) != 1} == {}
    every = [title for found in by_week.values() for title in found]
    assert len({title.casefold() for title in every}) == len(every)


@hours
def test_something_else_leaves_a_week_without_an_idea_rather_than_repeat(minutes: int) -> None:
    assert len(titles(quick_plan("other", minutes))) == 9  # of 13 weeks: as many as there are ideas


@everyone
@hours
def test_every_piece_has_what_to_show_and_a_first_sentence(trade: str, minutes: int) -> None:
    plan = quick_plan(trade, minutes)
    assert [post.key for post in plan.posts if not (post.show.strip() and post.first.strip())] == []
    assert [post.key for post in plan.posts if "{" in post.show + post.first + post.title + post.ask] == []


@everyone
@hours
def test_every_piece_asks_for_something_and_those_of_the_weeks_idea_answer_a_question(
    trade: str, minutes: int
) -> None:
    plan = quick_plan(trade, minutes)
    assert [post.key for post in plan.posts if not post.ask] == []
    assert [post.key for post in plan.posts if not (post.question or post.beside)] == []


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
