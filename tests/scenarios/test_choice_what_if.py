from collections.abc import Sequence
from datetime import date

import pytest

from planner.answers import Choice, Document, from_document, put, to_document
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from planner.scenarios import WhatIf, compare, what_if
from planner.scenarios.choice_what_if import second
from planner.scenarios.compare import measures

TODAY = date(2027, 1, 4)
SAID: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 240},
    "calendar": {"start": TODAY.isoformat()},
}
BESIDE = [
    ("facebook", "focus", 90),
    ("instagram", "active", 10),
    ("tiktok", "reserved", 0),
    ("x", "not doing", 0),
]
ALONE = [("facebook", "focus", 100), ("tiktok", "reserved", 0)]
Roles = Sequence[tuple[str, str, float]]


def choice(entries: Roles) -> list[Document]:
    return [{"id": place, "role": role, "share": share} for place, role, share in entries]


def chosen(entries: Roles, **parts: object) -> Plan:
    document = put(SAID, ("platforms", "choice"), choice(entries))
    for part, value in parts.items():
        document = put(document, ("platforms", part), value)
    return build_plan(from_document(document), library(), TODAY)


def kinds(plan: Plan) -> dict[str, WhatIf]:
    return {one.kind: one for one in what_if(plan)}


def roles(plan: Plan) -> Roles:
    return [(one.id, one.role, one.share) for one in plan.choice if one.role != "not doing"]


def test_beside_a_second_place_it_can_be_dropped_swapped_or_given_half() -> None:
    found = kinds(chosen(BESIDE))
    assert {kind: roles(one.plan) for kind, one in found.items()} == {
        "alone": [("facebook", "focus", 100), ("tiktok", "reserved", 0)],
        "swap": [("facebook", "active", 10), ("instagram", "focus", 90), ("tiktok", "reserved", 0)],
        "half": [("facebook", "focus", 50), ("instagram", "active", 50), ("tiktok", "reserved", 0)],
    }
    assert {one.other for one in found.values()} == {"instagram"}


def test_with_one_place_the_best_other_one_is_tried() -> None:
    plan = chosen(ALONE)
    assert second(plan) == "instagram", "the next in the ranking"
    found = kinds(plan)
    assert {kind: roles(one.plan) for kind, one in found.items()} == {
        "swap": [("tiktok", "reserved", 0), ("instagram", "focus", 100)],
        "half": [("facebook", "focus", 50), ("tiktok", "reserved", 0), ("instagram", "active", 50)],
    }


def test_a_place_that_may_not_be_the_one_is_not_tried() -> None:
    nothing = [{"id": place, "love": 0} for place in library().platforms if place != "facebook"]
    plan = chosen(ALONE, places=nothing)
    assert second(plan) is None
    assert what_if(plan) == ()


@pytest.mark.parametrize(
    "entries", [[("facebook", "focus", 50), ("x", "focus", 50)], [("x", "reserved", 0)]], ids=["two", "none"]
)
def test_without_one_focus_there_is_nothing_to_vary(entries: Roles) -> None:
    assert what_if(chosen(entries)) == ()


def test_a_third_place_is_let_go_and_words_about_places_are_kept() -> None:
    said = chosen([("facebook", "focus", 80), ("instagram", "active", 10), ("x", "active", 10)]).said
    said.platforms.choice[2] = Choice(id="x", role="active", share=10, why="News")
    for one in what_if(build_plan(said, library(), TODAY)):
        x = next(c for c in one.plan.choice if c.id == "x")
        assert (x.role, x.share, x.why) == ("not doing", 0, "News")
        assert sum(c.share for c in one.plan.choice) == 100


@pytest.mark.parametrize("entries", [BESIDE, ALONE], ids=["beside", "alone"])
def test_each_is_the_plan_one_would_make_by_hand_with_that_choice(entries: Roles) -> None:
    plan = chosen(entries)
    before = to_document(plan.said)
    for one in what_if(plan):
        by_hand = chosen([(c.id, c.role, c.share) for c in one.plan.choice])
        assert one.plan == by_hand
        assert measures(one.plan) == measures(by_hand)
    assert to_document(plan.said) == before, "trying changes no answer"


def test_trying_changes_the_choice_and_no_other_answer() -> None:
    plan = chosen(BESIDE)
    for one in what_if(plan):
        after = to_document(one.plan.said)
        assert put(after, ("platforms", "choice"), None) == put(
            to_document(plan.said), ("platforms", "choice"), None
        )
        assert one.plan.ranking == plan.ranking
        assert one.plan.certainty == plan.certainty


def test_dropping_the_second_place_leaves_its_minutes_free_and_all_the_rest_to_the_focus() -> None:
    plan = chosen(BESIDE)
    alone = kinds(plan)["alone"].plan
    (aside,) = plan.aside
    assert aside.minutes > 0
    assert alone.aside == ()
    assert alone.focus_minutes() == plan.focus_minutes(), "the focus had its whole pieces already"
    assert (plan.scheduled_share(), alone.scheduled_share()) == (90, 100)
    assert [post for post in plan.posts if post.place == "facebook"] == list(alone.posts)
    assert sum(post.minutes for post in plan.posts) - aside.minutes == sum(
        post.minutes for post in alone.posts
    )


def test_swapping_moves_the_posts_to_the_other_place() -> None:
    swapped = kinds(chosen(BESIDE))["swap"].plan
    assert swapped.focus is not None
    assert swapped.focus.id == "instagram"
    assert {post.place for post in swapped.posts if post.main} == {"instagram"}
    assert [aside.place for aside in swapped.aside] == ["facebook"]


def test_half_and_half_keeps_to_one_or_two_places_and_not_to_ninety_of_a_hundred() -> None:
    found = {one.kind: review(one.plan) for one in what_if(chosen(BESIDE))}
    assert "one-or-two-platforms" in found["half"].followed
    (finding,) = (f for f in found["half"].findings if f.guideline.id == "focus-90-10")
    assert "50" in finding.text
    assert "40" in finding.text, "and says by how much it is short"
    for kind in ("alone", "swap"):
        assert {"one-or-two-platforms", "focus-90-10"} <= set(found[kind].followed)


def test_half_and_half_really_gives_each_half_of_the_time() -> None:
    plan = chosen(BESIDE)
    half = kinds(plan)["half"].plan
    assert half.focus_minutes() < plan.focus_minutes()
    assert half.scheduled_share() == pytest.approx(50, abs=2)
    pairs = {pair.before.id: pair for pair in compare(plan, half)}
    assert (pairs["share"].before.value, pairs["share"].after.value) == (90, half.scheduled_share())
    assert pairs["share"].differs
