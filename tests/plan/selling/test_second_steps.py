"""A newsletter's issue holds up to two steps: the second has no day of its own, and sells nothing."""

from datetime import date

import pytest

from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import changed, nothing_happened
from tests.plan.schedule.schedules import bakery, selling

LETTER = (("platforms", "choice"), [{"id": "newsletter", "role": "focus", "share": 100}])
MINUTES = (("time", "minutes"), 240)


def letters(**more: str) -> Plan:
    return bakery(LETTER, MINUTES, *((("calendar", name), value) for name, value in more.items()))


def test_a_step_without_a_day_joins_an_issue_inside_its_days_and_costs_no_second_sending() -> None:
    plan = letters(start="2026-11-30")
    seconds = [post for post in plan.posts if post.second]
    assert seconds
    for post in seconds:
        first = next(p for p in plan.posts if p.go_out == post.go_out and not p.second)
        assert post.title.endswith("(in the same issue)")
        assert not post.sells
        if post.format == first.format:
            assert post.minutes == first.minutes - 10
    assert {one.key for one in selling(plan).dropped}.isdisjoint(post.key for post in seconds)


def test_no_issue_holds_three_and_no_other_place_holds_two() -> None:
    for place, most in (("newsletter", 2), ("blog", 1), ("facebook", 1)):
        plan = bakery((("platforms", "choice"), [{"id": place, "role": "focus", "share": 100}]), MINUTES)
        days = [post.go_out for post in plan.posts]
        assert max(days.count(day) for day in days) == most


def test_two_feasts_may_run_where_an_issue_holds_two_steps() -> None:
    plan = letters(start="2027-01-04")
    assert len([one for one in selling(plan).campaigns if one.dated]) == 2


@pytest.mark.parametrize("week", range(1, 14))
def test_a_quiet_week_leaves_no_second_step_without_its_issue(week: int) -> None:
    plan = letters(start="2026-11-30")
    today = plan.weeks[week - 1].span.first
    plan = build_plan(plan.said, library(), today)
    healed = build_plan(changed(plan.said, nothing_happened(plan, week)), library(), today)
    days = [post.go_out for post in healed.going if not post.second]
    assert len(days) == len({*days})
    assert {post.go_out for post in healed.going if post.second} <= {*days}


def test_a_letter_is_answered_and_no_post_of_it_is_pinned() -> None:
    plan = letters(start="2027-01-04")
    told = next(post for post in plan.posts if post.step == "how-to-order")
    assert "Pin the post" not in told.show
    assert any("Reply to this letter." in post.ask for post in plan.posts)
    page = bakery(MINUTES)
    assert next(post for post in page.posts if post.step == "how-to-order").show.endswith(" Pin the post.")


def test_a_week_whose_day_is_off_has_its_issue_on_another_day() -> None:
    plan = bakery(LETTER, MINUTES, (("calendar", "start"), "2027-12-06"))
    christmas = next(week for week in plan.weeks if date(2027, 12, 28) in week.span)
    assert plan.posts_of(christmas)
