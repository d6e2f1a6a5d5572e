"""When each piece is made, in which form, and what a week's minutes hold."""

from collections import Counter
from datetime import date, timedelta

import pytest

from planner.knowledge import library
from planner.plan import Plan, Span
from planner.plan.selling.open_days import open_days
from tests.plan.schedule.schedules import (
    CALM,
    CALM_BAKERY,
    START,
    Change,
    bakery,
    busy,
    by_key,
    of_step,
    plan_of,
    selling,
    started,
    week,
    with_,
)

MADE_LATER = ("thanks", "customer", "room")  # nobody can make them ahead


def minutes(number: int) -> Change:
    return ("time", "minutes"), number


def made_for(plan: Plan, number: int) -> set[int]:
    """The weeks in which that week's pieces are made, but for those nobody can make ahead."""
    return {
        w.number
        for p in plan.posts
        if p.week == number and p.step not in MADE_LATER
        for w in plan.weeks
        if p.make_by in w.span
    }


# Busy weeks ----------------------------------------------------------------------------------------


def test_pieces_for_a_half_week_are_made_in_the_normal_week_before_it() -> None:
    plan = busy("half", 4)
    assert made_for(plan, 4) == {3}
    assert plan.made_in(plan.weeks[3]) == 0
    assert len(plan.posts_of(plan.weeks[3])) == 2, "and they go out in their own week"


def test_of_several_half_weeks_each_is_made_up_to_three_weeks_before() -> None:
    plan = busy("half", 4, 5, 6, minutes=600)
    assert made_for(plan, 4) == made_for(plan, 5) == made_for(plan, 6) == {3}


def test_a_fourth_half_week_in_a_row_is_too_far_from_a_normal_one_and_makes_its_own() -> None:
    plan = busy("half", 9, 10, 11, 12, minutes=600)
    assert 8 in made_for(plan, 11)
    assert made_for(plan, 12) == {12}


def test_where_the_week_before_is_full_a_half_week_makes_its_own() -> None:
    plan = busy("half", 2, minutes=90)  # 38 minutes, of which the first week's pieces take more than half
    assert 2 in made_for(plan, 2) or plan.made_in(plan.weeks[0]) + 10 > plan.weeks[0].room
    assert made_for(busy("half", 2, minutes=240), 2) == {1}


def test_a_half_first_week_has_nothing_before_it() -> None:
    assert made_for(busy("half", 1), 1) == {1}


def test_a_normal_week_makes_its_own_pieces() -> None:
    plan = plan_of(CALM_BAKERY)
    before = [p for p in plan.posts if p.paid < p.week]
    assert all(p.paid == p.week - 1 for p in before)
    assert all(p.go_out == plan.weeks[p.week - 1].span.first or p.week == 13 for p in before), "its first day"
    assert len(before) < 6


@pytest.mark.parametrize("off", [(1,), (4,), (4, 5), (13,), (5, 6, 7, 8, 9)])
def test_in_a_week_off_nothing_is_made_and_nothing_goes_out(off: tuple[int, ...]) -> None:
    plan = busy("none", *off, minutes=600)
    spans = [plan.weeks[number - 1].span for number in off]
    assert [p.key for p in plan.posts for s in spans if p.make_by in s or p.go_out in s] == []
    assert len(plan.posts) > 20


# Minutes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 1, 20, 30, 45, 60, 89, 90, 120, 150, 180, 269, 270, 419, 420, 600])
@pytest.mark.parametrize("halves", [(), (2, 3), (5, 9, 12)])
def test_no_week_makes_more_than_it_has_minutes_for_and_all_pieces_are_whole(
    number: int, halves: tuple[int, ...]
) -> None:
    plan = busy("half", *halves, minutes=number)
    room = {week.number: week.room for week in plan.weeks}
    assert [w.number for w in plan.weeks if plan.made_in(w) > max(0, room[w.number])] == []
    assert all(p.minutes == library().formats[p.format].minutes for p in plan.posts)
    assert plan.overfull() == ()


@pytest.mark.parametrize("number", [0, 1, 7])
def test_without_minutes_for_a_whole_piece_there_is_no_post(number: int) -> None:
    plan = bakery(minutes(number))
    assert plan.posts == ()
    assert selling(plan).campaigns == ()


def test_minutes_of_a_piece_are_the_owners_where_they_said_so() -> None:
    plan = bakery((("time", "per_piece"), {"photo": 25, "story": 7}))
    assert {p.format: p.minutes for p in plan.posts} == {"photo": 25, "story": 7, "film": 30}
    assert [w.number for w in plan.weeks if plan.made_in(w) > w.room] == []


# Forms ---------------------------------------------------------------------------------------------


def test_a_film_that_does_not_fit_its_week_is_shown_as_a_photo_with_the_photos_words() -> None:
    plan = bakery(minutes(60))  # 22 minutes a week
    assert {p.format for p in plan.posts} == {"photo", "story"}
    lessons = {one.id: one for theme in library().trades["bakery"].themes for one in theme.lessons}
    pieces = {p.format: p for p in lessons["s06"].pieces}
    shown = by_key(plan)["bakery/s06-photo1"]
    assert (shown.show, shown.first) == (pieces["photo"].show, pieces["photo"].first)
    assert pieces["film"].first != pieces["photo"].first
    assert "film" in {p.format for p in bakery().posts}


def test_a_step_keeps_its_words_in_whatever_form_it_is_made() -> None:
    small, large = by_key(bakery(minutes(120))), by_key(bakery(minutes(300)))
    key = "mothers-day-2027-making1"
    assert (small[key].format, large[key].format) == ("photo", "film")
    assert small[key].first == large[key].first


@pytest.mark.parametrize("number", [90, 150, 180, 260])
def test_up_to_three_posts_a_week_one_of_them_is_a_film(number: int) -> None:
    films = Counter(p.week for p in bakery(minutes(number)).posts if p.format == "film")
    assert set(films.values()) <= {1}


def test_where_the_place_takes_nothing_else_every_piece_is_a_film() -> None:
    plan = bakery((("platforms", "choice"), [{"id": "youtube", "role": "focus", "share": 100}]))
    assert {p.format for p in plan.posts} == {"film"}
    assert plan.posts[0].step == "how-to-order"


def test_a_piece_for_which_no_week_has_the_minutes_is_listed_and_what_matters_most_stays() -> None:
    plan = bakery((("time", "makes"), ["films"]), minutes(100))  # one film of 30 minutes a week
    dropped = [one for one in selling(plan).dropped if one.why == "minutes"]
    assert dropped
    assert not {one.step for one in dropped} & {"announce", "last", "how-to-order"}
    assert {one.key for one in dropped}.isdisjoint(by_key(plan))
    assert of_step(plan, "announce")
    assert of_step(plan, "last")


@pytest.mark.parametrize("makes", [["photos"], ["films"], ["writing"], ["photos", "writing"], ["crafted"]])
def test_only_what_the_owner_makes_is_planned(makes: list[str]) -> None:
    plan = bakery((("time", "makes"), makes), minutes(300))
    assert {library().formats[p.format].makes for p in plan.posts} <= {*makes}
    assert bool(plan.posts) == (makes != ["crafted"]), "a phone makes it, or it is the owner's own idea"


# Days ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("evening", range(7))
@pytest.mark.parametrize("start", ["2027-01-04", "2027-03-15", "2026-12-01"])
def test_every_piece_is_made_on_an_open_day_before_it_goes_out_in_a_week_with_time(
    evening: int, start: str
) -> None:
    plan = bakery(started(start), (("time", "evening"), evening))
    closed = open_days(plan.answers.business, library(), Span(plan.start, plan.last))
    for post in plan.posts:
        at_once = post.step == "room"
        assert plan.start <= post.make_by <= post.go_out - timedelta(days=0 if at_once else 1)
        assert (post.go_out - post.make_by).days <= 27
        assert closed.is_open(post.make_by)
        assert next(w.kind for w in plan.weeks if post.make_by in w.span) != "none"


def test_pieces_are_made_on_the_evening_of_the_week() -> None:
    plan = bakery(started("2027-01-05"))
    made = {p.make_by.weekday() for p in plan.posts if p.step not in MADE_LATER}
    assert made == {1}, "the plan starts on a Tuesday"


def test_a_sitting_on_a_closed_day_moves_to_the_last_open_day_before_it() -> None:
    thursdays = ("time", "evening"), 3
    plan = plan_of(with_(CALM_BAKERY, thursdays, (("calendar", "weekdays"), [1, 3, 4, 5])))
    before = {p.make_by for p in plan.posts if p.go_out == date(2027, 3, 30)}
    assert before == {date(2027, 3, 24)}, "25 and 26 March are closed"


def test_made_the_day_before_each_piece_has_its_own_evening() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("time", "making"), "day before")))
    first = [(p.make_by.day, p.go_out.day) for p in plan.posts if p.week in (1, 2)]
    assert first == [(4, 5), (6, 7), (11, 12), (13, 14)]


def test_made_the_day_before_a_half_week_still_has_its_pieces_from_the_evening_of_the_week_before() -> None:
    said = with_(
        CALM_BAKERY, (("time", "making"), "day before"), (("time", "weeks"), CALM | {week(4): "half"})
    )
    assert {p.make_by for p in plan_of(said).posts if p.week == 4} <= {START + timedelta(weeks=2)}


def test_what_shows_an_empty_place_is_made_on_its_very_day() -> None:
    rooms = of_step(bakery((("business", "country"), "XX")), "room")
    assert rooms
    assert all(p.make_by == p.go_out for p in rooms)
