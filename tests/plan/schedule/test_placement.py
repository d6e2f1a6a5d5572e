"""Which idea goes into which week, and what stands beside it."""

from datetime import date
from typing import Any

import pytest

from planner.answers import put
from planner.knowledge import library
from planner.plan import Plan
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM_BAKERY,
    busy,
    by_key,
    lessons,
    of_lessons,
    plan_of,
    week,
    with_,
)

# One lesson a week --------------------------------------------------------------------------------


def test_each_week_has_the_months_next_lesson() -> None:
    refs = {theme.id: [lesson.id for lesson in theme.lessons] for theme in library().trades["bakery"].themes}
    expected = [*refs["birthday-cakes"], *refs["daily-bread"][:4], *refs["what-is-in-it"][:4]]
    assert lessons(plan_of(CALM_BAKERY)) == list(enumerate(expected, 1))


def test_a_lesson_says_everything_about_its_pieces() -> None:
    known_theme = library().trades["bakery"].themes[0]
    known = known_theme.lessons[0]
    questions = {q.id: q.text for q in library().trades["bakery"].questions}
    posts = [p for p in of_lessons(plan_of(CALM_BAKERY)) if p.week == 1]
    assert [(p.format, p.show, p.first) for p in posts] == [(p.format, p.show, p.first) for p in known.pieces]
    for post in posts:
        assert (post.title, post.ask, post.question) == (known.title, known.ask, questions[known.question])
        assert (post.place, post.month, post.theme) == ("facebook", 1, known_theme.title)
        assert (post.kind, post.stage) == (known.kind, known.stage)
        assert post.minutes == library().formats[post.format].minutes
    assert [post.main for post in posts] == [True] + [False] * (len(posts) - 1)


def test_a_weeks_posts_go_out_every_other_day_after_the_evening() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 1))
    first = [p for p in of_lessons(plan_of(said)) if p.week == 1]
    assert {p.make_by for p in first} == {date(2027, 1, 5)}
    assert [p.go_out for p in first] == [date(2027, 1, 6), date(2027, 1, 8), date(2027, 1, 10)]


def test_the_owners_weekdays_are_the_days_posts_go_out() -> None:
    said = with_(CALM_BAKERY, (("calendar", "weekdays"), [2, 5]))
    assert {p.go_out.weekday() for p in plan_of(said).posts} == {2, 5}
    assert [p.go_out.isoformat() for p in plan_of(said).posts if p.week == 1][:2] == [
        "2027-01-06",
        "2027-01-09",
    ]


def test_where_all_the_owners_days_are_before_the_evening_another_day_is_found() -> None:
    said = with_(CALM_BAKERY, (("calendar", "weekdays"), [0]), (("time", "evening"), 3))
    assert all(p.go_out > p.make_by for p in plan_of(said).posts)


def test_an_evening_at_the_end_of_the_week_still_comes_before_going_out() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 6))
    assert {(p.make_by, p.go_out) for p in plan_of(said).posts if p.week == 1} == {(date(2027, 1, 10),) * 2}


@pytest.mark.parametrize("minutes", [0, 1, 8])
def test_without_minutes_for_a_whole_piece_there_is_no_post(minutes: int) -> None:
    assert plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes))).posts == ()


def test_only_whole_pieces_are_made_and_the_rest_stays_free() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("time", "minutes"), 60)))  # 32 for making: a film, or smaller ones
    assert {plan.made_in(w) for w in plan.weeks} <= {15, 20, 25, 30}
    assert all(p.minutes in (5, 10, 20, 30) for p in plan.posts)


# Key lessons, and ideas without a week ------------------------------------------------------------


def unplaced(plan: Plan) -> set[tuple[str, str, int, bool]]:
    return {(one.lesson.removeprefix("bakery/"), one.why, one.month, one.key) for one in plan.unplaced}


def test_a_key_idea_that_would_find_no_week_goes_first_in_its_month() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("themes", "m2", "key"), "bakery/s10")))  # the fifth, for four weeks
    assert lessons(plan)[5:9] == [(6, "s10"), (7, "s06"), (8, "s07"), (9, "s08")]
    assert unplaced(plan) == {("s09", "week", 2, False), ("s40", "week", 3, False)}


def test_a_key_idea_that_finds_a_week_keeps_its_turn() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("themes", "m2", "key"), "bakery/s09")))  # the fourth, for four weeks
    assert lessons(plan) == lessons(plan_of(CALM_BAKERY))


def test_a_key_idea_whose_month_is_off_goes_first_in_the_month_after() -> None:
    plan = busy("none", 1, 2, 3, 4, 5)
    assert lessons(plan)[:4] == [(6, "s01"), (7, "s06"), (8, "s07"), (9, "s08")]
    assert {(lesson, key) for lesson, _, month, key in unplaced(plan) if month == 1} == {
        (lesson, False) for lesson in ("s02", "s03", "s04", "s05")
    }


def test_a_key_idea_of_a_last_month_that_is_off_is_named_as_such() -> None:
    plan = busy("none", 10, 11, 12, 13)
    assert [one.lesson for one in plan.unplaced if one.key] == ["bakery/s36"]
    assert max(week for week, _ in lessons(plan)) == 9


def own_idea(piece_format: str, *changes: tuple[tuple[str, ...], Any]) -> Plan:
    idea = {"id": "l1", "title": "Sour rye", "format": piece_format}
    return plan_of(with_(CALM_BAKERY, (("themes", "m1", "lessons"), [idea]), *changes))


def test_an_idea_in_a_form_the_place_does_not_take_is_named() -> None:
    plan = own_idea("text", (("platforms", "choice"), [{"id": "youtube", "role": "focus", "share": 100}]))
    assert ("m1-l1", "form", 1, True) in unplaced(plan)
    assert "m1-l1" not in {post.lesson for post in plan.posts}
    assert {post.format for post in plan.posts} == {"film"}


def test_an_idea_longer_than_any_week_is_named() -> None:
    assert ("m1-l1", "minutes", 1, True) in unplaced(own_idea("interview"))  # 120 minutes of 95
    longer = own_idea("interview", (("time", "minutes"), 240))  # of 126
    assert [post.lesson for post in longer.posts if post.week == 1 and post.main] == ["m1-l1"]


def test_a_longer_idea_waits_for_the_week_that_holds_it() -> None:
    plan = own_idea("interview", (("time", "minutes"), 240), (("time", "weeks", week(1)), "half"))
    assert lessons(plan)[:3] == [(2, "m1-l1"), (3, "s01"), (4, "s02")]


# Selling ------------------------------------------------------------------------------------------


def selling(ceiling: int | None, *changes: tuple[tuple[str, ...], Any]) -> Plan:
    """Five ideas with three posts each in month 1; the first one, s11, sells."""
    path = ("themes", "m1", "ref")
    return plan_of(
        with_(CALM_BAKERY, (path, "bakery/winter-buns"), (("calendar", "ceiling"), ceiling), *changes)
    )


@pytest.mark.parametrize("ceiling", [None, 20, 21, 100])
def test_posts_that_sell_are_planned_up_to_the_owners_limit(ceiling: int | None) -> None:
    plan = selling(ceiling)  # 3 of 15 posts are 20 percent
    assert [lesson for _, lesson in lessons(plan)][:5] == ["s11", "s12", "s13", "s14", "s15"]


@pytest.mark.parametrize("ceiling", [0, 1, 19])
@pytest.mark.parametrize("key", ["bakery/s11", ""])
def test_an_idea_that_would_sell_too_much_is_left_out_and_named(ceiling: int, key: str) -> None:
    plan = selling(ceiling, (("themes", "m1", "key"), key))
    assert [post.key for post in plan.posts if post.kind == "offer"] == []
    assert ("s11", "selling", 1, bool(key)) in unplaced(plan)
    assert lessons(plan)[:5] == [(1, "s12"), (2, "s13"), (3, "s14"), (4, "s15"), (6, "s06")]


def test_where_selling_has_a_limit_the_first_idea_that_does_not_sell_is_the_key_one() -> None:
    assert selling(None).themes[0].key == "bakery/s11"
    assert selling(50).themes[0].key == "bakery/s12"
    assert selling(100).themes[0].key == "bakery/s11"  # all of them may sell: no limit


def test_of_two_ideas_that_sell_the_key_one_stays() -> None:
    offer = {"id": "l1", "title": "Buns in a box", "format": "photo", "kind": "offer"}
    plan = selling(20, (("themes", "m1", "lessons"), [offer]), (("themes", "m1", "key"), "bakery/s11"))
    assert {one for one in unplaced(plan) if one[1] == "selling"} == {("m1-l1", "selling", 1, False)}
    assert lessons(plan)[0] == (1, "s11")


# Beside the lesson: people, questions, customers, and good posts once more ------------------------


def beside_lessons(plan: Plan) -> list[tuple[int, str]]:
    return [(post.week, post.key.removeprefix("bakery/")) for post in plan.posts if post.beside]


def without_again(plan: Plan) -> list[tuple[int, str]]:
    return [(number, key) for number, key in beside_lessons(plan) if "-again" not in key]


def test_each_month_has_one_post_about_the_people_one_question_and_one_customer() -> None:
    assert without_again(plan_of(CALM_BAKERY)) == [
        *[(1, "x01-photo1"), (2, "x07-photo1"), (3, "x04-photo1")],
        *[(6, "x02-photo1"), (7, "x08-photo1"), (8, "x05-photo1")],
        *[(10, "x03-photo1"), (11, "x09-photo1"), (12, "x06-photo1")],
    ]


def test_posts_beside_the_lesson_take_no_busy_week_and_only_minutes_that_are_left() -> None:
    assert [number for number, _ in without_again(busy("half", 1, 3, minutes=180))][:3] == [2, 4, 5]
    # 90 minutes: 48 for making; a lesson takes 45
    assert beside_lessons(busy("half", minutes=90)) == []
    # 100 minutes: 53 for making, 8 left: a story of 5
    found = without_again(busy("half", minutes=100))
    assert found[:3] == [(1, "x01-story1"), (2, "x07-story1"), (3, "x04-story1")]


def test_a_customers_own_story_is_told_first_and_only_with_permission() -> None:
    story = {"id": "c1", "customer": "Mrs Dahl", "change": "She has her Saturdays back."}
    asked = put(CALM_BAKERY, ("calendar", "stories"), [story])
    assert without_again(plan_of(asked)) == without_again(plan_of(CALM_BAKERY))
    told = plan_of(put(CALM_BAKERY, ("calendar", "stories"), [{**story, "permission": True}]))
    post = by_key(told)["c1-photo1"]
    assert (post.week, post.kind, post.title, post.first) == (
        *(3, "customer", "What changed for Mrs Dahl"),
        "She has her Saturdays back.",
    )
    assert [key for _, key in without_again(told) if key[0] in "cx"][2::3] == [
        *("c1-photo1", "x04-photo1", "x05-photo1")
    ]


def again(weeks: int | None) -> list[tuple[int, str]]:
    plan = plan_of(put(CALM_BAKERY, ("calendar", "again"), weeks))
    return [(number, key) for number, key in beside_lessons(plan) if "-again" in key]


def test_a_key_idea_comes_back_in_another_form_after_four_to_eight_weeks() -> None:
    # s01 was a film in week 1, s06 one in week 6; four weeks after s36 in week 10 the plan is over
    assert again(None) == [(5, "s01-photo-again1"), (9, "s01-story-again2"), (10, "s06-photo-again1")]


def test_the_owner_says_for_how_long_a_good_post_comes_back() -> None:
    assert again(0) == []
    assert again(3) == [(4, "s01-photo-again1"), (9, "s06-photo-again1"), (13, "s36-photo-again1")]
    assert again(4) == [(5, "s01-photo-again1"), (10, "s06-photo-again1")]


def test_what_comes_back_opens_with_the_question_and_stands_beside_the_lesson() -> None:
    found = by_key(plan_of(CALM_BAKERY))
    before, back = found["bakery/s01-photo1"], found["bakery/s01-photo-again1"]
    assert (back.title, back.show, back.first) == (before.title, before.show, before.question)
    assert (back.main, back.beside, back.link) == (False, True, "")


# Keys ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("calendar", "start"), "2027-02-28"),
        (("calendar", "weekdays"), [1, 3]),
        (("time", "evening"), 4),
        (("time", "minutes"), 400),
        (("platforms", "choice"), [{"id": "Village notice board", "role": "focus", "share": 100}]),
        (("business", "country"), "PL"),
    ],
)
def test_a_key_stays_when_its_date_minutes_or_place_change(path: tuple[str, ...], value: Any) -> None:
    before, after = by_key(plan_of(CALM_BAKERY)), by_key(plan_of(put(CALM_BAKERY, path, value)))
    same = before.keys() & after.keys()
    assert len(same) >= 20
    assert {(k, before[k].show, before[k].first, before[k].lesson) for k in same} == {
        (k, after[k].show, after[k].first, after[k].lesson) for k in same
    }


def test_a_key_is_the_lesson_the_kind_and_a_number() -> None:
    for post in plan_of(BAKERY).posts:
        again = post.key.startswith(f"{post.lesson}-{post.format}-again")
        assert post.key == f"{post.lesson}-{post.format}1" or (again and post.beside)
