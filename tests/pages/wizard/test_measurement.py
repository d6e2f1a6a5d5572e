"""The page "What do you count?": a number for each goal, what it costs, how far one is, when one judges."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.answers import Answers
from tests.days import BEFORE
from tests.pages import screens

FOLDS = {
    "more": "numbers.more",
    "rate": "charts.rate",
    "heard": "heard.ask",
    "unseen": "heard.unseen",
    "costs": "costs.show",
    "meter": "stages.meter",
    "people": "stages.people",
    "horizon": "stages.horizon",
}
FOLLOWERS = {"id": "g1", "name": "Grow", "measure": "followers", "target": 5000}


def bakery(**parts: Any) -> Answers:
    business = {"name": "Nordlys", "trade": "bakery", "country": "NO"}
    return screens.answers(business=business, calendar={"start": "2027-01-04"}, **parts)


def opened(plan: str, *folds: str) -> AppTest:
    """The page with these folds open, to be used."""
    return screens.visit("measurement", plan, [f"{plan}:fold:{FOLDS[fold]}" for fold in folds])


def enter(screen: AppTest, value: Any, *path: str) -> AppTest:
    screens.box(screen, *path).set_value(value)
    return screen.run()


def chart(screen: AppTest, key: str) -> dict[str, Any]:
    (found,) = [node for node in screen.main if node.type == "plotly_chart" and key in node.proto.id]
    return dict(json.loads(found.proto.spec))


def test_a_first_visit_asks_four_things() -> None:
    screen = screens.visit("measurement", screens.keep(screens.quick("bakery")))
    assert screens.errors(screen) == []
    assert [line.label for line in screen.text_input] == [
        "What you count",
        "Where you read it",
        "Who reads it",
    ]
    assert [each.label for each in screen.radio] == ["We ask every new customer how they heard about us"]
    assert not screen.selectbox


def test_where_it_is_read_and_by_whom_is_kept_under_the_goal() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(
        screens.visit("measurement", plan), "order book", "measurement", "measures", "g1", "source"
    )
    enter(screen, "Eva", "measurement", "measures", "g1", "reader")
    assert screens.stored(plan, "measurement", "measures") == [
        {"id": "g1", "source": "order book", "reader": "Eva"}
    ]


def test_no_is_an_answer_too() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(screens.visit("measurement", plan), False, "measurement", "asks")
    assert screens.stored(plan, "measurement", "asks") is False
    assert screens.box(screen, "measurement", "asks").value is False


def test_a_goal_counted_in_followers_is_turned_into_business_with_one_tap() -> None:
    plan = screens.keep(bakery(goals=[FOLLOWERS]))
    screen = screens.visit("measurement", plan)
    assert "This counts attention or talk." in screens.said(screen)
    screens.press(screen, "Count cake orders")
    assert screens.stored(plan, "goals", "g1", "measure") == "cake orders"
    assert screens.stored(plan, "goals", "g1", "target") is None
    assert screens.box(screen, "goals", "g1", "measure").value == "cake orders"
    assert "This counts attention or talk." not in screens.said(screen)


def test_the_owner_may_say_that_it_counts_business_all_the_same() -> None:
    plan = screens.keep(bakery(goals=[FOLLOWERS]))
    screen = screens.press(screens.visit("measurement", plan), "No, it counts business")
    assert screens.stored(plan, "goals", "g1", "soft") is False
    assert "This counts attention or talk." not in screens.said(screen)


def test_a_second_goal_is_folded_under_its_name() -> None:
    goals = [{"id": "g1", "name": "*Cakes*", "measure": "cakes"}, {"id": "g2", "name": "A baker"}]
    screen = screens.visit("measurement", screens.keep(bakery(goals=goals)))
    assert "A baker" in [fold.label for fold in screen.expander]
    assert len(screen.text_input) == 3
    assert "*Cakes*" in screens.said(screen)


def test_further_numbers_come_and_go() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.press(opened(plan, "more"), "Add a number")
    enter(screen, "[likes](x) {n} 100%", "measurement", "measures", "e1", "name")
    assert "By its name: Attention or talk." in screens.said(screen)
    assert "50% of your numbers count business." in screens.said(screen)
    screens.press(screen, "Remove")
    assert screens.stored(plan, "measurement", "measures") in (None, [])


def test_a_number_worth_counting_is_added_with_one_tap() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.press(opened(plan, "more"), "Count conversations with customers a week")
    (entry,) = screens.stored(plan, "measurement", "measures")
    assert entry == {"id": "e1", "name": "conversations with customers a week"}
    assert "Count conversations with customers a week" not in screens.buttons(screen)


def test_the_picture_shows_each_number_with_a_mark_of_its_kind_a_sentence_and_a_table() -> None:
    entries = [
        {"id": "g1", "easy": 2, "matters": 4},
        {"id": "e1", "name": "*likes*", "easy": 4, "matters": 0},
        {"id": "e2", "name": "talks", "easy": 2, "matters": 4},
    ]
    screen = opened(screens.keep(bakery(measurement={"measures": entries})), "rate")
    assert "at least as much as they are easy to count: cake orders and talks." in screens.said(screen)
    series = {one["name"]: one for one in chart(screen, "easy-and-matters")["data"] if one.get("name")}
    assert {name: (one["text"], one["x"], one["y"]) for name, one in series.items()} == {
        "Business": (["1"], [2], [4]),
        "Attention or talk": (["2", "3"], [4, 2.5], [0, 4]),
    }
    assert len({one["marker"]["symbol"] for one in series.values()}) == 2
    rows = screen.table[0].value.values.tolist()
    assert rows[1] == ["2\\. \\*likes\\*", "Yes", "No", "Attention or talk"]


def test_a_rating_is_said_in_words() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened(plan, "rate")
    assert screens.box(screen, "measurement", "measures", "g1", "easy").options == [
        "Yes",
        "Somewhat",
        "No",
    ]
    enter(screen, 4, "measurement", "measures", "g1", "matters")
    assert screens.stored(plan, "measurement", "measures", "g1", "matters") == 4


def test_what_customers_answer_is_counted_for_each_way() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened(plan, "heard")
    assert "☐ A person told me" in screens.said(screen)
    assert "Add to your form" in screens.said(screen)
    enter(screen, 3.0, "measurement", "heard", "facebook")
    enter(screen, 1.0, "measurement", "heard", "search")
    assert "Most often: Facebook, 75 of 100." in screens.said(screen)


def test_business_no_statistics_show_has_its_share() -> None:
    plan = screens.keep(bakery(measurement={"tracked": 1000}))
    screen = screens.press(opened(plan, "unseen"), "Add something")
    enter(screen, "Anna", "measurement", "untracked", "e1", "who")
    enter(screen, 400.0, "measurement", "untracked", "e1", "value")
    assert "Seen in statistics: 1,000. Not seen: 400. Together: 1,400; 29% is not seen." in screens.said(
        screen
    )


def test_costs_are_compared_and_nothing_is_divided_by_nobody() -> None:
    channels = [{"id": "social", "cost": 900, "leads": 18}, {"id": "mail", "cost": 600, "leads": 0}]
    screen = opened(screens.keep(bakery(measurement={"channels": channels})), "costs")
    rows = screen.table[0].value.values.tolist()
    assert rows == [
        ["Your posts", "50", "no number yet", "no number yet"],
        ["Letters by post", "no number yet", "no number yet", "no number yet"],
    ]


def test_without_a_cost_of_the_hour_the_page_leads_to_it_and_back() -> None:
    screen = opened(screens.keep(screens.quick("bakery")), "costs")
    query = screens.links(screen)["Say what an hour costs you"]
    assert "back=measurement" in query


def test_a_cost_below_nothing_is_refused_by_its_name_and_stays_in_its_field() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(opened(plan, "costs"), -5.0, "measurement", "channels", "social", "cost")
    assert screens.errors(screen) == ["What it cost: enter 0 or more. Not saved yet."]
    assert screens.box(screen, "measurement", "channels", "social", "cost").value == -5
    assert screens.stored(plan, "measurement", "channels") is None


def test_the_meter_says_where_one_is_and_which_numbers_fit() -> None:
    reached = {"followers": 2000, "fitting": 15}
    screen = opened(screens.keep(bakery(measurement={"reached": reached})), "meter")
    assert "Give something of value: you are here" in screens.said(screen)
    assert "People listen (counted: 2,000)" in screens.said(screen)
    assert "Count the posts that gave somebody something." in screens.said(screen)
    assert "About 300 of your followers" in screens.said(screen)


def test_more_people_on_both_lists_than_on_one_cannot_be() -> None:
    plan = screens.keep(bakery(measurement={"reached": {"letters": 10, "customers": 20, "both": 15}}))
    screen = opened(plan, "people")
    assert [each.value for each in screen.warning] == [
        "More people are on both lists than on one of them. Correct one of the three numbers."
    ]
    enter(screen, 5.0, "measurement", "reached", "both")
    assert "You can write to 25 people directly" in screens.said(screen)


@pytest.mark.on(BEFORE)
def test_the_day_one_judges_moves_with_the_owners_patience() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened(plan, "horizon")
    assert "You judge from **3 April 2027** on." in screens.said(screen)
    assert "ten years" in screens.said(screen)
    enter(screen, 365, "measurement", "horizon_days")
    assert "You judge from **4 January 2028** on." in screens.said(screen)


def test_what_was_read_adds_up() -> None:
    log = {"readings": {"g1": {"1": 2, "2": 5}}}
    screen = opened(screens.keep(bakery(log=log)), "horizon")
    assert "cake orders: 7 so far, in 2 weeks." in screens.said(screen)


def test_nothing_is_counted_per_post() -> None:
    text = screens.said(screens.whole("measurement", screens.keep(screens.quick("bakery"))))
    assert "per post" not in text
    assert "A single post is never judged here." in text


def test_a_number_too_many_is_refused_with_words() -> None:
    entries = [{"id": f"e{k}", "name": f"calls {k}"} for k in range(1, 25)]
    plan = screens.keep(bakery(measurement={"measures": entries}))
    screen = screens.press(opened(plan, "more"), "Count conversations with customers a week")
    assert screens.errors(screen) == ["What you count: at most 24. Take one away first."]
    assert len(screens.stored(plan, "measurement", "measures")) == 24


def test_a_number_of_a_goal_that_went_says_so() -> None:
    entry = {"id": "e1", "name": "calls", "goal": "g7"}
    screen = opened(screens.keep(bakery(measurement={"measures": [entry]})), "more")
    assert screens.box(screen, "measurement", "measures", "e1", "goal").options[-1] == "no longer there"


def test_a_goal_takes_its_number_with_it() -> None:
    entries = [
        {"id": "g1", "reader": "Eva"},
        {"id": "g2", "reader": "Ola"},
        {"id": "e1", "name": "calls", "goal": "g2"},
    ]
    goals = [{"id": "g1", "name": "Cakes"}, {"id": "g2", "name": "A baker"}]
    plan = screens.keep(bakery(goals=goals, measurement={"measures": entries}))
    screen = screens.press(screens.visit("goals", plan), "Remove", 1)
    assert screens.errors(screen) == []
    assert [goal["id"] for goal in screens.stored(plan, "goals")] == ["g1"]
    assert screens.stored(plan, "measurement", "measures") == [
        {"id": "g1", "reader": "Eva"},
        {"id": "e1", "name": "calls"},
    ]
    screens.press(screen, "Undo")
    assert sorted(screens.stored(plan, "measurement", "measures"), key=entries.index) == entries


def test_before_a_tap_on_the_review_one_reads_what_goes() -> None:
    plan = screens.keep(bakery(goals=[FOLLOWERS], settings={"seen": ["goals"]}))
    screen = screens.visit("review", plan)
    assert r"Count this instead\: cake orders" in screens.buttons(screen)
    assert "because it belonged to the old number: “How many at the end”." in screens.said(screen)
    readings = screens.keep(
        bakery(goals=[FOLLOWERS], settings={"seen": ["goals"]}, log={"readings": {"g1": {"1": 40}}})
    )
    assert r"Count this instead\: cake orders" not in screens.buttons(screens.visit("review", readings))


def test_s32_the_share_one_owns_has_one_decimal_where_it_is_small() -> None:
    reached = {"followers": 250_000, "letters": 500}
    screen = opened(screens.keep(bakery(measurement={"reached": reached})), "people")
    assert "0.2% get your newsletter." in screens.said(screen)
    enter(screen, 250_000.0, "measurement", "reached", "letters")
    assert "50% get your newsletter." in screens.said(screen)
