"""Our limits: one place, an owner's number before ours, and each of them holds in a check."""

import re
from datetime import date

import pytest

from planner.answers import Document, from_document
from planner.insights.limits import limit
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from planner.vocabulary import LIMITS, LimitName
from tests.checks.test_checks import BASE
from tests.paths import ROOT

CODE = [
    path.read_text(encoding="utf-8")
    for folder in ("checks", "insights", "review")
    for path in (ROOT / "planner" / folder).rglob("*.py")
]


def plan_of(answers: Document, numbers: Document) -> Plan:
    document = BASE | answers | {"settings": {"numbers": numbers}}
    return build_plan(from_document(document), library(), date(2026, 12, 28))


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_is_ours_until_the_owner_says_another_and_stays_where_it_makes_sense(name: LimitName) -> None:
    ours = LIMITS[name]
    typed: list[Document] = [{}, {name: ours.least}, {name: 0}, {name: 1_000_000}]
    said = [limit(plan_of({}, numbers), name) for numbers in typed]
    assert said == [ours.usual, ours.least, max(ours.least, 0), ours.most]
    assert ours.least <= ours.usual <= ours.most


@pytest.mark.parametrize("name", LIMITS)
def test_each_is_used_and_says_why_and_since_when(name: LimitName) -> None:
    assert any(f'"{name}")' in text for text in CODE)
    assert LIMITS[name].why.endswith(".")
    assert LIMITS[name].since <= date(2026, 12, 1)


def test_no_check_has_a_number_of_ours_of_its_own_but_how_short_a_bare_reason_is() -> None:
    checks = [path.read_text("utf-8") for path in (ROOT / "planner" / "checks").rglob("*.py")]
    assert [name for text in checks for name in re.findall(r"^([A-Z_]+) = \d+.*ours", text, re.M)] == ["BARE"]


REPORT = {"id": "i1", "what": "Rye", "checks": ["bio"]}
PAGE = {"id": "x", "profile": True, "inbox": 12}


@pytest.mark.parametrize(
    ("answers", "guideline", "name", "number"),
    [
        ({"calendar": BASE["calendar"] | {"again": 3}}, "promote-one-to-two-months", "again", 3),
        ({"engagement": {"reports": [REPORT]}}, "ten-verification-checks", "proofs", 1),
        ({"platforms": {"places": [PAGE]}}, "stale-profile-signs", "inbox", 20),
    ],
)
def test_another_number_changes_what_the_review_says(
    answers: Document, guideline: str, name: str, number: int
) -> None:
    before, after = (
        {f.guideline.id: f.level for f in review(plan_of(answers, n)).findings} for n in ({}, {name: number})
    )
    assert before[guideline] != after.get(guideline)
