"""Nothing happened in a week of a bakery with three hours: what moves, what is dropped, what is kept.

Worked by hand: each of the thirteen normal weeks takes one idea (45 of its 95 minutes): s01 to s05 in the
first month, s06 to s09 in the second, s36 to s39 in the third; s10 and s40 find no week. Posts go out on
Tuesday, Thursday and Saturday.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document, put, to_document
from planner.insights.progress import keep
from planner.insights.progress.log_keeping import keep_this_week
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from planner.scenarios import Healing, changed, healing, in_lines, nothing_happened, take_back
from planner.scenarios.quiet_week import Dropped, Moved
from planner.vocabulary import Status

START = date(2027, 1, 4)  # a Monday
CALM = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}  # no busy weeks of the trade
BAKERY: Document = {
    "business": {"name": "Fjord Bakeri", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180, "weeks": CALM},
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [
        {"id": "m1", "ref": "bakery/birthday-cakes"},
        {"id": "m2", "ref": "bakery/daily-bread"},
        {"id": "m3", "ref": "bakery/what-is-in-it"},
    ],
    "calendar": {"start": START.isoformat()},
}
TITLES = {lesson.id: lesson.title for t in library().trades["bakery"].themes for lesson in t.lessons}
IN_ORDER = [*("s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s36", "s37", "s38", "s39")]


def day(week: int, weekday: int = 0) -> date:
    return START + timedelta(weeks=week - 1, days=weekday)


def tuesday(week: int) -> date:
    return day(week, 1)


def plan_of(document: Document, today: date) -> Plan:
    return build_plan(from_document(document), library(), today)


def marked(document: Document, week: int, today: date) -> Plan:
    """The plan after "nothing happened" was said of that week on that day."""
    plan = plan_of(document, today)
    return build_plan(changed(plan.said, nothing_happened(plan, week)), library(), today)


def later(plan: Plan, today: date) -> Document:
    """The same answers on a later day, after that day's first save."""
    then = build_plan(plan.said, library(), today)
    return to_document(changed(then.said, keep(then)))


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key.removeprefix("bakery/"): post for post in plan.posts}


def lessons(plan: Plan) -> dict[int, str]:
    """The idea of each week, of what was not missed; a week with two fails."""
    found = {(p.week, p.lesson) for p in plan.posts if not p.beside and p.key not in plan.missed}
    assert len({week for week, _ in found}) == len(found)
    return {week: lesson.removeprefix("bakery/") for week, lesson in sorted(found)}


def weeks_of(*ideas: str | None) -> dict[int, str]:
    return {week: idea for week, idea in enumerate(ideas, 1) if idea}


def moved(idea: str, was: int, now: int) -> Moved:
    return Moved(TITLES[idea], tuesday(was), tuesday(now))


def dropped(idea: str, was: int) -> Dropped:
    return Dropped(TITLES[idea], tuesday(was), "week", small=False)


def ideas(healed: Healing) -> tuple[Sequence[Moved], Sequence[Dropped]]:
    """What moved and what was dropped, small posts left aside."""
    return healed.moved, [one for one in healed.dropped if not one.small]


def test_before_anything_each_week_has_its_idea() -> None:
    assert lessons(plan_of(BAKERY, day(2))) == weeks_of(*IN_ORDER)


# One quiet week ------------------------------------------------------------------------------------

AFTER_WEEK_2 = (moved("s02", 2, 3), moved("s03", 3, 4), moved("s04", 4, 5)), [dropped("s05", 5)]


def test_in_the_quiet_week_itself_the_months_ideas_move_on_and_the_last_is_dropped() -> None:
    plan = marked(BAKERY, 2, day(2, 2))
    assert lessons(plan) == weeks_of("s01", None, "s02", "s03", "s04", *IN_ORDER[5:])
    assert ideas(healing(plan, 2)) == AFTER_WEEK_2
    assert (plan.missed, plan.weeks[1].kind, plan.weeks[1].budget.asked) == (frozenset(), "none", 0)
    assert "s02-film1" in by_key(plan)


def test_once_the_quiet_week_is_over_its_posts_stay_as_they_were_and_come_again() -> None:
    before = by_key(plan_of(BAKERY, day(3)))
    plan = marked(BAKERY, 2, day(3))
    after = by_key(plan)
    assert lessons(plan) == weeks_of("s01", None, "s02", "s03", "s04", *IN_ORDER[5:])
    assert ideas(healing(plan, 2)) == AFTER_WEEK_2
    missed = {key.removeprefix("bakery/") for key in plan.missed}
    assert missed == {"s02-film1", "s02-photo1", "s02-story1", "x07-photo1"}
    assert {key: after[key] for key in missed} == {key: before[key] for key in missed}
    assert [after[f"s02-{form}1-2"].go_out for form in ("film", "photo", "story")] == [
        *(day(3, 1), day(3, 3), day(3, 5))
    ]


def test_what_was_said_two_weeks_later_still_heals_the_weeks_that_are_left() -> None:
    plan = marked(BAKERY, 2, day(5))  # weeks 3 and 4 are over
    assert lessons(plan) == weeks_of("s01", None, "s03", "s04", "s02", *IN_ORDER[5:])
    assert ideas(healing(plan, 2)) == ((moved("s02", 2, 5),), [dropped("s05", 5)])


def test_small_posts_of_a_week_that_is_over_are_left_out() -> None:
    small = [one.title for one in healing(marked(BAKERY, 2, day(3)), 2).dropped if one.small]
    assert small == ["What stands on your Sunday table"]


@pytest.mark.parametrize("today", [day(2), day(2, 6), day(3), day(5), day(13), day(14)])
@pytest.mark.parametrize("quiet", range(1, 14))
def test_no_week_takes_two_ideas_or_more_than_its_minutes_and_every_key_idea_is_kept(
    quiet: int, today: date
) -> None:
    plan = marked(BAKERY, quiet, today)
    placed = set(lessons(plan).values())
    assert [w.number for w in plan.weeks if plan.made_in(w) > w.budget.making] == []
    named = {one.lesson.removeprefix("bakery/") for one in plan.unplaced if one.key}
    assert {"s01", "s06", "s36"} <= placed | named
    if quiet < 10 and today < day(10):
        assert {"s01", "s06", "s36"} <= placed


@pytest.mark.parametrize("today", [day(2, 2), day(3), day(4)])
def test_taking_it_back_gives_back_the_very_same_plan(today: date) -> None:
    before = plan_of(BAKERY, today)
    plan = marked(BAKERY, 2, today)
    undone = build_plan(changed(plan.said, take_back(plan, 2)), library(), today)
    assert undone.posts == before.posts != plan.posts
    assert undone.unplaced == before.unplaced


@pytest.mark.parametrize("today", [day(2, 2), day(3)])
def test_saying_it_twice_and_saving_change_nothing_more(today: date) -> None:
    plan = marked(BAKERY, 2, today)
    assert keep(plan) == []
    twice = build_plan(changed(plan.said, nothing_happened(plan, 2)), library(), today)
    assert (twice.posts, twice.unplaced) == (plan.posts, plan.unplaced)


def test_a_few_lines_say_what_moved_and_what_was_dropped() -> None:
    plan = marked(BAKERY, 2, day(3))
    lines = in_lines(plan, healing(plan, 2))
    assert len(lines) <= 6
    for idea, line in zip(("s02", "s03", "s04", "s05"), lines, strict=False):
        assert TITLES[idea] in line


def test_a_quiet_week_nobody_spoke_of_changed_nothing() -> None:
    plan = plan_of(BAKERY, day(3))
    assert healing(plan, 2) == Healing((), ())
    assert len(in_lines(plan, healing(plan, 2))) == 1


# Edits and statuses --------------------------------------------------------------------------------

WORDS = {"title": "Mine", "show": "The box", "first": "Look here.", "ask": "Ring us."}
EDITED = put(BAKERY, ("calendar", "edits", "bakery/s02-film1"), WORDS)


def words(post: Post) -> Document:
    return {name: getattr(post, name) for name in WORDS}


@pytest.mark.parametrize(("today", "key"), [(day(2, 2), "s02-film1"), (day(3), "s02-film1-2")])
def test_words_changed_in_a_post_of_the_quiet_week_come_along(today: date, key: str) -> None:
    again = by_key(marked(EDITED, 2, today))[key]
    assert (again.week, words(again)) == (3, WORDS)


def test_an_edit_of_a_post_that_moves_stays_with_it() -> None:
    edited = put(BAKERY, ("calendar", "edits", "bakery/s04-film1"), WORDS)
    post = by_key(marked(edited, 2, day(3)))["s04-film1"]
    assert (post.week, words(post), post.edited) == (5, WORDS, True)


def test_a_post_of_the_quiet_week_that_was_moved_to_another_week_stays_there() -> None:
    away = put(BAKERY, ("calendar", "edits", "bakery/s02-film1"), {"go_out": "2027-01-28"})
    post = by_key(marked(away, 2, day(2, 2)))["s02-film1"]
    assert (post.go_out, post.make_by) == (date(2027, 1, 28), day(4))


@pytest.mark.parametrize("today", [day(2, 2), day(3)])
def test_a_key_idea_moved_inside_the_quiet_week_still_comes_again(today: date) -> None:
    key = put(BAKERY, ("themes", "m1", "key"), "bakery/s02")
    inside = put(key, ("calendar", "edits", "bakery/s02-film1"), {"go_out": day(2, 5).isoformat()})
    plan = marked(inside, 2, today)
    again = [p for p in plan.posts if p.lesson == "bakery/s02" and p.main and p.key not in plan.missed]
    assert [(p.week, p.go_out) for p in again] == [(3, tuesday(3))]


@pytest.mark.parametrize("status", ["made", "out"])
@pytest.mark.parametrize("today", [day(2, 2), day(3)])
def test_a_piece_that_was_made_or_out_stays_and_its_idea_does_not_come_again(
    status: Status, today: date
) -> None:
    plan = marked(put(BAKERY, ("calendar", "statuses", "bakery/s02-film1"), status), 2, today)
    film = by_key(plan)["s02-film1"]
    assert (film.week, film.go_out, film.status) == (2, tuesday(2), status)
    assert film.key not in plan.missed
    assert lessons(plan) == weeks_of(*IN_ORDER)
    assert [key for key in by_key(plan) if key.startswith("s02-") and key.endswith("-2")] == []


def test_pieces_to_be_made_in_the_quiet_week_for_a_half_week_are_made_later_or_dropped() -> None:
    half = put(BAKERY, ("time", "weeks", day(4).isoformat()), "half")
    before = plan_of(half, day(3))
    assert {p.make_by for p in before.posts if p.week == 4} == {day(3)}
    plan = marked(half, 3, day(4))
    weeks = lessons(plan)
    assert (weeks.get(3), weeks[4], weeks[5]) == (None, "s03", "s04")
    assert [p.key for p in plan.posts if p.make_by < day(4) < p.go_out and p.key not in plan.missed] == []


# More than one, and at the ends --------------------------------------------------------------------


def test_of_two_quiet_weeks_in_a_row_the_first_ideas_stay_and_two_are_dropped() -> None:
    plan = marked(to_document(marked(BAKERY, 2, day(4)).said), 3, day(4))
    assert lessons(plan) == weeks_of("s01", None, None, "s02", "s03", *IN_ORDER[5:])
    months_first = {(one.lesson, one.why) for one in plan.unplaced if one.month == 1}
    assert months_first == {("bakery/s04", "week"), ("bakery/s05", "week")}


def test_an_idea_that_was_missed_twice_comes_a_third_time_with_its_words() -> None:
    once = marked(EDITED, 2, day(3))
    twice = marked(later(once, day(4)), 3, day(4))
    third = by_key(twice)["s02-film1-3"]
    assert (third.week, words(third)) == (4, WORDS)
    assert lessons(twice) == weeks_of("s01", None, None, "s02", "s03", *IN_ORDER[5:])


def test_after_the_last_week_of_a_month_its_idea_is_dropped_and_the_next_month_is_untouched() -> None:
    plan = marked(BAKERY, 5, day(6))
    assert lessons(plan) == weeks_of(*IN_ORDER[:4], None, *IN_ORDER[5:])
    assert ideas(healing(plan, 5)) == ((), [dropped("s05", 5)])


def test_a_key_idea_of_a_months_last_week_goes_first_in_the_next_month() -> None:
    key = put(BAKERY, ("themes", "m1", "key"), "bakery/s05")
    plan = marked(key, 5, day(6))
    assert lessons(plan) == weeks_of(*IN_ORDER[:4], None, "s05", "s06", "s07", "s08", *IN_ORDER[9:])
    assert ideas(healing(plan, 5)) == (
        (moved("s05", 5, 6), moved("s06", 6, 7), moved("s07", 7, 8), moved("s08", 8, 9)),
        [dropped("s09", 9)],
    )


@pytest.mark.parametrize("today", [day(13), day(14)])
def test_the_last_week_of_the_plan_gives_its_idea_up(today: date) -> None:
    plan = marked(BAKERY, 13, today)
    assert lessons(plan) == weeks_of(*IN_ORDER[:12])
    assert ideas(healing(plan, 13)) == ((), [dropped("s39", 13)])


def test_a_key_idea_for_which_no_week_is_left_is_named_with_the_reason() -> None:
    key = put(BAKERY, ("themes", "m3", "key"), "bakery/s39")
    plan = marked(key, 13, day(14))
    assert ("bakery/s39", True, "week") in {(one.lesson, one.key, one.why) for one in plan.unplaced}


@pytest.mark.parametrize("outside", ["0", "14", "99", "-1", "x", "", "2.0"])
def test_a_week_outside_the_plan_changes_nothing(outside: str) -> None:
    said = put(BAKERY, ("log", "said"), {outside: {"went": "nothing"}})
    for today in (day(2), day(3)):
        plan, before = plan_of(said, today), plan_of(BAKERY, today)
        assert (plan.posts, plan.weeks, plan.unplaced, plan.missed) == (
            *(before.posts, before.weeks, before.unplaced, before.missed),
        )


@pytest.mark.parametrize("went", ["all", "some", None])
def test_a_week_in_which_something_happened_changes_nothing(went: str | None) -> None:
    said = put(BAKERY, ("log", "said"), {"2": {"went": went, "felt": "more", "minutes": 200}})
    assert plan_of(said, day(3)).posts == plan_of(BAKERY, day(3)).posts


# The first day is moved after weeks were kept ------------------------------------------------------


@pytest.mark.parametrize(("new", "first_empty"), [("2027-03-01", 0), ("2027-01-18", 0), ("2026-12-21", 2)])
def test_a_plan_that_starts_on_another_day_has_posts_from_then_on(new: str, first_empty: int) -> None:
    today = date(2027, 2, 10)
    document: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2027-01-04"},
    }
    for path, _, value in keep(build_plan(from_document(document), library(), today)):
        document = put(document, path, value)
    moved = build_plan(from_document(put(document, ("calendar", "start"), new)), library(), today)

    counts = [len(moved.posts_of(week)) for week in moved.weeks]
    assert [count == 0 for count in counts[:3]] == [number < first_empty for number in range(3)]
    assert all(moved.start <= post.go_out <= moved.last for post in moved.posts)
    assert len({post.key for post in moved.posts}) == len(moved.posts)


def test_pieces_that_fall_out_with_a_quiet_week_are_counted() -> None:
    today = date(2027, 1, 13)
    document: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2027-01-04"},
    }
    plan = build_plan(from_document(document), library(), today)
    second = [post for post in plan.posts_of(plan.weeks[1]) if not post.beside]
    document = put(document, ("calendar", "statuses", second[0].key), "out")
    plan = build_plan(from_document(document), library(), today)
    healed = build_plan(changed(plan.said, nothing_happened(plan, 2)), library(), today)

    small = [one for one in healing(healed, 2).dropped if one.small]
    assert len(small) >= len(second) - 1
    assert healed.overfull() == ()


def test_a_first_day_that_was_mistyped_keeps_nothing() -> None:
    today = date(2026, 11, 22)
    wrong: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2026-01-04"},
    }
    assert keep(build_plan(from_document(wrong), library(), today), start_moves=True) == []
    dealt = put(wrong, ("calendar", "statuses", "bakery/s11-film1"), "out")
    kept = keep(build_plan(from_document(dealt), library(), today), start_moves=True)
    assert [path[-1] for path, _, _ in kept] == ["bakery/s11-film1"]


def test_a_new_idea_leaves_this_weeks_idea_alone_once_it_is_made() -> None:
    document: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2027-01-04"},
    }
    new = [{"id": "l1", "title": "A new idea", "format": "photo"}]
    for today, stays in ((date(2027, 1, 3), False), (date(2027, 1, 13), True)):
        plan = build_plan(from_document(document), library(), today)
        held = changed(plan.said, [*keep_this_week(plan), (("themes", "m1", "lessons"), None, new)])
        ref = (("themes", "m1", "ref"), None, plan.answers.themes[0].ref)
        after = build_plan(changed(held, [ref]), library(), today)
        week = plan.weeks[1] if stays else plan.weeks[0]
        same = [p.title for p in after.posts_of(week) if p.main] == [
            p.title for p in plan.posts_of(week) if p.main
        ]
        assert same == stays
        assert "A new idea" in {post.title for post in after.posts}
