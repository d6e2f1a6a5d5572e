"""What takes the days that are left: something useful, somebody, another use of the offer."""

from typing import Any

from planner.answers import Document
from planner.plan import Plan
from tests.plan.schedule.schedules import Change, bakery, lessons, of_step

NO_FEASTS: Change = (("business", "country"), "XX")  # a country of which we know no day


STORY: Document = {"id": "c1", "customer": "Mrs Dahl", "change": "She has her Saturdays back."}


def told(**more: Any) -> Plan:
    return bakery(NO_FEASTS, (("calendar", "stories"), [{**STORY, **more}]))


def test_a_customers_own_story_is_told_first_and_only_with_permission() -> None:
    assert told().posts == bakery(NO_FEASTS).posts
    first = next(p for p in told(permission=True).posts if p.beside)
    assert (first.key, first.kind, first.title, first.first) == (
        *("c1-photo1", "customer", "What changed for Mrs Dahl"),
        "She has her Saturdays back.",
    )


def test_free_days_go_to_something_useful_to_people_and_to_another_use_of_the_offer() -> None:
    plan = bakery(NO_FEASTS)
    beside = [p for p in plan.posts if p.beside]
    assert {"human", "customer"} <= {p.kind for p in beside}
    assert of_step(plan, "proof"), "the work on what is sold takes turns with them"
    assert len(of_step(plan, "booking")) >= 3
    assert len(lessons(plan)) >= 10
    how = of_step(plan, "how-to-order")[0].go_out
    assert all(p.go_out > how for p in of_step(plan, "booking", "room")), "first how to order, then what else"
