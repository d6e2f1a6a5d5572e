"""Any plan keeps the 26 rules: every trade, country and start, five minutes a week or ten hours."""

import os
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.answers import Answers, Document, from_document
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios.quiet_week import nothing_happened
from planner.scenarios.replan import changed
from tests.plan.selling.oracle import UNDER_AN_HOUR, faults
from tests.plan.selling.oracle_pairs import rule_23, rule_25
from tests.plan.selling.strategy import sold, sold_in_little_time

EXAMPLES = int(os.environ.get("ORACLE_EXAMPLES", "600"))
SAME = "ORACLE_EXAMPLES" not in os.environ  # the same examples every time, unless somebody asks for more
PART = max(1, EXAMPLES // 10)  # for each test that builds several plans
SELLS = hasattr(Plan, "selling") or "selling" in Plan.__dataclass_fields__
any_plan = pytest.mark.skipif(not SELLS, reason="plans do not sell yet")


def sold_by(answers: Answers, code: str = "en", today: date | None = None) -> Any:
    return build_plan(answers, library(code), today or answers.calendar.start or date(2027, 1, 4))


@any_plan
@settings(max_examples=max(1, EXAMPLES * 7 // 10), derandomize=SAME)
@given(sold())
def test_any_plan_keeps_the_rules(document: Document) -> None:
    assert faults(sold_by(from_document(document))) == {}


@any_plan
@settings(max_examples=PART, derandomize=SAME)
@given(sold_in_little_time())
def test_a_plan_of_less_than_an_hour_keeps_those_that_hold_for_it(document: Document) -> None:
    assert faults(sold_by(from_document(document)), UNDER_AN_HOUR) == {}


@any_plan
@settings(max_examples=PART, derandomize=SAME)
@given(st.one_of(sold(), sold_in_little_time()))
def test_other_words_change_no_day(document: Document) -> None:
    assert rule_25(from_document(document), sold_by) == []


@any_plan
@settings(max_examples=PART, derandomize=SAME)
@given(sold(), st.integers(1, 12))
def test_a_quiet_week_heals(document: Document, quiet: int) -> None:
    assert quiet_week_faults(document, quiet) == []


def quiet_week_faults(document: Document, quiet: int) -> list[str]:
    """What is wrong after a week in which nothing happened, said on the day after it."""
    plan = sold_by(from_document(document))
    today = plan.weeks[quiet - 1].span.last + timedelta(days=1)
    before = sold_by(from_document(document), today=today)
    kept = changed(before.said, keep(before))
    before = sold_by(kept, today=today)
    after = sold_by(changed(kept, nothing_happened(before, quiet)), today=today)
    assume(any(post.go_out in plan.weeks[quiet - 1].span for post in plan.posts))
    return rule_23(before, after, quiet)
