"""Posts of one's own, and a second place."""

from datetime import date

import pytest

from planner.answers import put
from planner.knowledge import library
from planner.plan import Plan
from tests.plan.schedule.schedules import (
    CALM,
    CALM_BAKERY,
    START,
    by_key,
    plan_of,
    saved,
    week,
    with_,
)


def test_a_post_of_ones_own_goes_out_where_it_was_said_and_takes_its_forms_minutes() -> None:
    own = {
        "own1": ("2027-02-10", "2027-02-10"),
        "own2": (None, "2027-01-04"),
        "own3": ("2030-01-01", "2027-04-03"),
    }
    posts = [{"id": k, "title": k, "go_out": day} for k, (day, _) in own.items()]
    plan = plan_of(put(CALM_BAKERY, ("calendar", "own"), posts))
    found = by_key(plan)
    assert {k: found[k].go_out.isoformat() for k in own} == {k: shown for k, (_, shown) in own.items()}
    assert (found["own1"].week, found["own1"].month, found["own1"].place) == (6, 2, "facebook")
    assert (found["own1"].show, found["own1"].first, found["own1"].minutes) == ("own1", "own1", 10)
    assert [p for p in plan.posts if p.key not in own] == list(plan_of(CALM_BAKERY).posts)


def test_a_post_of_ones_own_is_there_once_after_its_week_was_kept() -> None:
    said = put(CALM_BAKERY, ("calendar", "own"), [{"id": "own1", "title": "Mine", "go_out": "2027-01-05"}])
    plan = plan_of(saved(said, date(2027, 1, 12)), date(2027, 1, 12))
    assert [p.key for p in plan.posts].count("own1") == 1


def test_a_post_of_ones_own_that_is_made_early_takes_no_other_post_away() -> None:
    own = [{"id": "own1", "title": "Ours", "go_out": "2027-01-28"}]  # as Mother's Day's announcement
    said = put(CALM_BAKERY, ("calendar", "own"), own)
    made = saved(put(said, ("calendar", "statuses", "own1"), "made"), START)
    assert by_key(plan_of(made)).keys() == by_key(plan_of(said)).keys()


def beside(share: int, minutes: int, *places: str, half: tuple[int, ...] = ()) -> Plan:
    rest = [{"id": p, "role": "active", "share": (100 - share) / len(places)} for p in places]
    choice = [{"id": "facebook", "role": "focus", "share": share}, *rest]
    kinds = CALM | {week(number): "half" for number in half}
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds))
    return plan_of(put(said, ("platforms", "choice"), choice))


def test_a_second_place_gets_one_block_a_month_under_a_ninth_of_the_focus() -> None:
    plan = beside(90, 300, "instagram")
    (aside,) = plan.aside
    ninth = plan.focus_minutes() // 9
    assert (aside.monthly, aside.minutes, aside.dropped) == (ninth // 3, ninth // 3 * 3, False)
    blocks = [p for p in plan.posts if p.place == "instagram"]
    assert [(b.key, b.month, b.minutes) for b in blocks] == [
        (f"m{k}-block1", k, aside.monthly) for k in (1, 2, 3)
    ]
    keys = [theme.key for theme in plan.themes]
    assert [b.lesson for b in blocks] == keys
    assert all("brought over to Instagram" in b.title and b.show and b.first for b in blocks)
    assert plan.scheduled_share() in (90, 91)


def test_a_block_shows_the_idea_in_another_form_that_the_place_takes() -> None:
    plan = beside(50, 300, "youtube")
    formats = set(library().platforms["youtube"].formats)
    blocks = [p for p in plan.posts if p.place == "youtube"]
    assert len({p.lesson for p in blocks}) == len(blocks) > 3
    assert {p.format for p in blocks} <= formats


def test_a_second_place_with_less_than_a_quarter_of_an_hour_a_month_is_dropped() -> None:
    plan = beside(90, 30, "instagram")
    (aside,) = plan.aside
    assert aside.monthly < 15
    assert (aside.minutes, aside.dropped) == (0, True)
    assert {p.place for p in plan.posts} == {"facebook"}
    assert plan.scheduled_share() == 100


def test_two_places_share_the_cap() -> None:
    one, two = beside(80, 600, "instagram"), beside(80, 600, "instagram", "tiktok")
    assert [a.place for a in two.aside] == ["instagram", "tiktok"]
    assert two.aside[0].monthly == two.aside[1].monthly == one.aside[0].monthly // 2


@pytest.mark.parametrize("share", [95, 92, 90])
@pytest.mark.parametrize("minutes", [30, 40, 50, 60, 80, 90, 100, 120, 180, 300, 600])
def test_a_second_place_is_dropped_just_when_a_month_gives_it_under_a_quarter_of_an_hour(
    share: int, minutes: int
) -> None:
    plan = beside(share, minutes, "instagram")
    (aside,) = plan.aside
    most = plan.focus_minutes() * (100 - share) // share // 3
    alone = beside(100, minutes, "instagram")
    room = max(week.room - alone.made_in(week) for week in alone.weeks)
    assert aside.monthly == most
    assert aside.dropped == (most < 15 or room < 15)
    assert aside.minutes == sum(p.minutes for p in plan.posts if p.place == "instagram")


@pytest.mark.parametrize("share", [95, 90])
@pytest.mark.parametrize("minutes", [120, 180, 240, 300, 360])
def test_a_block_is_in_the_last_week_of_its_month_that_holds_it(share: int, minutes: int) -> None:
    plan = beside(share, minutes, "instagram", half=(5, 9, 13))  # the last week of each month
    for block in (p for p in plan.posts if p.place == "instagram"):
        weeks = [w for w in plan.weeks if w.span.first in plan.themes[block.month - 1].span]
        room = {w.number: w.room - plan.made_in(w) for w in weeks}
        room[block.week] += block.minutes
        whole = [number for number, left in room.items() if left >= plan.aside[0].monthly]
        assert block.week == whole[-1] if whole else room[block.week] == max(room.values())


@pytest.mark.parametrize(("share", "near"), [(80, 3), (50, 3), (34, 8)])
@pytest.mark.parametrize("minutes", [180, 600])
def test_who_shares_the_time_out_gets_it_shared_out_week_by_week(share: int, near: int, minutes: int) -> None:
    plan = beside(share, minutes, "instagram")
    assert abs(plan.scheduled_share() - share) <= near
    blocks = [p for p in plan.posts if p.place == "instagram"]
    assert len({p.key for p in blocks}) == len(blocks) >= 3
    assert min(p.minutes for p in blocks) >= 10
    assert sum(p.minutes for p in blocks) == plan.aside[0].minutes
    assert all(plan.made_in(week) <= week.room for week in plan.weeks)


def test_several_places_get_their_own_parts() -> None:
    choice = [("facebook", "focus", 50), ("instagram", "active", 35), ("tiktok", "active", 15)]
    entries = [{"id": place, "role": role, "share": share} for place, role, share in choice]
    plan = plan_of(put(with_(CALM_BAKERY, (("time", "minutes"), 300)), ("platforms", "choice"), entries))
    more, less = (aside.minutes for aside in plan.aside)
    assert more == pytest.approx(less * 35 / 15, rel=0.1)


def test_the_same_topic_in_two_months_is_not_brought_over_twice() -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "instagram", "role": "active", "share": 10},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), 300), (("platforms", "choice"), choice))
    plan = plan_of(put(said, ("themes", "m2", "ref"), "bakery/birthday-cakes"))
    blocks = [p.lesson for p in plan.posts if p.place == "instagram"]
    assert len(set(blocks)) == len(blocks) == 3


@pytest.mark.parametrize("share", [90, 80, 70, 50])
@pytest.mark.parametrize("minutes", [120, 180, 240, 300])
@pytest.mark.parametrize("key", ["bakery/s01", "bakery/s05"])
def test_marking_everything_as_made_moves_no_block_and_no_post(share: int, minutes: int, key: str) -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": share},
        {"id": "instagram", "role": "active", "share": 100 - share},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("platforms", "choice"), choice))
    said = put(said, ("themes", "m1", "key"), key)
    before = by_key(plan_of(said))
    blocks = sorted(k for k in before if "-block" in k)
    for some in (sorted(before.keys() - set(blocks)), blocks, blocks[:1]):
        made = put(said, ("calendar", "statuses"), dict.fromkeys(some, "made"))
        after = by_key(plan_of(saved(made, START)))
        assert {k: (p.week, p.minutes, p.go_out, p.lesson) for k, p in after.items()} == {
            k: (p.week, p.minutes, p.go_out, p.lesson) for k, p in before.items()
        }


@pytest.mark.parametrize("today", [date(2027, 3, 22), date(2027, 4, 10)])
def test_keeping_weeks_leaves_the_second_place_its_minutes(today: date) -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "instagram", "role": "active", "share": 10},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), 300), (("platforms", "choice"), choice))
    before, after = plan_of(said, today), plan_of(saved(said, today), today)
    assert after.posts == before.posts
    assert after.aside == before.aside
    assert not after.aside[0].dropped
