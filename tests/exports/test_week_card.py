"""The week card: at most seven boxes, whose minutes are the week's, and the texts to copy."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.answers import WeekSaid
from planner.exports import STAR, WeekCard, in_text, week_card
from planner.exports.week_card.boxes import BOXES
from planner.plan import Plan, Task, as_kept, build_plan
from tests.exports.plans import START, TRADES, persona, quick
from tests.exports.selling_plans import POSTS, bakery, on, with_selling
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS


def card(plan: Plan) -> WeekCard:
    found = week_card(plan)
    assert found is not None
    return found


def at(plan: Plan, day: date) -> Plan:
    """The plan by hand on another day."""
    assert plan.selling
    return with_selling(replace(plan, today=day), plan.selling)


def titles(plan: Plan) -> list[str]:
    return [thing.title for thing in card(plan).things]


def test_the_first_card_has_posts_setting_up_people_and_counting() -> None:
    assert titles(bakery()) == [
        "Mon 4 Jan: make 2 posts, 20 minutes",
        "From Tue 5 Jan on: put out 2 posts",
        "Order slip by the phone: day, guests, filling, where did you see us? (10 minutes)",
        "Hours and number on the page (15 minutes)",
        "A sign at the till. Count last winter's slips. A cake as cover (35 minutes)",
        "Every day: answer everyone who writes, 30 minutes",
        "Fri 8 Jan: count cake orders, 10 minutes",
    ]


def test_a_week_with_an_extra_has_a_box_for_it() -> None:
    assert titles(at(bakery(), on(1, 18))) == [
        "Mon 18 Jan: make “Carnival buns: orders open”, 30 minutes",
        "Thu 21 Jan: put out “Carnival buns: orders open”",
        "Take three pictures for later (10 minutes)",
        "Every day: answer everyone who writes, 40 minutes",
        "Fri 22 Jan: count cake orders, 10 minutes",
    ]


def sums_up(plan: Plan) -> None:
    """Each week's boxes are the minutes of its row; the free ones stand beside them."""
    assert plan.selling
    for week, row in zip(plan.weeks, plan.selling.rows, strict=True):
        shown = card(at(plan, week.span.first))
        assert len(shown.things) <= BOXES
        assert sum(thing.minutes for thing in shown.things) == shown.minutes == row.used
        assert (shown.free, shown.done) == (row.free, 0)
        assert shown.minutes + row.free == week.budget.asked


def test_the_boxes_of_a_plan_by_hand_sum_up() -> None:
    sums_up(bakery())


@pytest.mark.parametrize("minutes", [0, 45, 180, 420])
@pytest.mark.parametrize("trade", TRADES)
def test_the_boxes_of_every_trade_sum_up(trade: str, minutes: int) -> None:
    sums_up(quick(trade, minutes))


def test_many_tasks_share_the_last_box() -> None:
    many = tuple(Task(f"t{k}", 1, 5, f"Task {k}.") for k in range(9))
    shown = card(bakery(setup=many))
    assert len(shown.things) == BOXES
    assert shown.things[4].title == "Task 2. Task 3. Task 4. Task 5. Task 6. Task 7. Task 8 (35 minutes)"
    assert sum(thing.minutes for thing in shown.things) == shown.minutes


def test_what_is_made_is_not_to_make_and_its_minutes_are_done() -> None:
    made = [replace(one, status="made") if one.go_out < on(1, 10) else one for one in POSTS]
    plan = bakery(posts=made)
    shown = card(plan)
    assert not any(": make" in thing.title for thing in shown.things)
    assert any("put out 2 posts" in thing.title for thing in shown.things)
    assert (shown.done, shown.minutes) == (20, 120)
    assert "2 hours in all, 20 minutes of it done, 1 hour free" in in_text(plan, shown)


def test_what_is_out_or_dropped_is_not_to_put_out() -> None:
    gone = [replace(one, status="out") if one.go_out < on(1, 10) else one for one in POSTS]
    assert not any("put out" in title for title in titles(bakery(posts=gone)))
    dropped = [replace(one, status="dropped") if one.go_out < on(1, 10) else one for one in POSTS]
    assert not any("post" in title for title in titles(bakery(posts=dropped)))


def test_every_text_of_the_week_is_there_to_copy_and_one_that_sells_is_marked() -> None:
    (thing,) = (thing for thing in card(bakery()).things if thing.texts)
    assert [words.title for words in thing.texts] == [
        f"{STAR} Tue 5 Jan, Photo, “How to order”", "Thu 7 Jan, Photo, “The hand that answers”",
    ]  # fmt: skip
    assert [words.text for words in thing.texts] == [f"{one.first}\n\n{one.ask}" for one in POSTS[:2]]


def test_a_text_has_the_link_home_with_it() -> None:
    linked = [replace(one, link="https://fjord.example?x=1") for one in POSTS]
    (thing,) = (thing for thing in card(bakery(posts=linked)).things if thing.texts)
    assert thing.texts[0].text.endswith("\n\nhttps://fjord.example?x=1")


def test_a_post_of_a_week_in_which_nothing_happened_is_not_on_the_card() -> None:
    plan = quick()
    kept = [as_kept(post) for post in plan.posts_of(plan.weeks[1])]
    answers = plan.said.model_copy(deep=True)
    answers.log.posts = kept
    begun = build_plan(answers, plan.library, plan.weeks[1].span.first)
    assert any("put out" in title for title in titles(begun))
    answers.log.said = {"2": WeekSaid(went="nothing")}
    quiet = build_plan(answers, plan.library, plan.weeks[1].span.first)
    assert not any("put out" in title or ": make" in title for title in titles(quiet))


def test_before_the_start_it_is_the_first_weeks_card_and_after_the_end_there_is_none() -> None:
    early = card(at(bakery(), START - timedelta(days=20)))
    assert (early.week.number, early.title) == (1, "Week 1, Mon 4 Jan to Sun 10 Jan")
    assert card(at(bakery(), bakery().last)).week.number == 13
    assert week_card(at(bakery(), bakery().last + timedelta(days=1))) is None


def test_a_week_without_a_friday_is_counted_on_its_last_day() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.calendar.start = date(2027, 1, 2)
    plan = build_plan(answers, quick().library, date(2027, 3, 31))
    last = plan.weeks[-1].span
    assert not any(
        (last.first + timedelta(days=k)).weekday() == 4 for k in range((last.last - last.first).days + 1)
    )
    assert any(title.startswith(f"{plan.library.say.day(last.last)}: count") for title in titles(plan))


def test_nobodys_minutes_make_an_empty_card() -> None:
    plan = quick(minutes=0)
    shown = card(plan)
    assert (shown.things, shown.minutes, shown.free) == ((), 0, 0)
    assert in_text(plan, shown) == (
        "Fjord Bakeri\nWeek 1, Mon 4 Jan to Sun 10 Jan\n0 minutes in all, 0 minutes free\n"
    )


def test_without_a_place_the_card_has_the_number_to_count_and_people_to_answer() -> None:
    found = titles(nowhere())
    assert found[0] == "Start counting: cake orders"
    assert found[-1].endswith("through the week: answer everyone who writes")


def test_the_card_as_text_has_the_boxes_and_then_the_texts() -> None:
    plan = at(bakery(), on(3, 11))
    lines = in_text(plan, card(plan)).splitlines()
    assert lines == [
        "Fjord Bakeri",
        "Week 10, Mon 8 Mar to Sun 14 Mar",
        "1 hour 20 in all, 1 hour 40 free",
        "",
        "1. Mon 8 Mar: make “What is in it”, 30 minutes",
        "2. Thu 11 Mar: put out “What is in it”",
        "3. Every day: answer everyone who writes, 40 minutes",
        "4. Fri 12 Mar: count cake orders, 10 minutes",
        "",
        "Thu 11 Mar, Short film, “What is in it”:",
        "What is in it, as it is.",
        "",
        "Which one?",
    ]


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_no_card_of_a_persona_has_more_than_seven_boxes(path: Path) -> None:
    plan = persona(path)
    assert all(len(card(at(plan, week.span.first)).things) <= BOXES for week in plan.weeks)
