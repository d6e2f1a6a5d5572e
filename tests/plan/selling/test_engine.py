"""The posts of a whole plan, whatever the owner said or left open, and on whatever day it starts."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from planner.answers import Document, from_document, read, to_document
from planner.knowledge import library
from planner.language import PSEUDO
from planner.plan import Plan, build_plan
from tests.paths import PERSONAS
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM,
    FEASTS,
    START,
    Change,
    bakery,
    by_key,
    of_step,
    plan_of,
    selling,
    started,
    week,
    with_,
)

OUR_THEMES: Change = (("themes",), [])
CAKES: Change = (("goals",), [{"id": "g1", "want": "bakery/cake-orders"}])


def offer(**said: Any) -> Change:
    return ("business", "offers"), [{"id": "o1", **said}]


def is_whole(plan: Plan) -> bool:
    """Whether it has posts every week that has time, no two on a day, and each week adds up."""
    days = [post.go_out for post in plan.posts]
    busy = [one for one in plan.weeks if one.kind == "normal"]
    return (
        len(set(days)) == len(days)
        and all(plan.posts_of(one) for one in busy)
        and all(row.used + row.free == row.asked for row in selling(plan).rows)
    )


# The first quarter of a bakery ---------------------------------------------------------------------


def test_a_bakery_of_three_hours_starts_with_how_to_order_and_runs_its_feasts() -> None:
    plan = bakery()
    assert is_whole(plan)
    assert [post.step for post in plan.posts[:4]] == ["how-to-order", "hello", "question", "price"]
    runs = {one.key for one in selling(plan).campaigns}
    assert {"mothers-day-2027", "easter-2027", "confirmations-2027", "seventeenth-of-may-2027"} <= runs
    assert 35 <= len(plan.posts) <= 37
    assert (selling(plan).a_week, selling(plan).ceiling_by) == (3, "ours")


def test_the_same_answers_give_the_same_plan_and_any_language_the_same_days() -> None:
    said = from_document(BAKERY)
    plan, again = (build_plan(from_document(to_document(said)), library(), START) for _ in range(2))
    assert (plan.posts, plan.selling) == (again.posts, again.selling)
    pseudo = build_plan(said, library(PSEUDO), START)
    assert [(p.key, p.go_out, p.minutes) for p in pseudo.posts] == [
        (p.key, p.go_out, p.minutes) for p in plan.posts
    ]
    assert pseudo.posts[0].first != plan.posts[0].first


def test_the_offer_is_a_guess_until_a_card_is_picked() -> None:
    assert selling(bakery()).offer.guessed
    assert not selling(bakery(offer(card="bakery/birthday-cakes"))).offer.guessed
    assert not selling(bakery(offer(name="Sour rye"))).offer.guessed
    assert selling(bakery(offer(price="from 450 kr"))).offer.guessed, "a price says not which card"


# Whatever day it starts ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start",
    [
        "2027-02-11",  # Mother's Day's last day
        "2027-02-12",  # one day after it
        "2028-02-29",
        "2026-12-31",
        "2027-03-25",  # a holiday, with three more behind it
        "2027-07-01",  # thirteen weeks and a day
        "2027-02-28",
    ],
)
@pytest.mark.parametrize("minutes", [60, 180, 450])
def test_a_plan_may_start_on_any_day(start: str, minutes: int) -> None:
    plan = bakery(started(start), (("time", "minutes"), minutes), OUR_THEMES)
    assert plan.start == date.fromisoformat(start)
    assert all(plan.start < post.go_out <= plan.last for post in plan.posts)
    assert is_whole(plan) or minutes == 60, "one post a week may fall on a closed day"
    assert len({post.go_out for post in plan.posts}) == len(plan.posts) >= 10
    told = {post.lesson for post in plan.posts} | {one.lesson for one in plan.unplaced if one.key}
    assert all(theme.key in told for theme in plan.themes)


# Whatever was said ---------------------------------------------------------------------------------


def test_a_country_without_a_row_has_a_plan_without_feasts() -> None:
    plan = bakery((("business", "country"), "XX"))
    assert selling(plan).campaigns == ()
    assert is_whole(plan)
    assert len(plan.posts) >= 35


def test_forty_days_the_owner_answered_change_nothing_the_trade_does_not_know() -> None:
    days = {f"somebodys-day-{k}": ("yes", "no")[k % 2] for k in range(40)}
    assert bakery((("calendar", "days"), FEASTS | days)).posts == bakery().posts
    assert bakery((("calendar", "days"), days)).posts == bakery((("calendar", "days"), {})).posts


def test_forty_posts_of_ones_own_leave_the_others_where_they_are() -> None:
    own = [
        {"id": f"own{k}", "title": f"Day {k}", "go_out": (START + timedelta(days=2 * k)).isoformat()}
        for k in range(40)
    ]
    plan = bakery((("calendar", "own"), own))
    assert [post for post in plan.posts if not post.is_own] == list(bakery().posts)
    assert sum(post.is_own for post in plan.posts) == 40


def test_with_every_feast_declined_the_days_go_to_what_is_always_on() -> None:
    no = dict.fromkeys(("mothers_day", "easter", "valentines", "fastelavn", "national_day"), "no")
    plan = bakery((("calendar", "days"), no))
    assert [one.key for one in selling(plan).campaigns] == ["confirmations-2027"], "the trade's own season"
    assert is_whole(plan)
    assert len(of_step(plan, "booking")) > len(of_step(bakery(), "booking"))


def test_an_offer_that_serves_no_goal_is_sold_all_the_same() -> None:
    plan = bakery(offer(card="bakery/saturday-shift"), CAKES)
    assert plan.posts[0].key == "set-saturday-shift-how-to-order1"
    assert "mothers-day-2027" in {one.key for one in selling(plan).campaigns}, "the goal chooses the feasts"
    assert is_whole(plan)


def test_of_a_capacity_below_what_is_sold_now_no_target_is_made_up() -> None:
    goal: Change = (("goals",), [{"id": "g1", "want": "bakery/cake-orders", "baseline": 9}])
    full = bakery(offer(capacity=5), goal)
    assert (full.goal.target, selling(full).offer.capacity) == (None, 5)
    assert bakery(offer(capacity=10), goal).goal.target == 10, "no more than they can take"
    assert bakery(offer(), goal).goal.target == 11
    assert is_whole(full)


@pytest.mark.parametrize("minutes", [0, 1, 7])
def test_without_time_for_one_piece_there_is_an_offer_and_no_post(minutes: int) -> None:
    plan = bakery((("time", "minutes"), minutes))
    assert (plan.posts, selling(plan).campaigns) == ((), ())
    assert selling(plan).offer.id == "birthday-cakes"


def test_a_business_in_no_list_has_an_offer_that_an_old_plan_calls_as_it_typed_it() -> None:
    nobody: Document = {"business": {"trade": "other"}, "calendar": {"start": START.isoformat()}}
    typed: Document = {"trade": "other", "sells": "beeswax candles"}
    chosen: Document = typed | {"offers": [{"id": "o1", "card": "other/work-with-us"}]}
    card = library().selling("other").offers[0]
    for business, name in ((nobody["business"], card.name), (typed, "beeswax candles")):
        plan = plan_of(nobody | {"business": business})
        assert (selling(plan).offer.id, selling(plan).offer.name) == (card.id, name)
        assert is_whole(plan)
        assert of_step(plan, "how-to-order")
    assert selling(plan_of(nobody | {"business": chosen})).offer.name != "beeswax candles", "it was chosen"


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.stem)
def test_every_persona_has_a_plan_that_sells_and_adds_up(path: Path) -> None:
    plan = build_plan(read(path.read_bytes()), library(), START)
    assert plan.focus is not None
    assert all(row.used + row.free == row.asked for row in selling(plan).rows)
    planned = [p for p in plan.posts if p.place == plan.focus.id and not p.is_own and not p.edited]
    assert len({post.go_out for post in planned}) == len(planned)
    assert not any("{" in f"{post.show}{post.first}{post.ask}" for post in plan.posts)
    assert any(post.sells for post in planned) or selling(plan).ceiling <= 20


# Weeks off -----------------------------------------------------------------------------------------

ALL_OFF: Change = (("time", "weeks"), dict.fromkeys(CALM, "none"))
FOURTH_OFF: Change = (("time", "weeks"), {week(4): "none"})


@pytest.mark.parametrize("off", [None, "nothing", "made before"])
def test_with_all_weeks_off_there_is_nothing_to_make_and_nothing_to_send(off: str | None) -> None:
    plan = bakery(ALL_OFF, (("time", "off"), off))
    assert plan.posts == ()
    assert {one.why for one in plan.unplaced} == {"minutes"}
    assert {row.asked for row in selling(plan).rows} == {0}


@pytest.mark.parametrize("off", [None, "nothing"])
def test_in_a_week_off_of_the_owners_own_nothing_goes_out(off: str | None) -> None:
    plan = bakery(FOURTH_OFF, (("time", "off"), off))
    assert plan.posts_of(plan.weeks[3]) == ()
    assert plan.made_in(plan.weeks[3]) == 0


def test_who_only_has_no_time_to_make_sends_what_was_made_before() -> None:
    plan = bakery(FOURTH_OFF, (("time", "off"), "made before"))
    there = plan.posts_of(plan.weeks[3])
    assert len(there) == 3
    assert all(post.make_by < plan.weeks[3].span.first for post in there)
    assert by_key(plan)["mothers-day-2027-announce1"].go_out == date(2027, 1, 28)


def test_in_the_trades_own_week_off_only_its_campaigns_go_out_until_the_owner_says_otherwise() -> None:
    christmas, themes = started("2026-11-02"), OUR_THEMES
    plan = bakery(christmas, themes)
    number = next(one.number for one in plan.weeks if one.kind == "none")
    there = plan.posts_of(plan.weeks[number - 1])
    assert there
    assert {post.campaign for post in there} == {"Christmas"}
    assert all(post.make_by < plan.weeks[number - 1].span.first for post in there)
    silent = bakery(christmas, themes, (("time", "off"), "nothing"))
    assert silent.posts_of(silent.weeks[number - 1]) == ()


# Words that are the owner's to fill in -------------------------------------------------------------


def test_what_only_the_owner_knows_stands_as_a_gap_and_never_more_than_six_a_month() -> None:
    plan = bakery((("business", "country"), "XX"), OUR_THEMES, (("time", "minutes"), 420))
    gaps = [
        p for p in plan.posts if any(gap in f"{p.first} {p.ask}" for gap in ("[n]", "[hours]", "[dates]"))
    ]
    assert gaps
    for theme in plan.themes:
        assert len([p for p in gaps if p.go_out in theme.span]) <= 6


@pytest.mark.parametrize(
    ("contact", "order", "rings"),
    [
        ("55 00 00 00", ["phone"], True),
        ("55 00 00 00", ["message"], False),
        ("fjord.no/cakes", ["phone"], False),
    ],
)
def test_people_are_asked_to_ring_where_there_is_a_number_and_it_is_answered(
    contact: str, order: list[str], rings: bool
) -> None:
    plan = bakery((("business", "contact"), contact), offer(order=order))
    assert any("Ring " in post.ask for post in plan.posts) == rings
    assert all(post.ask for post in plan.posts)
    assert not any("{" in f"{post.first}{post.ask}{post.show}" for post in plan.posts)


def test_edits_of_before_and_after_are_laid_over_by_key() -> None:
    key = "mothers-day-2027-announce1"
    plan = plan_of(
        with_(
            BAKERY, (("calendar", "edits", key), {"first": "Ours."}), (("calendar", "statuses", key), "made")
        )
    )
    post = by_key(plan)[key]
    assert (post.first, post.edited, post.status, post.go_out) == ("Ours.", True, "made", date(2027, 1, 28))
