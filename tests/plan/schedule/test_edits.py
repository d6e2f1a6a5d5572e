"""What the owner changes lies over the plan, and costs minutes."""

from datetime import date, timedelta

import pytest

from planner.answers import Document, put
from planner.knowledge import library
from planner.plan import Post
from tests.plan.schedule.schedules import (
    CALM_BAKERY,
    START,
    by_key,
    edited,
    plan_of,
    week,
    with_,
)

FILM = "bakery/s01-film1"  # stands in the third week: no film is made in the first two


def test_an_edit_lies_over_its_post_and_what_is_left_empty_stays_as_planned() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(title="Mine", first="Look here.")))[before.key]
    assert (after.title, after.first, after.edited) == ("Mine", "Look here.", True)
    assert (after.show, after.ask, after.go_out) == (before.show, before.ask, before.go_out)


@pytest.mark.parametrize("key", ["mothers-day-2027-last1", "set-birthday-cakes-price1", FILM])
def test_steps_lines_and_ideas_are_all_changed_by_their_key(key: str) -> None:
    plan = plan_of(put(CALM_BAKERY, ("calendar", "edits", key), {"first": "Ours.", "ask": "Ring Kari."}))
    assert {p.key for p in plan.posts if p.edited} == {key}
    assert (by_key(plan)[key].first, by_key(plan)[key].ask) == ("Ours.", "Ring Kari.")


def test_a_moved_post_goes_out_on_its_new_day() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(go_out="2027-02-01")))[before.key]
    assert (after.go_out, after.make_by, after.week) == (date(2027, 2, 1), date(2027, 2, 1), before.week)


def test_a_post_moved_before_its_evening_is_made_that_day() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 3))
    post = next(p for p in plan_of(said).posts if p.make_by == date(2027, 1, 21))
    after = by_key(plan_of(put(said, ("calendar", "edits", post.key), {"go_out": "2027-01-19"})))[post.key]
    assert after.make_by == after.go_out == date(2027, 1, 19)


@pytest.mark.parametrize(("day", "inside"), [("2026-12-01", START), ("2028-01-01", date(2027, 4, 3))])
def test_a_post_moved_out_of_the_plan_stays_at_its_end(day: str, inside: date) -> None:
    key = plan_of(CALM_BAKERY).posts[0].key
    assert by_key(plan_of(edited(go_out=day)))[key].go_out == inside


def test_an_edit_without_its_post_is_listed_and_comes_back_with_it() -> None:
    other = put(CALM_BAKERY, ("themes", "m1", "ref"), "bakery/winter-buns")
    key = next(key for key in by_key(plan_of(CALM_BAKERY)) if key not in by_key(plan_of(other)))
    gone = put(other, ("calendar", "edits", key), {"title": "Mine"})
    assert key not in by_key(plan_of(gone))
    assert plan_of(gone).lost_edits == (key,)
    back = plan_of(put(gone, ("themes", "m1", "ref"), "bakery/birthday-cakes"))
    assert back.lost_edits == ()
    assert by_key(back)[key].title == "Mine"


@pytest.mark.parametrize("status", ["idea", "planned", "made", "out", "dropped"])
def test_a_post_has_the_status_the_owner_gave_it(status: str) -> None:
    key = plan_of(CALM_BAKERY).posts[3].key
    plan = plan_of(put(CALM_BAKERY, ("calendar", "statuses", key), status))
    assert {p.key: p.status for p in plan.posts if p.status != "planned"} == (
        {} if status == "planned" else {key: status}
    )


# What is changed by hand costs minutes ------------------------------------------------------------

TIGHT = with_(CALM_BAKERY, (("time", "minutes"), 90))  # 43 for making in the first two weeks, then 38


def loads(document: Document, *numbers: int) -> tuple[list[int], list[int]]:
    """The minutes made in these weeks, and the weeks named as too full."""
    plan = plan_of(document)
    return [plan.made_in(plan.weeks[n - 1]) for n in numbers], [w.number for w in plan.overfull()]


def home() -> int:
    """The week in which the film is made and goes out."""
    return by_key(plan_of(TIGHT))[FILM].week


def in_week(number: int, weekday: int) -> date:
    return START + timedelta(weeks=number - 1, days=weekday)


def moved(day: date) -> Document:
    return put(TIGHT, ("calendar", "edits", FILM), {"go_out": day.isoformat()})


def two_weeks_later() -> tuple[Document, int]:
    """The film goes out on the Wednesday two weeks later; and that week."""
    return moved(in_week(home() + 2, 2)), home() + 2


def test_nothing_is_too_full_before_something_is_changed() -> None:
    plan = plan_of(TIGHT)
    assert plan.overfull() == ()
    assert [one.room for one in plan.weeks[:3]] == [43, 43, 38]


def test_a_post_moved_to_another_week_takes_its_minutes_along() -> None:
    said, later = two_weeks_later()
    (here, there), _ = loads(TIGHT, home(), later)
    assert loads(said, home(), later) == ([here - 30, there + 30], [later])


def test_a_post_moved_inside_its_week_leaves_the_minutes_where_they_are() -> None:
    weeks, saturday = (home(), home() + 1), in_week(home(), 5)
    assert by_key(plan_of(TIGHT))[FILM].go_out != saturday
    assert loads(moved(saturday), *weeks) == loads(TIGHT, *weeks)


def test_a_post_moved_into_a_week_off_stays_there_and_the_week_is_named() -> None:
    said, later = two_weeks_later()
    off = put(said, ("time", "weeks", week(later)), "none")
    assert loads(off, later) == ([30], [later])
    assert by_key(plan_of(off))[FILM].go_out == in_week(later, 2)


@pytest.mark.parametrize(
    ("fields", "minutes"),
    [
        ({"minutes": 0}, 0),
        ({"minutes": 3}, 3),
        ({}, 10),
        ({"format": "film"}, 30),
        ({"format": "film", "minutes": 1}, 1),
        ({"format": "never heard of"}, 10),
    ],
)
def test_a_post_of_ones_own_takes_the_minutes_said_else_those_of_its_form(
    fields: Document, minutes: int
) -> None:
    own = [{"id": "own1", "title": "Mine", "go_out": "2027-01-20", **fields}]
    before, plan = plan_of(TIGHT), plan_of(put(TIGHT, ("calendar", "own"), own))
    third = before.weeks[2]
    assert plan.made_in(third) == before.made_in(third) + minutes
    full = before.made_in(third) + minutes > third.room
    assert [one.number for one in plan.overfull()] == ([3] if full else [])


@pytest.mark.parametrize(
    ("form", "shown", "minutes"),
    [("photo", "photo", 10), ("story", "story", 5), ("never heard of", "film", 30)],
)
def test_a_post_in_another_form_takes_that_forms_minutes(form: str, shown: str, minutes: int) -> None:
    before, plan = plan_of(TIGHT), plan_of(put(TIGHT, ("calendar", "edits", FILM), {"format": form}))
    post = by_key(plan)[FILM]
    assert (post.format, post.minutes, post.planned) == (shown, minutes, 30)
    at = home() - 1
    assert plan.made_in(plan.weeks[at]) == before.made_in(before.weeks[at]) - 30 + minutes


def test_a_dropped_post_takes_no_minutes() -> None:
    said, later = two_weeks_later()
    dropped = put(said, ("calendar", "statuses", FILM), "dropped")
    (here, there), _ = loads(TIGHT, home(), later)
    assert loads(dropped, home(), later) == ([here - 30, there], [])


def test_a_week_that_is_over_is_not_named_as_too_full() -> None:
    said, later = two_weeks_later()
    assert [one.number for one in plan_of(said, in_week(later, 6)).overfull()] == [later]
    assert plan_of(said, in_week(later + 1, 0)).overfull() == ()


# Days, times and links ----------------------------------------------------------------------------


def test_a_post_goes_out_at_the_weekdays_time_else_at_the_usual_one() -> None:
    said = with_(
        CALM_BAKERY,
        (("calendar", "weekdays"), [2, 5]),
        (("calendar", "hour"), "18:30"),
        (("calendar", "times"), {"5": "09:00"}),
    )
    found = {(p.go_out.weekday(), p.at) for p in plan_of(said).posts if p.step != "last"}
    assert {(2, "18:30"), (5, "09:00")} <= found
    assert {at for day, at in found if day != 5} == {"18:30"}
    plan = plan_of(CALM_BAKERY)
    want = library().want(plan.goal.want)
    assert want
    assert want.hour, "before people decide"
    assert {p.at for p in plan.posts if p.step != "last"} == {want.hour}
    own = plan_of(put(CALM_BAKERY, ("goals",), [{"id": "g1", "name": "More rye"}]))  # nobody knows when
    assert {p.at for p in own.posts if p.step != "last"} == {""}


@pytest.mark.parametrize(("hour", "at"), [("", "08:00"), ("18:30", "08:00"), ("07:15", "07:15")])
def test_a_last_day_is_said_in_the_morning_while_somebody_can_still_order(hour: str, at: str) -> None:
    plan = plan_of(with_(CALM_BAKERY, (("calendar", "hour"), hour)))
    assert {p.at for p in plan.posts if p.step == "last"} == {at}
    last = next(p for p in plan.posts if p.step == "last")
    day = last.go_out - timedelta(days=1)
    moved = plan_of(
        with_(
            CALM_BAKERY,
            (("calendar", "hour"), hour),
            (("calendar", "edits"), {last.key: {"go_out": day.isoformat()}}),
        )
    )
    assert by_key(moved)[last.key].at == at


def test_a_post_moved_to_another_weekday_goes_out_at_that_days_time() -> None:
    said = with_(CALM_BAKERY, (("calendar", "hour"), "18:30"), (("calendar", "times"), {"5": "09:00"}))
    there = plan_of(put(said, ("calendar", "edits", FILM), {"go_out": "2027-01-09"}))
    assert by_key(there)[FILM].at == "09:00"


WORDS = "utm_source=facebook&utm_medium=social&utm_campaign=cakes-for-the-days-that-matter"


def of_february(posts: dict[str, Post]) -> str:
    return posts["mothers-day-2027-announce1"].link


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
    assert by_key(plan)[FILM].link == expected
    assert {bool(post.link) for post in plan.posts if post.main} == {bool(expected)}
    assert {post.link for post in plan.posts if not post.main} == {""}
    assert all(post.main for post in plan.posts if post.sells), "what sells says where to"
    assert ("utm_content=mothers-day-2027-announce1" in of_february(by_key(plan))) == bool(expected)


def test_a_form_the_owner_gave_a_post_has_its_own_minutes_whatever_the_place() -> None:
    plan = plan_of(put(CALM_BAKERY, ("calendar", "edits", FILM), {"format": "crafted-film"}))
    assert by_key(plan)[FILM].minutes == library().formats["crafted-film"].minutes
