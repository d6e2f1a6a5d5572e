from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.insights.platforms import figure_in_short
from planner.knowledge import library
from planner.language import PSEUDO
from planner.plan import Plan, build_plan
from planner.scenarios import Pair, compare, owned_share
from planner.scenarios.compare import Measure, measures

TODAY = date(2027, 1, 4)
SAID: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "US"},
    "audiences": [{"id": "a1", "ages": ["30-49"]}],
    "time": {"minutes": 240},
    "calendar": {"start": TODAY.isoformat()},
}


def plan_of(document: Document = SAID, code: str = "en") -> Plan:
    return build_plan(from_document(document), library(code), TODAY)


def chosen(**shares: int) -> Document:
    """The first place is the focus, the others are active."""
    roles = ["focus", *["active"] * len(shares)]
    entries = [
        {"id": p, "role": role, "share": s} for (p, s), role in zip(shares.items(), roles, strict=False)
    ]
    return put(SAID, ("platforms", "choice"), entries)


def numbers(plan: Plan) -> dict[str, tuple[float | None, str]]:
    return {one.id: (one.value, one.text) for one in measures(plan)}


def test_a_plan_in_numbers() -> None:
    plan = plan_of(chosen(facebook=90, instagram=10))
    posts, answering = plan.posts, sum(week.budget.answering for week in plan.weeks)
    there = answering + sum(post.minutes for post in posts if post.place == "facebook")
    beside = sum(post.minutes for post in posts if post.place == "instagram")
    assert plan.certainty is not None
    count = plan.certainty.counts["facebook"]
    found = numbers(plan)
    assert found == {
        "place": (None, "Facebook"),
        "minutes": (240, "4 hours"),
        "focus-minutes": (there, f"{there // 60} hours {there % 60}"),
        "pieces": (len(posts), str(len(posts))),
        "share": (round(100 * there / (there + beside)), "90%"),
        "owned": (0, "0%"),
        "use": (80.1, found["use"][1]),
        "asked": (None, "nobody asked yet"),
        "guesses": (len(plan.guesses), str(len(plan.guesses))),
        "certainty": (count, f"{plan.certainty.word}: first in {count} of 100"),
    }
    for part in ("80.1%", "2.7", "30 to 49", "United States", "2025"):
        assert part in found["use"][1]


def test_where_nobody_chose_or_measured_it_says_so() -> None:
    two = plan_of(put(SAID, ("platforms", "choice"), [{"id": p, "role": "focus"} for p in ("x", "facebook")]))
    assert numbers(two)["place"] == (None, "Not chosen yet")
    assert {numbers(two)[name][0] for name in ("focus-minutes", "share", "owned")} == {0}
    assert numbers(two)["certainty"] == (None, "nothing to compare with")
    poland = plan_of(put(chosen(newsletter=100), ("business", "country"), "PL"))
    assert numbers(poland)["use"] == (None, figure_in_short(poland, "newsletter"))
    assert "0%" not in numbers(poland)["use"][1], "none is said as none"


@pytest.mark.parametrize(("score", "count"), [(5, 84), (1, 16)])
def test_the_certainty_is_that_of_the_place_chosen(score: int, count: int) -> None:
    known = {"audience": {"how": "known"}, "love": {"how": "known"}}
    out = [{"id": place, "love": 0} for place in library().platforms if place != "facebook"]
    places = [{"id": "facebook", "audience": score, "love": score, "known": known}]
    places += [{"id": "Choir", "audience": 3, "love": 3, "known": known}]
    plan = plan_of(put(chosen(facebook=100), ("platforms", "places"), [*places, *out]))
    assert numbers(plan)["certainty"][0] == count


# A place of one's own -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shares", "share"),
    [
        ({"facebook": 100}, 0),
        ({"newsletter": 100}, 100),
        ({"blog": 100}, 100),
        ({"Village notice board": 100}, 0),
        ({"facebook": 90, "instagram": 10}, 0),
        ({"newsletter": 90, "blog": 10}, 100),
    ],
)
def test_the_owned_share_is_all_or_nothing_where_all_places_are_of_one_kind(
    shares: dict[str, int], share: int
) -> None:
    assert owned_share(plan_of(chosen(**shares))) == share


@pytest.mark.parametrize("shares", [{"facebook": 80, "newsletter": 20}, {"newsletter": 80, "facebook": 20}])
def test_a_part_of_the_minutes_is_for_a_place_of_ones_own(shares: dict[str, int]) -> None:
    plan = plan_of(chosen(**shares))
    (aside,) = plan.aside
    focus = plan.focus_minutes()
    own = aside.minutes if aside.place == "newsletter" else focus
    assert aside.minutes > 0
    assert owned_share(plan) == int(100 * own / (focus + aside.minutes) + 0.5)
    assert 0 < owned_share(plan) < 100


def test_what_was_too_small_to_be_worth_it_is_no_share() -> None:
    plan = plan_of(put(chosen(facebook=97, newsletter=3), ("time", "minutes"), 60))
    assert [aside.dropped for aside in plan.aside] == [True]
    assert owned_share(plan) == 0
    assert owned_share(plan_of(put(chosen(newsletter=100), ("time", "minutes"), 0))) == 0, (
        "of no minutes, none"
    )


# Side by side ---------------------------------------------------------------------------------------------


def differing(before: Plan, after: Plan) -> set[str]:
    return {pair.before.id for pair in compare(before, after) if pair.differs}


def test_a_plan_beside_itself_differs_in_nothing() -> None:
    assert differing(plan_of(), plan_of()) == set()
    assert [pair.name for pair in compare(plan_of(), plan_of())] == [one.name for one in measures(plan_of())]


@pytest.mark.parametrize(
    ("path", "value", "differs"),
    [
        (("business", "country"), "GB", {"use", "certainty"}),
        (("audiences", "a1", "ages"), ["65+"], {"use", "certainty"}),
        (("calendar", "start"), "2027-02-01", set()),
        (("goals",), [{"id": "g1", "want": "bakery/put-by"}], {"guesses"}),
    ],
)
def test_only_what_hangs_on_a_changed_answer_differs(
    path: tuple[str, ...], value: Any, differs: set[str]
) -> None:
    before = chosen(facebook=100)
    assert (
        differing(plan_of(before), plan_of(put(before, path, value))) - {"pieces", "focus-minutes"} == differs
    )


def test_twice_the_time_makes_more_in_the_same_place() -> None:
    before = chosen(facebook=100)
    pairs = {p.before.id: p for p in compare(plan_of(before), plan_of(put(before, ("time", "minutes"), 480)))}
    assert (pairs["minutes"].before.value, pairs["minutes"].after.value) == (240, 480)
    for name in ("focus-minutes", "pieces"):
        one, other = pairs[name].before.value, pairs[name].after.value
        assert one is not None
        assert other is not None
        assert one <= other
    assert not pairs["place"].differs


def test_a_pair_differs_by_what_one_reads() -> None:
    one, other = Measure("m", "Minutes", 60.0, "1 hour"), Measure("m", "Minutes", 60.4, "1 hour")
    assert not Pair("Minutes", one, other).differs
    assert Pair("Minutes", one, Measure("m", "Minutes", 60.0, "60 minutes")).differs


def test_numbers_are_named_in_the_language_of_the_plan() -> None:
    english, pseudo = measures(plan_of()), measures(plan_of(code=PSEUDO))
    assert [one.value for one in english] == [one.value for one in pseudo]
    assert all(theirs.name == f"⟦{theirs.name[1:-1]}⟧" for theirs in pseudo)
    assert [pair.name for pair in compare(plan_of(), plan_of(code=PSEUDO))] == [one.name for one in english]
