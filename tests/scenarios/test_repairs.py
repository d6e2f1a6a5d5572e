from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.answers import Change, Document, from_document, put, to_document
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, PlanWeek, Post, build_plan
from planner.scenarios import Repair, repairs, ways_to_start, with_changes
from tests.strategies import FORMATS, plan_documents

TODAY = date(2027, 1, 4)  # a Monday; week 3 of the plan is normal and has 54 minutes for pieces
THURSDAY = date(2027, 1, 21)
OPENING: Document = {"id": "own1", "title": "Opening", "go_out": THURSDAY.isoformat(), "format": "film"}


def built(document: Document, today: date = TODAY) -> Plan:
    return build_plan(from_document(document), library(), today)


def plan_of(minutes: int = 120, today: date = TODAY, **parts: Any) -> Plan:
    weekdays = {"weekdays": [1, 3, 5]} if minutes >= 150 else {}  # a post on each
    said: Document = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": minutes} | parts.pop("time", {}),
        "calendar": {"start": TODAY.isoformat()} | weekdays | parts,
    }
    return built(said, today)


def opening(**more: Any) -> Plan:
    """A plan whose week 3 has a post of the owner's own on top."""
    return plan_of(own=[OPENING | more])


def over(plan: Plan) -> dict[int, int]:
    """By how many minutes which weeks are too full."""
    return {week.number: plan.made_in(week) - week.room for week in plan.overfull()}


def by_kind(plan: Plan, number: int = 3) -> dict[str, Repair]:
    return {repair.kind: repair for repair in repairs(plan, plan.weeks[number - 1])}


def open_in(plan: Plan, week: PlanWeek) -> list[Post]:
    return [post for post in plan.posts if post.make_by in week.span and post.is_open]


def post(plan: Plan, key: str) -> Post:
    return next(post for post in plan.posts if post.key == key)


# Every offered repair keeps its promise ----------------------------------------------------------------


@st.composite
def changed_by_hand(draw: st.DrawFn, begun: bool = True) -> tuple[Document, date]:
    """A plan, with posts moved to other weeks and own posts added, and a day to look at it.

    Where it has begun, some posts are dealt with and some weeks are over, but nothing is in the log yet.
    """
    document = draw(plan_documents())
    plan = built(document, date.fromisoformat(str(document["calendar"]["start"])))
    days = st.dates(plan.start, plan.last).map(date.isoformat)
    keys = [post.key for post in plan.posts]
    if keys:
        moved = draw(st.dictionaries(st.sampled_from(keys), days, max_size=6))
        edits = {key: {"go_out": day} for key, day in moved.items()}
        document = put(document, ("calendar", "edits"), edits)
        if begun:
            said = st.sampled_from(["made", "dropped"])
            statuses = draw(st.dictionaries(st.sampled_from(keys), said, max_size=2))
            document = put(document, ("calendar", "statuses"), statuses)
    own = st.fixed_dictionaries(
        {"title": st.just("Ours"), "format": st.sampled_from(FORMATS), "go_out": days},
        optional={"minutes": st.integers(0, 300)},
    )
    added = draw(st.lists(own, max_size=3))
    document = put(document, ("calendar", "own"), [{"id": f"own{k}"} | one for k, one in enumerate(added)])
    return document, draw(st.dates(plan.start, plan.last)) if begun else plan.start


def saved(plan: Plan, changes: Iterable[Change]) -> Plan:
    """The plan after a save as the app does it: what is over or dealt with goes into the log first."""
    document = to_document(plan.said)
    for path, _, value in [*keep(plan), *changes]:
        document = put(document, path, value)
    return built(document, plan.today)


# What the first repair would leave out of week 13, the save after it would fill again for the other place.
REFILLED: Document = {
    "business": {"trade": "shop"},
    "time": {
        "minutes": 760,
        "answering": 17,
        "activities": {"curate": 45, "discover": 181},
        "per_piece": {"crafted-film": 76},
        "weeks": {"2043-01-27": "half"},
    },
    "platforms": {
        "choice": [{"id": "pinterest", "role": "focus", "share": 95}, {"id": "x", "role": "active"}]
    },
    "themes": [
        {
            "id": "m1",
            "lessons": [
                {"id": "l0", "title": "One"},
                {"id": "l5", "title": "Two", "format": "crafted-film"},
            ],
        }
    ],
    "calendar": {
        "start": "2042-11-04",
        "own": [{"id": "own0", "format": "carousel", "go_out": "2043-02-01"}],
        "edits": {
            "m1-l0-photo1": {"go_out": "2043-02-01"},
            "m1-l5-crafted-film1": {"go_out": "2043-02-02"},
        },
    },
}


@example((REFILLED, date(2042, 12, 6)))
@given(changed_by_hand())
def test_after_an_offered_repair_the_week_fits_and_no_other_one_is_too_full(
    given_: tuple[Document, date],
) -> None:
    plan = built(*given_)
    for week in plan.overfull():
        for repair in repairs(plan, week):
            after = saved(plan, repair.changes)
            for then in (after, saved(after, [])):
                assert week.number not in over(then)
                assert over(then).keys() <= over(plan).keys()


@given(changed_by_hand(begun=False))
def test_taking_fewer_leaves_out_no_post_more_than_needed_and_all_others_as_they_are(
    given_: tuple[Document, date],
) -> None:
    plan = built(*given_)
    for week in plan.overfull():
        for repair in (r for r in repairs(plan, week) if r.kind == "fewer"):
            then = with_changes(plan, repair.changes)
            gone = {path[-1] for path, _, _ in repair.changes}
            assert {p.key for p in then.posts if p != post(plan, p.key)} == gone
            assert {p.key for p in then.posts if p.status == "dropped"} >= gone
            for one in gone:
                kept = [change for change in repair.changes if change[0][-1] != one]
                assert week.number in over(with_changes(plan, kept))


def test_a_week_that_fits_needs_no_repair() -> None:
    plan = plan_of()
    assert over(plan) == {}
    assert [repairs(plan, week) for week in plan.weeks] == [()] * 13


# Fewer -------------------------------------------------------------------------------------------------


NOWHERE: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "XX"},  # no feasts
    "time": {"minutes": 300},
    "calendar": {"start": TODAY.isoformat()},
}


def by_importance() -> list[str]:
    """Posts of that plan, the least important first: beside, useful, one's own, selling, a key idea."""
    plan = built(NOWHERE)
    kinds = (
        next(p for p in plan.posts if p.beside),
        next(p for p in plan.posts if p.step == "question"),
        next(p for p in plan.posts if p.step == "price"),
        next(p for p in plan.posts if p.lesson == plan.themes[0].key),
    )
    beside, useful, sells, key = (p.key for p in kinds)
    return [beside, useful, "own1", sells, key]


def crowded(excess: int) -> Plan:
    """A plan with those posts in week 3 alone, too full by so many minutes for a big one that is made."""
    third = {p.key: "dropped" for p in built(NOWHERE).posts if p.week == 3}
    moved = [key for key in by_importance() if key != "own1"]
    big: Document = {"id": "big", "title": "Big", "go_out": THURSDAY.isoformat(), "minutes": 0}
    calendar = NOWHERE["calendar"] | {
        "edits": {key: {"go_out": THURSDAY.isoformat()} for key in moved},
        "statuses": {key: status for key, status in third.items() if key not in moved} | {"big": "made"},
        "own": [OPENING, big],
    }
    plan = built(put(NOWHERE, ("calendar",), calendar))
    left = plan.weeks[2].room - plan.made_in(plan.weeks[2])
    calendar["own"] = [OPENING, big | {"minutes": left + excess}]
    return built(put(NOWHERE, ("calendar",), calendar))


def test_what_stands_beside_goes_first_then_what_is_useful_ones_own_what_sells_and_the_key_idea_last() -> (
    None
):
    plan, keys = crowded(0), by_importance()
    assert {p.key for p in open_in(plan, plan.weeks[2])} == set(keys)
    for count in range(1, len(keys) + 1):
        excess = sum(post(plan, key).minutes for key in keys[:count])
        gone = [path[-1] for path, _, _ in by_kind(crowded(excess))["fewer"].changes]
        assert gone == keys[:count]


def test_an_announcement_and_a_last_day_go_as_late_as_a_key_idea() -> None:
    plan = plan_of(180)
    third = next(p for p in plan.posts if p.week == 3 and p.step == "announce")
    crowd = plan_of(180, own=[OPENING | {"minutes": 40, "format": "photo"}])
    assert over(crowd)[3] > 0
    assert third.key not in {path[-1] for path, _, _ in by_kind(crowd)["fewer"].changes}


def test_one_bigger_post_goes_instead_of_it_and_several_smaller_ones() -> None:
    fewer = by_kind(crowded(30))["fewer"]
    assert fewer.changes == ((("calendar", "statuses", "own1"), None, "dropped"),)
    assert fewer.text == "Leave out: “Opening” (Short film)."


def test_a_week_full_of_posts_that_are_made_already_cannot_be_repaired() -> None:
    plan = opening(minutes=100)
    done = {p.key: "made" for p in open_in(plan, plan.weeks[2])}
    plan = plan_of(own=[OPENING | {"minutes": 100}], statuses=done)
    assert over(plan)[3] > 0
    assert by_kind(plan) == {}


# Simpler -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("excess", "form"), [(1, "text"), (10, "text"), (11, "photo"), (20, "photo"), (21, "story")]
)
def test_a_post_becomes_the_next_simpler_form_that_is_enough(excess: int, form: str) -> None:
    big: Document = {"id": "big", "title": "Big", "go_out": THURSDAY.isoformat(), "minutes": 0}
    third = {p.key: "dropped" for p in built(NOWHERE).posts if p.week == 3}
    calendar = NOWHERE["calendar"] | {"statuses": third | {"big": "made"}, "own": [OPENING, big]}
    plan = built(put(NOWHERE, ("calendar",), calendar))
    left = plan.weeks[2].room - plan.made_in(plan.weeks[2])
    calendar["own"] = [OPENING, big | {"minutes": left + excess}]
    simpler = by_kind(built(put(NOWHERE, ("calendar",), calendar)))["simpler"]
    assert simpler.changes[0] == (("calendar", "own", "own1", "format"), "film", form)
    assert simpler.text == f"Simpler: “Opening” (Short film) becomes {library().formats[form].name}."


def test_an_own_post_in_a_simpler_form_takes_the_minutes_of_that_form() -> None:
    own = OPENING | {"format": "photo", "minutes": 200, "go_out": "2027-02-18"}
    plan = plan_of(240, own=[own])
    simpler = by_kind(plan, 7)["simpler"]
    assert simpler.changes == (
        (("calendar", "own", "own1", "format"), "photo", "story"),
        (("calendar", "own", "own1", "minutes"), 200, None),
    )
    after = post(with_changes(plan, simpler.changes), "own1")
    assert (after.format, after.minutes) == ("story", 5), (
        "not a film, though that takes less than 200 minutes"
    )


def test_no_form_is_offered_that_the_owner_does_not_make() -> None:
    plan = plan_of(time={"makes": ["films"]}, own=[OPENING | {"minutes": 60}])
    assert over(plan)[3] > 0
    assert "simpler" not in by_kind(plan)


# Later -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [70, 75, 80, 88])
def test_a_post_moves_to_the_nearest_normal_week_that_holds_it_on_the_same_weekday(minutes: int) -> None:
    made = {p.key: "made" for p in open_in(plan_of(240), plan_of(240).weeks[2])}
    plan = plan_of(240, own=[OPENING | {"minutes": minutes}], statuses=made)
    free = {w.number: w.room - plan.made_in(w) for w in plan.weeks if w.kind == "normal"}
    number = next(n for n, left in free.items() if n > 3 and left >= minutes)
    assert number > 6, "weeks 5 and 6 are half, week 4 has made their posts"
    day = THURSDAY + timedelta(weeks=number - 3)
    later = by_kind(plan)["later"]
    assert later.changes == ((("calendar", "own", "own1", "go_out"), "2027-01-21", day.isoformat()),)
    words = library().say.day(day)
    assert later.text == f"Later: “Opening” (Short film) moves to {words}, in week {number}."
    after = with_changes(plan, later.changes)
    moved = post(after, "own1")
    assert (moved.make_by, moved.go_out) == (after.weeks[number - 1].span.first, day)
    assert over(after) == {}


def test_a_step_of_a_campaign_is_not_moved_out_of_its_days() -> None:
    calm = {(TODAY + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}
    wrong = []
    for number in range(1, 13):
        big = {"id": "big", "title": "Big", "go_out": (TODAY + timedelta(weeks=number - 1)).isoformat()}

        def full(minutes: int, big: Document = big) -> Plan:
            own = [big | {"minutes": minutes}]
            return plan_of(180, time={"weeks": calm}, own=own, statuses={"big": "made"})

        week = full(0).weeks[number - 1]
        plan = full(week.room - full(0).made_in(week) + 5)
        assert plan.base is not None
        for repair in (one for one in repairs(plan, week) if one.kind == "later"):
            ((path, _, day),) = repair.changes
            moved = post(plan, path[2])
            of = [c for c in plan.base.campaigns if c.key == moved.lesson and c.dated and c.ends]
            most = [c.day if moved.step == "late" else c.ends for c in of]
            wrong += [repair.text for last in most if last and date.fromisoformat(str(day)) > last]
    assert wrong == []


def test_nothing_moves_where_no_later_week_has_the_minutes() -> None:
    assert "later" not in by_kind(plan_of(240, own=[OPENING | {"minutes": 120}]))


def test_one_post_that_is_not_enough_is_not_moved() -> None:
    plan = plan_of(240, own=[OPENING | {"id": f"own{k}", "minutes": 60} for k in range(4)])
    assert over(plan)[3] > 60
    assert "later" not in by_kind(plan)


# A plan that makes nothing -----------------------------------------------------------------------------


def test_without_time_it_says_from_which_minutes_a_post_fits() -> None:
    (more,) = ways_to_start(plan_of(0))
    assert (more.kind, more.text) == ("more", "With 10 minutes a week, posts fit.")
    assert more.changes == ((("time", "minutes"), 0, 10),)
    assert with_changes(plan_of(0), more.changes).posts
    assert plan_of(5).posts == ()


def test_in_a_team_it_is_a_persons_minutes_that_grow() -> None:
    team = [{"id": "p1", "minutes": 3}, {"id": "p2", "minutes": 2}]
    (more,) = ways_to_start(plan_of(500, time={"team": team}))
    assert more.text == "With 12 minutes a week, posts fit."
    assert more.changes == ((("time", "team", "p1", "minutes"), 3, 10),)


def test_who_makes_nothing_that_fits_is_offered_simpler_things_that_do() -> None:
    plan = plan_of(180, time={"makes": ["crafted"]})
    assert plan.posts == ()
    ways = ways_to_start(plan)
    assert "Also make this: Photos with a phone." in [way.text for way in ways]
    for way in ways:
        assert way.kind == "simpler"
        assert with_changes(plan, way.changes).posts


def test_a_plan_that_makes_something_needs_no_start() -> None:
    assert ways_to_start(plan_of(15)) == ()


@pytest.mark.parametrize(
    "time",
    [
        {"activities": {"publish": 0}},
        {"team": [{"id": "p1", "minutes": 100, "hats": ["respond"]}]},
        {"weeks": {(TODAY + timedelta(weeks=k)).isoformat(): "none" for k in range(13)}},
    ],
    ids=["no minutes for making", "nobody makes", "every week off"],
)
def test_nothing_is_promised_where_other_answers_stand_in_the_way(time: Document) -> None:
    plan = plan_of(180, time=time)
    assert plan.posts == ()
    assert ways_to_start(plan) == ()


@given(plan_documents(), st.integers(0, 12))
def test_every_way_to_start_makes_the_plan_make_something(document: Document, weeks: int) -> None:
    document = put(document, ("time", "minutes"), min(document["time"]["minutes"], 60))
    today = date.fromisoformat(str(document["calendar"]["start"])) + timedelta(weeks=weeks)
    plan = built(document, today)
    for way in ways_to_start(plan):
        assert not any(p.main and p.go_out >= today for p in plan.posts)
        assert any(p.main and p.go_out >= today for p in saved(plan, way.changes).posts)
