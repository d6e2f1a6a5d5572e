"""What is counted, what customers cost, how far a business is: S33 and S34 of the method."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, Goal, Reached, Untracked, from_document
from planner.checks import CHECKS
from planner.exports.tables.measures import measures_table
from planner.insights.measurement import (
    KINDS,
    by_month,
    can_write_to,
    costs,
    further,
    goal_name,
    hard_share,
    heard,
    judged_from,
    letter_share,
    measures,
    question,
    relevant,
    rewrites,
    stages,
    suggested,
    to_do,
    without,
    without_hard,
    worth,
)
from planner.insights.measurement.costs import ways
from planner.insights.measurement.metric_kinds import classify
from planner.insights.measurement.return_stages import gained, growth, rung
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import changed
from planner.vocabulary import RESULTS, Rung

START = "2027-01-04"
FOLLOWERS: Document = {"id": "g1", "name": "Grow", "measure": "followers", "baseline": 40, "target": 5000}


def plan_of(today: str = START, **parts: Any) -> Plan:
    business = {"name": "Nordlys", "trade": "bakery", "country": "NO"}
    document = {"business": business, "time": {"minutes": 180}, "calendar": {"start": START}} | parts
    return build_plan(from_document(document), library(), date.fromisoformat(today))


def counting(**measurement: Any) -> Plan:
    return plan_of(measurement=measurement)


def orders(readings: dict[str, float], **goal: Any) -> Plan:
    """A plan whose goal of cake orders stood at 2 a week."""
    one = {"id": "g1", "name": "Cakes", "measure": "cake orders", "result": "leads", "baseline": 2} | goal
    return plan_of(goals=[one], log={"readings": {"g1": readings}}, time={"minutes": 180, "hourly_cost": 20})


# What is counted --------------------------------------------------------------------------------------


def test_s33_each_goal_has_a_hard_number_with_source_and_reader() -> None:
    plan = counting(measures=[{"id": "g1", "source": "order book", "reader": "Eva"}])
    (one,) = measures(plan)
    assert (one.goal, one.name, one.hard, one.source, one.reader) == (
        "g1",
        "cake orders",
        True,
        "order book",
        "Eva",
    )
    assert without_hard(plan) == ()
    assert CHECKS["integrate-tracking"](plan) is True
    assert [goal.id for goal in without_hard(plan_of(goals=[FOLLOWERS]))] == ["g1"]


@pytest.mark.parametrize(
    "name", ["video views", "podcast subscribers", "Followers", "shares", "blog comments"]
)
def test_attention_is_soft(name: str) -> None:
    assert classify(library().say, name) is False


@pytest.mark.parametrize(
    "name",
    [
        "visits from a search engine",
        "cake orders",
        "people who ask for a quote",
        "customers who bring friends",
        "orders like last Christmas",
        "bookings from friends of customers",
        "rooms with a view booked",
        "orders from followers",
        "talks booked",
        "returning customers",
    ],
)
def test_business_is_hard(name: str) -> None:
    assert classify(library().say, name) is True


def test_talking_is_no_business_whomever_one_talks_with() -> None:
    assert classify(library().say, "conversations with customers a week") is False


@pytest.mark.parametrize("name", ["conversations", "followers", "cake orders", "free first talks"])
def test_a_name_is_judged_alike_for_a_goal_and_beside_it(name: str) -> None:
    business, goals = {"trade": "coach"}, [{"id": "g1", "name": "Grow", "measure": name}]
    plan = plan_of(business=business, goals=goals, measurement={"measures": [{"id": "e1", "name": name}]})
    of_the_goal, beside = measures(plan)
    assert of_the_goal.hard is beside.hard is (name in ("cake orders", "free first talks"))


def test_a_number_the_trade_offers_is_not_called_attention_once_taken() -> None:
    plan = plan_of(business={"trade": "coach"}, goals=[FOLLOWERS])
    for offer in rewrites(plan, plan.goal):
        after = build_plan(changed(plan.said, offer.changes), plan.library, plan.today)
        assert without_hard(after) == ()


def test_table_and_page_call_a_number_alike() -> None:
    entries = [{"id": "e1", "name": "talks"}, {"id": "e2", "name": "smiles"}]
    rows = measures_table(counting(measures=entries)).rows
    assert (
        [row[2] for row in rows] == ["Business", "Attention or talk", "Nobody has said"] == [*KINDS.values()]
    )


@pytest.mark.parametrize(
    ("goal", "name"),
    [
        ({"name": "Cakes", "measure": "cake orders"}, "Cakes"),
        ({"measure": "cake orders", "result": "sales"}, "cake orders"),
        ({"result": "hiring", "purpose": "sale"}, RESULTS["hiring"]),
        ({}, "Not decided yet"),
    ],
)
def test_a_goal_is_called_what_is_said_of_it(goal: Document, name: str) -> None:
    assert goal_name(Goal(id="g1", **goal), library().say) == name


def test_what_is_said_of_a_goals_number_goes_with_the_goal() -> None:
    entries = [
        {"id": "g2", "goal": "g2", "source": "till"},
        {"id": "e1", "name": "smiles", "goal": "g2"},
        {"id": "e2", "name": "calls", "goal": "g1"},
    ]
    plan = plan_of(goals=[{"id": "g1"}, FOLLOWERS | {"id": "g2"}], measurement={"measures": entries})
    left = changed(plan.said, without(plan, "g2")).measurement.measures
    assert [(each.id, each.name, each.goal) for each in left] == [("e1", "smiles", ""), ("e2", "calls", "g1")]
    assert without(plan, "g3") == ()


@pytest.mark.parametrize(
    "name", ["as busy as a day like Easter", "evenings among friends", "rooms with a view"]
)
def test_a_word_of_every_day_is_no_attention(name: str) -> None:
    assert classify(library().say, name) is None


def test_a_name_that_does_not_tell_is_left_open_until_the_owner_says() -> None:
    assert classify(library().say, "smiles") is None
    entries = [{"id": "e1", "name": "smiles"}, {"id": "e2", "name": "likes", "hard": True}]
    assert [each.hard for each in measures(counting(measures=entries))] == [True, None, True]
    assert hard_share(counting(measures=[{"id": "e1", "name": "likes"}])) == 50


def test_a_goals_own_entry_is_no_further_number_and_a_nameless_one_is_not_counted() -> None:
    plan = counting(measures=[{"id": "g1", "reader": "Eva"}, {"id": "e1"}])
    assert [each.id for each in further(plan)] == ["e1"]
    assert [each.id for each in measures(plan)] == ["g1"]


def test_a_blog_adds_searches_and_people_who_ask_and_never_comments() -> None:
    choice = [{"id": "blog", "role": "focus", "share": 100}]
    plan = plan_of(platforms={"choice": choice})
    names = [one.name for one in suggested(plan)]
    assert names[:2] == ["visits from a search engine", "people who ask after reading the blog"]
    assert [classify(plan.library.say, name) for name in names[:2]] == [True, True]
    assert not any("comment" in name for name in names)
    assert "visits from a search engine" not in [one.name for one in suggested(plan_of())]


def test_a_suggestion_that_was_taken_is_counted_and_not_made_again() -> None:
    plan = counting(measures=[{"id": "e4", "name": "smiles"}])
    offer = suggested(plan)[0]
    after = build_plan(changed(plan.said, offer.changes), plan.library, plan.today)
    assert [each.id for each in further(after)] == ["e4", "e5"]
    assert offer.name not in [one.name for one in suggested(after)]


def test_a_goal_counted_in_followers_is_offered_numbers_of_the_trade() -> None:
    plan = plan_of(goals=[FOLLOWERS], log={"readings": {"g1": {"1": 41}}})
    offers = rewrites(plan, plan.goal)
    assert len(offers) == 3
    assert offers[0].measure == "cake orders"
    assert all(classify(plan.library.say, offer.measure) is not False for offer in offers)
    after = changed(plan.said, offers[0].changes)
    (goal,) = after.goals
    assert (goal.name, goal.measure, goal.baseline, goal.target) == ("Grow", "cake orders", None, None)
    assert after.log.readings == {}
    assert CHECKS["followers-not-a-goal"](build_plan(after, plan.library, plan.today)) is True


def test_a_goal_that_counts_business_is_offered_nothing() -> None:
    plan = plan_of()
    assert rewrites(plan, plan.goal) == ()


def test_fifteen_of_a_hundred_among_two_thousand_followers_are_three_hundred() -> None:
    assert relevant(Reached(followers=2000, fitting=15)) == 300
    assert relevant(Reached(followers=2000)) is None


def test_s32_the_share_one_owns_is_that_of_the_readers() -> None:
    assert letter_share(Reached(followers=250_000, letters=500)) == pytest.approx(0.2, abs=0.001)
    assert letter_share(Reached(followers=0, letters=500)) == 100
    assert letter_share(Reached(followers=0, letters=0)) is None
    assert letter_share(Reached(followers=10)) is letter_share(Reached(letters=10)) is None


def test_who_is_on_both_lists_is_written_to_once() -> None:
    assert can_write_to(Reached(letters=120, customers=200, both=40)) == 280
    assert can_write_to(Reached(both=4)) is None


# Costs ------------------------------------------------------------------------------------------------


def test_s33_a_person_who_asked_is_compared_with_letters() -> None:
    channels = [
        {"id": "social", "cost": 900, "leads": 18, "sales": 3},
        {"id": "mail", "cost": 600, "leads": 10},
        {"id": "search", "cost": 300, "leads": 0},
    ]
    social, mail, search, own = costs(counting(channels=channels))
    assert (social.per_asked, social.per_bought, mail.per_asked) == (50, 300, 60)
    assert (mail.per_bought, search.per_asked, own.per_asked) == (None, None, None)


def test_five_of_two_hundred_visits_bought_is_two_and_a_half_of_a_hundred() -> None:
    channels = [{"id": "social", "visits": 200, "sales": 5}, {"id": "mail", "visits": 0, "sales": 5}]
    social, mail, *_ = costs(counting(channels=channels))
    assert (social.conversion, mail.conversion) == (2.5, None)


def test_our_posts_start_from_the_time_they_took_and_what_was_gained() -> None:
    social = costs(orders({"1": 2, "2": 5, "13": 6}))[0]
    assert (social.cost, social.asked, social.bought) == (180, 7, None)  # 3 h x 20 in each of three weeks
    assert costs(orders({"1": 9}))[0].cost == 60  # one week of thirteen
    assert costs(plan_of())[0].cost is None


def test_what_the_owner_says_of_the_posts_comes_first() -> None:
    plan = plan_of(
        time={"minutes": 180, "hourly_cost": 20}, measurement={"channels": [{"id": "social", "cost": 5}]}
    )
    assert costs(plan)[0].cost == 5


def test_s33_untracked_business_has_its_share() -> None:
    found = worth(1000, [Untracked(id="e1", who="Anna", value=400), Untracked(id="e2")])
    assert found is not None
    assert (found.tracked, found.untracked, found.total, found.share) == (1000, 400, 1400, 29)
    assert worth(None, [Untracked(id="e1", who="Anna")]) is None
    nothing = worth(0, [])
    assert nothing is not None
    assert nothing.share == 0


# How they heard ---------------------------------------------------------------------------------------

PLACES = [{"id": "youtube", "role": "focus", "share": 90}, {"id": "blog", "role": "active", "share": 10}]


def test_s33_the_question_offers_each_active_place_a_search_and_a_person() -> None:
    reserved = {"id": "tiktok", "role": "reserved", "share": 0}
    plan = plan_of(platforms={"choice": [*PLACES, reserved]})
    blog = plan.library.place_name("blog")
    assert list(ways(plan).values()) == ["YouTube", blog, "Search", "A person told me", "Other"]
    assert question(plan).splitlines()[:2] == ["How did you hear about us?", "☐ YouTube"]


@pytest.mark.parametrize(("asks", "left"), [(None, True), (False, True), (True, False)])
def test_the_question_is_a_task_until_it_is_asked(asks: bool | None, left: bool) -> None:
    plan = plan_of(measurement={} if asks is None else {"asks": asks})
    assert bool(to_do(plan)) is left
    assert ("How did you hear about us?" in to_do(plan)) is left


def test_shares_can_leave_searches_out() -> None:
    plan = counting(heard={"search": 500, "blog": 120, "x": 60, "newsletter": 20, "other": 0})
    assert heard(plan, searches=False) == {"blog": 60, "x": 30, "newsletter": 10}
    assert heard(plan)["search"] == 71
    assert heard(plan_of()) == {}


# How far, and when ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, None, None, None, None), "value"),
        ((20, None, None, None, None), "value"),
        ((20, 80, 0, None, None), "audience"),
        ((20, 80, 15, None, None), "community"),
        ((20, 80, 15, 3, 0), "authority"),
        ((20, 80, 15, 3, 4), "return"),
        ((20, 80, 0, 3, 4), "audience"),
    ],
)
def test_s34_a_stage_comes_after_the_one_before_it(counts: tuple[float | None, ...], expected: Rung) -> None:
    assert rung(counts) == expected


def test_s34_the_meter_counts_posts_that_are_out_and_gave_something() -> None:
    before = stages(plan_of())
    assert [(stage.rung, stage.count, stage.here) for stage in before][:2] == [
        ("value", 0, True),
        ("audience", None, False),
    ]
    run = plan_of(
        today="2027-02-01",
        log={"said": {"1": {"went": "all"}, "2": {"went": "all"}}},
        measurement={"reached": {"followers": 80}},
    )
    value, audience, *_ = stages(run)
    assert value.count
    assert audience.here


def test_results_are_what_weeks_bring_beyond_the_start() -> None:
    plan = orders({"1": 2, "2": 5, "3": 1, "99": 500})
    assert gained(plan, plan.goal) == 2
    weak = orders({"1": 0})
    assert gained(weak, weak.goal) == 0
    soft = orders({"1": 90}, measure="followers")
    assert gained(soft, soft.goal) is None


def test_s34_growth_gathers_momentum() -> None:
    assert growth([2, 3, 5]) == [None, 50, 67]
    assert growth([0, 3]) == [None, None]
    assert growth([]) == []


def test_s34_months_add_up_and_a_long_month_does_not_count_as_growth() -> None:
    weeks = {str(week): 3.0 for week in range(1, 10)}  # January has five of them, February four
    months = by_month(orders(weeks))
    assert [(month.weeks, month.total, month.so_far, month.growth) for month in months] == [
        (5, 15, 15, None),
        (4, 12, 27, 0),
    ]


def test_s34_one_judges_at_the_end_unless_the_owner_waits_longer() -> None:
    assert judged_from(plan_of()) == plan_of().last
    assert judged_from(counting(horizon_days=365)) == date(2028, 1, 4)
