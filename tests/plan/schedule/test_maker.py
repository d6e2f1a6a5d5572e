"""What is made when, and what a week holds."""

from datetime import date, timedelta

import pytest

from planner.answers import Document, from_document, put
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM,
    CALM_BAKERY,
    PHONE,
    START,
    busy,
    by_key,
    lessons,
    of_lessons,
    plan_of,
    week,
    with_,
)

# Busy weeks ---------------------------------------------------------------------------------------


def made_for(plan: Plan, number: int) -> set[int]:
    """The weeks in which that week's pieces are made."""
    return {w.number for p in plan.posts if p.week == number for w in plan.weeks if p.make_by in w.span}


def test_pieces_for_a_half_week_are_made_the_week_before() -> None:
    plan = busy("half", 4)
    assert made_for(plan, 4) == {3}
    assert plan.made_in(plan.weeks[3]) == 0
    assert all(p.go_out in plan.weeks[3].span for p in plan.posts if p.week == 4)


def test_of_several_half_weeks_each_is_made_up_to_three_weeks_before() -> None:
    plan = busy("half", 4, 5, 6, minutes=600)
    assert made_for(plan, 4) == made_for(plan, 5) == made_for(plan, 6) == {3}


def test_a_fourth_half_week_in_a_row_is_too_far_from_a_normal_one_and_makes_its_own() -> None:
    assert made_for(busy("half", 4, 5, 6, 7, minutes=600), 7) == {7}


def test_where_the_weeks_before_are_full_a_half_week_makes_its_own() -> None:
    # 90 minutes: 48 for making, of which a lesson takes 45; a half week has 24: too few for a film
    plan = busy("half", 4, minutes=90)
    assert made_for(plan, 4) == {4}
    assert sorted(p.format for p in plan.posts if p.week == 4) == ["photo", "story"]


def test_a_half_first_week_has_nothing_before_it() -> None:
    assert made_for(busy("half", 1), 1) == {1}


@pytest.mark.parametrize("off", [(1,), (4,), (4, 5), (13,), (5, 6, 7, 8, 9)])
def test_in_a_week_off_nothing_is_made_and_nothing_goes_out(off: tuple[int, ...]) -> None:
    plan = busy("none", *off, minutes=600)
    spans = [plan.weeks[number - 1].span for number in off]
    assert [p.key for p in plan.posts for s in spans if p.make_by in s or p.go_out in s] == []
    assert len(plan.posts) > 20


def test_the_week_after_a_week_off_takes_its_lesson() -> None:
    calm, tired = dict(lessons(plan_of(CALM_BAKERY))), dict(lessons(busy("none", 2)))
    assert [calm[k] for k in (1, 2, 3, 4)] == ["s01", "s02", "s03", "s04"]
    assert [tired.get(k) for k in (1, 2, 3, 4)] == ["s01", None, "s02", "s03"]


def test_an_idea_for_which_its_month_has_no_week_left_is_named_with_its_reason() -> None:
    found = {(one.lesson, one.why, one.month, one.key) for one in busy("none", 2).unplaced}
    before = {(one.lesson, one.why, one.month, one.key) for one in busy("none").unplaced}
    assert found - before == {("bakery/s05", "week", 1, False)}
    assert before == {("bakery/s10", "week", 2, False), ("bakery/s40", "week", 3, False)}


def test_a_half_week_makes_what_it_can_itself_and_the_rest_before() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 120), (("time", "weeks"), CALM | {week(4): "half"}))
    plan = plan_of(said)
    assert (plan.made_in(plan.weeks[3]), plan.weeks[3].budget.making) == (30, 32)
    assert made_for(plan, 4) == {3, 4}


def test_a_normal_week_makes_its_own_pieces_only() -> None:
    plan = plan_of(CALM_BAKERY)
    assert all(made_for(plan, number) == {number} for number in range(1, 14))


def test_the_trades_busy_weeks_count_where_the_owner_said_nothing() -> None:
    plan = plan_of(with_(BAKERY, (("calendar", "start"), "2027-05-03")))
    kinds = {w.number: (w.kind, w.why) for w in plan.weeks if w.kind != "normal"}
    assert kinds[3][1] == "Cakes for 17 May"  # 17 to 23 May
    said = with_(BAKERY, (("calendar", "start"), "2027-05-03"), (("time", "weeks", "2027-05-17"), "normal"))
    assert (plan_of(said).weeks[2].kind, plan_of(said).weeks[2].why) == ("normal", "")


def test_a_busy_day_after_new_year_makes_weeks_of_the_old_year_busy() -> None:
    said = from_document(
        {
            "business": {"trade": "accountant", "country": "GB"},
            "calendar": {"start": "2026-12-07"},
        }
    )
    weeks = build_plan(said, library(), START).weeks
    # 31 January and three weeks before; the year's end and a week before
    assert [(w.number, w.kind) for w in weeks if w.kind == "none"] == [
        (5, "none"),
        (6, "none"),
        (7, "none"),
        (8, "none"),
    ]
    assert [w.number for w in weeks if w.kind == "half"] == [3, 4]
    assert {w.why for w in weeks if w.kind == "none"} == {"Self-assessment deadline"}


# Bigger pieces ------------------------------------------------------------------------------------


def mains(minutes: int, *makes: str) -> list[Post]:
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "makes"), [*PHONE, *makes]))
    return [p for p in plan_of(said).posts if p.main]


def test_bigger_pieces_are_planned_only_if_the_owner_makes_such() -> None:
    assert {library().formats[p.format].crafted for p in mains(600)} == {False}
    assert {library().formats[p.format].crafted for p in mains(600, "crafted")} == {True}


def test_a_bigger_piece_takes_the_place_of_the_main_one_with_its_own_key_and_minutes() -> None:
    for small, big in zip(mains(600), mains(600, "crafted"), strict=True):
        kind = library().formats[big.format]
        assert kind.crafts == small.format
        assert (big.show, big.first, big.title, big.week) == (
            small.show,
            small.first,
            small.title,
            small.week,
        )
        assert big.minutes == kind.minutes > small.minutes
        assert big.key == f"{big.lesson}-{big.format}1"


def test_a_bigger_piece_that_does_not_fit_is_left_out() -> None:
    assert [p.key for p in mains(60, "crafted")] == [p.key for p in mains(60)]
    plan = plan_of(with_(CALM_BAKERY, (("time", "minutes"), 300), (("time", "makes"), [*PHONE, "crafted"])))
    assert all(plan.made_in(w) <= w.budget.making for w in plan.weeks)


def test_a_bigger_piece_the_place_does_not_take_is_left_out() -> None:
    said = with_(
        CALM_BAKERY,
        (("time", "minutes"), 1000),
        (("time", "makes"), [*PHONE, "crafted"]),
        (("platforms", "choice"), [{"id": "whatsapp", "role": "focus", "share": 100}]),
    )
    formats = {p.format for p in plan_of(said).posts if library().formats[p.format].crafted}
    assert formats == {"crafted-photo"}


# What is changed by hand costs minutes ------------------------------------------------------------


TIGHT = with_(CALM_BAKERY, (("time", "minutes"), 90))  # 48 for making a week, of which a lesson takes 45


def loads(document: Document, *numbers: int) -> tuple[list[int], list[int]]:
    """The minutes made in these weeks, and the weeks named as too full."""
    plan = plan_of(document)
    return [plan.made_in(plan.weeks[n - 1]) for n in numbers], [w.number for w in plan.overfull()]


def test_nothing_is_too_full_before_something_is_changed() -> None:
    assert loads(TIGHT, *range(1, 14)) == ([45] * 13, [])


def test_a_post_moved_to_another_week_takes_its_minutes_along() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert loads(moved, 1, 2) == ([15, 75], [2])


def test_a_post_moved_inside_its_week_leaves_the_minutes_where_they_are() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-09"})
    assert loads(moved, 1, 2) == ([45, 45], [])


def test_a_post_moved_into_a_week_off_stays_there_and_the_week_is_named() -> None:
    off = put(TIGHT, ("time", "weeks", week(3)), "none")
    moved = put(off, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-20"})
    assert loads(moved, 1, 3) == ([15, 30], [3])
    assert by_key(plan_of(moved))["bakery/s01-film1"].go_out == date(2027, 1, 20)


@pytest.mark.parametrize(
    ("fields", "minutes", "full"),
    [
        ({"minutes": 0}, 45, []),
        ({"minutes": 3}, 48, []),
        ({"minutes": 4}, 49, [3]),
        ({}, 55, [3]),
        ({"format": "film"}, 75, [3]),
        ({"format": "film", "minutes": 1}, 46, []),
        ({"format": "never heard of"}, 55, [3]),
    ],
)
def test_a_post_of_ones_own_takes_the_minutes_said_else_those_of_its_form(
    fields: Document, minutes: int, full: list[int]
) -> None:
    own = [{"id": "own1", "title": "Mine", "go_out": "2027-01-20", **fields}]
    assert loads(put(TIGHT, ("calendar", "own"), own), 3) == ([minutes], full)


@pytest.mark.parametrize(
    ("form", "shown", "minutes", "full"),
    [("film", "film", 65, [1]), ("story", "story", 40, []), ("never heard of", "photo", 45, [])],
)
def test_a_post_in_another_form_takes_that_forms_minutes(
    form: str, shown: str, minutes: int, full: list[int]
) -> None:
    edited = put(TIGHT, ("calendar", "edits", "bakery/s01-photo1"), {"format": form})
    assert loads(edited, 1) == ([minutes], full)
    assert by_key(plan_of(edited))["bakery/s01-photo1"].format == shown


def test_a_dropped_post_takes_no_minutes() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert loads(put(moved, ("calendar", "statuses", "bakery/s01-film1"), "dropped"), 1, 2) == ([15, 45], [])


def test_a_week_that_is_over_is_not_named_as_too_full() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert [w.number for w in plan_of(moved, date(2027, 1, 17)).overfull()] == [2]
    assert plan_of(moved, date(2027, 1, 18)).overfull() == ()


# Days, times and links ----------------------------------------------------------------------------


def test_made_the_day_before_each_piece_has_its_own_evening() -> None:
    plan = plan_of(put(CALM_BAKERY, ("time", "making"), "day before"))
    first = [(p.make_by.day, p.go_out.day) for p in of_lessons(plan) if p.week == 1]
    assert first == [(4, 5), (6, 7), (8, 9)]  # Monday is the week's first day
    assert all(p.make_by in plan.weeks[p.week - 1].span for p in plan.posts)


def test_made_the_day_before_a_half_week_still_has_its_pieces_from_the_evening_of_the_week_before() -> None:
    said = with_(CALM_BAKERY, (("time", "making"), "day before"), (("time", "weeks", week(4)), "half"))
    assert {p.make_by for p in plan_of(said).posts if p.week == 4} == {START + timedelta(weeks=2)}


def test_a_post_goes_out_at_the_weekdays_time_else_at_the_usual_one() -> None:
    said = with_(
        CALM_BAKERY,
        (("calendar", "weekdays"), [2, 5]),
        (("calendar", "hour"), "18:30"),
        (("calendar", "times"), {"5": "09:00"}),
    )
    assert {(p.go_out.weekday(), p.at) for p in plan_of(said).posts} == {(2, "18:30"), (5, "09:00")}
    assert {p.at for p in plan_of(CALM_BAKERY).posts} == {""}


def test_a_post_moved_to_another_weekday_goes_out_at_that_days_time() -> None:
    said = with_(CALM_BAKERY, (("calendar", "hour"), "18:30"), (("calendar", "times"), {"5": "09:00"}))
    moved = plan_of(put(said, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-09"}))
    assert by_key(moved)["bakery/s01-film1"].at == "09:00"


WORDS = "utm_source=facebook&utm_medium=social&utm_campaign=cakes-for-the-days-that-matter"


@pytest.mark.parametrize(
    ("website", "page", "expected"),
    [
        ("fjordbakeri.no", "", f"https://fjordbakeri.no?{WORDS}&utm_content=bakery-s01-film1"),
        (
            "https://fjordbakeri.no",
            "fjordbakeri.no/kaker",
            f"https://fjordbakeri.no/kaker?{WORDS}&utm_content=bakery-s01-film1",
        ),
        ("", "", ""),
        ("no address", "", ""),
    ],
)
def test_each_main_post_has_a_link_home_that_tells_where_it_was_pressed(
    website: str, page: str, expected: str
) -> None:
    said = with_(CALM_BAKERY, (("business", "website"), website), (("themes", "m1", "link"), page))
    plan = plan_of(said)
    assert by_key(plan)["bakery/s01-film1"].link == expected
    assert {bool(post.link) for post in plan.posts if post.main} == {bool(expected)}
    assert {post.link for post in plan.posts if not post.main} == {""}
