"""What only the owner knows: how many more, on which weekdays, who works there."""

from datetime import date
from typing import Any

import pytest

from planner.answers import from_document
from planner.exports.page_one import goal_in_words, page_one
from planner.exports.selling import every_week, week_rules
from planner.exports.short_plan import short_plan
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from tests.plan.schedule.schedules import of_step, selling


def gardener(
    offer: dict[str, Any] | None = None,
    goal: dict[str, Any] | None = None,
    place: str = "facebook",
    **business: Any,
) -> Plan:
    card = {"id": "o1", "card": "gardener/fixed-days", "price": "from 45 pounds a visit"}
    document = {
        "business": {
            "name": "Green Hand, Leeds",
            "trade": "gardener",
            "country": "GB",
            "contact": "0113 496 0000",
            "offers": [card | (offer or {})],
            **business,
        },
        "goals": [{"id": "g1", "want": "gardener/regulars", **(goal or {})}],
        "time": {"minutes": 180},
        "platforms": {"choice": [{"id": place, "role": "focus", "share": 100}]},
        "calendar": {"start": "2027-01-04"},
    }
    return build_plan(from_document(document), library(), date(2027, 1, 4))


def test_the_number_the_owner_wants_is_the_goals() -> None:
    plan = gardener(goal={"more": 3})
    assert "3 more a month" in goal_in_words(plan, plan.goal)
    assert "135 pounds" in " ".join(line.text for line in page_one(plan, review(plan)).lines)


def test_room_for_so_many_in_all_is_the_goal_where_no_number_was_said() -> None:
    plan = gardener({"capacity": 5})
    assert "5 more by Sat 3 Apr" in goal_in_words(plan, plan.goal)
    later = [post.ask for post in of_step(plan, "booking") if post.week > 4]
    assert later
    assert all("Room for [number] more." in ask for ask in later)
    assert "Room for" not in of_step(plan, "booking")[0].ask


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([1, 2, 3], "Tuesday to Thursday"),
        ([3, 1], "Tuesday and Thursday"),
        ([0, 1, 4], "Monday, Tuesday and Friday"),
        ([], ""),
        ([*range(7)], ""),
    ],
)
def test_the_weekdays_stand_in_the_offer_and_under_its_posts(days: list[int], words: str) -> None:
    plan = gardener({"days": days})
    assert selling(plan).offer.days == words
    asks = [post.ask for post in of_step(plan, "booking")]
    assert all((words or "Monday") in ask for ask in asks) is bool(words)


def test_who_works_there_and_where_is_said_once() -> None:
    hello = of_step(gardener(people=2), "hello")[0]
    assert hello.more.startswith("There are 2 of us, in Leeds.")
    assert of_step(gardener(people=1, name="Green Hand"), "hello")[0].more.startswith(
        "One person does all of it here."
    )
    assert "of us" not in of_step(gardener(), "hello")[0].more


def test_a_line_that_speaks_of_another_offer_first_names_no_price() -> None:
    asks = {post.first: post.ask for post in of_step(gardener(), "booking")}
    own = {line.first for line in library().selling("gardener").lines if line.offers[:1] == ("fixed-days",)}
    assert any(first in own for first in asks)
    assert any(first not in own for first in asks)
    assert all(("45 pounds" in ask) is (first in own) for first, ask in asks.items())


def test_the_weekly_texts_are_the_businesss_own_and_say_how_to_order() -> None:
    plan = gardener()
    story, aloud, message = every_week(plan)
    known = library().kinds.weekly("gardener")
    assert story.text.startswith(known.text)
    assert story.text.endswith("Ring 0113 496 0000 or send us a message.")
    assert (aloud.text, message.text) == (" ".join(known.spoken), known.write)


def test_on_linkedin_a_person_posts_and_what_is_put_out_is_no_story() -> None:
    plan = gardener(place="linkedin")
    assert "Post from one person's own profile; the page of the firm passes it on." in week_rules(plan)
    assert "and one photo with your own news" in short_plan(plan, review(plan))
    assert "and one story with your own news" in short_plan(gardener(), review(gardener()))
