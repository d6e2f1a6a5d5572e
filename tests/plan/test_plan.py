from datetime import date
from typing import Any

import pytest
from hypothesis import given

from planner.answers import Answers, Document, from_document, put, to_document
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from tests.strategies import documents, plan_documents

TODAY = date(2027, 1, 6)  # a Wednesday
SAID: Document = {
    "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
    "calendar": {"start": "2027-01-04"},
}


def plan_of(document: Document, today: date = TODAY) -> Plan:
    return build_plan(from_document(document), library(), today)


def choice(*entries: tuple[str, str, float]) -> list[Document]:
    return [{"id": place, "role": role, "share": share} for place, role, share in entries]


def chosen(*entries: tuple[str, str, float], minutes: int = 180) -> Plan:
    document = put(SAID, ("platforms", "choice"), choice(*entries))
    return plan_of(put(document, ("time", "minutes"), minutes))


@given(documents)
def test_any_answers_make_a_plan_that_leaves_them_as_they_were(document: Document) -> None:
    said = from_document(document)
    before = to_document(said)
    plan = build_plan(said, library(), TODAY)
    assert to_document(said) == before
    assert plan.said is said
    assert len(plan.weeks) == 13


@given(plan_documents())
def test_the_same_answers_make_the_same_plan(document: Document) -> None:
    assert plan_of(document) == plan_of(document)


def test_an_empty_document_still_makes_a_whole_plan() -> None:
    plan = build_plan(Answers(), library(), TODAY)
    assert plan.start == date(2027, 1, 11), "next Monday"
    assert plan.focus is not None
    assert plan.goal.name
    assert plan.audience.name
    assert plan.budget.asked == 180
    told = {post.lesson.partition("/")[0] for post in plan.posts if not post.step}
    assert told == {"other"}, "ideas that fit any business"
    assert any(post.sells for post in plan.posts), "how to order, what it costs"


def test_the_days_of_a_plan_are_all_of_them() -> None:
    days = plan_of(SAID).days()
    assert (days[0], days[-1], len(days)) == (date(2027, 1, 4), date(2027, 4, 3), 90)


def test_what_was_proposed_is_marked_as_assumed_and_what_was_chosen_is_not() -> None:
    assert ("platforms", "choice") in plan_of(SAID).assumed
    plan = chosen(("x", "focus", 100))
    assert ("platforms", "choice") not in plan.assumed
    assert plan.focus is not None
    assert plan.focus.id == "x"


@pytest.mark.parametrize(
    "entries",
    [
        [("x", "focus", 50), ("facebook", "focus", 50)],
        [("x", "active", 100)],
        [("x", "reserved", 0)],
    ],
    ids=["two", "none but an active one", "only a name"],
)
def test_without_exactly_one_focus_nothing_is_scheduled(entries: list[tuple[str, str, float]]) -> None:
    plan = chosen(*entries)
    assert plan.focus is None
    assert plan.posts == ()
    assert plan.aside == ()
    assert len(plan.weeks) == 13, "the weeks are still there"


@pytest.mark.parametrize("minutes", [180, 240, 300, 360, 600, 1200])
@pytest.mark.parametrize("share", [90, 80, 70])
def test_the_focus_has_answering_and_its_pieces(minutes: int, share: int) -> None:
    plan = chosen(("facebook", "focus", share), ("instagram", "active", 100 - share), minutes=minutes)
    answering = sum(week.budget.answering for week in plan.weeks)
    pieces = sum(post.minutes for post in plan.posts if post.place == "facebook")
    assert plan.focus_minutes() == answering + pieces
    (aside,) = plan.aside
    assert aside.minutes == sum(post.minutes for post in plan.posts if post.place == "instagram") > 0
    exact = 100 * plan.focus_minutes() / (plan.focus_minutes() + aside.minutes)
    assert plan.scheduled_share() == int(exact + 0.5)


@pytest.mark.parametrize("minutes", [0, 1])
def test_without_time_nothing_is_scheduled_and_no_share_is_made_up(minutes: int) -> None:
    plan = chosen(("facebook", "focus", 90), ("instagram", "active", 10), minutes=minutes)
    assert plan.posts == ()
    assert (plan.focus_minutes(), plan.scheduled_share()) == (0, 0)
    assert [aside.dropped for aside in plan.aside] == [True]


def test_posts_are_in_the_order_they_go_out_the_main_piece_first_on_its_day() -> None:
    first = next(post for post in plan_of(SAID).posts if post.main)
    own = [{"id": "a-first-by-name", "title": "Ours", "go_out": first.go_out.isoformat()}]
    plan = plan_of(put(SAID, ("calendar", "own"), own))
    days = [post.go_out for post in plan.posts]
    assert days == sorted(days)
    there = [post.key for post in plan.posts if post.go_out == first.go_out]
    assert there == [first.key, "a-first-by-name"]


def test_posts_and_minutes_of_a_week_are_those_of_its_days() -> None:
    plan = plan_of(SAID)
    assert [post for week in plan.weeks for post in plan.posts_of(week)] == list(plan.posts)
    assert sum(plan.made_in(week) for week in plan.weeks) == sum(post.minutes for post in plan.posts)


def test_a_start_in_the_past_is_taken_as_it_is() -> None:
    assert plan_of(SAID, date(2030, 1, 1)).start == date(2027, 1, 4)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("audiences",), [{"id": "a1", "card": "bakery/gone"}]),
        (("goals",), [{"id": "g1", "want": "nowhere/nothing"}]),
        (("goals",), [{"id": "g1", "audience": "a9"}]),
        (("themes",), [{"id": "m1", "ref": "gone/gone", "key": "gone", "goal": "g7"}]),
        (("themes",), [{"id": "m7", "ref": "bakery/daily-bread"}]),
        (("business", "trade"), "gone"),
        (("calendar", "edits"), {"gone/s01-photo1": {"title": "Mine"}}),
        (("calendar", "own"), [{"id": "own1", "format": "hologram"}]),
        (("platforms", "choice"), [{"id": "MySpace", "role": "focus", "share": 100}]),
        (("time", "per_piece"), {"hologram": 5}),
    ],
)
def test_a_reference_to_what_is_gone_breaks_nothing(path: tuple[str, ...], value: Any) -> None:
    plan = plan_of(put(SAID, path, value))
    assert len(plan.weeks) == 13
    assert plan.focus is not None


# The choice of a place, from whatever was said -------------------------------------------------------------

ASSUMED_PLACES = tuple(place.id for place in library().trades["bakery"].places)


def rated(*places: Document, **parts: Any) -> Plan:
    """Only these places are in the running; what the trade would add is ruled out."""
    names = {place["id"] for place in places}
    out = [{"id": place, "love": 0, "audience": 0} for place in library().platforms if place not in names]
    document = put(SAID, ("platforms", "places"), [*places, *out])
    for path, value in parts.items():
        document = put(document, tuple(path.split("__")), value)
    return plan_of(document)


def test_where_nothing_may_win_no_place_is_named_and_nothing_scheduled() -> None:
    for places in ([], [{"id": "facebook", "audience": 0, "love": 0}, {"id": "x", "audience": 5, "love": 0}]):
        plan = rated(*places)
        assert (plan.focus, plan.choice, plan.certainty, plan.posts) == (None, (), None, ())
        assert all(fit.ruled_out for fit in plan.ranking)
        assert len(plan.weeks) == 13


def test_a_place_nobody_rated_is_compared_by_what_is_known_of_it() -> None:
    plan = rated({"id": "Choir"}, {"id": "Market", "love": 5}, {"id": "x", "audience": 1, "love": 1})
    assert {fit.place for fit in plan.ranking if not fit.ruled_out} == {"Choir", "Market", "x"}
    assert plan.certainty is not None
    assert plan.certainty.first == "Market"


def test_forty_free_entries_are_ranked_and_counted_like_any_other_place() -> None:
    entries = [{"id": f"Entry {k}", "audience": 3 + k % 3, "love": 5} for k in range(40)]
    plan = plan_of(put(SAID, ("platforms", "places"), entries))
    best = {f"Entry {k}" for k in range(2, 40, 3)}
    assert plan.certainty is not None
    assert sum(plan.certainty.counts.values()) == 100
    own = [fit for fit in plan.ranking if fit.place.startswith("Entry")]
    assert len(own) == 40
    assert sum(fit.count for fit in own if fit.place in best) > sum(fit.count for fit in own) / 2
    assert plan.focus is not None
    assert plan.focus.id == plan.certainty.first


def test_where_all_is_equal_no_place_is_first_more_often() -> None:
    plan = rated(*({"id": f"Entry {k}", "audience": 3, "love": 3} for k in range(4)))
    assert plan.certainty is not None
    assert {abs(count - 25) < 5 for count in plan.certainty.counts.values()} == {True}
    assert plan.certainty.word == "close"


def test_by_audience_only_a_place_one_does_not_like_may_be_the_one() -> None:
    places = ({"id": "x", "audience": 4, "love": 0}, {"id": "blog", "audience": 2, "love": 5})
    both, only = rated(*places), rated(*places, settings__method="audience only")
    assert both.focus is not None
    assert only.focus is not None
    assert (both.focus.id, only.focus.id) == ("blog", "x")
    assert only.certainty is not None
    assert "x" in only.certainty.counts


def test_a_survey_may_be_silent_about_the_audience() -> None:
    document = put(put(SAID, ("business", "country"), "RU"), ("platforms", "places"), [{"id": "pinterest"}])
    plan = plan_of(document)
    assert "pinterest" not in plan.reach
    assert plan.focus is not None
    assert plan.focus.id == "whatsapp", "Facebook and Instagram are blocked there"


@pytest.mark.parametrize(
    ("shares", "found"),
    [((89, 11), [("costly", "That is 1 short of 90")]), ((90, 9), [("fatal", "99%")]), ((90, 10), [])],
)
def test_shares_a_little_off_are_said_and_still_make_a_plan(
    shares: tuple[int, int], found: list[tuple[str, str]]
) -> None:
    plan = chosen(("facebook", "focus", shares[0]), ("instagram", "active", shares[1]), minutes=300)
    said = [f for f in review(plan).findings if f.guideline.id == "focus-90-10"]
    assert [f.level for f in said] == [level for level, _ in found]
    assert all(number in f.text for f, (_, number) in zip(said, found, strict=True))
    assert plan.posts
    assert plan.aside[0].minutes <= plan.focus_minutes() * (100 - shares[0]) / shares[0]


def test_a_focus_whose_place_was_removed_is_kept_and_wins_nothing() -> None:
    plan = rated(
        {"id": "facebook", "audience": 4, "love": 4},
        {"id": "x", "audience": 2, "love": 2},
        platforms__choice=choice(("Choir", "focus", 100)),
    )
    assert plan.focus is not None
    assert plan.focus.id == "Choir"
    assert "Choir" not in [fit.place for fit in plan.ranking]
    assert plan.certainty is not None
    assert plan.certainty.first == "facebook"
    assert "Choir" not in plan.certainty.counts
    assert {post.place for post in plan.posts} == {"Choir"}


def test_a_choice_whose_focus_was_removed_names_no_place() -> None:
    plan = chosen(("instagram", "active", 10), ("x", "reserved", 0))
    assert plan.focus is None
    assert plan.certainty is not None, "what fits best is still shown"
    assert plan.scheduled_share() == 0
