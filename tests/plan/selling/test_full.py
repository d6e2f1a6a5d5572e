"""A day that is full: one post says so, other invitations go, and nothing else changes."""

from datetime import date

import pytest

from planner.answers import put
from planner.insights.progress import keep
from planner.plan import Plan, as_kept, invites
from tests.plan.schedule.schedules import BAKERY, Change, by_key, plan_of, selling, with_

MOTHERS_DAY = "mothers-day-2027"
SAID = date(2027, 2, 1)  # orders are open since 28 January
FULL: Change = (("log", "full"), {MOTHERS_DAY: SAID.isoformat()})


def plans(today: date = SAID, *changes: Change) -> tuple[Plan, Plan]:
    """Before it was full, and after."""
    return plan_of(with_(BAKERY, *changes), today), plan_of(with_(BAKERY, *changes, FULL), today)


def of_peak(plan: Plan, key: str = MOTHERS_DAY) -> list[str]:
    return [post.key for post in plan.posts if post.key.startswith(key)]


def test_what_is_left_of_a_full_day_changes_and_nothing_else_does() -> None:
    before, after = plans()
    others = [key for key in by_key(before) if not key.startswith(MOTHERS_DAY)]
    assert {key: by_key(after)[key] for key in others} == {key: by_key(before)[key] for key in others}
    assert {*of_peak(after)} < {*of_peak(before)}


def test_the_next_post_that_sells_says_that_it_is_full() -> None:
    before, after = plans()
    left = [post for post in before.posts if post.key.startswith(MOTHERS_DAY) and post.go_out >= SAID]
    told = min((post for post in left if post.sells), key=lambda post: post.go_out)
    now = by_key(after)[told.key]
    assert (now.go_out, now.make_by, now.minutes, now.format) == (
        told.go_out,
        told.make_by,
        told.minutes,
        told.format,
    )
    assert "Sunday 14 February is full" in now.first
    assert now.title == "Mother's Day: full"


def test_no_other_post_invites_to_it_and_what_is_said_to_guests_stays() -> None:
    before, after = plans()
    (campaign,) = [one for one in selling(after).campaigns if one.key == MOTHERS_DAY]
    assert len([post for post in invites(campaign, after.posts) if post.go_out >= SAID]) == 1
    stays = [key for key in of_peak(before) if key.rpartition("-")[2][:-1] in ("late", "greeting", "thanks")]
    assert stays
    assert {*stays} <= {*of_peak(after)}


def test_what_goes_is_listed_with_its_reason() -> None:
    before, after = plans()
    gone = {*of_peak(before)} - {*of_peak(after)}
    assert gone
    assert {one.key for one in selling(after).dropped if one.why == "full"} == gone


def test_posts_from_before_it_was_full_stay_as_they_were() -> None:
    before, after = plans(date(2027, 1, 20), (("log", "weeks"), 0))
    early = [
        key for key, post in by_key(before).items() if key.startswith(MOTHERS_DAY) and post.go_out < SAID
    ]
    assert early
    assert [by_key(after)[key] for key in early] == [by_key(before)[key] for key in early]


def test_taking_it_back_brings_all_of_it_back() -> None:
    assert plan_of(with_(BAKERY, FULL, (("log", "full"), None)), SAID).posts == plans()[0].posts


@pytest.mark.parametrize("key", ["no-such-day-2027", "mothers-day-2031", ""])
def test_a_day_the_plan_does_not_sell_for_changes_nothing(key: str) -> None:
    said = plan_of(with_(BAKERY, (("log", "full"), {key: SAID.isoformat()})), SAID)
    assert said.posts == plans()[0].posts


def test_it_sells_no_more_than_before() -> None:
    before, after = plans()
    assert sum(post.sells for post in after.posts) <= sum(post.sells for post in before.posts)


def test_a_post_in_the_log_says_it_too_and_gets_its_own_words_back() -> None:
    told = next(
        p
        for p in plan_of(BAKERY, SAID).posts
        if p.key.startswith(MOTHERS_DAY) and p.sells and p.go_out > SAID
    )
    path = ("log", "posts", told.key)
    held = with_(BAKERY, (path, as_kept(told).model_dump(mode="json", exclude_defaults=True)))
    full = with_(held, FULL)
    assert by_key(plan_of(full, SAID))[told.key].title.endswith(": full")
    for where, _, value in keep(plan_of(full, SAID)):  # as a save after it does
        full = put(full, where, value)
    back = plan_of(put(full, ("log", "full"), None), SAID)
    assert by_key(back)[told.key].first == told.first
