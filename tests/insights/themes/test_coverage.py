"""What the ideas of a plan speak to, counted."""

from datetime import date
from typing import Any

import pytest

from planner.answers import EIGHT, Document, from_document, to_document
from planner.insights.themes import biggest_gap, coverage, lights, need_title, shares
from planner.insights.themes.coverage import NEEDS
from planner.knowledge import library
from planner.plan import Plan, build_plan, percent_of
from planner.vocabulary import STAGES, Need, Stage
from tests.bare import bare

TODAY = date(2026, 12, 1)


def lesson(number: int, **more: Any) -> Document:
    return {"id": f"l{number}", "title": f"Idea {number}", "format": "photo"} | more


def plan(*lessons: Document, log: Document | None = None, minutes: int = 300, **calendar: Any) -> Plan:
    """A business with these ideas in the first month, and no ideas of ours besides."""
    return build_plan(
        from_document(
            {
                "business": {"name": "Ottar", "trade": "bakery"},
                "time": {"minutes": minutes},
                "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
                "themes": [{"id": "m1", "title": "Guitars", "lessons": list(lessons)}],
                "calendar": {"start": "2027-01-04", "again": 0} | calendar,
                "log": log or {},
            }
        ),
        bare(),
        TODAY,
    )


def test_each_idea_with_a_week_counts_once_in_its_cell() -> None:
    found = coverage(
        plan(
            lesson(1, need="pain", stage="act", pieces=[{"id": "f1", "format": "story", "show": "Other"}]),
            lesson(2, need="pain", stage="act"),
            lesson(3, need="owner", stage="engage"),
        )
    )
    assert found.cells == {("pain", "act"): 2, ("owner", "engage"): 1}
    assert (found.ideas, found.of_need("pain"), found.of_stage("engage")) == (3, 2, 1)


def test_an_idea_nobody_described_speaks_to_no_question() -> None:
    found = coverage(plan(lesson(1)))
    assert found.cells == {(None, "reach"): 1}
    assert found.silent_needs == NEEDS


def test_an_idea_without_a_week_counts_nowhere() -> None:
    made = plan(*(lesson(n, need="who", stage="act") for n in range(1, 9)), minutes=60)
    assert 0 < len(made.unplaced) < 8
    assert coverage(made).ideas == 8 - len(made.unplaced)


def test_what_was_dropped_counts_nowhere() -> None:
    ideas = (lesson(1, need="pain"), lesson(2, need="pain"))
    made = plan(*ideas)
    first = next(post.key for post in made.posts if post.lesson == "m1-l1")
    left = plan(*ideas, statuses={first: "dropped"})
    assert (coverage(made).ideas, coverage(left).ideas) == (2, 1)
    assert coverage(left).posts == coverage(made).posts - 1


def test_steps_and_lines_of_ours_are_posts_and_no_ideas() -> None:
    found = coverage(plan())
    assert found.posts == len(plan().posts) > 0
    assert (found.ideas, found.random) == (0, 0)


def test_the_eight_questions_are_those_of_the_model_in_another_order() -> None:
    assert sorted(NEEDS) == sorted(EIGHT)
    assert need_title("pain") == "Their problem"


@pytest.mark.parametrize(
    ("lessons", "says"),
    [
        ([], "No idea has a week yet. Add one above."),
        ([lesson(1, stage="act")], "No idea is for this step yet: New people find us."),
        (
            [lesson(n, stage=stage, need="relief") for n, stage in enumerate(STAGES, 1)],
            "No idea is about this yet: Their problem.",
        ),
    ],
)
def test_the_biggest_gap_is_a_step_before_a_question(lessons: list[Document], says: str) -> None:
    assert biggest_gap(coverage(plan(*lessons)), library()) == says


def test_without_a_gap_it_says_so() -> None:
    found = coverage(plan(lesson(1)))
    whole: dict[tuple[Need | None, Stage], int] = {(need, stage): 1 for need in NEEDS for stage in STAGES}
    full = type(found)(whole, found.posts, 0, 0, 0, 0)
    assert (full.silent_needs, full.silent_stages) == ((), ())
    assert biggest_gap(full, library()).startswith("Your ideas take up all eight questions")


def test_posts_are_counted_by_whom_they_are_about() -> None:
    kinds = ("customer", "human", "offer", "know-how")
    made = plan(*(lesson(n, kind=kind) for n, kind in enumerate(kinds, 1)))
    found, ours = coverage(made), sum(post.sells for post in made.posts if post.step)
    hello = sum(post.step == "hello" for post in made.posts)  # says who we are
    assert (ours > 0, hello) == (True, 1)
    assert (found.customers, found.us, found.selling) == (1, 2 + ours + hello, 1 + ours)
    part = f"1 of {found.posts} ({percent_of(1, found.posts)}%)"
    assert shares(found, library()) == (
        f"Posts about customers: {part}. About you: {2 + ours + hello}. Selling: {1 + ours}.",
        "Every post has a topic, a goal and people it is for.",
    )


def test_a_picture_a_customer_sent_is_about_a_customer_and_a_greeting_about_us() -> None:
    said: Document = {"business": {"name": "B", "trade": "online-shop", "country": "NO"}}  # with few feasts
    made = build_plan(
        from_document(said | {"time": {"minutes": 300}, "calendar": {"start": "2027-01-04"}}),
        library(),
        TODAY,
    )
    steps = [post.step for post in made.posts]
    found, lessons = coverage(made), [post for post in made.posts if not post.step]
    assert {"customer", "greeting"} <= {*steps}
    customers = sum(post.kind == "customer" for post in lessons)
    assert found.customers == customers + steps.count("customer")
    human = sum(post.kind in ("human", "offer") for post in lessons)
    assert found.us == human + steps.count("greeting") + steps.count("hello") + found.selling
    assert found.selling == sum(post.sells for post in made.posts)


def test_a_post_on_its_own_is_a_random_one() -> None:
    found = coverage(plan(lesson(1), own=[{"id": "own1", "title": "Snow"}]))
    assert (found.posts - coverage(plan(lesson(1))).posts, found.random) == (1, 1)
    words = f"1 of {found.posts} ({percent_of(1, found.posts)}%)."
    assert shares(found, library())[1] == f"Posts without a topic, a goal or people they are for: {words}"


def test_without_posts_nothing_is_said_about_them() -> None:
    assert shares(coverage(plan(minutes=0)), library()) == ()


def test_a_months_lights_tell_our_topic_from_a_chosen_one() -> None:
    said = from_document({"business": {"name": "B", "trade": "bakery"}, "calendar": {"start": "2027-01-04"}})
    ours = build_plan(said, library(), TODAY)
    assert not lights(ours, ours.themes[0]).chosen
    document = to_document(said) | {"themes": [{"id": "m1", "ref": "bakery/birthday-cakes"}]}
    chosen = build_plan(from_document(document), library(), TODAY)
    assert [lights(chosen, month).chosen for month in chosen.themes] == [True, False, False]


@pytest.mark.parametrize(("ideas", "filled"), [(2, False), (3, True)])
def test_three_ideas_fill_a_month(ideas: int, filled: bool) -> None:
    made = plan(*map(lesson, range(1, ideas + 1)))
    assert lights(made, made.themes[0]).filled == filled


@pytest.mark.parametrize(("weeks", "lit"), [(0, False), (8, True)])
def test_an_idea_in_several_posts_uses_a_month_well(weeks: int, lit: bool) -> None:
    answers = {"business": {"name": "Nordlys", "trade": "bakery"}, "time": {"minutes": 300}}
    answers |= {"calendar": {"start": "2027-01-04", "again": weeks}}
    made = build_plan(from_document(answers), library(), TODAY)
    assert lights(made, made.themes[0]).reused == lit
