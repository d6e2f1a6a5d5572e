"""What the method's systems about places say "works", as far as the checks go (S07-S12, S32, S45)."""

from datetime import date
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import decide, review

BASE: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO", "newsletter": True},
    "time": {"minutes": 180},
    "calendar": {"start": "2027-01-04"},
}
GATE = ("excel", "systems", "process", "strategy")
TOPIC = [g.id for g in library().guidelines.values() if g.topic == "platforms"]


def chosen(document: Document = BASE, /, **shares: float) -> Document:
    """The first place is the focus, a place without a share is only reserved."""
    roles = ["focus", *["active"] * len(shares)]
    choice = [
        {"id": place, "role": role if share else "reserved", "share": share}
        for (place, share), role in zip(shares.items(), roles, strict=False)
    ]
    return put(document, ("platforms", "choice"), choice)


def plan_of(document: Document) -> Plan:
    return build_plan(from_document(document), library(), date(2026, 12, 28))


def levels(document: Document) -> dict[str, str]:
    """What the review says about the choice of places, by guideline."""
    return {f.guideline.id: f.level for f in review(plan_of(document)).findings if f.topic == "platforms"}


def text(document: Document, guideline: str) -> str:
    return next(f.text for f in review(plan_of(document)).findings if f.guideline.id == guideline)


def scored(document: Document, place: str, **answers: Any) -> Document:
    for field, value in answers.items():
        document = put(document, ("platforms", "places", place, field), value)
    return document


def test_s07_a_place_needs_customers_proof_a_reason_and_liking() -> None:
    said = chosen(facebook=100)
    assert levels(said) == dict.fromkeys(
        ("audience-only-reason", "not-just-because", "reason-to-follow"), "costly"
    )
    proven = scored(said, "facebook", audience=4, love=4, evidence="Asked 12", why="Neighbours ask there")
    proven = scored(proven, "facebook", follow="First to hear about bread classes")
    assert levels(proven) == {}
    assert levels(scored(proven, "facebook", love=0)) == {"platform-three-disqualifiers": "costly"}
    assert levels(scored(proven, "facebook", audience=0)) == {"audience-only-reason": "fatal"}


def test_s07_nothing_is_chosen_for_the_owner_and_nothing_of_ours_is_held_against_them() -> None:
    assert from_document(BASE).platforms.choice == []
    assert levels(BASE) == {}


@pytest.mark.parametrize(
    ("shares", "level"),
    [
        ({"youtube": 90, "facebook": 10}, None),
        ({"youtube": 100}, None),
        ({"youtube": 89, "facebook": 11}, "costly"),
        ({"youtube": 50, "facebook": 50}, "costly"),
        ({"youtube": 60, "facebook": 30}, "fatal"),
    ],
)
def test_s08_ninety_passes_and_eighty_nine_does_not(shares: dict[str, float], level: str | None) -> None:
    assert levels(chosen(**shares)).get("focus-90-10") == level


def test_s08_says_by_how_much_and_what_the_sum_is() -> None:
    assert "1 short of 90" in text(chosen(youtube=89, facebook=11), "focus-90-10")
    assert "add up to 90%" in text(chosen(youtube=60, facebook=30), "focus-90-10")


def test_s08_there_is_exactly_one_place() -> None:
    two = put(chosen(youtube=50, facebook=50), ("platforms", "choice", "facebook", "role"), "focus")
    none = put(chosen(youtube=100), ("platforms", "choice", "youtube", "role"), "active")
    assert levels(two)["one-core-to-start"] == levels(none)["one-core-to-start"] == "fatal"
    assert "one-core-to-start" not in levels(chosen(youtube=100))


def test_s09_three_places_warn_and_two_do_not() -> None:
    assert levels(chosen(youtube=90, facebook=5, tiktok=5))["one-or-two-platforms"] == "costly"
    assert "one-or-two-platforms" not in levels(chosen(youtube=90, facebook=10))


@pytest.mark.parametrize("missing", [(), *((box,) for box in GATE), GATE])
def test_s09_the_next_place_waits_for_four_of_four(missing: tuple[str, ...]) -> None:
    gate = {box: box not in missing for box in GATE}
    document = put(chosen(youtube=90, facebook=10), ("platforms", "gate"), gate)
    assert levels(document).get("excel-systemise-next") == ("note" if missing else None)


def test_s09_a_next_place_fits_both_ways() -> None:
    document = chosen(youtube=90, facebook=10)
    assert levels(scored(document, "facebook", audience=2, love=5))["branch-later"] == "note"
    assert "branch-later" not in levels(scored(document, "facebook", audience=3, love=3))


def test_s09_everyone_is_nobody() -> None:
    plan = plan_of(put(BASE, ("business", "we_serve"), "Everyone"))
    assert "cannot-do-everything" in {f.guideline.id for f in review(plan).findings}


def test_s10_names_kept_at_every_place_change_no_finding() -> None:
    kept = dict.fromkeys([place for place in library().platforms if place != "youtube"], 0)
    assert levels(chosen(youtube=100, **kept, MySpace=0)) == levels(chosen(youtube=100))


def test_s11_misfits_are_notes_and_never_more() -> None:
    business = put(BASE, ("business", "market"), "businesses")
    visitors = put(BASE, ("goals",), [{"id": "g1", "name": "Visitors", "purpose": "traffic"}])
    visitors = put(
        visitors, ("audiences",), [{"id": "a1", "place": "country"}]
    )  # of a website, not of a shop
    club = put(BASE, ("goals",), [{"id": "g1", "name": "Our club", "purpose": "other"}])
    assert levels(chosen(business, instagram=100))["b2b-linkedin-blog"] == "note"
    assert levels(chosen(visitors, facebook=100))["platform-strengths"] == "note"
    assert levels(chosen(club, x=100))["platform-strengths"] == "note"
    assert levels(chosen(club, newsletter=100))["channel-natures"] == "note"


@pytest.mark.parametrize("exception", ["owners", "hiring", "community"])
@pytest.mark.parametrize("result", ["leads", "hiring", "sales"])
def test_s11_a_firm_may_be_on_facebook_by_exception(exception: str, result: str) -> None:
    document = chosen(put(BASE, ("business", "market"), "businesses"), facebook=100)
    document = put(document, ("goals",), [{"id": "g1", "name": "More", "result": result}])
    assert levels(document)["b2b-linkedin-blog"] == "note"
    document = put(document, ("platforms", "exceptions"), [exception])
    stays = result == "leads" and exception != "owners"
    assert levels(document).get("b2b-linkedin-blog") == ("note" if stays else None)


def test_s12_who_splits_by_choice_is_only_reminded_of_the_one_place() -> None:
    document = chosen(youtube=60, facebook=20, tiktok=20)
    [(path, _, becomes)] = decide(
        plan_of(document), library().views["one-page-or-several"], "b", "Two brands"
    )
    before, after = levels(document), levels(put(document, path, becomes))
    assert {name for name in before if before[name] != after[name]} == {"focus-90-10", "one-or-two-platforms"}
    assert after["focus-90-10"] == after["one-or-two-platforms"] == "note"


@pytest.mark.parametrize(
    ("business", "level"),
    [
        ({}, "costly"),
        ({"website": "nordlys.example"}, "note"),
        ({"newsletter": True}, None),
        ({"newsletter": True, "website": "nordlys.example"}, None),
    ],
)
def test_s32_rented_places_need_one_of_ones_own(business: Document, level: str | None) -> None:
    document = put(BASE, ("business",), {"trade": "bakery", **business})
    assert levels(chosen(document, facebook=100)).get("rented-quarter-million") == level
    assert "rented-quarter-million" not in levels(chosen(document, blog=100))


@pytest.mark.parametrize("sign", [{"last_post": "2026-09-28"}, {"inbox": 10}, {"login": False}])
@pytest.mark.parametrize("fate", ["revive", "park", "close"])
def test_s45_a_page_left_alone_is_used_again_parked_or_closed(sign: Document, fate: str) -> None:
    document = scored(chosen(youtube=100), "x", profile=True, **sign)
    assert levels(document)["stale-profile-signs"] == "costly"
    assert "stale-profile-signs" not in levels(scored(document, "x", fate=fate))


def test_every_guideline_about_places_is_met_by_a_plan_that_does_it_all() -> None:
    reasons = {"audience": 4, "love": 4, "evidence": "Asked 12", "why": "Neighbours ask there", "finds": True}
    reasons |= {"follow": "First to hear about bread classes", "uses": ["answer", "sell"]}
    document = put(chosen(facebook=90, newsletter=10), ("platforms", "gate"), dict.fromkeys(GATE, True))
    for place in ("facebook", "newsletter"):
        document = scored(document, place, **reasons)
    document = scored(document, "x", profile=True, last_post="2020-01-01", fate="close")
    result = review(plan_of(document))
    assert [f.text for f in result.findings if f.topic == "platforms"] == []
    others = {"b2b-linkedin-blog", "channel-natures", "three-misfit-examples"}  # none is about a bakery there
    others |= {"platform-strengths", "most-customers"}  # nobody says which place is better, or was asked
    assert {name for name in TOPIC if name not in result.followed} == others
