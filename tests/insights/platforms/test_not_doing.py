import re
from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.insights.platforms import Declined, due, not_doing
from planner.insights.progress import decision_day
from planner.knowledge import library
from planner.plan import Plan, build_plan

TODAY = date(2027, 1, 4)
SAID: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "goals": [{"id": "g1", "purpose": "sale"}],
    "time": {"minutes": 180},
    "calendar": {"start": TODAY.isoformat()},
}
CHOICE = [{"id": "facebook", "role": "focus", "share": 100}]


def plan_of(*places: Document, focus: list[Document] = CHOICE, today: date = TODAY, **more: Any) -> Plan:
    """Facebook (4 of 5 there, 4 liked) beside these places, which are not done unless they say more."""
    facebook = {"id": "facebook", "audience": 4, "love": 4}
    rejected = [{"id": place["id"], **place.get("choice", {})} for place in places]
    rated = [{name: value for name, value in place.items() if name != "choice"} for place in places]
    document = put(SAID, ("platforms",), {"places": [facebook, *rated], "choice": [*focus, *rejected]})
    for part, value in more.items():
        document = put(document, (part,), value)
    return build_plan(from_document(document), library(), today)


def only(plan: Plan) -> Declined:
    (one,) = not_doing(plan)
    return one


def test_every_place_that_gets_no_effort_is_listed_in_the_order_of_the_choice() -> None:
    choice: list[Document] = [
        {"id": "x"},
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "tiktok", "role": "reserved"},
        {"id": "instagram", "role": "active", "share": 10},
        {"id": "Choir", "role": "not doing"},
    ]
    plan = plan_of(focus=choice)
    assert [(one.place, one.name, one.reserved) for one in not_doing(plan)] == [
        ("x", "X", False),
        ("tiktok", "TikTok", True),
        ("Choir", "Choir", False),
    ]


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ({"id": "x"}, "We do not know yet whether our customers are there."),
        ({"id": "x", "audience": 0, "love": 5}, "Our customers are not there."),
        ({"id": "x", "audience": 0, "love": 0}, "Our customers are not there."),
        ({"id": "x", "audience": 5, "love": 0}, "We do not like it there."),
        (
            {"id": "whatsapp", "audience": 1, "love": 3},
            "Fewer of our customers are there than on Facebook.",
        ),
        ({"id": "whatsapp", "audience": 4, "love": 1}, "We like it less there than on Facebook."),
        ({"id": "newsletter", "audience": 4, "love": 4}, "Facebook suits what we want better."),
    ],
    ids=["unknown", "nobody", "nobody, unliked", "unliked", "fewer", "liked less", "use"],
)
def test_the_reason_is_what_speaks_most_against_it(place: Document, reason: str) -> None:
    assert only(plan_of(place)).reason == reason


def test_where_nothing_speaks_against_it_there_is_time_for_one_place_only() -> None:
    plan = plan_of(
        {"id": "instagram", "audience": 5, "love": 5}, time={"minutes": 3000, "makes": ["photos", "films"]}
    )
    assert only(plan).reason == "We have time for one place only."


def test_the_reason_may_be_the_time_it_takes() -> None:
    whatsapp = {"id": "whatsapp", "audience": 3, "love": 3, "choice": {"role": "focus", "share": 100}}
    youtube = {"id": "youtube", "audience": 3, "love": 3}
    # half an hour a week keeps 21 minutes: enough for a photo and a story, not for a film of 30
    plan = plan_of(
        whatsapp, youtube, focus=[], time={"minutes": 30}, goals=[{"id": "g1", "purpose": "brand"}]
    )
    assert only(plan).reason == "To keep it up takes more time than we have."


def test_what_the_owner_wrote_stands_before_ours() -> None:
    words = {
        "role": "reserved",
        "why": "Ingrid may take it over",
        "change": "the apprentice stays",
        "again": "2027-03-01",
        "answer": "Because of the buns.",
    }
    place = {"id": "tiktok", "handle": "fjord.tt", "handle_state": "taken", "choice": words}
    assert only(plan_of(place)) == Declined(
        place="tiktok",
        name="TikTok",
        reserved=True,
        reason="Ingrid may take it over",
        condition="the apprentice stays",
        again=date(2027, 3, 1),
        handle="fjord.tt",
        handle_state="taken",
        answer="Because of the buns.",
    )


def test_what_customers_hear_names_the_one_place_and_none_of_our_own_reasons() -> None:
    one = only(plan_of({"id": "tiktok", "choice": {"why": "Ingrid may take it over"}}))
    assert one.answer == "Our time goes to Facebook, and we answer you there."
    nowhere = plan_of({"id": "tiktok", "choice": {"why": "Too loud."}}, focus=[])
    assert only(nowhere).answer == "We are not there yet. Write to us, and we answer you."


# What would have to be true -----------------------------------------------------------------------------


def asked(plan: Plan, **named: int) -> Plan:
    """The plan once ten customers were asked, of whom so many named each place."""
    document = put(plan.said.model_dump(mode="json", exclude_defaults=True), ("platforms", "asked"), 10)
    for place, number in named.items():
        document = put(document, ("platforms", "places", place, "named"), number)
    return build_plan(from_document(document), library(), TODAY)


LIKED = {"id": "instagram", "audience": 4, "love": 5}


@pytest.mark.parametrize("seven", [6, 7])
def test_it_is_said_by_how_many_more_of_ten_customers_it_would_have_to_be_named(seven: int) -> None:
    """Where that many more name it, it comes first; where far fewer do, it does not."""
    plan = plan_of(LIKED)
    found = re.fullmatch(r"Of 10 customers, (\d) more name Instagram than Facebook\.", only(plan).condition)
    assert found
    ahead = int(found[1])
    then = asked(plan, facebook=seven - ahead, instagram=seven).certainty
    assert then
    assert then.first == "instagram"
    less = asked(plan, facebook=seven, instagram=seven - 1).certainty
    assert less
    assert less.first == "facebook"


def test_after_six_of_ten_won_no_other_place_is_asked_for_more_than_the_difference() -> None:
    plan = asked(plan_of(LIKED), facebook=6, instagram=2)
    (condition,) = {one.condition for one in not_doing(plan) if one.place == "instagram"}
    assert "of 10 customers say" not in condition
    assert re.search(r"Of 10 customers, \d more name Instagram than Facebook\.|runs by itself", condition)


@pytest.mark.parametrize(
    ("place", "condition"),
    [
        ({"id": "x"}, "Customers tell us that they are there."),
        ({"id": "x", "audience": 0, "love": 5}, "Customers tell us that they are there."),
        ({"id": "x", "audience": 5, "love": 0}, "Somebody of us likes to do it."),
        (
            {"id": "x", "audience": 1, "love": 1},
            "Our one place runs by itself, and there is time for another.",
        ),
    ],
    ids=["unknown", "nobody", "unliked", "too far behind"],
)
def test_where_numbers_do_not_help_it_says_what_does(place: Document, condition: str) -> None:
    assert only(plan_of(place)).condition == condition


def test_a_place_that_fits_better_than_the_chosen_one_needs_no_more_customers() -> None:
    better = {"id": "instagram", "audience": 3, "love": 5}
    chosen = {"id": "x", "audience": 1, "love": 1, "choice": {"role": "focus", "share": 100}}
    plan = plan_of(chosen, better, focus=[])
    assert plan.focus is not None
    assert plan.focus.id == "x"
    assert "customers say" not in only(plan).condition


# When to look again -------------------------------------------------------------------------------------


def test_without_a_day_of_its_own_a_place_is_looked_at_on_the_decision_day() -> None:
    plan = plan_of({"id": "x"})
    assert only(plan).again == decision_day(plan)
    assert plan.start < decision_day(plan) <= plan.last


@pytest.mark.parametrize(
    ("today", "is_due"), [("2027-02-28", False), ("2027-03-01", True), ("2027-06-01", True)]
)
def test_a_place_is_due_from_its_day_on(today: str, is_due: bool) -> None:
    place = {"id": "x", "choice": {"again": "2027-03-01"}}
    plan = plan_of(
        place, {"id": "tiktok", "choice": {"again": "2028-01-01"}}, today=date.fromisoformat(today)
    )
    assert [one.place for one in due(plan)] == (["x"] if is_due else [])


def test_the_name_wanted_everywhere_stands_in_for_one_of_its_own() -> None:
    document = {"id": "x", "handle": "fjord_x"}
    for place, handle in (
        (document, "fjord_x"),
        ({"id": "x"}, "fjordbakeri"),
        ({"id": "Choir"}, "fjordbakeri"),
    ):
        said = plan_of(place).said.model_copy(deep=True)
        said.platforms.handle = "fjordbakeri"
        assert only(build_plan(said, library(), TODAY)).handle == handle
