"""What is saved along with a change, whatever else is changed and in which order."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest

from planner.answers import Change, read
from planner.insights.progress import before_saving
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.paths import FOLDER
from tests.plan.schedule.schedules import CALM_BAKERY, plan_of, with_

TOPIC: Change = (("themes", "m2", "title"), None, "Rye")
SAID: Change = (("log", "said", "1", "went"), None, "none")
TIME: Change = (("time", "minutes"), 180, 120)
MOVED: Change = (("calendar", "start"), "2027-01-04", "2027-02-01")


@pytest.fixture
def plan() -> Plan:
    """The bakery after its third week, on an evening on which a piece of that very week is made."""
    answers = read((FOLDER / "bakery-bergen.json").read_bytes())
    assert answers.calendar.start
    made = build_plan(answers, library(), answers.calendar.start + timedelta(days=15))
    weeks = {week.number: week.span for week in made.weeks}
    evenings = [post.make_by for post in made.posts if post.is_piece and post.make_by in weeks[post.week]]
    evening = min(day for day in evenings if day > made.today)
    return build_plan(answers, library(), evening)


def kept(changes: list[Change]) -> set[tuple[str, ...]]:
    return {path for path, _, _ in changes if path[:2] != ("log", "changes")}


@pytest.mark.parametrize("changes", list(permutations([TOPIC, SAID, TIME])))
def test_the_order_of_the_changes_does_not_matter(plan: Plan, changes: tuple[Change, ...]) -> None:
    assert kept(before_saving(plan, changes)) == kept(before_saving(plan, [TOPIC]))
    assert kept(before_saving(plan, [TOPIC])) > kept(before_saving(plan, [TIME])) > set()


def test_with_a_topic_every_piece_of_this_week_is_kept_that_has_been_made_by_now() -> None:
    """Those about the people too: another topic may take their place."""
    plan = plan_of(with_(CALM_BAKERY, (("calendar", "ceiling"), 0)))
    human = next(post for post in plan.posts if post.beside)
    plan = replace(plan, today=human.make_by)
    week = [post for post in plan.posts if post.week == human.week]
    topic = {path[2] for path, _, _ in before_saving(plan, [TOPIC]) if path[:2] == ("log", "posts")}
    other = {path[2] for path, _, _ in before_saving(plan, [TIME]) if path[:2] == ("log", "posts")}
    assert human.key in topic - other
    assert topic - other == {post.key for post in week if post.make_by <= plan.today}


def test_a_word_about_a_week_keeps_nothing_else(plan: Plan) -> None:
    assert before_saving(plan, [SAID]) == []


def test_a_first_day_that_moves_keeps_no_weeks(plan: Plan) -> None:
    assert ("log", "weeks") in kept(before_saving(plan, [TIME]))
    assert ("log", "weeks") not in kept(before_saving(plan, [TIME, MOVED]))


def test_what_a_change_says_itself_is_not_said_twice(plan: Plan) -> None:
    weeks: Change = (("log", "weeks"), None, 2)
    posts: Change = (("log", "posts"), None, [])
    assert kept(before_saving(plan, [TIME, weeks])) == kept(before_saving(plan, [TIME])) - {("log", "weeks")}
    assert kept(before_saving(plan, [TIME, weeks, posts])) == set()


def test_before_the_first_day_nothing_is_kept(plan: Plan) -> None:
    early = build_plan(plan.said, library(), date(2026, 12, 1))
    assert before_saving(early, [TIME]) == []
