"""What people type in by mistake: never a traceback, and a message that names the field."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, parse, read
from planner.errors import InvalidAnswer
from planner.insights.platforms import ask_in_words, counted_in_words, flip_in_words, sure_in_words
from planner.knowledge import library
from planner.language import language
from planner.plan import Plan, build_plan
from tests.exports.plans import built
from tests.paths import PERSONAS

TODAY = date(2027, 1, 6)
BAKERY: Document = {"business": {"name": "Fjord", "trade": "bakery", "country": "NO"}}
EVERY = [*library().platforms]


def plan_of(**parts: Any) -> Plan:
    """The plan of a bakery with that said; its sentences can be read."""
    plan = build_plan(from_document(BAKERY | parts), library(), TODAY)
    assert all(isinstance(say(plan), str) for say in (sure_in_words, counted_in_words, flip_in_words))
    assert isinstance(ask_in_words(plan), str)
    return plan


def of_places(said: dict[str, Any], **platforms: Any) -> Plan:
    return plan_of(platforms={"places": [{"id": place} | said for place in EVERY], **platforms})


def test_all_zeros_and_all_no_name_no_place() -> None:
    for said in ({"audience": 0}, {"love": 0}, {"audience": 0, "love": 0}):
        plan = of_places(said)
        assert (plan.certainty, plan.focus, plan.posts) == (None, None, ())


def test_all_weights_zero_are_the_usual_ones() -> None:
    zero = {"weights": {"overlap": 0, "purpose": 0, "minutes": 0}}
    assert plan_of(settings=zero).case.weights == plan_of().case.weights == (0.25, 0.25, 0.25, 0.25)


def test_forty_places_of_ones_own_are_compared() -> None:
    plan = plan_of(platforms={"places": [{"id": f"Stall {k}", "audience": 5, "love": 5} for k in range(40)]})
    assert plan.certainty
    assert len(plan.certainty.counts) == 40 + len(EVERY)


@pytest.mark.parametrize("minutes", [0, 15])
def test_no_minutes_or_hardly_any_still_compare(minutes: int) -> None:
    plan, much = plan_of(time={"minutes": minutes}), plan_of(time={"minutes": 600})
    assert plan.certainty
    assert much.certainty
    assert plan.certainty.counts["newsletter"] >= much.certainty.counts["newsletter"]


@pytest.mark.parametrize("asked", [{"asked": 10}, {"asked": 0}, {}])
def test_twenty_of_ten_none_of_none_and_some_of_nobody_count_nothing(asked: dict[str, int]) -> None:
    named = 20 if asked.get("asked") else 0
    assert of_places({"named": named}, **asked).certainty == of_places({}, **asked).certainty


def test_shares_that_are_no_whole_and_two_places_as_the_one_still_make_a_plan() -> None:
    split = [{"id": "facebook", "role": "focus", "share": 60}, {"id": "x", "role": "active", "share": 30}]
    assert plan_of(platforms={"choice": split}).certainty
    two = [{"id": place, "role": "focus", "share": 50} for place in ("facebook", "x")]
    plan = plan_of(platforms={"choice": two})
    assert plan.focus is None
    assert plan.certainty


def test_a_place_that_is_closed_in_the_country_is_never_proposed() -> None:
    plan = plan_of(
        business=BAKERY["business"] | {"country": "RU"}, platforms={"places": [{"id": "facebook"}]}
    )
    assert plan.focus
    closed = {"facebook", "instagram", "linkedin"}
    assert plan.focus.id not in closed
    assert {fit.place for fit in plan.ranking if "closed" in fit.no} == closed


@pytest.mark.parametrize("field", ["audience", "love", "workers", "named"])
@pytest.mark.parametrize("value", [True, "many", 2.5, -1, 10**9, [], {}])
def test_what_is_no_score_is_refused_by_its_field(field: str, value: Any) -> None:
    path = ("platforms", "places", "facebook", field)
    with pytest.raises(InvalidAnswer) as refused:
        parse(path, value)
    assert refused.value.path == path
    with pytest.raises(InvalidAnswer) as in_file:
        from_document(BAKERY | {"platforms": {"places": [{"id": "facebook", field: value}]}})
    assert in_file.value.path == path
    if value in (True, "many"):
        assert "facebook" in in_file.value.text(language())
        assert "enter a whole number" in in_file.value.text(language())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("business", "addresses"), "lots"),
        (("platforms", "waits"), "perhaps"),
        (("goals", "g1", "work"), "both"),
        (("platforms", "workers_asked"), "ten"),
    ],
)
def test_a_word_of_no_list_is_refused_by_its_field(path: tuple[str, ...], value: str) -> None:
    with pytest.raises(InvalidAnswer) as refused:
        parse(path, value)
    assert refused.value.path == path


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_files_from_before_open_and_an_owners_choice_stays(persona: Any) -> None:
    said = read(persona.read_bytes())
    plan = built(said)
    if said.platforms.choice:
        assert plan.choice == tuple(said.platforms.choice)
    assert ask_in_words(plan) or plan.certainty is None or plan.certainty.word is None
