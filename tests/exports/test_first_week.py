"""The first week's tasks, while it goes as planned and after nothing happened in it."""

from datetime import timedelta

import pytest

from planner.answers import read
from planner.exports.page_one import first_week_tasks
from planner.exports.page_one.tasks import this_week
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import nothing_happened, with_changes
from tests.paths import PERSONAS


@pytest.fixture(params=PERSONAS, ids=lambda path: path.stem)
def first_day(request: pytest.FixtureRequest) -> Plan:
    answers = read(request.param.read_bytes())
    assert answers.calendar.start
    return build_plan(answers, library(), answers.calendar.start)


def test_a_piece_that_fell_out_is_in_no_list_of_things_to_do(first_day: Plan) -> None:
    first = {post.title for post in first_day.posts_of(first_day.weeks[0])}
    assert any(title in task for task in first_week_tasks(first_day) for title in first)
    asked = build_plan(first_day.said, library(), first_day.start + timedelta(days=7))
    quiet = with_changes(asked, nothing_happened(asked, 1))
    assert quiet.missed or any(post.status == "dropped" for post in quiet.posts)
    fallen = {post.title for post in quiet.posts_of(quiet.weeks[0])} - {post.title for post in quiet.waiting}
    tasks = " ".join((*first_week_tasks(quiet), *this_week(quiet)[1]))
    assert [title for title in fallen if f"“{title}”" in tasks] == []
    assert f"{len(first)} posts" not in " ".join(first_week_tasks(quiet)) or not fallen
