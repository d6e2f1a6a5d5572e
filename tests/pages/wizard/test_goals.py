"""The page of goals: what they are counted by, and labels that say so."""

from typing import Any

from streamlit.testing.v1 import AppTest

from tests.pages import screens

G1 = ("goals", "g1")


def goals(trade: str = "accountant", **goal: Any) -> str:
    """A plan with one goal."""
    business = {"name": "Tall", "trade": trade, "country": "NO"}
    said = {"id": "g1", "want": "accountant/monthly-clients"} | goal
    start = {"start": "2027-01-04"}
    return screens.keep(screens.answers(business=business, goals=[said], calendar=start))


def labels(screen: AppTest) -> list[str]:
    return [screens.box(screen, *G1, name).label for name in ("baseline", "target")]


MONTH = ["How many in a normal month now", "How many in a month at the end"]
WEEK = ["How many in a normal week now", "How many in a week at the end"]
TURNED = "Under Progress you type each week's number. We turn weeks into months."


def test_a_want_by_the_month_asks_for_months_and_its_first_number_keeps_it() -> None:
    plan = goals()
    screen = screens.visit("goals", plan)
    assert labels(screen) == MONTH
    assert "We assume: the month" in screens.said(screen)
    assert TURNED in screens.said(screen)
    screens.box(screen, *G1, "baseline").set_value(3).run()
    assert (screens.stored(plan, *G1, "every"), screens.stored(plan, *G1, "baseline")) == ("month", 3)
    assert "We assume: the month" not in screens.said(screen)
    assert "We assume: 5" in screens.said(screen)
    screens.press(screen, "Undo")
    assert screens.stored(plan, *G1, "every") is None


def test_the_owner_chooses_the_week_or_the_month() -> None:
    plan = goals("bakery", want="bakery/cake-orders", baseline=9)
    screen = screens.visit("goals", plan)
    asked = screens.box(screen, *G1, "every")
    assert (asked.label, asked.options, asked.value) == (
        "You count it by",
        ["the week", "the month"],
        None,
    )
    assert asked.placeholder == "the week"
    assert labels(screen) == WEEK
    assert TURNED not in screens.said(screen)
    asked.set_value("month").run()
    assert labels(screen) == MONTH
    assert screens.stored(plan, *G1) == {
        "id": "g1", "want": "bakery/cake-orders", "every": "month", "baseline": 9,
    }  # fmt: skip


def test_a_plan_with_a_weeks_number_still_says_the_week() -> None:
    screen = screens.visit("goals", goals(baseline=1))
    assert labels(screen) == WEEK


def test_more_a_month_than_can_be_taken_says_so() -> None:
    business = {"name": "Tall", "trade": "accountant", "country": "NO"}
    offers = [{"id": "o1", "name": "books", "capacity": 1}]
    goal = {"id": "g1", "want": "accountant/monthly-clients", "every": "month", "baseline": 2, "target": 6}
    plan = screens.keep(screens.answers(business=business | {"offers": offers}, goals=[goal]))
    words = "You are near what you can make: you want 6 a month, and you can take 4."
    assert words in screens.said(screens.visit("goals", plan))


def test_the_list_of_answers_says_month() -> None:
    said = screens.said(screens.whole("summary", goals(every="month", baseline=3, target=6)))
    assert "How many in a normal month now" in said
    assert "You count it by" in said
