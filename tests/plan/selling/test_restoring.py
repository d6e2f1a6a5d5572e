"""What goes once the minutes are known: too much that sells, and what sells too early."""

from itertools import product

import pytest

from planner.plan import Plan
from planner.plan.selling.board import longest_row
from tests.plan.schedule.schedules import Change, bakery, of_step, selling, started

NEW: Change = (("platforms", "places"), [{"id": "facebook", "profile": False}])
LONG_FILMS: Change = (("time", "per_piece"), {"film": 60, "photo": 30, "story": 25})


def selling_steps(plan: Plan) -> list[str]:
    return [post.step for post in plan.posts if post.sells]


# A new page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [60, 100, 180, 300, 600])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-02-01", "2026-11-02"])
def test_a_new_page_sells_nothing_in_its_first_three_posts(minutes: int, start: str) -> None:
    plan = bakery(NEW, (("time", "minutes"), minutes), started(start))
    assert [post.sells for post in plan.posts[:3]] == [False] * 3
    assert any(post.sells for post in plan.posts[3:])


@pytest.mark.parametrize("page", [{}, {"profile": True}])
def test_a_page_that_is_there_or_of_which_nobody_spoke_sells_from_the_first_post(
    page: dict[str, bool],
) -> None:
    plan = bakery((("platforms", "places"), [{"id": "facebook", **page}]))
    assert plan.posts[0].sells


def test_another_places_new_page_is_no_gate() -> None:
    plan = bakery((("platforms", "places"), [{"id": "instagram", "profile": False}]))
    assert plan.posts[0].sells


def test_a_new_page_sells_from_the_day_its_owner_tells_people_of_it() -> None:
    day = "2027-02-01"
    plan = bakery(NEW, (("calendar", "announce"), day))
    first = next(post for post in plan.posts if post.sells)
    assert first.go_out.isoformat() >= day
    assert len([post for post in plan.posts if post.go_out.isoformat() < day]) >= 8


# Too much ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["2027-01-04", "2027-02-01", "2027-03-15", "2026-10-19"])
@pytest.mark.parametrize("more", [(), (LONG_FILMS,), (NEW,)], ids=["plain", "long pieces", "new page"])
@pytest.mark.parametrize("minutes", [60, 100, 180, 420])
def test_after_pieces_fell_out_the_limits_still_hold(
    start: str, more: tuple[Change, ...], minutes: int
) -> None:
    plan = bakery(started(start), (("time", "minutes"), minutes), *more)
    sells = [post.sells for post in plan.posts]
    assert 2 * sum(sells) <= len(sells)
    assert longest_row(sells) <= 3


STARTS = ("2026-09-07", "2026-11-30", "2027-01-11")


def with_long_pieces(start: str) -> Plan:
    """Few minutes and long films: pieces fall out, and too many of those that are left sell."""
    return bakery(started(start), LONG_FILMS, (("time", "minutes"), 100))


def test_what_sold_too_much_is_not_an_announcement_or_a_last_day() -> None:
    steps = [
        one.step
        for start in STARTS
        for one in selling(with_long_pieces(start)).dropped
        if one.why == "selling"
    ]
    assert steps
    assert not {*steps} & {"announce", "last"}


def test_what_had_to_go_is_listed_once_and_has_no_post() -> None:
    for start in STARTS:
        plan = with_long_pieces(start)
        keys = [one.key for one in selling(plan).dropped]
        assert len(keys) == len(set(keys))
        assert {*keys}.isdisjoint({post.key for post in plan.posts})


@pytest.mark.parametrize("start", ["2027-01-04", "2027-02-01", "2027-03-15", "2026-10-19"])
@pytest.mark.parametrize("minutes", [60, 75, 100, 180, 420])
def test_the_first_post_that_sells_says_how_to_order_or_belongs_to_a_feast(start: str, minutes: int) -> None:
    steps = selling_steps(bakery(started(start), (("time", "minutes"), minutes)))
    assert steps[0] in ("how-to-order", "announce", "last")


def test_where_hardly_anything_sells_how_to_order_stands_on_the_page_only() -> None:
    plan = bakery((("calendar", "ceiling"), 6))  # two posts
    assert len(selling_steps(plan)) <= 2
    assert of_step(plan, "how-to-order") == []


def test_a_campaign_without_minutes_for_its_last_day_does_not_run() -> None:
    found = []
    films: Change = (("time", "makes"), ["films"])  # one a week, paid for by importance
    for start, minutes in product(("2027-01-25", "2027-03-15"), (90, 100, 120)):
        plan = bakery(started(start), films, (("time", "minutes"), minutes))
        for one in selling(plan).dropped:
            if (one.step, one.why) == ("last", "minutes"):
                key = one.key.removesuffix("-last1")
                found.append(key)
                assert {left.key: left.why for left in selling(plan).left_out}[key] == "no day"
                assert key not in {run.key for run in selling(plan).campaigns}
                assert [post.key for post in plan.posts if post.lesson == key] == []
    assert found
