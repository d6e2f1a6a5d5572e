from datetime import date

import pytest

from planner.answers import Document, from_document, put, to_document
from planner.errors import InvalidAnswer
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import FIRST_VISIT, Finding, Review, review, set_aside

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


def plan_of(document: Document) -> Plan:
    return build_plan(from_document(document), library(), date(2026, 12, 28))


def seen(*steps: str) -> Review:
    return review(plan_of(put(TROUBLED, ("settings", "seen"), list(steps))))


def names(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.guideline.id for finding in findings]


def test_errors_come_first_then_warnings_by_votes_then_notes() -> None:
    findings = review(plan_of(TROUBLED)).findings
    assert [(finding.level, finding.votes) for finding in findings] == [
        ("error", 4),
        ("warn", 8),
        ("warn", 8),
        ("warn", 8),
        ("warn", 8),
        ("warn", 8),
        ("warn", 4),
        ("warn", 2),
        ("note", 2),
    ]
    assert names(findings)[0] == "focus-90-10"
    assert names(findings)[-3:] == [
        "one-or-two-platforms",
        "consistency-and-frequency",
        "not-free-five-activities",
    ]


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
