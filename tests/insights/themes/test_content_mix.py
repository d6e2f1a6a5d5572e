"""What the pictures of the calendar count: posts from ideas, by month, and the weeks of key ideas."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from planner.answers import Document, from_document, put
from planner.insights.progress import keep
from planner.insights.themes import kind_of, mix, timeline
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.vocabulary import Kind
from tests.strategies import plan_documents

START = date(2027, 1, 4)
BUSINESS = {"name": "Fjord", "trade": "bakery", "country": "NO"}


def document(trade: str = "bakery", **parts: Any) -> Document:
    calendar = {"start": START.isoformat()} | parts.pop("calendar", {})
    business = BUSINESS | {"trade": trade}
    return {"business": business, "time": {"minutes": 300}, "calendar": calendar} | parts


def made(today: date = START, **parts: Any) -> Plan:
    return build_plan(from_document(document(**parts)), library(), today)


def counted(plan: Plan) -> int:
    return sum(month.kinds.total() for month in mix(plan))


def test_every_post_from_an_idea_is_counted_once_by_what_it_is_and_what_it_is_for() -> None:
    plan = made()
    kinds, stages = Counter[str](), Counter[str]()
    for month in mix(plan):
        kinds.update(month.kinds)
        stages.update(month.stages)
    assert kinds == Counter(map(kind_of, plan.posts))
    assert stages == Counter(post.stage for post in plan.posts)
    assert kinds.total() == len(plan.posts) > 0
    assert sum(month.sold for month in mix(plan)) == sum(post.sells for post in plan.posts) > 0


def test_a_step_is_what_its_picture_shows() -> None:
    plan = made(trade="online-shop")  # which has few feasts: one has room for all its steps
    kinds = {post.step: kind_of(post) for post in plan.posts if post.step}
    assert (kinds["customer"], kinds["greeting"], kinds["making"]) == ("customer", "human", "know-how")
    assert {kinds[step] for step in ("announce", "reminder", "last", "price")} == {"offer"}


def test_an_idea_that_is_something_to_buy_sells_as_a_step_does() -> None:
    own = [{"id": "m1", "lessons": [{"id": "l1", "title": "A", "kind": "offer"}, {"id": "l2", "title": "B"}]}]
    plan = made(themes=own)
    assert [post.sells for post in plan.posts if post.lesson in ("m1-l1", "m1-l2")].count(True) == 1
    month, without = mix(plan)[0], mix(made(themes=own, calendar={"ceiling": 0}))[0]
    assert month.sold == sum(post.sells for post in plan.posts if post.go_out in month.theme.span) > 1
    assert without.sold == 0


@pytest.mark.parametrize(("status", "change"), [("made", 0), ("out", 0), ("idea", 0), ("dropped", -1)])
def test_what_does_not_go_out_is_not_counted(status: str, change: int) -> None:
    key = made().posts[0].key
    assert counted(made(calendar={"statuses": {key: status}})) == counted(made()) + change


def test_posts_of_a_week_in_which_nothing_happened_are_not_counted_in_it() -> None:
    later, said = START + timedelta(weeks=1), document()
    for path, _, value in keep(build_plan(from_document(said), library(), later)):
        said = put(said, path, value)
    plan = build_plan(from_document(put(said, ("log", "said", "1"), {"went": "nothing"})), library(), later)
    assert plan.missed
    assert counted(plan) == len(plan.posts) - len(plan.missed)


def test_a_post_of_ones_own_that_does_not_sell_is_of_no_kind() -> None:
    own = {"own": [{"id": "own1", "title": "Our oven", "go_out": "2027-01-06"}]}
    plan = made(calendar=own)
    assert [post.key for post in plan.posts if not post.is_piece] == ["own1"]
    assert counted(plan) == counted(made())


def test_a_block_for_another_place_is_of_no_kind() -> None:
    choice = [{"id": "facebook", "role": "focus", "share": 60}, {"id": "blog", "role": "active", "share": 40}]
    plan = made(platforms={"choice": choice})
    assert {post.place for post in plan.posts if not post.is_piece} == {"blog"}


def test_a_moved_post_counts_in_the_month_it_goes_out() -> None:
    key = made().posts[0].key
    there = mix(made(calendar={"edits": {key: {"go_out": "2027-03-20"}}}))
    before = mix(made())
    assert [month.kinds.total() for month in there] == [
        before[0].kinds.total() - 1,
        before[1].kinds.total(),
        before[2].kinds.total() + 1,
    ]


def test_no_post_sells_under_a_limit_of_nothing() -> None:
    assert [month.selling for month in mix(made(calendar={"ceiling": 0}))] == [0, 0, 0]
    assert max(month.selling for month in mix(made())) > 0


def test_the_part_that_sells_is_rounded_half_up_and_is_nothing_of_nothing() -> None:
    month, eight = mix(made())[0], Counter[Kind]({"human": 7, "offer": 1})
    for kinds, sold, share in ((Counter[Kind](), 0, 0), (eight, 1, 13), (eight, 0, 0)):
        assert replace(month, kinds=kinds, sold=sold).selling == share


def test_the_topics_share_the_weeks_and_their_key_ideas_go_out() -> None:
    plan = made()
    rows = timeline(plan)
    assert [(row.first, row.last) for row in rows] == [(1, 5), (6, 9), (10, 13)]
    for row in rows:
        assert row.key == next(idea.title for idea in row.theme.ideas if idea.ref == row.theme.key)
        posts = [post for post in plan.posts if post.lesson == row.theme.key]
        assert row.goes_out == tuple(sorted({post.week for post in posts}))


def test_a_key_idea_that_was_dropped_goes_out_in_no_week() -> None:
    plan = made()
    gone = {post.key: "dropped" for post in plan.posts if post.lesson == plan.themes[0].key}
    assert timeline(plan)[0].goes_out
    assert timeline(made(calendar={"statuses": gone}))[0].goes_out == ()


@given(plan_documents())
def test_any_plan_has_three_months_and_thirteen_weeks(said: Document) -> None:
    plan = build_plan(from_document(said), library(), START)
    months, rows = mix(plan), timeline(plan)
    assert len(months) == len(rows) == 3
    assert all(0 <= month.selling <= 100 for month in months)
    assert all(month.kinds.total() == month.stages.total() for month in months)
    assert [n for row in rows for n in range(row.first, row.last + 1)] == [*range(1, 14)]
    assert {week for row in rows for week in row.goes_out} <= set(range(1, 14))
