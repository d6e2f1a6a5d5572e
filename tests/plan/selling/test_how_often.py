"""How many posts a week, in which forms, and how many of them may sell."""

from typing import Any

import pytest

from planner.answers import Answers, from_document
from planner.knowledge import library
from planner.plan import HALF, QUARTER, Plan, ceiling_of
from planner.plan.selling.how_often import possible, posts_a_week
from tests.plan.schedule.schedules import Change, bakery, selling

TAKEN: dict[str, Change] = {
    side: (("decisions", "sides"), {"sell-or-give": {"side": side}}) for side in ("a", "b")
}


def on(place: str) -> Change:
    return ("platforms", "choice"), [{"id": place, "role": "focus", "share": 100}]


def sold(plan: Plan) -> int:
    return sum(post.sells for post in plan.posts)


# A week --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minutes", "posts"),
    [(60, 1), (89, 1), (90, 2), (299, 2), (300, 3), (419, 3), (420, 4), (599, 4), (600, 5), (2000, 5)],
)
def test_more_minutes_are_more_posts_a_week_up_to_five(minutes: int, posts: int) -> None:
    plan = bakery((("time", "minutes"), minutes))
    assert selling(plan).a_week == posts
    assert max(len(plan.posts_of(week)) for week in plan.weeks) == posts


@pytest.mark.parametrize(("weekdays", "posts"), [([2], 1), ([2, 5], 2), ([0, 1, 2, 3, 4, 5, 6], 3)])
def test_the_owners_weekdays_make_it_fewer_or_one_more(weekdays: list[int], posts: int) -> None:
    ours, theirs = (("time", "minutes"), 180), (("calendar", "weekdays"), weekdays)
    assert selling(bakery(ours)).a_week == 2
    assert selling(bakery(ours, theirs)).a_week == posts


@pytest.mark.parametrize("place", ["newsletter", "blog"])
def test_a_letter_or_an_article_goes_out_once_a_week_at_most(place: str) -> None:
    plan = bakery(on(place), (("time", "minutes"), 600))
    assert max(sum(not post.second for post in plan.posts_of(week)) for week in plan.weeks) == 1


def test_no_more_are_planned_than_a_normal_weeks_minutes_hold_of_the_usual_form() -> None:
    # 300 minutes leave 145 for making: two photos of 60 where nothing shorter is made
    slow = bakery((("time", "per_piece"), {"photo": 60, "story": 60, "film": 80, "text": 80}))
    assert selling(slow).a_week == 2
    answers = from_document({"time": {"minutes": 300, "makes": ["films"]}})
    assert posts_a_week(answers, library(), "youtube", 86) == (3, 2)
    assert posts_a_week(answers, library(), "youtube", 29) == (3, 0)


@pytest.mark.parametrize(
    ("place", "makes", "forms"),
    [
        ("facebook", ["photos", "films"], {"photo", "story", "film"}),
        ("youtube", ["photos", "films"], {"film"}),
        ("youtube", ["photos"], set()),
        ("facebook", ["crafted"], set()),
        ("Village notice board", ["photos", "writing"], {"photo", "story", "text"}),
    ],
)
def test_only_forms_the_place_takes_and_a_phone_makes_are_planned(
    place: str, makes: list[str], forms: set[str]
) -> None:
    answers = from_document({"time": {"makes": makes}})
    assert {*possible(answers, library(), place)} == forms


# How many may sell ---------------------------------------------------------------------------------


def said(**calendar: Any) -> Answers:
    return from_document({"calendar": calendar})


def with_side(side: str, **calendar: Any) -> Answers:
    return from_document({"calendar": calendar, "decisions": {"sides": {"sell-or-give": {"side": side}}}})


def test_half_of_the_posts_may_sell_unless_the_owner_means_to_earn_first() -> None:
    assert ceiling_of(said(), library()) == (HALF, "ours") == (50, "ours")
    assert ceiling_of(with_side("a"), library()) == (50, "can sell")
    assert ceiling_of(with_side("b"), library()) == (QUARTER, "earn first") == (25, "earn first")


@pytest.mark.parametrize("side", ["a", "b"])
@pytest.mark.parametrize("own", [0, 10, 40, 100])
def test_the_owners_own_limit_outranks_the_side_they_took(side: str, own: int) -> None:
    assert ceiling_of(with_side(side, ceiling=own), library()) == (own, "owner")


def test_an_answer_to_another_question_is_no_side() -> None:
    assert ceiling_of(from_document({"decisions": {"sides": {"other": {"side": "b"}}}}), library()) == (
        50,
        "ours",
    )


@pytest.mark.parametrize(
    ("changes", "most", "by"),
    [
        ((), 50, "ours"),
        ((TAKEN["a"],), 50, "can sell"),
        ((TAKEN["b"],), 25, "earn first"),
        ((TAKEN["b"], (("calendar", "ceiling"), 10)), 10, "owner"),
        (((("calendar", "ceiling"), 0),), 0, "owner"),
    ],
)
def test_a_plan_keeps_to_the_limit_and_says_whose_it_is(
    changes: tuple[Change, ...], most: int, by: str
) -> None:
    plan = bakery(*changes)
    assert (selling(plan).ceiling, selling(plan).ceiling_by) == (most, by)
    assert sold(plan) * 100 <= most * len(plan.posts)
    assert (sold(plan) == 0) == (most == 0)
    assert len(plan.posts) >= 34, "what does not sell takes the days"


def test_a_lower_limit_sells_less_and_a_higher_one_never_less() -> None:
    counts = [sold(bakery((("calendar", "ceiling"), most))) for most in (0, 10, 25, 50, 100)]
    assert counts == sorted(counts)
    assert counts[0] < counts[1] < counts[2] < counts[3]


def test_posts_go_out_on_the_days_and_at_the_hour_at_which_people_decide() -> None:
    lunches = bakery(
        (("business", "trade"), "restaurant"),
        (("business", "offers"), []),
        (("goals",), [{"id": "g1", "want": "restaurant/lunches"}]),
    )
    own = [post for post in lunches.posts if not post.campaign]
    assert {post.go_out.weekday() for post in own} == {0, 2, 3}
    assert {post.at for post in own} == {"10:30"}
    assert ("calendar", "hour") in lunches.assumed
