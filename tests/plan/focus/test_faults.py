"""The ten faults of the choice before this one, each as something that no longer happens."""

from collections import defaultdict
from typing import Any

import pytest

from planner.answers import Answers
from planner.knowledge import library
from planner.plan import Certainty
from planner.plan.focus.links import place_effort
from planner.vocabulary import Makes
from tests.choosing import IN_SHORT, Said, business, race, sure

AUDIENCES: list[dict[str, Any]] = [
    {"ages": ["18-29"]},
    {"ages": ["65+"], "sex": "men"},
    {"ages": ["18-29"], "sex": "women"},
    {"ages": ["50-64"], "education": "college graduate+"},
    {"ages": ["30-49"], "area": "rural"},
]
PHONE: list[Makes] = ["photos", "writing"]
WANTS = [f"{trade.id}/{trade.wants[0].id}" for trade in library().trades.values()]


def counts(found: Certainty) -> dict[str, int]:
    """The counts by places in short, those that come first now and then."""
    short = {place: name for name, place in IN_SHORT.items()}
    return {short[place]: n for place, n in found.counts.items() if n}


def test_1_who_the_customers_are_changes_the_choice() -> None:
    places, rankings = defaultdict(set), defaultdict(set)
    for want in WANTS:
        for who in AUDIENCES:
            for country in ("US", "NO"):
                found = sure(business(want, country, who=who))
                places[want].add(found.first)
                rankings[want].add(tuple(found.counts)[:3])
    assert sum(len(found) > 1 for found in places.values()) >= len(WANTS) / 2
    assert all(len(found) > 1 for found in rankings.values())


def test_2_more_people_at_lunch_are_visits_and_no_matter_of_a_newsletter() -> None:
    found = counts(sure(business("restaurant/lunches", "GB")))
    assert [*found][:2] == ["FB", "IG"]
    assert found.get("PI", 0) == 0
    assert found["NL"] <= 5


@pytest.mark.parametrize("country", ["GB", "US"])
def test_3_welders_are_sought_where_they_are(country: str) -> None:
    found = sure(business("manufacturer/machinists", country))
    assert found.first == "facebook"
    assert found.word == "close"
    assert found.counts["linkedin"] < found.counts["facebook"]


def test_4_minutes_tell_places_apart_whatever_the_time() -> None:
    for minutes, least in ((60, 1.9), (180, 1.4), (600, 1.15)):
        held = race(business("bakery/cake-orders", "NO", time={"minutes": minutes}))
        planned = dict(held.planned)[minutes]
        suffice = {
            one.place: planned / (planned + one.effort[0].need)
            for one in held.entrants
            if one.place in ("newsletter", "youtube")
        }
        assert suffice["newsletter"] / suffice["youtube"] > least
    phone, all_of_it = (
        {
            place: place_effort(place, makes, Answers(), library()).able
            for place in ("instagram", "tiktok", "youtube")
        }
        for makes in (PHONE, [*PHONE, "films"])
    )
    assert phone["youtube"] < phone["tiktok"] < phone["instagram"] < 1
    assert set(all_of_it.values()) == {1.0}


def test_5_the_place_named_is_the_one_that_comes_first_most_often_or_it_is_said_why() -> None:
    for trade in library().trades.values():
        for want in trade.wants:
            found = sure(business(f"{trade.id}/{want.id}", "GB"))
            assert found.counts[found.first] == max(found.counts.values())
            assert not found.by_page


def test_6_one_customer_is_no_crowd() -> None:
    def bakery(part: int) -> Certainty:
        said: Said = {"IG": {"named": part}, "FB": {"named": 0}}
        return sure(business("bakery/cake-orders", "GB", said, asked=part))

    found = {part: bakery(part) for part in (1, 5, 10, 50)}
    assert found[1].word == "close"
    assert "facebook" in found[10].counts
    assert "facebook" not in found[50].counts
    grows = [one.counts["instagram"] for one in found.values()]
    assert grows == sorted(grows)
    assert found[50].word == "clear"


def test_7_every_link_has_its_spread() -> None:
    """With all that can be said said, a place that is a little better does not win every time."""
    said: Said = {"IG": {"audience": 4, "love": 4}, "FB": {"audience": 4, "love": 4}}
    found = sure(business("bakery/cake-orders", "GB", said, asked=0))
    assert found.counts["facebook"] > 10
    assert found.counts["instagram"] > 10


KNOWN: dict[str, Said] = {"nothing": {}, "liking": {"FB": {"love": 4}, "IG": {"love": 2}}}


def test_8_the_less_is_known_the_less_sure_the_choice() -> None:
    clear = dict.fromkeys(("nothing", "liking"), 0)
    for want in WANTS:
        for known, said in KNOWN.items():
            clear[known] += sure(business(want, "NO", said)).word == "clear"
    assert clear["nothing"] <= 1 < clear["liking"]


def test_9_the_flip_is_in_words_and_is_the_question_of_highest_value() -> None:
    for want in WANTS:
        found = sure(business(want, "NO"))
        if found.ask:
            assert found.flip
            assert found.flip.asks == found.ask.question.asks
            assert found.flip.asks not in ("love", "audience") or found.flip.becomes in (0, 2, 4)
            values = [question.worth for question in found.open]
            assert values == sorted(values, reverse=True)
    weeks = sure(
        business("hairdresser/new-faces", "GB", time={"minutes": 60, "makes": ["photos", "writing"]})
    )
    assert weeks.first == "facebook"


def test_10_a_gym_with_a_facebook_page_starts_on_facebook() -> None:
    without = sure(business("gym/trial-classes", "NO"))
    assert (without.first, without.by_page) == ("instagram", False)
    found = sure(business("gym/trial-classes", "NO", {"FB": {"profile": True}}))
    assert (found.first, found.by_page, found.word) == ("facebook", True, "close")
