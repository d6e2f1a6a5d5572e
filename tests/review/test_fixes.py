"""One tap to fix: after it the finding is gone, and nothing worse has come."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Document, from_document, title
from planner.knowledge import library
from planner.plan import Plan, build_plan, shared
from planner.review import Finding, fix, review
from planner.review.fixes import FIXES
from planner.review.fixes.one_tap import Fix
from planner.scenarios import with_changes
from tests.bad_plan import bad_plan
from tests.checks.test_checks import CASES, Case, plan_of

FOUND = [case for case in CASES if case["expect"] == "finding" and case["guideline"] in FIXES]
WEIGHT = {"fatal": 0, "costly": 1, "note": 2}
BAD = build_plan(bad_plan(), library(), date(2026, 12, 1))
HOURS = {"minutes": 300}


def found(plan: Plan, guideline: str) -> Finding | None:
    return next((f for f in review(plan).findings if f.guideline.id == guideline), None)


def offered(plan: Plan, guideline: str) -> Fix | None:
    finding = found(plan, guideline)
    assert finding, guideline
    return fix(plan, finding)


def errors(plan: Plan) -> set[str]:
    return {f.guideline.id for f in review(plan).findings if f.level == "fatal"}


def mends(plan: Plan, guideline: str) -> bool:
    """Whether a fix is offered; if so, it does what it says."""
    finding = found(plan, guideline)
    assert finding
    one = fix(plan, finding)
    if one is None:
        return False
    after = with_changes(plan, one.changes)
    left = found(after, guideline)
    assert left is None or WEIGHT[left.level] > WEIGHT[finding.level], left.text
    assert errors(after) <= errors(plan)
    return True


def told(**answers: object) -> Plan:
    """A bakery that also said this."""
    document: Document = {"business": {"name": "N", "trade": "bakery"}, "time": HOURS}
    document["calendar"] = {"start": "2027-01-04"}
    return build_plan(from_document(document | answers), library(), date(2026, 12, 28))


def test_every_fix_is_of_a_guideline() -> None:
    assert set(FIXES) <= set(library().guidelines)


@pytest.mark.parametrize("case", FOUND, ids=lambda case: f"{case['guideline']}: {case['name']}")
def test_after_one_tap_the_finding_is_gone_and_no_error_is_new(case: Case) -> None:
    mends(plan_of(case), case["guideline"])


@pytest.mark.parametrize(
    "guideline", [f.guideline.id for f in review(BAD).findings if f.guideline.id in FIXES]
)
def test_each_fix_holds_in_a_plan_where_everything_is_wrong(guideline: str) -> None:
    mends(BAD, guideline)


@pytest.mark.parametrize("guideline", FIXES)
def test_each_fix_is_offered_somewhere(guideline: str) -> None:
    plans = [plan_of(case) for case in FOUND if case["guideline"] == guideline]
    assert any(offered(plan, guideline) for plan in [*plans, *_MORE.get(guideline, [])])


def test_selling_less_is_not_offered_where_no_other_idea_would_fill_the_weeks() -> None:
    assert offered(BAD, "always-promotional") is None


def case_of(guideline: str, words: str) -> Case:
    return next(case for case in FOUND if case["guideline"] == guideline and words in case["name"])


def test_selling_less_puts_other_ideas_into_the_weeks_and_empties_none() -> None:
    plan = plan_of(case_of("always-promotional", "all that gives was dropped"))
    one = offered(plan, "always-promotional")
    assert one
    assert one.label == "Let at most 25% of the posts sell"
    after = with_changes(plan, one.changes)
    assert sum(post.sells for post in after.going) < sum(post.sells for post in plan.going)
    assert all(after.posts_of(week) for week in after.weeks if plan.posts_of(week))


def test_a_lower_limit_of_the_owners_is_not_raised() -> None:
    case = case_of("always-promotional", "all that gives was dropped")
    answers = case.get("answers", {}) | {"calendar": {"ceiling": 20}}
    plan = plan_of(case | {"answers": answers})
    finding = found(plan, "always-promotional")
    assert finding
    assert fix(plan, finding) is None


def test_a_finding_only_the_owner_can_answer_has_no_fix() -> None:
    assert offered(BAD, "not-just-because") is None


def test_the_button_says_what_it_does() -> None:
    labels = {
        "focus-90-10": "Give Facebook 90%",
        "one-or-two-platforms": "Stay with Facebook and Instagram",
        "audience-decides-the-channel": "Answers come from the owner",
        "messenger-human-within-three": "Answer within 24 hours",
    }
    fixes = {guideline: offered(BAD, guideline) for guideline in labels}
    assert {guideline: one and one.label for guideline, one in fixes.items()} == labels


def test_the_fixes_of_a_bad_plan_work_one_after_the_other() -> None:
    plan, taken = BAD, list[str]()
    while True:
        names = {f.guideline.id: f for f in review(plan).findings if f.guideline.id not in taken}
        fixes = {name: one for name, f in names.items() if (one := fix(plan, f))}
        if not fixes:
            break
        name = next(iter(fixes))
        taken.append(name)
        plan = with_changes(plan, fixes[name].changes)
    assert len(taken) > 5
    assert errors(plan) == {"always-promotional"}, "what an own idea says only its owner can change"
    assert {"focus-90-10", "followers-not-a-goal", "one-or-two-platforms"} <= set(taken)
    assert not {f.guideline.id for f in review(plan).findings} & set(taken)


def test_somebody_of_the_team_answers_before_the_owner_does() -> None:
    plan = told(engagement={"hours": 5}, time=HOURS | {"team": [{"id": "p1", "name": "Kari"}]})
    one = offered(plan, "audience-decides-the-channel")
    assert one
    assert one.label == "Answers come from Kari"
    assert mends(plan, "audience-decides-the-channel")


def test_of_equal_places_none_is_made_the_one_place() -> None:
    names = ["Village wall", "Market stall"]
    choice = [{"id": name, "role": "active", "share": 50} for name in names]
    scores = [{"id": name, "audience": 3, "love": 3} for name in names]
    assert offered(told(platforms={"choice": choice, "places": scores}), "one-core-to-start") is None
    better = [scores[0], scores[1] | {"love": 5, "audience": 5}]
    one = offered(told(platforms={"choice": choice, "places": better}), "one-core-to-start")
    assert one
    assert one.label == "Make Market stall your one place"


@given(
    st.integers(0, 100),
    st.lists(st.floats(0, 1000, allow_subnormal=False), min_size=1, max_size=8),
)
def test_shares_are_whole_and_make_the_whole(whole: int, weights: list[float]) -> None:
    parts = shared(whole, weights)
    assert sum(parts) == (whole if sum(weights) else 0)
    assert all(abs(part - whole * w / sum(weights)) < 1 for part, w in zip(parts, weights, strict=True) if w)


def test_four_equal_weights_share_ten_from_the_first_on() -> None:
    assert shared(10, [20, 20, 20, 20]) == [3, 3, 2, 2]


_TEAM = [{"id": "p1", "name": "Kari", "hats": ["publish"]}, {"id": "p2", "name": "Ola", "outside": True}]


_MORE = {  # plans beside the checks' own cases
    "zoom-agent": [told(time=HOURS | {"team": _TEAM})],
    "cannot-outsource-stories": [told(time=HOURS | {"team": _TEAM})],
    "goals-before-strategy": [told(goals=[{"id": "g1", "name": "Cakes", "measure": "cakes"}])],
    "engage-as-expected": [
        told(
            business={"name": "N", "trade": "bakery", "speaks": "formal"},
            audiences=[{"id": "a1", "name": "Friends", "speaks": "casual"}],
        )
    ],
}


@pytest.mark.parametrize("guideline", _MORE)
def test_each_fix_holds_in_further_plans(guideline: str) -> None:
    assert all(mends(plan, guideline) for plan in _MORE[guideline])


_CROWD = {"id": "g1", "name": "Grow", "measure": "followers"}


def test_a_fix_says_what_goes_with_it() -> None:
    measurement = {"measures": [{"id": "g1", "source": "the page"}]}
    one = offered(told(goals=[_CROWD | {"target": 5000}], measurement=measurement), "followers-not-a-goal")
    assert one
    labels = [
        title(path) for path in (("goals", "g1", "target"), ("measurement", "measures", "g1", "source"))
    ]
    assert one.note == (f"This goes, because it belonged to the old number: “{labels[0]}” and “{labels[1]}”.")
    both = [_CROWD | {"target": 5}, _CROWD | {"id": "g2", "measure": "likes", "target": 9}]
    two = offered(told(goals=both), "followers-not-a-goal")
    assert two
    assert two.note.count(labels[0]) == 1
    bare = offered(told(goals=[_CROWD]), "followers-not-a-goal")
    assert bare
    assert bare.note == ""


@pytest.mark.parametrize(
    "typed",
    [
        {"goals": [_CROWD], "log": {"readings": {"g1": {"1": 40}}}},
        {"goals": [_CROWD | {"counted": "I look on Sunday"}]},
        {"goals": [_CROWD, _CROWD | {"id": "g2", "measure": "likes"}], "log": {"readings": {"g2": {"1": 4}}}},
    ],
)
def test_one_tap_takes_away_no_readings_and_no_words_of_the_owner(typed: Document) -> None:
    assert offered(told(**typed), "followers-not-a-goal") is None


def test_our_own_words_for_counting_may_go() -> None:
    ours = library().trades["bakery"].wants[1].count
    assert offered(told(goals=[_CROWD | {"counted": ours}]), "followers-not-a-goal")


def test_days_are_only_taken_away_from_those_that_were_chosen() -> None:
    calendar = {
        "start": "2027-01-04",
        "weekdays": [0, 2, 4],
        "own": [{"id": "own1", "title": "Fair", "go_out": "2027-01-10"}],
    }
    plan = told(calendar=calendar, time={"minutes": 60})
    fixed = offered(plan, "consistency-and-frequency")
    assert fixed
    ((_, _, days),) = fixed.changes
    assert isinstance(days, list)
    assert {*days} < {0, 2, 4}
    assert mends(plan, "consistency-and-frequency")


def test_where_nobody_has_minutes_for_people_answering_gets_its_usual_part() -> None:
    seen = {"seen": ["engagement"]}
    one = offered(told(time=HOURS | {"answering": 0}, settings=seen), "relationships-top")
    assert one
    assert one.label == "Give answering 25% of the time"
    hats = [{"id": "p1", "name": "Kari", "minutes": 180, "hats": ["publish"]}]
    team = told(time={"answering": 0, "team": hats}, settings=seen)
    assert offered(team, "relationships-top") is None, "it would change nothing"


def test_no_conversations_are_offered_where_none_fit() -> None:
    talks = {"contacts": 3}
    assert offered(told(time=HOURS | {"answering": 0}, engagement=talks), "engagement-capacity") is None


def test_only_places_in_use_answer_questions_too() -> None:
    choice = [{"id": "facebook", "role": "focus", "share": 100}, {"id": "x", "role": "reserved"}]
    places = [{"id": "facebook", "uses": ["sell"]}, {"id": "x", "uses": ["sell"]}]
    one = offered(told(platforms={"choice": choice, "places": places}), "m1-communication-channel")
    assert one
    assert [path[2] for path, _, _ in one.changes] == ["facebook"]


@pytest.mark.parametrize(
    ("ids", "label"),
    [(["g1"], "Give it 15 minutes a week"), (["g1", "g2"], "Give each of them 15 minutes a week")],
)
def test_one_group_and_several_are_spoken_of_differently(ids: list[str], label: str) -> None:
    groups = [{"id": one, "ours": True} for one in ids]
    one = offered(told(engagement={"groups": groups}), "dont-leave-the-conversation")
    assert one
    assert one.label == label
