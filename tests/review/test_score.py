"""How the plan does on each group of advice."""

from collections import Counter
from dataclasses import replace
from datetime import date

from planner.answers import from_document, put
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import GroupScore, Score, review, score, set_aside
from tests.bad_plan import BAD

PLAN = build_plan(from_document(BAD), library(), date(2026, 12, 1))


def scored(plan: Plan) -> Score:
    return score(plan, review(plan))


def test_the_twelve_groups_stand_in_the_order_of_their_votes() -> None:
    votes = [one.group.votes for one in scored(PLAN).groups if one.group]
    assert votes == [9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1]


def test_every_guideline_counts_once() -> None:
    assert scored(PLAN).counts.total() == len(library().guidelines)


def test_the_whole_is_what_the_review_says() -> None:
    result = review(PLAN)
    assert score(PLAN, result).counts == Counter(
        {
            "followed": len(result.followed),
            "open": len(result.findings),
            "not applicable": len(result.not_applicable),
        }
    )


def test_what_nobody_has_looked_at_is_neither_open_nor_judged() -> None:
    unseen = put(BAD, ("settings", "seen"), ["goals"])
    plan = build_plan(from_document(unseen), library(), PLAN.today)
    found, result = scored(plan), review(plan)
    assert found.counts["open"] == len(result.looked_at) < len(result.findings)
    topics = {
        guideline.topic for guideline in library().guidelines.values() if guideline.id in result.followed
    }
    assert found.counts["followed"] == sum(
        library().guidelines[name].topic == "goals" for name in result.followed
    )
    assert len(topics) > 1, "much is followed on pages nobody has seen"


def test_a_group_counts_its_own_guidelines_only() -> None:
    (fewer,) = [
        one for one in scored(PLAN).groups if one.group and one.group.name == "Focus On Fewer Platforms"
    ]
    ids = {g.id for g in library().guidelines.values() if g.group == "Focus On Fewer Platforms"}
    result = review(PLAN)
    assert fewer.counts["open"] == sum(f.guideline.id in ids for f in result.findings) > 0
    assert fewer.counts["followed"] == sum(name in ids for name in result.followed) > 0


def test_what_is_set_aside_is_counted_apart_and_not_judged() -> None:
    path, _, becomes = set_aside(PLAN, "focus-90-10", "Not now")
    after = scored(build_plan(from_document(put(BAD, path, becomes)), library(), PLAN.today))
    before = scored(PLAN)
    assert after.counts["set aside"] == 1
    assert after.counts["open"] == before.counts["open"] - 1
    assert after.judged == before.judged - 1 == before.counts["followed"] + before.counts["open"] - 1


def test_advice_outside_the_ranking_stands_last_without_a_group() -> None:
    guidelines = dict(library().guidelines)
    guidelines["focus-90-10"] = guidelines["focus-90-10"].model_copy(update={"group": ""})
    plan = replace(PLAN, library=replace(PLAN.library, guidelines=guidelines))
    assert [one.group for one in scored(PLAN).groups].count(None) == 0
    assert scored(plan).groups[-1] == GroupScore(None, Counter({"open": 1}))
