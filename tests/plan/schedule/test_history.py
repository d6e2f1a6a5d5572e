"""What is over stays as it was."""

from datetime import date, timedelta

import pytest

from planner.answers import put
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import as_kept, week_of
from planner.plan.schedule.post import from_kept
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM,
    CALM_BAKERY,
    PHONE,
    START,
    by_key,
    edited,
    lessons,
    of_lessons,
    plan_of,
    saved,
    week,
    with_,
)


def test_a_post_is_kept_and_read_back_as_it_was() -> None:
    for post in plan_of(edited(title="Mine")).posts:
        assert from_kept(as_kept(post)) == post


def test_nothing_is_kept_before_the_first_week_is_over() -> None:
    assert keep(plan_of(BAKERY, START)) == []
    assert keep(plan_of(BAKERY, START - timedelta(days=400))) == []
    assert keep(plan_of(BAKERY, date(2027, 1, 10))) == []


def test_a_week_that_is_over_is_kept_whole() -> None:
    plan = plan_of(CALM_BAKERY, date(2027, 1, 18))
    changes = keep(plan)
    assert (("log", "weeks"), None, 2) in changes
    kept = {path[2] for path, _, _ in changes if path[:2] == ("log", "posts")}
    assert kept == {post.key for post in plan.posts if post.week <= 2}


def test_what_was_kept_is_not_kept_again_until_more_is_over() -> None:
    logged = saved(CALM_BAKERY, date(2027, 1, 18))
    assert keep(plan_of(logged, date(2027, 1, 24))) == []
    again = keep(plan_of(logged, date(2027, 1, 25)))
    assert (("log", "weeks"), 2, 3) in again
    assert {value["week"] for _, _, value in again if isinstance(value, dict)} == {3}


def test_a_post_dealt_with_early_is_kept_at_once() -> None:
    key = plan_of(CALM_BAKERY).posts[-1].key
    for status in ("made", "out", "dropped"):
        said = put(CALM_BAKERY, ("calendar", "statuses", key), status)
        assert [path for path, _, _ in keep(plan_of(said))] == [("log", "posts", key)]
    assert keep(plan_of(put(CALM_BAKERY, ("calendar", "statuses", key), "idea"))) == []


def test_a_piece_made_for_a_busy_week_to_come_is_kept_with_the_week_that_made_it() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 240), (("time", "weeks"), CALM | {week(4): "half"}))
    before = [p for p in plan_of(said).posts if p.week == 4]
    logged = saved(said, date(2027, 1, 25))  # week 4 begins
    assert [p for p in plan_of(logged, date(2027, 1, 25)).posts if p.week == 4] == before != []


def test_kept_weeks_stay_as_they_were_when_answers_change() -> None:
    today = date(2027, 1, 25)
    before = [p for p in plan_of(CALM_BAKERY, today).posts if p.week <= 3]
    logged = saved(CALM_BAKERY, today)
    changed = with_(
        logged,
        (("business", "trade"), "coach"),
        (("business", "country"), "US"),
        (("time", "minutes"), 30),
        (("themes",), None),
        (("platforms", "choice"), [{"id": "linkedin", "role": "focus", "share": 100}]),
        (("calendar", "weekdays"), [6]),
    )
    after = plan_of(changed, today)
    assert [p for p in after.posts if p.week <= 3] == before
    assert {p.place for p in after.posts if p.week > 3} == {"linkedin"}


def test_a_lesson_of_a_kept_week_does_not_come_again() -> None:
    logged = saved(CALM_BAKERY, date(2027, 1, 25))
    swapped = put(logged, ("themes", "m2", "ref"), "bakery/birthday-cakes")
    weeks: dict[str, set[int]] = {}
    for post in of_lessons(plan_of(swapped, date(2027, 1, 25))):
        weeks.setdefault(post.lesson, set()).add(post.week)
    assert {lesson for lesson, numbers in weeks.items() if len(numbers) > 1} == set()


@pytest.mark.parametrize("kept_on", [START, date(2027, 1, 12)])
def test_the_status_of_a_kept_post_can_still_change(kept_on: date) -> None:
    today = date(2027, 1, 12)
    key = plan_of(CALM_BAKERY).posts[0].key
    made = saved(put(CALM_BAKERY, ("calendar", "statuses", key), "made"), kept_on)
    for status in ("out", "dropped", "planned"):
        assert by_key(plan_of(put(made, ("calendar", "statuses", key), status), today))[key].status == status


def test_a_post_made_early_can_still_be_changed_until_it_is_out() -> None:
    post = plan_of(CALM_BAKERY).posts[-1]
    made = saved(put(CALM_BAKERY, ("calendar", "statuses", post.key), "made"), START)
    better = put(made, ("calendar", "edits", post.key), {"first": "Better."})
    assert by_key(plan_of(better))[post.key].first == "Better."
    assert saved(better, START)["log"]["posts"][0]["first"] == "Better."


def test_a_lesson_begun_in_its_week_stays_there_when_earlier_weeks_become_free() -> None:
    tired = put(CALM_BAKERY, ("time", "weeks"), CALM | {week(1): "none", week(2): "none"})
    first = next(p for p in plan_of(tired).posts if p.main)
    assert (first.week, first.lesson) == (3, "bakery/s01")
    begun = saved(put(tired, ("calendar", "statuses", first.key), "made"), START)
    found = lessons(plan_of(put(begun, ("time", "weeks"), CALM)))
    assert found[:4] == [(1, "s02"), (2, "s03"), (3, "s01"), (4, "s04")]


def test_a_day_is_in_its_week_and_one_outside_the_plan_in_the_nearest() -> None:
    weeks = plan_of(CALM_BAKERY).weeks
    assert [week_of(weeks, w.span.first) for w in weeks] == list(range(1, 14))
    assert [week_of(weeks, w.span.last) for w in weeks] == list(range(1, 14))
    assert week_of(weeks, START - timedelta(days=1)) == 1
    assert week_of(weeks, weeks[-1].span.last + timedelta(days=1)) == 13


def test_marking_the_bigger_piece_as_made_does_not_bring_the_small_one_back() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 600), (("time", "makes"), [*PHONE, "crafted"]))
    before = by_key(plan_of(said))
    big = next(p for p in before.values() if library().formats[p.format].crafted)
    after = by_key(plan_of(saved(put(said, ("calendar", "statuses", big.key), "made"), START)))
    assert after.keys() == before.keys()
