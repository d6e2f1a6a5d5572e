"""What a senior consultant raises first: of six bad plans the first five, of three good ones hardly any."""

from itertools import combinations

import pytest

from planner.answers import Document, put
from planner.review import Finding, decide, review, score
from planner.review.review import in_order
from tests import bad_plans as bad
from tests.good_plans import GOOD

FIRST: dict[str, tuple[Document, list[str]]] = {
    "the spammer": (
        bad.SPAMMER,
        [
            "always-promotional",
            "one-or-two-platforms",
            "focus-90-10",
            "interact-and-reply",
            "remarkable-targeted-content",
        ],
    ),
    "the ghost town": (
        bad.GHOST_TOWN,
        [
            "consistency-and-frequency",
            "answer-questions",
            "audience-decides-the-channel",
            "first-contact-is-a-complaint",
            "relationships-top",
        ],
    ),
    "the one-man band": (
        bad.ONE_MAN_BAND,
        [
            "bad-job-costs-sales",
            "one-or-two-platforms",
            "focus-90-10",
            "interact-and-reply",
            "mediocre-content",
        ],
    ),
    "the wrong place": (bad.WRONG_PLACE, ["audience-only-reason", "most-customers"]),
    "the broken calendar": (
        bad.BROKEN_CALENDAR,
        ["purpose-per-post", "consistency-and-frequency", "cta-off-ramps", "need-to-post-panic"],
    ),
    "the regulated adviser": (
        bad.REGULATED,
        ["promise-nothing", "mistakes-in-public", "clients-stay-secret"],
    ),
}
each_bad = pytest.mark.parametrize(("document", "first"), FIRST.values(), ids=FIRST)


def found(document: Document) -> tuple[Finding, ...]:
    return review(bad.plan_of(document)).findings


@each_bad
def test_what_sinks_a_bad_plan_comes_first(document: Document, first: list[str]) -> None:
    assert [f.guideline.id for f in found(document)[: len(first)]] == first


@each_bad
def test_no_empty_field_stands_above_what_the_plan_shows(document: Document, first: list[str]) -> None:
    unsaid = [f.sure == "unsaid" for f in found(document)]
    assert unsaid == sorted(unsaid)
    assert {True, False} == set(unsaid)


@pytest.mark.parametrize("document", GOOD.values(), ids=GOOD)
def test_a_good_plan_has_at_most_three_notes(document: Document) -> None:
    findings = found(document)
    assert len(findings) <= 3
    assert {f.level for f in findings} <= {"note"}


def test_grave_before_sure_before_votes() -> None:
    plan = bad.plan_of(bad.SPAMMER)
    ranks = {"fatal": 0, "costly": 1, "note": 2}
    sure = ["plain", "likely", "reading", "unsaid"]
    keys = [
        (f.sure == "unsaid", ranks[f.level], sure.index(f.sure), not f.guideline.first, -f.votes)
        for f in review(plan).findings
    ]
    assert keys == sorted(keys)
    assert in_order(plan, reversed(review(plan).findings)) == review(plan).findings


def test_while_a_plan_is_sunk_no_number_says_how_it_does() -> None:
    plan = bad.plan_of(bad.WRONG_PLACE)
    result = review(plan)
    wrong = score(plan, result).fatal
    assert wrong
    assert wrong.guideline.id == "audience-only-reason"
    assert wrong.text.startswith("LinkedIn was named by 1 of the 10 customers you asked, Instagram by 6.")
    right = put(bad.WRONG_PLACE, ("platforms", "choice", "linkedin", "id"), "linkedin")
    right = put(right, ("platforms", "places", "linkedin", "named"), 7)
    assert score(bad.plan_of(right), review(bad.plan_of(right))).fatal is None


def test_the_score_counts_what_is_costly_and_no_empty_field() -> None:
    plan = bad.plan_of(bad.BROKEN_CALENDAR)
    findings = review(plan).looked_at
    costs = score(plan, review(plan)).costs
    assert costs["costly"] == sum(f.level == "costly" and f.sure != "unsaid" for f in findings) >= 4
    assert costs.total() < len(findings)


def test_ninety_posts_by_hand_are_judged_like_ours() -> None:
    text = {f.guideline.id: f.text for f in found(bad.BY_HAND)}
    assert text["always-promotional"].startswith("86% of your posts sell something.")
    assert "goes out 90 times in the same words" in text["remarkable-targeted-content"]
    assert "90 of 90" in text["give-value-every-post"]
    assert "90 of 90" in text["purpose-per-post"]
    assert "90 of 125" in text["random-acts"]


def test_an_own_post_with_topic_goal_people_and_gain_needs_no_word() -> None:
    told = {"theme": "m1", "goal": "g1", "audience": "a1", "kind": "know-how", "stage": "reach"}
    told |= {"gain": "They know what to order", "need": "pain", "ask": "Which one?"}
    titles = ("Rye for a week", "Which cake for whom", "How long bread keeps")
    own = [
        {"id": f"own{k}", "title": title, "go_out": f"2027-01-{5 + k:02}"} for k, title in enumerate(titles)
    ]
    base = bad.said(("time.minutes", 300))
    names = {"give-value-every-post", "purpose-per-post", "conversation-content-tests"}
    empty = {f.guideline.id for f in found(put(base, ("calendar", "own"), own))}
    filled = {f.guideline.id for f in found(put(base, ("calendar", "own"), [one | told for one in own]))}
    assert names <= empty
    assert not names & filled


def test_our_severity_yields_to_a_side_that_experts_hold() -> None:
    plan = bad.plan_of(bad.SPAMMER)
    view = plan.library.views["how-many-places"]
    document = bad.SPAMMER
    for path, _, value in decide(plan, view, "b", "Two shops"):
        document = put(document, path, value)
    after = {f.guideline.id: (f.level, f.lowered_by) for f in found(document)}
    assert after["focus-90-10"] == ("note", view.id)


def test_a_decision_ends_its_finding() -> None:
    base = bad.said(("time.minutes", 300), ("time.budget", 0))
    assert "pay-to-play" in {f.guideline.id for f in found(base)}
    decided = put(base, ("decisions", "sides", "pay-or-not"), {"side": "b", "why": "No money for ads"})
    assert "pay-to-play" in review(bad.plan_of(decided)).followed


def test_no_two_bad_plans_hear_the_same_first() -> None:
    tops = [found(document)[0].guideline.id for document, _ in FIRST.values()]
    assert all(one != other for one, other in combinations(tops, 2))
