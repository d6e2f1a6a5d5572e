"""The log laid over the engine's posts: what a week in which nothing happened moves, and what it leaves."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan, first_key
from planner.plan.selling.board import longest_row
from planner.plan.to_come import missing
from planner.scenarios import changed, nothing_happened
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM_BAKERY,
    START,
    by_key,
    plan_of,
    saved,
    selling,
    with_,
)

SLOW = with_(BAKERY, (("time", "per_piece"), {"photo": 20}))  # a half week holds one photo
WEEKS = range(1, 14)
LATER = [2, 7, 14]  # days after the first of the quiet week: in it, the day after it, a week later


def monday(week: int, days: int = 0) -> date:
    return START + timedelta(weeks=week - 1, days=days)


def quiet(document: Document, *weeks: int, today: date) -> Plan:
    """The plan after "nothing happened" was said of these weeks on that day."""
    for week in weeks:
        plan = plan_of(document, today)
        document = with_(document, *((path, value) for path, _, value in nothing_happened(plan, week)))
    return plan_of(document, today)


def going(plan: Plan) -> dict[str, Post]:
    """The posts that go out, by the key they had at first."""
    return {first_key(post.key): post for post in plan.going}


# What moves ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("today", [monday(4, 2), monday(5)])
def test_an_announcement_moves_to_the_next_slot_of_its_window_in_the_least_important_ones_place(
    today: date,
) -> None:
    calm = with_(CALM_BAKERY, (("time", "minutes"), 300))
    before, plan = plan_of(calm, today), quiet(calm, 4, today=today)
    was, now = going(before)["mothers-day-2027-announce1"], going(plan)["mothers-day-2027-announce1"]
    assert (was.go_out, now.go_out) == (date(2027, 1, 28), date(2027, 2, 2))
    gone = next(post for post in before.posts if post.go_out == now.go_out)
    assert first_key(gone.key) not in going(plan)
    assert now.make_by == gone.make_by
    assert now.minutes <= gone.minutes
    assert (now.first, now.ask, now.title) == (was.first, was.ask, was.title)
    assert any(one.key == gone.key and one.why == "gave way" for one in selling(plan).dropped)


def test_an_announcement_comes_before_a_reminder_whose_making_was_missed_too() -> None:
    # week 4 is the last normal one before two half weeks: what they show would have been made in it
    today = monday(4, 2)
    plan = quiet(with_(BAKERY, (("time", "minutes"), 300)), 4, today=today)
    assert going(plan)["mothers-day-2027-announce1"].go_out in (date(2027, 2, 2), date(2027, 2, 3))


def test_a_key_idea_moves_to_the_next_slot_of_its_month() -> None:
    today = monday(7, 2)
    before, plan = plan_of(CALM_BAKERY, today), quiet(CALM_BAKERY, 7, today=today)
    key = plan.themes[1].key
    (was,), (now,) = ([p for p in one.going if p.lesson == key] for one in (before, plan))
    assert was.go_out in plan.weeks[6].span
    assert now.go_out > plan.weeks[6].span.last
    assert now.go_out in plan.themes[1].span
    assert [post.key for post in plan.going if post.go_out == now.go_out] == [now.key]


@pytest.mark.parametrize("late", LATER)
@pytest.mark.parametrize("week", WEEKS)
@pytest.mark.parametrize("minutes", [180, 600])
def test_nothing_moves_but_what_cannot_wait_and_only_where_it_may(week: int, late: int, minutes: int) -> None:
    today, document = monday(week, late), with_(CALM_BAKERY, (("time", "minutes"), minutes))
    before, plan = plan_of(document, today), quiet(document, week, today=today)
    was, now = going(before), going(plan)
    keys = {theme.key: theme.span for theme in plan.themes}
    for name in was.keys() & now.keys():
        post = now[name]
        if post.go_out == was[name].go_out:
            same = ("go_out", "first", "ask", "title", "place", "format", "minutes", "week", "month")
            assert [f for f in same if getattr(post, f) != getattr(was[name], f)] == [], name
        elif post.step == "how-to-order":  # nobody can order who was not told how
            assert 0 < (post.go_out - was[name].go_out).days <= 28
        elif post.step:
            assert post.step in ("announce", "last"), name
            one = next(c for c in selling(before).campaigns if name.startswith(f"{c.key}-"))
            if not one.dated:
                assert 0 < (post.go_out - one.opens).days <= 6, name
                continue
            ends = one.ends
            days = (8, 14) if post.step == "announce" else (0, 2)
            assert ends is not None
            assert days[0] <= (ends - post.go_out).days <= days[1], name
        else:
            assert post.go_out in keys[post.lesson], name
    assert now.keys() <= was.keys(), "nothing new comes in"


@pytest.mark.parametrize("late", LATER)
@pytest.mark.parametrize("week", WEEKS)
@pytest.mark.parametrize("document", [CALM_BAKERY, BAKERY, SLOW], ids=["calm", "busy", "slow"])
def test_a_healed_plan_keeps_every_limit(document: Document, week: int, late: int) -> None:
    plan = quiet(document, week, today=monday(week, late))
    assert max(Counter(post.go_out for post in plan.going).values()) == 1
    assert max(Counter(post.week for post in plan.going).values()) <= selling(plan).a_week
    sells = [post.sells for post in sorted(plan.going, key=lambda post: post.go_out)]
    assert 2 * sum(sells) <= len(sells)
    to_come = [post.sells for post in sorted(plan.going, key=lambda p: p.go_out) if post.go_out >= plan.today]
    assert longest_row(to_come) <= 3, "what is over cannot be mended"
    assert plan.overfull() == ()
    assert [p.key for p in plan.waiting if p.make_by in plan.weeks[week - 1].span] == []
    assert len(by_key(plan)) == len(plan.posts)


# What is let go ------------------------------------------------------------------------------------


def test_a_last_day_inside_the_quiet_week_cannot_move_and_is_listed() -> None:
    for today in (monday(6, 2), monday(7)):
        plan = quiet(CALM_BAKERY, 6, today=today)
        assert "mothers-day-2027-last1" not in going(plan)
        assert {one.key: one.why for one in selling(plan).dropped}["mothers-day-2027-last1"] == "no day"


def test_lessons_reminders_and_questions_of_the_week_are_let_go() -> None:
    today = monday(8, 2)
    lost = {post.key for post in plan_of(CALM_BAKERY, today).posts if post.week == 8}
    assert lost.isdisjoint(going(quiet(CALM_BAKERY, 8, today=today)))


def test_a_piece_that_would_have_been_made_in_the_quiet_week_is_made_in_its_own_where_that_has_time() -> None:
    today = monday(4, 2)
    long = with_(BAKERY, (("time", "minutes"), 300))
    before, plan = plan_of(long, today), quiet(long, 4, today=today)
    early = {p.key for p in before.posts if p.week in (5, 6) and p.make_by in before.weeks[3].span}
    assert "mothers-day-2027-last1" in early
    last = going(plan)["mothers-day-2027-last1"]
    assert last.go_out == date(2027, 2, 11)
    assert last.make_by in plan.weeks[5].span
    assert last.make_by < last.go_out


# What was kept -------------------------------------------------------------------------------------


@pytest.mark.parametrize("week", WEEKS)
def test_kept_posts_stay_as_they_were_and_those_of_the_quiet_week_are_marked_as_missed(week: int) -> None:
    today = monday(week + 1)
    document = saved(CALM_BAKERY, today)
    before, plan = by_key(plan_of(document, today)), quiet(document, week, today=today)
    kept = {post.id for post in plan.answers.log.posts}
    after = by_key(plan)
    assert {key: after[key] for key in kept} == {key: before[key] for key in kept}
    span = plan.weeks[week - 1].span
    assert plan.missed == {key for key in kept if before[key].make_by in span or before[key].go_out in span}


def test_a_post_that_comes_again_has_its_key_with_a_number() -> None:
    once = quiet(with_(CALM_BAKERY, (("time", "minutes"), 300)), 4, today=monday(5))
    again = by_key(once)["mothers-day-2027-announce1-2"]
    assert again.key not in once.missed
    assert "mothers-day-2027-announce1" in once.missed
    assert first_key(again.key) == "mothers-day-2027-announce1"


@pytest.mark.parametrize(
    ("key", "first"),
    [
        ("bakery/s01-film1", "bakery/s01-film1"),
        ("bakery/s01-film1-2", "bakery/s01-film1"),
        ("bakery/s01-film1-13", "bakery/s01-film1"),
        ("mothers-day-2027-last1", "mothers-day-2027-last1"),
        ("mothers-day-2027-last1-2", "mothers-day-2027-last1"),
        ("set-birthday-cakes-how-to-order1", "set-birthday-cakes-how-to-order1"),
        ("m1-l1-photo1", "m1-l1-photo1"),
        ("own1", "own1"),
    ],
)
def test_the_first_key_of_a_post_is_that_without_the_number_of_another_go(key: str, first: str) -> None:
    assert first_key(key) == first


def test_a_post_that_was_made_early_keeps_its_day_to_itself() -> None:
    post = next(p for p in plan_of(CALM_BAKERY).posts if p.week == 9 and not p.step)
    document = saved(with_(CALM_BAKERY, (("calendar", "statuses"), {post.key: "made"})), START)
    plan = plan_of(document)
    assert [p.key for p in plan.posts if p.go_out == post.go_out] == [post.key]


def test_what_went_out_and_the_engine_would_do_later_counts_as_said() -> None:
    plan = plan_of(CALM_BAKERY)
    assert plan.base is not None
    kept = list(from_document(saved(CALM_BAKERY, monday(3))).log.posts)
    assert missing(kept, plan.base, 2) == {}, "the engine did these itself, in these weeks"
    other = kept[0].model_copy(update={"id": "bakery/s99-film1"})
    later = kept[0].model_copy(update={"id": plan.posts[-1].key})
    assert {*missing([other, later], plan.base, 2)} == {"bakery/s99-film1", plan.posts[-1].key}
    assert missing([other.model_copy(update={"week": 3})], plan.base, 2) == {}, "it is not over"


def test_an_idea_told_in_weeks_that_are_over_is_not_told_a_third_time_when_answers_change() -> None:
    today = monday(5)
    logged = saved(CALM_BAKERY, today)
    plan = plan_of(with_(logged, (("themes", "m2", "ref"), "bakery/birthday-cakes")), today)
    told = Counter(post.lesson for post in plan.posts if post.is_piece and not post.step)
    assert max(told.values()) <= 2
    keys = [post.key for post in plan.posts]
    assert len(keys) == len(set(keys))


def test_two_quiet_weeks_heal_one_after_the_other() -> None:
    today = monday(5)
    plan = quiet(CALM_BAKERY, 3, 4, today=today)
    assert [w.kind for w in plan.weeks[2:4]] == ["normal", "normal"], "they are over, and kept as they were"
    assert {post.week for post in plan.posts if post.key in plan.missed} == {3, 4}
    announced = going(plan)["mothers-day-2027-announce1"]
    assert announced.go_out == date(2027, 2, 2)


def test_without_a_log_the_posts_are_the_engines() -> None:
    plan = plan_of(CALM_BAKERY)
    assert plan.base is not None
    assert [replace(post, at="", link="") for post in plan.posts] == list(plan.base.posts)


def test_taking_it_back_gives_the_very_same_plan() -> None:
    for week, late in ((2, 2), (4, 2), (4, 7), (7, 14), (13, 7)):
        today = monday(week, late)
        before = plan_of(saved(CALM_BAKERY, today), today)
        marked = build_plan(changed(before.said, nothing_happened(before, week)), library(), today)
        took = [(("log", "said", str(week), "went"), None, None)]
        after = build_plan(changed(marked.said, took), library(), today)
        assert (after.posts, after.weeks, after.selling) == (before.posts, before.weeks, before.selling)
        assert marked.posts != before.posts or marked.missed
