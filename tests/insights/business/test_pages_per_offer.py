from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document
from planner.insights.business import Presences, presences
from planner.knowledge import library
from planner.plan import build_plan

OFFERS = [
    {"id": "o1", "name": "Bread", "audience": "a1"},
    {"id": "o2", "name": "Courses", "audience": "a2"},
    {"id": "o3", "name": "Catering", "audience": "a3"},
]


def split(minutes: int, *offers: Document, **settings: Any) -> Presences | None:
    said: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "offers": [*offers]},
        "time": {"minutes": minutes},
        "settings": settings,
    }
    return presences(build_plan(from_document(said), library(), date(2027, 1, 4)))


@pytest.mark.parametrize("offers", [[], OFFERS[:1], [OFFERS[0], {"id": "o2", "audience": "a2"}]])
def test_with_fewer_than_two_named_offers_the_question_is_not_asked(offers: list[Document]) -> None:
    assert split(600, *offers) is None


@pytest.mark.parametrize(
    ("minutes", "verdict"), [(359, "later"), (360, "split"), (0, "later"), (3000, "split")]
)
def test_a_split_waits_until_each_page_has_its_minutes(minutes: int, verdict: str) -> None:
    found = split(minutes, *OFFERS[:2])
    assert found == Presences(
        verdict,  # type: ignore[arg-type]  # one of the verdicts
        least=180,
        minutes=minutes / 2,
        names=("Fjord", "Bread", "Courses"),
    )


def test_offers_for_the_same_people_share_one_page_however_much_time_there_is() -> None:
    found = split(3000, OFFERS[0], OFFERS[1] | {"audience": "a1"})
    assert found is not None
    assert (found.verdict, found.minutes) == ("one", 3000)
    nobody = split(3000, *({"id": offer["id"], "name": offer["name"]} for offer in OFFERS))
    assert nobody is not None
    assert nobody.verdict == "one", "offers without an audience go to the same people"


def test_each_group_of_people_takes_its_part() -> None:
    found = split(540, *OFFERS, {"id": "o4", "name": "Cakes", "audience": "a1"})
    assert found is not None
    assert (found.verdict, found.minutes) == ("split", 180)
    assert found.names == ("Fjord", "Bread", "Courses", "Catering", "Cakes")


def test_the_least_is_the_owners_to_change() -> None:
    for least, verdict in ((100, "split"), (101, "later")):
        found = split(200, *OFFERS[:2], numbers={"presence": least})
        assert found is not None
        assert (found.verdict, found.least) == (verdict, least)
