from datetime import date
from itertools import groupby

import pytest

from planner.answers import Document, from_document, put, to_document
from planner.errors import InvalidAnswer
from planner.knowledge import library, order
from planner.plan import Plan, build_plan
from planner.review import AT_ONCE, Finding, Review, decide, review, set_aside, take_up, taken
from planner.review.review import FIRST_VISIT, in_order
from tests.bad_plan import BAD

STEPS = ["business", "audiences", "goals", "time", "platforms", "themes", "calendar"]
# An error, warnings of groups with 8, 8, 4 and 2 votes, and a note.
TROUBLED: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO", "we_are": "the bakery by the quay"},
    "goals": [
        {"id": "g1", "name": "Us", "measure": "followers", "result": "sales", "purpose": "sale", "target": 5}
    ],
    "time": {"minutes": 180, "activities": {"promote": 0}},
    "platforms": {"choice": [
        {"id": "youtube", "role": "focus", "share": 50, "why": "Customers ask for films"},
        {"id": "facebook", "role": "active", "share": 30},
        {"id": "tiktok", "role": "active", "share": 17},
    ]},
    "calendar": {"start": "2027-01-04", "weekdays": [0, 1, 2, 3, 4, 5, 6]},
}  # fmt: skip

HALVES: Document = put(TROUBLED, ("platforms", "choice"), [
    {"id": "facebook", "role": "focus", "share": 50},
    {"id": "youtube", "role": "active", "share": 50},
])  # fmt: skip


def plan_of(document: Document) -> Plan:
    return build_plan(from_document(document), library(), date(2026, 12, 28))


def seen(*steps: str) -> Review:
    return review(plan_of(put(TROUBLED, ("settings", "seen"), list(steps))))


def names(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.guideline.id for finding in findings]


def test_equal_votes_are_ordered_by_the_groups_and_then_by_the_articles() -> None:
    groups, places = list(library().groups), order()
    findings = review(plan_of(BAD)).findings
    for _, same in groupby(findings, key=lambda f: (f.level, f.sure, f.guideline.first, f.votes)):
        ranks = [(groups.index(f.guideline.group), places[f.guideline.id]) for f in same]
        assert ranks == sorted(ranks)


def test_a_bad_plan_gets_what_a_senior_consultant_would_raise() -> None:
    found = names(review(plan_of(BAD)).findings)
    raised = [
        "always-promotional",
        "one-or-two-platforms",
        "focus-90-10",
        "messenger-human-within-three",
        "interact-and-reply",
        "followers-not-a-goal",
        "no-flyer-as-picture",
        "audience-decides-the-channel",
        "first-contact-is-a-complaint",
        "relationships-top",
    ]
    assert [name for name in found if name in raised] == raised


def test_votes_are_those_of_the_group() -> None:
    groups = library().groups
    assert all(f.votes == groups[f.guideline.group].votes for f in review(plan_of(TROUBLED)).findings)


def test_every_guideline_is_in_one_place() -> None:
    result = seen()
    found = [*names(result.findings), *result.followed, *result.not_applicable]
    assert sorted(found) == sorted(library().guidelines)


def test_nothing_is_shown_about_steps_nobody_has_seen() -> None:
    assert seen().shown_first == ()
    assert seen().not_looked_at == len(seen().findings)


def test_what_was_seen_is_shown_and_the_rest_counted() -> None:
    result = seen("time", "calendar")
    assert names(result.shown_first) == ["consistency-and-frequency", "not-free-five-activities"]
    assert result.not_looked_at == len(result.findings) - 2


def test_at_most_three_are_shown_unasked_the_most_urgent_ones() -> None:
    result = seen(*STEPS)
    assert len(result.findings) > FIRST_VISIT == 3
    assert result.shown_first == result.findings[:3]
    assert result.not_looked_at == 0


def test_more_are_shown_ten_at_once() -> None:
    result = review(plan_of(BAD))
    assert len(result.looked_at) > 2 * AT_ONCE == 20
    assert [len(result.opening(asked)) for asked in (0, 1, 2)] == [3, 10, 20]
    assert result.opening(99) == result.looked_at == result.findings


def test_what_waits_is_counted_by_page() -> None:
    steps = seen("time", "calendar").waiting
    assert "time" not in steps
    assert steps["platforms"] == sum(f.topic == "platforms" for f in seen().findings) > 1
    assert steps.total() == seen("time", "calendar").not_looked_at


def test_a_finding_stands_under_its_field() -> None:
    result = seen()
    assert names(result.at(("platforms", "choice", "facebook", "why"))) == ["not-just-because"]
    assert names(result.at(("platforms", "choice"))) == ["focus-90-10", "one-or-two-platforms"]
    assert result.at(("business", "name")) == ()


def test_a_guideline_set_aside_moves_with_its_reason() -> None:
    plan = plan_of(TROUBLED)
    path, was, becomes = set_aside(plan, "one-or-two-platforms", "  Three of us, one place each ")
    assert (path, was) == (("decisions", "set_aside", "one-or-two-platforms"), None)
    after = review(plan_of(put(TROUBLED, path, becomes)))
    assert names(after.findings) == [n for n in names(review(plan).findings) if n != "one-or-two-platforms"]
    assert [(a.guideline.id, a.reason) for a in after.aside] == [
        ("one-or-two-platforms", "Three of us, one place each")
    ]


def test_setting_aside_again_names_the_reason_that_was() -> None:
    path, _, first = set_aside(plan_of(TROUBLED), "focus-90-10", "For now")
    assert set_aside(plan_of(put(TROUBLED, path, first)), "focus-90-10", "Two shops") == (
        path,
        {"reason": "For now"},
        {"reason": "Two shops"},
    )


def test_a_guideline_is_taken_up_again() -> None:
    plan = plan_of(TROUBLED)
    path, _, becomes = set_aside(plan, "one-or-two-platforms", "Three of us")
    aside = plan_of(put(TROUBLED, path, becomes))
    assert take_up(aside, "one-or-two-platforms") == (path, {"reason": "Three of us"}, None)
    again = plan_of(put(put(TROUBLED, path, becomes), path, None))
    assert review(again) == review(plan)


def test_a_guideline_that_is_followed_is_not_aside() -> None:
    path, _, becomes = set_aside(plan_of(TROUBLED), "one-core-to-start", "Never mind")
    result = review(plan_of(put(TROUBLED, path, becomes)))
    assert result.aside == ()
    assert "one-core-to-start" in result.followed


@pytest.mark.parametrize("reason", ["", "   ", "\n\t", "\u200b"])
def test_a_blank_reason_sets_nothing_aside(reason: str) -> None:
    with pytest.raises(InvalidAnswer) as caught:
        set_aside(plan_of(TROUBLED), "focus-90-10", reason)
    assert caught.value.path == ("decisions", "set_aside", "focus-90-10", "reason")
    assert str(caught.value).startswith("Your reason: say why")


def test_looking_at_a_plan_changes_none_of_its_answers() -> None:
    plan = plan_of(TROUBLED)
    before = to_document(plan.said)
    review(plan)
    assert to_document(plan.said) == before


def decided(document: Document, view: str, side: str) -> Document:
    for path, _, becomes in decide(plan_of(document), library().views[view], side, "It suits us"):
        document = put(document, path, becomes)
    return document


def found(document: Document, guideline: str) -> Finding | None:
    return next((f for f in review(plan_of(document)).findings if f.guideline.id == guideline), None)


def level(document: Document, guideline: str) -> tuple[str, str] | None:
    finding = found(document, guideline)
    return (finding.level, finding.lowered_by) if finding else None


def test_two_places_at_half_each_pass_cell_and_fail_andrew_and_pete() -> None:
    result = review(plan_of(HALVES))
    assert "one-or-two-platforms" in result.followed
    assert level(HALVES, "focus-90-10") == ("costly", "")


def test_the_side_not_taken_becomes_a_note_that_knows_why() -> None:
    document = decided(HALVES, "how-many-places", "b")
    assert level(document, "focus-90-10") == ("note", "how-many-places")
    before, after = found(HALVES, "focus-90-10"), found(document, "focus-90-10")
    assert before
    assert after
    assert (after.text, after.where, after.votes) == (before.text, before.where, before.votes)
    ordered = review(plan_of(document)).findings
    assert ordered == in_order(plan_of(document), ordered)


def test_only_the_side_taken_keeps_its_warnings() -> None:
    document = decided(TROUBLED, "how-many-places", "a")
    assert level(document, "one-or-two-platforms") == ("note", "how-many-places")
    assert level(decided(TROUBLED, "how-many-places", "b"), "one-or-two-platforms") == ("costly", "")


def test_an_impossible_input_stays_an_error_whoever_is_right() -> None:
    document = decided(TROUBLED, "how-many-places", "b")
    assert level(document, "focus-90-10") == level(TROUBLED, "focus-90-10") == ("fatal", "")


def test_a_note_of_the_side_not_taken_ends_with_the_reason() -> None:
    low = {"id": "tiktok", "audience": 1, "love": 1}
    document = put(TROUBLED, ("platforms", "places"), [low])
    assert level(document, "branch-later") == ("note", "")
    document = decided(document, "customers-or-both", "a")
    assert level(document, "branch-later") is None
    assert ("branch-later", "It suits us") in [
        (one.guideline.id, one.reason) for one in review(plan_of(document)).aside
    ]


@pytest.mark.parametrize("said", [{"side": "c", "why": "?"}, {"side": "", "why": "We do not know"}])
def test_an_undecided_question_changes_nothing(said: Document) -> None:
    document = put(TROUBLED, ("decisions", "sides"), dict.fromkeys(library().views, said))
    assert review(plan_of(document)).findings == review(plan_of(TROUBLED)).findings


def test_how_places_are_compared_decides_whether_liking_counts() -> None:
    disliked = put(TROUBLED, ("platforms", "places"), [{"id": "youtube", "love": 0}])
    view = library().views["customers-or-both"]
    for method, side, kept in (
        (None, "", ("costly", "")),
        ("audience only", "a", ("note", view.id)),
        ("overlap", "b", ("costly", "")),
    ):
        document = put(disliked, ("settings", "method"), method)
        assert taken(from_document(document), view) == side
        assert level(document, "platform-three-disqualifiers") == kept


def test_the_method_is_kept_in_one_place_only() -> None:
    document = decided(TROUBLED, "customers-or-both", "a")
    assert document["settings"]["method"] == "audience only"
    assert document["decisions"]["sides"] == {"customers-or-both": {"why": "It suits us"}}
    changed = put(document, ("settings", "method"), "overlap")
    assert taken(from_document(changed), library().views["customers-or-both"]) == "b"


def test_taking_the_other_side_names_what_was_decided() -> None:
    view = library().views["how-many-places"]
    first = decided(TROUBLED, view.id, "a")
    assert decide(plan_of(first), view, "b", "  Two of us now ") == [
        (
            ("decisions", "sides", view.id),
            {"side": "a", "why": "It suits us"},
            {"side": "b", "why": "Two of us now"},
        )
    ]


@pytest.mark.parametrize("view", library().views)
@pytest.mark.parametrize("reason", ["", " \n", "\u200b"])
def test_no_side_is_taken_without_a_reason(view: str, reason: str) -> None:
    with pytest.raises(InvalidAnswer) as caught:
        decide(plan_of(TROUBLED), library().views[view], "a", reason)
    assert caught.value.path == ("decisions", "sides", view, "why")
    assert str(caught.value).startswith("Your reason: say why")


def test_a_side_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InvalidAnswer) as caught:
        decide(plan_of(TROUBLED), library().views["keep-names"], "", "Because")
    assert caught.value.path == ("decisions", "sides", "keep-names", "side")
    assert str(caught.value) == "Your choice: choose one of the two."
