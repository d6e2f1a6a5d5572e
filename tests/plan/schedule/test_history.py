"""What is over stays as it was, whatever made it."""

import json
from collections import Counter
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.answers import Document, from_document, put, read, to_document, write
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import as_kept, build_plan, week_of
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
    plan_of,
    saved,
    selling,
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


@pytest.mark.parametrize("days", range(0, 98, 7))
def test_keeping_what_is_over_changes_no_post_to_come(days: int) -> None:
    today = START + timedelta(days=days)
    before, after = plan_of(BAKERY, today), plan_of(saved(BAKERY, today), today)
    assert after.posts == before.posts
    assert after.selling == before.selling
    assert keep(after) == []


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
        (("business", "offers"), [{"id": "o1", "name": "A talk", "price": "900 kr"}]),
        (("time", "minutes"), 90),
        (("themes",), None),
        (("platforms", "choice"), [{"id": "linkedin", "role": "focus", "share": 100}]),
        (("calendar", "weekdays"), [6]),
    )
    after = plan_of(changed, today)
    assert [p for p in after.posts if p.week <= 3] == before
    assert {p.place for p in after.posts if p.week > 3} == {"linkedin"}


def test_a_line_or_idea_of_a_kept_week_is_not_said_again() -> None:
    today = date(2027, 1, 25)
    logged = saved(CALM_BAKERY, today)
    swapped = put(logged, ("themes", "m2", "ref"), "bakery/birthday-cakes")
    plan = plan_of(swapped, today)
    assert max(Counter(p.first for p in plan.posts).values()) == 1
    assert max(Counter(p.lesson for p in lessons(plan)).values()) <= 2


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


def test_a_post_made_early_stays_on_its_day_when_weeks_before_it_become_free() -> None:
    tired = put(CALM_BAKERY, ("time", "weeks"), CALM | {week(1): "none", week(2): "none"})
    first = plan_of(tired).posts[0]
    assert first.week == 3
    begun = saved(put(tired, ("calendar", "statuses", first.key), "made"), START)
    plan = plan_of(put(begun, ("time", "weeks"), CALM))
    assert by_key(plan)[first.key].go_out == first.go_out
    assert [p.key for p in plan.posts if p.go_out == first.go_out] == [first.key]
    assert len(plan.posts_of(plan.weeks[0])) >= 1


def test_a_day_is_in_its_week_and_one_outside_the_plan_in_the_nearest() -> None:
    weeks = plan_of(CALM_BAKERY).weeks
    assert [week_of(weeks, w.span.first) for w in weeks] == list(range(1, 14))
    assert [week_of(weeks, w.span.last) for w in weeks] == list(range(1, 14))
    assert week_of(weeks, START - timedelta(days=1)) == 1
    assert week_of(weeks, weeks[-1].span.last + timedelta(days=1)) == 13


def test_marking_a_post_in_another_form_as_made_does_not_bring_the_first_form_back() -> None:
    key = "bakery/s01-film1"
    said = with_(
        CALM_BAKERY,
        (("calendar", "edits", key), {"format": "crafted-film"}),
        (("time", "makes"), [*PHONE, "crafted"]),
    )
    before = by_key(plan_of(said))
    after = by_key(plan_of(saved(put(said, ("calendar", "statuses", key), "made"), START)))
    assert after.keys() == before.keys()
    assert after[key].format == "crafted-film"


# A plan stored before there was selling -----------------------------------------------------------

STORED: Document = json.loads((Path(__file__).parent / "plan_of_before.json").read_text(encoding="utf-8"))
THEN = date(2027, 1, 19)  # the day it was saved: two weeks are over, some posts of later weeks are made


def test_a_plan_stored_before_opens_and_keeps_its_weeks_byte_for_byte() -> None:
    said = from_document(STORED)
    assert to_document(said) == STORED
    plan = plan_of(STORED, THEN)
    kept = {post.id: post for post in said.log.posts}
    assert {"bakery/s01-film1", "bakery/s01-photo1", "bakery/x07-photo1", "own1"} <= kept.keys()
    again = {post.key: as_kept(post) for post in plan.posts}
    for key, post in kept.items():
        assert again[key].model_dump_json() == post.model_dump_json()
    assert keep(plan) == []
    assert read(write(said)) == said


def test_a_plan_stored_before_sells_from_the_first_week_to_come() -> None:
    plan = plan_of(STORED, THEN)
    assert {p.campaign for p in plan.posts if p.week <= 2} == {""}
    assert "mothers-day-2027" in {one.key for one in selling(plan).campaigns}
    assert by_key(plan)["mothers-day-2027-announce1"].go_out == date(2027, 1, 28)
    days = Counter(p.go_out for p in plan.posts if p.week > 2)
    assert max(days.values()) == 1
    assert max(Counter(p.first for p in plan.posts).values()) == 1
    assert selling(plan).offer.guessed
    assert selling(plan).offer.price == ""


def test_edits_by_keys_of_before_stay_on_their_posts_or_are_listed() -> None:
    plan = plan_of(STORED, THEN)
    assert by_key(plan)["bakery/s06-film1"].first == "Listen to our crust."
    assert by_key(plan)["bakery/s01-film1"].first == "Ours."
    waiting = {*STORED["calendar"]["edits"]} - by_key(plan).keys()
    assert {*plan.lost_edits} == waiting


def test_a_quiet_week_of_a_plan_stored_before_leaves_the_kept_ones_alone() -> None:
    said = with_(STORED, (("log", "said"), {"2": {"went": "nothing"}}))
    plan = build_plan(from_document(said), library(), THEN)
    before = by_key(plan_of(STORED, THEN))
    kept = {post.id for post in plan.answers.log.posts}
    assert {key: by_key(plan)[key] for key in kept} == {key: before[key] for key in kept}
    assert "bakery/s02-film1" in plan.missed


@pytest.mark.parametrize("form", ["film", "crafted-film"])
def test_an_idea_told_before_counts_as_told_in_whatever_form_it_was(form: str) -> None:
    stored = with_(deepcopy(STORED), (("themes", "m2", "ref"), "bakery/birthday-cakes"))
    for post in stored["log"]["posts"]:
        for k, was in enumerate(("film", "photo", "story"), 1):
            post["id"] = post["id"].replace(f"s01-{was}1", f"s01-{form}{k}")
    told = [p for p in plan_of(stored, THEN).posts if p.lesson == "bakery/s01"]
    assert [p.week for p in told] == [1, 1, 1]
