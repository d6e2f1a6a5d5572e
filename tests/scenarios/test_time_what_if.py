from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from planner.answers import Document, from_document, put, to_document
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import half_in_words, hour_in_words, unused_in_words
from planner.scenarios.time_what_if import half, one_more_hour, pieces
from tests.bare import bare
from tests.strategies import plan_documents

TODAY = date(2027, 1, 4)
KARI = {"id": "p1", "name": "Kari", "minutes": 60}
OLA = {"id": "p2", "name": "Ola", "minutes": 45}
EVA = {"id": "p3", "name": "Eva"}


def plan_of(minutes: int, today: date = TODAY, calendar: Document | None = None, **time: Any) -> Plan:
    said = {
        "business": {"name": "Fjord", "trade": "bakery", "country": "NO"},
        "time": {"minutes": minutes} | time,
        "calendar": {"start": TODAY.isoformat()} | (calendar or {}),
    }
    return build_plan(from_document(said), library(), today)


def by_hand(found: Counter[str]) -> str:
    return library().say.both(
        [
            library().say.plural(n, library().formats[kind].one, library().formats[kind].many)
            for kind, n in sorted(found.items(), key=lambda item: -library().formats[item[0]].minutes)
        ]
    )


# Other minutes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [0, 15, 30, 60, 120, 180])
def test_one_more_hour_makes_the_pieces_of_the_plan_with_sixty_minutes_more(minutes: int) -> None:
    plan = plan_of(minutes)
    assert pieces(one_more_hour(plan)) == pieces(plan_of(minutes + 60))
    assert pieces(half(plan)) == pieces(plan_of(minutes // 2))


def test_in_a_team_the_first_person_with_minutes_gives_the_hour_and_all_are_halved() -> None:
    plan = plan_of(999, team=[EVA, KARI, OLA])
    more = one_more_hour(plan)
    assert [person.minutes for person in more.said.time.team] == [None, 120, 45]
    assert more.budget.asked == 165
    assert [person.minutes for person in half(plan).said.time.team] == [None, 30, 22]
    assert plan.budget.asked == 105, "the plan itself stays as it was"


def test_people_without_minutes_leave_the_one_figure_in_force() -> None:
    assert one_more_hour(plan_of(120, team=[EVA])).budget.asked == 180


@given(plan_documents())
def test_other_minutes_change_no_answer_and_never_the_place(document: Document) -> None:
    plan = build_plan(from_document(document), library(), TODAY)
    before = to_document(plan.said)
    for other in (one_more_hour(plan), half(plan)):
        assert other.choice == plan.choice
        assert other.start == plan.start
    assert one_more_hour(plan).budget.asked == plan.budget.asked + 60
    assert half(plan).budget.asked == plan.budget.asked // 2
    assert to_document(plan.said) == before


# Pieces ------------------------------------------------------------------------------------------------


def test_a_post_that_is_dropped_or_missed_is_no_piece() -> None:
    plan = plan_of(120)
    key = plan.posts[0].key
    dropped = plan_of(120, calendar={"statuses": {key: "dropped"}})
    assert pieces(plan) - pieces(dropped) == {plan.posts[0].format: 1}


def test_a_post_of_a_week_in_which_nothing_happened_is_no_piece() -> None:
    later = plan_of(120, today=TODAY + timedelta(days=8))
    document = put(to_document(later.said), ("log", "said", "1", "went"), "nothing")
    for path, _, value in keep(later):
        document = put(document, path, value)
    plan = build_plan(from_document(document), library(), later.today)
    assert plan.missed
    assert pieces(plan).total() == len(plan.posts) - len(plan.missed)


# In words ----------------------------------------------------------------------------------------------


def left(plan: Plan) -> int:
    """Minutes the weeks leave for pieces, once they have counted."""
    return sum(week.room - plan.made_in(week) for week in plan.weeks)


@pytest.mark.parametrize("minutes", [0, 15, 30, 60])
def test_an_hour_that_brings_posts_names_them_and_what_stays_unused(minutes: int) -> None:
    plan, then = plan_of(minutes), plan_of(minutes + 60)
    more = by_hand(pieces(then) - pieces(plan))
    extra = sum(w.budget.making for w in then.weeks) - sum(w.budget.making for w in plan.weeks)
    unused = left(then) - left(plan)
    words = hour_in_words(plan)
    assert words[0] == f"One more hour a week would bring, in three months: {more}."
    say = library().say
    assert words[-1] == f"Of {say.minutes(extra)} more for making, {say.minutes(unused)} would stay unused."


def test_an_hour_that_displaces_something_names_it() -> None:
    plans = {minutes: plan_of(minutes) for minutes in (60, 90, 120, 150, 300)}
    gone = {minutes: pieces(plan) - pieces(plan_of(minutes + 60)) for minutes, plan in plans.items()}
    assert any(gone.values())
    for minutes, plan in plans.items():
        said = [line for line in hour_in_words(plan) if line.startswith("What would go")]
        assert said == ([f"What would go: {by_hand(gone[minutes])}."] if gone[minutes] else [])


@pytest.mark.parametrize("minutes", [600, 3000])
def test_an_hour_that_no_idea_can_use_buys_nothing_and_says_so(minutes: int) -> None:
    plan = plan_of(minutes)
    assert hour_in_words(plan) == (
        "One more hour a week would bring no more posts.",
        f"In three months, {unused_by_one_hour(plan)} for making would stay unused.",
        "Your ideas fill the plan already.",
    )


def unused_by_one_hour(plan: Plan) -> str:
    return library().say.minutes(left(plan_of(plan.budget.asked + 60)) - left(plan))


def test_an_hour_that_the_minutes_of_the_jobs_keep_from_making_says_that() -> None:
    assert hour_in_words(plan_of(300, activities={"publish": 30})) == (
        "One more hour a week would bring no more posts.",
        "What you said of each job leaves no more time for making.",
    )


def test_without_ideas_nobody_is_told_that_ideas_fill_the_plan() -> None:
    said = from_document({"business": {"name": "Fjord", "trade": "bakery"}})
    words = hour_in_words(build_plan(said, bare(), TODAY))
    assert words[0] == "One more hour a week would bring no more posts."
    assert not any("Your ideas" in line for line in words)


@pytest.mark.parametrize(("minutes", "a_week"), [(120, 1), (300, 2)])
def test_half_the_time_says_how_many_posts_are_left_and_how_often(minutes: int, a_week: int) -> None:
    plan, then = plan_of(minutes), plan_of(minutes // 2)
    assert len(then.posts) in (13 * a_week - 1, 13 * a_week)
    often = f"about one every {round(90 / len(then.posts))} days"  # from 4 January to 3 April
    words = half_in_words(plan)
    assert words[0] == f"With half the time: {len(then.posts)} posts instead of {len(plan.posts)}, {often}."
    assert f"What would go: {by_hand(pieces(plan) - pieces(then))}." in words


def test_half_the_time_may_trade_long_pieces_for_short_ones() -> None:
    plan = plan_of(60)
    instead = pieces(plan_of(30)) - pieces(plan)
    assert instead
    assert half_in_words(plan)[-1] == f"What would come instead: {by_hand(instead)}."


def test_as_many_posts_in_simpler_forms_are_said_to_be_others() -> None:
    nowhere = to_document(plan_of(84).said) | {
        "business": {"name": "Fjord", "trade": "bakery", "country": "XX"}
    }
    plan = build_plan(from_document(nowhere), library(), TODAY)  # one post a week either way, no feasts
    assert pieces(plan).total() == pieces(half(plan)).total() == 13
    assert "film" in pieces(plan) - pieces(half(plan))
    words = half_in_words(plan)
    assert words[0] == "With half the time there would be as many posts, but others."
    assert words[1].startswith("What would go: ")
    assert "short film" in words[1]
    assert words[2].startswith("What would come instead: ")


def test_half_of_very_little_or_of_very_much_is_said_as_it_is() -> None:
    assert plan_of(15).posts
    assert half_in_words(plan_of(15)) == ("With half the time, no post would fit.",)
    for much_or_nothing in (5, 3000):
        words = half_in_words(plan_of(much_or_nothing))
        assert words == ("With half the time, nothing would change in your posts.",)


@pytest.mark.parametrize(("photos", "often"), [(91, "about one a day"), (182, "about 2 a day")])
def test_many_posts_are_counted_by_the_day(photos: int, often: str) -> None:
    own = [
        {"id": f"own{k}", "title": "Bread", "go_out": (TODAY + timedelta(k % 89)).isoformat()}
        for k in range(photos)
    ]
    words = half_in_words(plan_of(30, calendar={"own": own}))
    assert words[0].endswith(f", {often}.")


def test_much_time_without_a_use_is_said_and_little_is_not() -> None:
    assert unused_in_words(plan_of(180)) == ""
    assert unused_in_words(plan_of(0)) == ""
    plan = plan_of(3000)
    weekly = library().say.minutes(left(plan) // 13)
    assert unused_in_words(plan).startswith(f"About {weekly} a week for making")


def test_weeks_that_are_over_are_not_counted_as_unused() -> None:
    early, late = plan_of(3000), plan_of(3000, today=TODAY + timedelta(weeks=12))
    last = late.weeks[-1]
    words = library().say.minutes(last.room - late.made_in(last))
    assert unused_in_words(late).startswith(f"About {words} a week")
    assert unused_in_words(late) != unused_in_words(early)
    assert unused_in_words(plan_of(3000, today=TODAY + timedelta(weeks=20))) == ""
