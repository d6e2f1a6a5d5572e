"""What the owner changes lies over the plan."""

from datetime import date

import pytest

from planner.answers import put
from tests.plan.schedule.schedules import CALM_BAKERY, START, by_key, edited, plan_of, with_

KEY = "bakery/s01-photo1"


def test_an_edit_lies_over_its_post_and_what_is_left_empty_stays_as_planned() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(title="Mine", first="Look here.")))[before.key]
    assert (after.title, after.first, after.edited) == ("Mine", "Look here.", True)
    assert (after.show, after.ask, after.go_out) == (before.show, before.ask, before.go_out)


def test_a_moved_post_goes_out_on_its_new_day() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(go_out="2027-02-01")))[before.key]
    assert (after.go_out, after.make_by, after.week) == (date(2027, 2, 1), date(2027, 2, 1), before.week)


def test_a_post_moved_before_its_evening_is_made_that_day() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 3))
    key = plan_of(said).posts[0].key
    after = by_key(plan_of(put(said, ("calendar", "edits", key), {"go_out": "2027-01-05"})))[key]
    assert after.make_by == after.go_out == date(2027, 1, 5)


@pytest.mark.parametrize(("day", "inside"), [("2026-12-01", START), ("2028-01-01", date(2027, 4, 3))])
def test_a_post_moved_out_of_the_plan_stays_at_its_end(day: str, inside: date) -> None:
    key = plan_of(CALM_BAKERY).posts[0].key
    assert by_key(plan_of(edited(go_out=day)))[key].go_out == inside


def test_an_edit_without_its_post_is_listed_and_comes_back_with_it() -> None:
    said = edited(title="Mine")
    key = plan_of(CALM_BAKERY).posts[0].key
    gone = put(said, ("themes", "m1", "ref"), "bakery/winter-buns")
    assert plan_of(gone).lost_edits == (key,)
    assert key not in by_key(plan_of(gone))
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
