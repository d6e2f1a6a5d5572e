"""Nothing happened in a week of a bakery with three hours: what moves, what is dropped, what is kept.

Worked by hand, without busy weeks: on Thursday 28 January Mother's Day opens, whose last day is Thursday 11
February, and what its week holds belongs to it. In the week after it another use of the offer takes the
Thursday, so that the second month's key idea, s06, goes out on Tuesday 16 February.
"""

from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document, put, to_document
from planner.insights.progress import keep
from planner.insights.progress.log_keeping import keep_this_week
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan, first_key
from planner.scenarios import Healing, changed, healing, in_lines, nothing_happened, take_back
from planner.scenarios.quiet_week import MOST_LINES, Moved
from planner.vocabulary import Status
from tests.plan.schedule.schedules import CALM_BAKERY, START, week

ANNOUNCE, LAST, KEY = "mothers-day-2027-announce1", "mothers-day-2027-last1", "bakery/s06-film1"
KEY_DAY = date(2027, 2, 16)
NOWHERE = put(CALM_BAKERY, ("business", "country"), "XX")  # no feasts


def day(number: int, weekday: int = 0) -> date:
    return START + timedelta(weeks=number - 1, days=weekday)


def plan_of(document: Document, today: date) -> Plan:
    return build_plan(from_document(document), library(), today)


def marked(document: Document, number: int, today: date) -> Plan:
    """The plan after "nothing happened" was said of that week on that day."""
    plan = plan_of(document, today)
    return build_plan(changed(plan.said, nothing_happened(plan, number)), library(), today)


def later(plan: Plan, today: date) -> Document:
    """The same answers on a later day, after that day's first save."""
    then = build_plan(plan.said, library(), today)
    return to_document(changed(then.said, keep(then)))


def going(plan: Plan) -> dict[str, Post]:
    """What goes out, by the key it had at first."""
    return {first_key(post.key): post for post in plan.going}


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


def test_before_anything_the_days_are_those_worked_by_hand() -> None:
    found = by_key(plan_of(CALM_BAKERY, day(2)))
    assert (found[ANNOUNCE].go_out, found[LAST].go_out) == (date(2027, 1, 28), date(2027, 2, 11))
    assert found[KEY].go_out == KEY_DAY


# One quiet week ------------------------------------------------------------------------------------


def test_in_the_quiet_week_itself_it_has_no_time_and_what_cannot_wait_moves_on() -> None:
    plan = marked(CALM_BAKERY, 4, day(4, 2))
    assert (plan.weeks[3].kind, plan.weeks[3].budget.asked) == ("none", 0)
    assert plan.missed == frozenset()
    assert plan.posts_of(plan.weeks[3]) == ()
    assert by_key(plan)[ANNOUNCE].go_out == date(2027, 2, 2)


def test_once_the_quiet_week_is_over_its_posts_stay_as_they_were_and_one_comes_again() -> None:
    before = by_key(plan_of(CALM_BAKERY, day(5)))
    plan = marked(CALM_BAKERY, 4, day(5))
    after = by_key(plan)
    assert ANNOUNCE in plan.missed
    assert {key: after[key] for key in plan.missed} == {key: before[key] for key in plan.missed}
    again = after[f"{ANNOUNCE}-2"]
    assert (again.go_out, again.status) == (date(2027, 2, 2), "planned")
    assert again.first == before[ANNOUNCE].first


@pytest.mark.parametrize("today", [day(4, 2), day(5)])
def test_the_healing_names_what_moved_and_what_it_displaced(today: date) -> None:
    before, plan = plan_of(CALM_BAKERY, today), marked(CALM_BAKERY, 4, today)
    found = healing(plan, 4)
    title = by_key(before)[ANNOUNCE].title
    assert found.moved == (Moved(title, date(2027, 1, 28), date(2027, 2, 2)),)
    displaced = next(post for post in before.posts if post.go_out == date(2027, 2, 2))
    lost = [post for post in before.posts if post.week == 4 and post.key != ANNOUNCE]
    assert {(one.title, one.was, one.why) for one in found.dropped} == {
        (displaced.title, displaced.go_out, "gave way"),
        *((post.title, post.go_out, "past") for post in lost),
    }


@pytest.mark.parametrize("today", [day(7, 2), day(8)])
def test_a_months_key_idea_moves_inside_its_month(today: date) -> None:
    plan = marked(CALM_BAKERY, 7, today)
    now = going(plan)[KEY].go_out
    assert now in plan.themes[1].span
    assert Moved(going(plan)[KEY].title, KEY_DAY, now) in healing(plan, 7).moved


def test_what_was_said_a_week_too_late_still_heals_the_weeks_that_are_left() -> None:
    key = "bakery/s01-film1"
    number = by_key(plan_of(CALM_BAKERY, START))[key].week
    today = day(number + 2)  # the week after it is over, too
    plan = marked(CALM_BAKERY, number, today)
    assert today <= going(plan)[key].go_out <= plan.themes[0].span.last
    late = marked(CALM_BAKERY, 4, day(6))  # the announcement's days are over
    assert ANNOUNCE not in going(late)
    assert {one.title for one in healing(late, 4).dropped} >= {by_key(late)[ANNOUNCE].title}


def test_a_last_day_in_the_quiet_week_is_lost_and_said() -> None:
    for today in (day(6, 2), day(7)):
        plan = marked(CALM_BAKERY, 6, today)
        assert LAST not in going(plan)
        assert any("Mother's Day: Last day" in one.title for one in healing(plan, 6).dropped)


def test_small_posts_of_the_week_are_left_out_and_counted() -> None:
    post = next(p for p in plan_of(NOWHERE, START).posts if p.beside)  # no feasts: days for people are left
    plan = marked(NOWHERE, post.week, day(post.week + 1))
    small = [one for one in healing(plan, post.week).dropped if one.small]
    assert [(one.title, one.was, one.why) for one in small if one.title == post.title] == [
        (post.title, post.go_out, "past")
    ]
    words = "One small post is left out." if len(small) == 1 else f"{len(small)} small posts are left out."
    assert words in in_lines(plan, healing(plan, post.week))


# Taking back, saying twice -------------------------------------------------------------------------


@pytest.mark.parametrize("number", [2, 4, 7])
@pytest.mark.parametrize("late", [2, 7, 14])
def test_taking_it_back_gives_back_the_very_same_plan(number: int, late: int) -> None:
    today = day(number, late)
    before = plan_of(CALM_BAKERY, today)
    plan = marked(CALM_BAKERY, number, today)
    undone = build_plan(changed(plan.said, take_back(plan, number)), library(), today)
    assert (undone.posts, undone.unplaced, undone.selling) == (before.posts, before.unplaced, before.selling)
    assert plan.going != before.going


@pytest.mark.parametrize("today", [day(4, 2), day(5)])
def test_saying_it_twice_and_saving_change_nothing_more(today: date) -> None:
    plan = marked(CALM_BAKERY, 4, today)
    assert keep(plan) == []
    twice = build_plan(changed(plan.said, nothing_happened(plan, 4)), library(), today)
    assert (twice.posts, twice.unplaced) == (plan.posts, plan.unplaced)


@pytest.mark.parametrize("number", range(1, 14))
def test_at_most_six_lines_say_what_moved_first_and_then_what_was_dropped(number: int) -> None:
    plan = marked(CALM_BAKERY, number, day(number + 1))
    found = healing(plan, number)
    lines = in_lines(plan, found)
    assert 1 <= len(lines) <= MOST_LINES
    for one, line in zip(found.moved, lines, strict=False):
        assert one.title in line
        assert library().say.day(one.now) in line


def test_a_quiet_week_nobody_spoke_of_changed_nothing() -> None:
    plan = plan_of(CALM_BAKERY, day(3))
    assert healing(plan, 2) == Healing((), ())
    assert in_lines(plan, healing(plan, 2)) == ("Nothing else has to change.",)


# Edits and statuses --------------------------------------------------------------------------------

WORDS = {"title": "Mine", "show": "The box", "first": "Look here.", "ask": "Ring us."}
EDITED = put(CALM_BAKERY, ("calendar", "edits", ANNOUNCE), WORDS)


def words(post: Post) -> Document:
    return {name: getattr(post, name) for name in WORDS}


@pytest.mark.parametrize(("today", "key"), [(day(4, 2), ANNOUNCE), (day(5), f"{ANNOUNCE}-2")])
def test_words_changed_in_a_post_of_the_quiet_week_come_along(today: date, key: str) -> None:
    again = by_key(marked(EDITED, 4, today))[key]
    assert (again.week, words(again)) == (5, WORDS)


def test_an_edit_of_a_post_to_come_stays_on_it() -> None:
    edited = put(CALM_BAKERY, ("calendar", "edits", LAST), WORDS)
    post = by_key(marked(edited, 4, day(5)))[LAST]
    assert (post.go_out, words(post), post.edited) == (date(2027, 2, 11), WORDS, True)


def test_a_post_of_the_quiet_week_that_was_moved_to_another_week_stays_there() -> None:
    away = put(CALM_BAKERY, ("calendar", "edits", ANNOUNCE), {"go_out": "2027-02-03"})
    post = by_key(marked(away, 4, day(4, 2)))[ANNOUNCE]
    assert post.go_out == date(2027, 2, 3)
    assert post.make_by >= day(5)


@pytest.mark.parametrize("status", ["made", "out"])
@pytest.mark.parametrize("today", [day(4, 2), day(5)])
def test_a_piece_that_was_made_or_out_stays_and_does_not_come_again(status: Status, today: date) -> None:
    plan = marked(put(CALM_BAKERY, ("calendar", "statuses", ANNOUNCE), status), 4, today)
    post = by_key(plan)[ANNOUNCE]
    assert (post.week, post.go_out, post.status) == (4, date(2027, 1, 28), status)
    assert post.key not in plan.missed
    assert f"{ANNOUNCE}-2" not in by_key(plan)


def test_pieces_to_be_made_in_the_quiet_week_for_a_half_week_are_made_in_it_or_dropped() -> None:
    half = put(CALM_BAKERY, ("time", "weeks", week(4)), "half")
    before = plan_of(half, day(3))
    assert {p.make_by for p in before.posts if p.week == 4} == {day(3)}
    for today in (day(3, 2), day(4)):
        plan = marked(half, 3, today)
        there = [p for p in plan.going if p.week == 4]
        assert there
        assert all(p.make_by >= day(4) for p in there)
        assert plan.overfull() == ()


# More than one, and at the ends --------------------------------------------------------------------


def test_of_two_quiet_weeks_in_a_row_both_are_kept_and_the_plan_goes_on() -> None:
    once = marked(CALM_BAKERY, 2, day(3))
    twice = marked(later(once, day(4)), 3, day(4))
    assert {p.week for p in twice.posts if p.key in twice.missed} == {2, 3}
    assert going(twice)[ANNOUNCE].go_out == date(2027, 1, 28), "what was not missed stays where it was"
    assert twice.overfull() == ()


def test_a_key_idea_that_was_missed_twice_comes_a_third_time_with_its_words() -> None:
    key = "bakery/s01-film1"
    said = put(NOWHERE, ("calendar", "edits", key), WORDS)
    first = by_key(plan_of(said, START))[key]
    once = marked(said, first.week, day(first.week + 1))
    again = by_key(once)[f"{key}-2"]
    twice = marked(later(once, day(again.week + 1)), again.week, day(again.week + 1))
    assert again.key in twice.missed
    third = by_key(twice)[f"{key}-3"]
    assert (third.go_out in twice.themes[0].span, words(third)) == (True, WORDS)


@pytest.mark.parametrize("late", [2, 7])
def test_a_key_idea_for_which_no_day_is_left_is_named_with_the_reason(late: int) -> None:
    before = plan_of(CALM_BAKERY, START)
    first = next(post for post in before.going if post.lesson == before.themes[2].key)
    once = marked(CALM_BAKERY, first.week, day(first.week + 1))
    again = going(once)[first.key]
    assert first.go_out < again.go_out <= once.themes[2].span.last, "one day was left, in the last week"
    assert again.week == 13
    today = day(13, late)
    plan = marked(later(once, today), 13, today)
    assert plan.themes[2].key not in {post.lesson for post in plan.going}
    named = {(one.lesson, one.key, one.why) for one in plan.unplaced}
    assert (plan.themes[2].key, True, "week") in named


@pytest.mark.parametrize("today", [day(13), day(14)])
def test_the_last_week_of_the_plan_gives_its_posts_up(today: date) -> None:
    before, plan = plan_of(CALM_BAKERY, today), marked(CALM_BAKERY, 13, today)
    lost = {post.key for post in before.posts if post.week == 13}
    assert lost
    assert lost.isdisjoint(going(plan))
    assert [p for p in plan.going if p.week < 13] == [p for p in before.going if p.week < 13]


@pytest.mark.parametrize("outside", ["0", "14", "99", "-1", "x", "", "2.0"])
def test_a_week_outside_the_plan_changes_nothing(outside: str) -> None:
    said = put(CALM_BAKERY, ("log", "said"), {outside: {"went": "nothing"}})
    for today in (day(2), day(3)):
        plan, before = plan_of(said, today), plan_of(CALM_BAKERY, today)
        assert (plan.posts, plan.weeks, plan.unplaced, plan.missed) == (
            *(before.posts, before.weeks, before.unplaced, before.missed),
        )


@pytest.mark.parametrize("went", ["all", "some", None])
def test_a_week_in_which_something_happened_changes_nothing(went: str | None) -> None:
    said = put(CALM_BAKERY, ("log", "said"), {"2": {"went": went, "felt": "more", "minutes": 200}})
    assert plan_of(said, day(3)).posts == plan_of(CALM_BAKERY, day(3)).posts


# The first day is moved after weeks were kept ------------------------------------------------------

PLAIN: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "calendar": {"start": "2027-01-04"},
}


@pytest.mark.parametrize(("new", "first_empty"), [("2027-03-01", 0), ("2027-01-18", 0), ("2026-12-21", 2)])
def test_a_plan_that_starts_on_another_day_has_posts_from_then_on(new: str, first_empty: int) -> None:
    today = date(2027, 2, 10)
    document = PLAIN
    for path, _, value in keep(build_plan(from_document(document), library(), today)):
        document = put(document, path, value)
    moved = build_plan(from_document(put(document, ("calendar", "start"), new)), library(), today)

    counts = [len(moved.posts_of(one)) for one in moved.weeks]
    assert [count == 0 for count in counts[:3]] == [number < first_empty for number in range(3)]
    assert all(moved.start <= post.go_out <= moved.last for post in moved.posts)
    assert len({post.key for post in moved.posts}) == len(moved.posts)


def test_a_piece_that_is_out_is_not_counted_among_those_that_fell_out() -> None:
    today = date(2027, 1, 13)
    plan = build_plan(from_document(PLAIN), library(), today)
    second = plan.posts_of(plan.weeks[1])
    document = put(PLAIN, ("calendar", "statuses", second[0].key), "out")
    plan = build_plan(from_document(document), library(), today)
    healed = build_plan(changed(plan.said, nothing_happened(plan, 2)), library(), today)
    titles = [one.title for one in healing(healed, 2).dropped]
    assert second[0].title not in titles
    assert {post.title for post in second[1:]} <= {*titles}
    assert healed.overfull() == ()


def test_a_first_day_that_was_mistyped_keeps_nothing() -> None:
    today = date(2026, 11, 22)
    wrong = put(PLAIN, ("calendar", "start"), "2026-01-04")
    plan = build_plan(from_document(wrong), library(), today)
    assert keep(plan, start_moves=True) == []
    key = plan.posts[0].key
    dealt = put(wrong, ("calendar", "statuses", key), "out")
    kept = keep(build_plan(from_document(dealt), library(), today), start_moves=True)
    assert [path[-1] for path, _, _ in kept] == [key]


def test_new_ideas_leave_this_weeks_posts_alone_once_they_are_made() -> None:
    new = [{"id": f"l{k}", "title": f"A new idea {k}", "format": "photo"} for k in range(3)]
    for today, stays in ((date(2027, 1, 17), False), (date(2027, 1, 20), True)):
        plan = build_plan(from_document(PLAIN), library(), today)
        held = changed(plan.said, [*keep_this_week(plan), (("themes", "m1", "lessons"), None, new)])
        ref = (("themes", "m1", "ref"), None, plan.answers.themes[0].ref)
        after = build_plan(changed(held, [ref]), library(), today)
        third = plan.weeks[2]  # from 18 January
        same = [p.key for p in after.posts_of(third)] == [p.key for p in plan.posts_of(third)]
        assert same == stays
        assert {f"A new idea {k}" for k in range(3)} <= {post.title for post in after.posts}
