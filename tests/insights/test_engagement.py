"""Being with people: shares, conversations, what was checked, and ideas that come from people."""

from datetime import date
from typing import Any, get_args

import pytest

from planner.answers import Automation, Engagement, Report, from_document
from planner.insights.engagement import (
    ANSWERED,
    JOINED,
    PER_TALK,
    Relation,
    against,
    answer_share,
    began,
    capacity,
    conversation_share,
    independent,
    meeting_ideas,
    one_to_one,
    relations,
    unstaffed,
    verified,
)
from planner.insights.themes import voice_ideas
from planner.insights.themes.own_ideas import TITLE
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review

TODAY = date(2026, 12, 1)
TWO_HOURS = {"minutes": 600, "free": 0, "answering": 20}  # for answers


def plan(code: str = "en", **parts: Any) -> Plan:
    said = {
        "business": {"name": "Nordlys", "trade": "bakery", "country": "NO"},
        "time": {"minutes": 180},
        "calendar": {"start": "2027-01-04"},
    }
    return build_plan(from_document(said | parts), library(code), TODAY)


def related(**said: Any) -> tuple[Relation, ...]:
    built = plan(time={"minutes": 180, "answering": 0}, engagement=said)
    return relations(built.answers.engagement, built)


# What is said ------------------------------------------------------------------------------------------


def test_it_has_begun_once_something_is_said_or_the_page_was_seen() -> None:
    assert not began(plan(settings={"seen": ["time"]}))
    assert began(plan(settings={"seen": ["engagement"]}))
    assert began(plan(engagement={"hours": 0}))
    assert began(plan(engagement={"complaints": {"who": "Kari"}}))


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ({"policy": "always", "share": 10}, 100),
        ({"policy": "avoid"}, 0),
        ({"policy": "sometimes", "share": 60}, 60),
        ({"policy": "sometimes"}, None),
        ({"share": 60}, None),
    ],
)
def test_the_share_of_answers_follows_from_what_one_does(said: dict[str, Any], share: int | None) -> None:
    assert answer_share(Engagement(**said)) == share


def test_s24_how_many_get_an_answer_stands_beside_the_survey() -> None:
    assert [against(share, ANSWERED) for share in (60, 83, 84)] == ["below", "at", "above"]
    assert against(46, JOINED) == "below"


# Conversations -----------------------------------------------------------------------------------------


def test_two_hours_hold_twenty_four_conversations() -> None:
    found = capacity(plan(time=TWO_HOURS, engagement={"contacts": 50, "outreach": 10}))
    assert (found.minutes, found.per_talk, found.possible, found.planned) == (120, PER_TALK, 24, 60)


def test_longer_conversations_are_fewer() -> None:
    assert capacity(plan(time=TWO_HOURS, engagement={"per_talk": 50})).possible == 2


def test_no_time_holds_none() -> None:
    assert capacity(plan(time={"minutes": 0})).possible == 0


def test_five_a_week_are_sixty_five_in_the_plan() -> None:
    assert one_to_one(plan(engagement={"contacts": 5, "outreach": 3})) == 65
    assert one_to_one(plan()) == 0


def test_the_conversation_share_is_answering_beside_making() -> None:
    three_to_two = {"minutes": 300, "free": 0, "activities": {"publish": 180, "respond": 120}}
    assert conversation_share(plan(time=three_to_two)) == 40
    assert conversation_share(plan(time={"minutes": 300, "answering": 0})) == 0
    assert conversation_share(plan(time={"minutes": 0})) == 0


# The six relations -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"groups": [{"id": "g1"}]}, "group"),
        ({"contacts": 1}, "outreach"),
        ({"outreach": 1}, "outreach"),
        ({"people": [{"id": "c1"}]}, "outreach"),
        ({"thanks": True}, "thanks"),
        ({"collaborators": [{"id": "h1"}]}, "collaboration"),
    ],
)
def test_each_relation_counts_alone(said: dict[str, Any], name: Relation) -> None:
    assert related(**said) == (name,)


def test_an_hour_counts_only_where_it_has_minutes() -> None:
    assert related(hour_day=0) == ()
    for daily, expected in ((None, ("answer", "hour")), (12, ("answer",))):
        time = {"minutes": 343, "answering": 25, "daily": daily}  # 60 minutes for answers
        built = plan(time=time, engagement={"hour_day": 0})
        assert relations(built.answers.engagement, built) == expected


def test_a_zero_and_a_no_are_no_relation() -> None:
    assert related(contacts=0, outreach=0, thanks=False, answers="Ola") == ()


def test_minutes_for_answers_are_a_relation_once_the_owner_says_so() -> None:
    built = plan(engagement={"thanks": True})
    assert relations(built.answers.engagement, built) == ("thanks",)
    built = plan(engagement={"thanks": True, "policy": "always"})
    assert relations(built.answers.engagement, built) == ("answer", "thanks")
    assert set(relations(built.answers.engagement, built)) <= set(get_args(Relation))


# Machines and what is passed on ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "alone"),
    [
        ({"talks": True, "hands_over": 3, "staffed": False}, True),
        ({"talks": True, "hands_over": 3}, True),
        ({"talks": True, "hands_over": 4, "staffed": False}, False),
        ({"talks": True, "hands_over": 1, "staffed": True}, False),
        ({"talks": True, "staffed": False}, False),
        ({"hands_over": 1, "staffed": False}, False),
    ],
)
def test_only_a_machine_that_hands_over_early_needs_somebody(said: dict[str, Any], alone: bool) -> None:
    assert unstaffed(Automation(id="m1", **said)) is alone


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ({}, 0),
        ({"first": "The mill"}, 1),
        ({"second": "The mill"}, 1),
        ({"first": "The mill", "second": "the MILL"}, 1),
        ({"first": "The mill", "second": "The paper"}, 2),
        ({"first": "The mill", "second": "The paper", "same": True}, 1),
        ({"same": True}, 0),
    ],
)
def test_the_same_origin_counts_once(said: dict[str, Any], count: int) -> None:
    assert independent(Report(id="r1", **said)) == count


def test_three_different_checks_are_enough() -> None:
    assert verified(plan(), Report(id="r1", checks=["bio", "place", "asked"]))
    assert not verified(plan(), Report(id="r1", checks=["bio", "place"]))
    assert not verified(plan(), Report(id="r1", checks=["bio", "bio", "bio"]))


# Ideas -------------------------------------------------------------------------------------------------


def test_each_place_where_customers_are_met_is_offered_once() -> None:
    audiences = [
        {"id": "a1", "offline": "Trade fair in Bergen\nThe Saturday market; the school gate"},
        {"id": "a2", "offline": "Trade fair in Bergen\n\n  \nThe quay"},
    ]
    meetings = [{"id": "e1", "what": "the school gate"}]
    found = meeting_ideas(plan(audiences=audiences, engagement={"meetings": meetings}))
    assert found == ("Trade fair in Bergen", "The Saturday market", "The quay")
    assert meeting_ideas(plan()) == ()


def test_a_long_place_fits_into_its_field() -> None:
    found = meeting_ideas(plan(audiences=[{"id": "a1", "offline": "x" * 600}]))
    assert found == ("x" * 200,)


def test_a_whole_card_gives_an_idea_and_half_a_card_none() -> None:
    voices = [
        {"id": "v1", "name": "Kari", "odd": "names every sourdough", "matters": "Each loaf is looked after"},
        {"id": "v2", "name": "Ola", "odd": "whistles"},
        {"id": "v3", "odd": "whistles", "matters": "One hears that the oven is on"},  # nobody's
    ]
    found = voice_ideas(plan(engagement={"voices": voices}))
    assert list(found) == ["v1"]
    assert found["v1"].title == "Meet Kari"
    assert found["v1"].first == "This is Kari: names every sourdough"
    assert (found["v1"].gain, found["v1"].kind) == ("Each loaf is looked after", "human")


def test_an_idea_that_was_taken_is_not_offered_again() -> None:
    voice = {"id": "v1", "name": "Kari", "odd": "names every sourdough", "matters": "Care"}
    taken = [{"id": "m1", "lessons": [{"id": "l1", "title": "Meet Kari", "show": "Kari"}]}]
    assert voice_ideas(plan(engagement={"voices": [voice]}, themes=taken)) == {}


def test_braces_and_long_words_are_only_words() -> None:
    voice = {"id": "v1", "name": "{name} " * 8, "odd": "100% {odd} " * 18, "matters": "<b>care</b>"}
    idea = voice_ideas(plan("en-XA", engagement={"voices": [voice]}))["v1"]
    assert len(idea.title) <= TITLE
    assert "100% {odd}" in idea.first


# The review --------------------------------------------------------------------------------------------


def found(**parts: Any) -> list[tuple[str, str]]:
    result = review(plan(**parts))
    return [(f.guideline.id, f.level) for f in result.findings if f.topic == "engagement"]


def test_a_page_that_was_left_empty_has_four_findings() -> None:
    assert set(found(settings={"seen": ["engagement"]})) == {
        ("audience-decides-the-channel", "costly"),
        ("first-contact-is-a-complaint", "costly"),
        ("relationships-top", "costly"),
        ("recovery-builds-trust", "note"),
    }


def test_nobody_at_all_is_said_once_after_the_answers() -> None:
    names = [name for name, _ in found(time={"minutes": 180, "answering": 0}, engagement={"outreach": 0})]
    assert "ignore-community" not in names
    assert names.index("interact-and-reply") < names.index("relationships-top")


def test_a_plan_that_is_good_to_people_has_no_finding() -> None:
    good = {
        "answers": "Kari",
        "hours": 24,
        "policy": "always",
        "complaints": {"who": "Kari", "hours": 8, "where": "On the phone"},
        "recovery": {"admits": "Kari", "says": "Sorry", "right": "A new cake", "tells": "What we changed"},
        "contacts": 2,
        "outreach": 1,
        "groups": [{"id": "g1", "name": "Bergen bakes", "rules": True, "first": "answer", "minutes": 10}],
        "thanks": True,
        "listening": "Nordlys, rye, Nygårdsgaten",
    }
    assert found(engagement=good) == []
