"""The oracle can fail: each rule, and no other, finds a plan that breaks it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from planner.answers import Answers
from tests.plan.selling.alter import edited, with_posts, with_selling
from tests.plan.selling.broken import BROKEN, WITH_OTHERS, Break, with_answers
from tests.plan.selling.handmade import RING, standing
from tests.plan.selling.oracle import RULES, faults
from tests.plan.selling.oracle_pairs import rule_23, rule_25


def test_a_plan_written_by_hand_keeps_all_rules() -> None:
    assert faults(standing()) == {}


@pytest.mark.parametrize(("number", "name", "broken"), BROKEN, ids=[f"{n}: {name}" for n, name, _ in BROKEN])
def test_a_plan_that_breaks_one_rule_is_found_by_that_rule_only(
    number: int, name: str, broken: Break
) -> None:
    assert set(faults(broken(standing()))) == {number}, name


@pytest.mark.parametrize(
    ("number", "name", "broken"),
    WITH_OTHERS,
    ids=[f"{n}: {name}" for n, name, _ in WITH_OTHERS],
)
def test_a_plan_that_breaks_several_rules_is_found_by_this_one_too(
    number: int, name: str, broken: Break
) -> None:
    assert number in faults(broken(standing())), name


def test_every_rule_has_a_plan_that_breaks_it() -> None:
    assert {number for number, _, _ in BROKEN} == set(RULES)


def test_a_week_off_holds_only_what_was_made_before_it_and_only_if_the_owner_says_so() -> None:
    plan = standing()
    weeks = [replace(week, kind="none" if week.number == 10 else week.kind) for week in plan.weeks]
    off = SimpleNamespace(**{**vars(plan), "weeks": weeks})
    before = with_answers(off, "time", off="made before")
    assert len(RULES[7](off)) == len(RULES[7](with_answers(off, "time", off="nothing"))) == 3
    assert RULES[7](before) == []
    assert len(RULES[7](edited(before, "03-11", make_by=date(2027, 3, 10)))) == 1


def test_a_new_page_counts_its_first_slot_after_three_pieces() -> None:
    plan = standing()
    late = edited(plan, "01-05", step="", lesson="bakery/x99", key="x", ask="")
    late = edited(late, "01-14", step="how-to-order", key="set-how-to-order1")
    late = edited(late, "01-19", step="price", key="set-price1", lesson="")
    page = SimpleNamespace(id="facebook", profile=False)
    assert RULES[5](late)
    assert RULES[5](with_answers(late, "platforms", places=[page])) == []


# After a quiet week, and other words -----------------------------------------------------------------------

QUIET = 8  # the week of 22 February: Tuesday, Thursday, Saturday


def _after(plan: Any) -> Any:
    """The quiet week's posts are gone and listed."""
    span = plan.weeks[QUIET - 1].span
    gone = [p for p in plan.posts if p.go_out in span]
    after = with_posts(plan, [p for p in plan.posts if p.go_out not in span])
    return with_selling(after, dropped=[SimpleNamespace(key=p.key, why="over", step=p.step) for p in gone])


def test_a_healed_plan_holds() -> None:
    assert rule_23(standing(), _after(standing()), QUIET) == []


@pytest.mark.parametrize(
    "broken",
    [
        lambda p: with_selling(p, dropped=()),
        lambda p: edited(p, "03-02", go_out=date(2027, 3, 4)),
        lambda p: edited(p, "03-02", go_out=date(2027, 3, 3)),
        lambda p: edited(p, "03-02", ask=RING),
    ],
    ids=["not listed", "two on a day", "moved without need", "sells after healing"],
)
def test_a_plan_that_healed_badly_is_found(broken: Break) -> None:
    assert rule_23(standing(), broken(_after(standing())), QUIET)


def _hands(move: bool) -> Callable[[Answers, str], Any]:
    def build(answers: Answers, code: str) -> Any:
        moved = move and not answers.business.contact
        return edited(standing(), "03-23", go_out=date(2027, 3, 22)) if moved else standing()

    return build


def test_words_that_change_a_day_are_found() -> None:
    answers = standing().said
    assert rule_25(answers, _hands(move=False)) == []
    assert rule_25(answers, _hands(move=True))
