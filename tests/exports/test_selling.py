"""What follows pages 1 and 2: set-up, the week, the posts, the drawer, counting, what is left out."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from planner.answers import Answers
from planner.exports.selling import (
    deciding,
    drawer,
    every_week,
    habits,
    in_a_sentence,
    left_out,
    posts_by_month,
    setup_once,
    to_check,
    to_copy,
    week_rules,
)
from planner.plan import STORY, WEEKLY, DroppedStep, EveryWeek, LeftOut, Plan, Task
from planner.plan.schedule.post import Unplaced
from tests.exports.plans import TRADES, quick
from tests.exports.selling_plans import POSTS, REPLY, SETUP, SLIP, bakery, offered, on, post
from tests.exports.test_page_one import nowhere

DECIDE = "Weekend cakes are talked about at home in the evening, from Tuesday to Thursday."
PAID = (
    "To pay for one post, take “Carnival buns: orders open” (Thu 21 Jan): three days, a fixed sum, only near "
    "your customers. Nobody asked by then? Stop."
)


def said() -> Answers:
    return quick().said.model_copy(deep=True)


def groups(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {group.title: group.tasks for group in setup_once(plan)}


def test_what_is_set_up_stands_under_its_week_with_its_minutes() -> None:
    assert groups(bakery()) == {
        "Week 1, 1 hour": (
            f"Order slip by the phone: {SLIP} (10)",
            "Hours and number on the page (15)",
            "A sign at the till (10)",
            "Count last winter's slips (15)",
            "A cake as cover (10)",
        ),
        "Week 2, 40 minutes": ("An album with six cakes (40)",),
        "Not yet, for want of minutes": ("The prices on the door (15)",),
    }


def test_a_third_week_has_a_heading_of_its_own_and_what_has_no_group_has_none() -> None:
    late = Task("late", 3, 20, "The listing")
    assert groups(bakery(setup=(*SETUP, late)))["Week 3, 20 minutes"] == ("The listing (20)",)
    assert groups(bakery(setup=(), offer=offered(slip="", reply=""))) == {}


def test_slip_and_reply_are_ready_to_copy_whatever_the_tasks_say() -> None:
    assert [(one.title, one.text) for one in to_copy(bakery())] == [
        ("Order slip", SLIP),
        ("Somebody writes for the first time", REPLY),
    ]
    assert groups(bakery(setup=())) == {}


def test_what_was_assumed_is_said_until_the_owner_says_it() -> None:
    told = to_check(bakery(offer=offered(guessed=True, lead_guessed=True, capacity=None)))
    assert told[:2] == (
        "Your customers are on Facebook. Ask ten of them where they look.",
        "“Birthday cakes” is what you want more of.",
    )
    assert "You need 3 days between the order and the work." in told
    assert any(one.startswith("You can keep what one post promises: ") for one in told)
    sure = to_check(bakery(said(), offer=offered(covers="a cake for twelve", guessed=False), promises=()))
    assert not any("Birthday" in one or "450" in one or "promises" in one for one in sure)


def test_each_weeks_work_has_its_day_and_its_minutes() -> None:
    plan = bakery()
    assert [in_a_sentence(plan, one) for one in habits(plan)] == [
        "Monday: make the week's posts and set them to go out, 15 minutes.",
        "Tuesday, Thursday and Saturday: one post.",
        "Every day: answer whoever writes, and a kind word under what neighbours post, "
        "40 minutes in the week.",
        "Friday: count, 10 minutes.",
    ]


def test_the_story_of_the_week_is_told_by_the_week_it_begins_in_and_its_texts_can_be_copied() -> None:
    week = EveryWeek(
        "Fresh this week", "story", 2, "A loaf.", "We bake [what]. Ring us.", ("One?", "Two?"), "Hello."
    )
    task = Task(STORY, 3, WEEKLY, "Wednesday: fill in")
    plan = bakery(every_week=week, extras=(task, replace(task, week=4)))
    told = "Wednesday: one story, “Fresh this week” (weeks 3 and 4), 5 minutes."
    assert told in [in_a_sentence(plan, one) for one in habits(plan)]
    story, aloud, message = every_week(plan)
    assert (story.title, story.text) == (
        "Wednesday, 5 minutes: “Fresh this week”. A loaf.",
        "We bake [what]. Ring us.",
    )
    assert (aloud.text, message.text) == ("One? Two?", "Hello.")
    without = bakery(every_week=week, extras=())
    assert every_week(without)[0].title.startswith("Wednesday, when minutes are left")
    assert not any("story" in one.what for one in habits(without))


def test_the_week_has_each_of_its_rules_once() -> None:
    assert week_rules(bakery()) == (
        f"When they decide: {DECIDE}",
        "Mostly: Tuesday your offer (★), Thursday your offer (★).",
        "Say it in your own words, in your customers' language. "
        "A picture of your own work is better than the one we name; people and homes only with their yes.",
        "No post on days off: Thu 25 Mar, Fri 26 Mar and Mon 29 Mar.",
        "A bad week: only the ★ post with the nearest last day, and answers. Nothing is piled onto the next.",
        "Full (12 a week): ★ posts become “Full for [day]. The next free day is [date].”",
        "Never more than 2 ★ posts a week, nor more than 3 in a row.",
        PAID,
    )


def test_the_hour_is_that_of_the_posts_and_a_guess_until_somebody_says_it() -> None:
    timed = [replace(one, at="17:00") for one in POSTS]
    assert _posting(bakery(posts=timed)) == "one post, at 17:00 (guess)"
    answers = said()
    answers.calendar.hour = "17:00"
    assert _posting(bakery(answers, posts=timed)) == "one post, at 17:00"


def _posting(plan: Plan) -> str:
    return next(one.what for one in habits(plan) if one.when == "Tuesday, Thursday and Saturday")


def test_when_people_decide_stands_there_unless_the_owner_chose_days_and_hour() -> None:
    answers = said()
    answers.calendar.weekdays = [1, 3]
    assert DECIDE in " ".join(week_rules(bakery(answers)))
    answers.calendar.hour = "17:00"
    assert DECIDE not in " ".join(week_rules(bakery(answers)))


def test_the_sitting_takes_the_middle_of_the_normal_weeks_minutes() -> None:
    plan = bakery(posts=[post(on(1, 5) + timedelta(weeks=k), f"Post {k}", minutes=33) for k in range(13)])
    assert habits(plan)[0].time == "35 minutes"


def test_a_weekday_is_named_by_what_most_of_its_posts_are_and_not_where_no_sort_is_most() -> None:
    def of(*sorts: dict[str, Any]) -> str:
        days = [on(1, 5) + timedelta(weeks=k) for k in range(len(sorts))]
        posts = [post(day, "A post", **more) for day, more in zip(days, sorts, strict=True)]
        return " ".join(rule for rule in week_rules(bakery(posts=posts)) if rule.startswith("Mostly"))

    sells, people, useful = {"step": "booking"}, {"kind": "human"}, {"kind": "know-how"}
    assert of(sells, sells, people) == "Mostly: Tuesday your offer (★)."
    assert of(people, {"kind": "question"}, useful) == "Mostly: Tuesday people and questions."
    assert of(useful, useful) == "Mostly: Tuesday something useful."
    assert of(sells, people, useful) == of(sells, people) == of(sells) == ""


def test_who_makes_each_post_the_day_before_has_no_sitting() -> None:
    answers = said()
    answers.time.making = "day before"
    first = habits(bakery(answers))[0]
    assert (first.when, first.what, first.time) == ("The day before", "make the post that goes out", "")


def test_where_nothing_may_sell_there_is_no_limit_to_name_and_without_a_capacity_no_number() -> None:
    rules = " ".join(week_rules(bakery(ceiling=0, offer=offered(capacity=None))))
    assert "Never more" not in rules
    assert "Full: ★ posts become" in rules
    assert "one ★ post a week, nor" in " ".join(week_rules(bakery(a_week=1)))


def test_the_posts_stand_under_the_months_of_the_plan() -> None:
    months = posts_by_month(bakery())
    assert [month.title for month in months] == [
        "January: A cake in one call", "February: Two feasts", "March: Big tables",
    ]  # fmt: skip
    assert [len(month.posts) for month in months] == [7, 5, 2]
    assert months[0].gain == bakery().themes[0].gain


def test_a_post_that_sells_has_its_star_and_one_that_was_dropped_has_none() -> None:
    first, second, *_ = posts_by_month(bakery())[0].posts
    assert (first.star, second.star, first.head) == ("★", "", "Tue 5 Jan ★ How to order")
    dropped = [replace(one, status="dropped") if one.step == "how-to-order" else one for one in POSTS]
    shown = posts_by_month(bakery(posts=dropped))[0].posts[0]
    assert (shown.star, shown.about) == ("", "Photo 10, Not this time")


def test_a_promise_and_a_day_of_its_own_stand_behind_a_posts_form() -> None:
    about = [one.about for month in posts_by_month(bakery()) for one in month.posts]
    assert about[3] == "Photo 10, a promise"
    assert about[7] == "Story 5, made Mon 25 Jan"
    assert about[10] == "Story 5, made that day"


@pytest.mark.parametrize(
    ("more", "about"),
    [
        ({}, "Photo 10"),
        ({"make_by": on(1, 4)}, "Photo 10, made Mon 4 Jan"),
        ({"make_by": on(1, 12)}, "Photo 10, made that day"),
        ({"place": "instagram"}, "Photo 10, Instagram"),
        ({"at": "08:00"}, "Photo 10, 08:00"),
        ({"status": "out"}, "Photo 10, Out"),
        ({"minutes": 0}, "Photo"),
        ({"format": "tray cloth"}, "tray cloth 10"),
    ],
)
def test_what_is_not_as_usual_stands_behind_a_posts_form(more: dict[str, Any], about: str) -> None:
    posts = [replace(one, at="17:00") for one in POSTS]
    one = post(on(1, 12), "Size", **{"at": "17:00"} | more)
    assert posts_by_month(bakery(posts=[*posts, one]))[0].posts[-1].about == about


def test_a_title_that_is_cut_is_called_by_what_the_post_is_unless_its_owner_wrote_it() -> None:
    title = "Two plates and one…"
    own = post(on(1, 13), title, "question", edited=True)
    posts = [post(on(1, 12), title, "question"), own, post(on(1, 15), title), post(on(1, 16), "Whole")]
    titles = [one.title for one in posts_by_month(bakery(posts=posts))[0].posts]
    assert titles == ["What people ask", title, "Worth knowing", "Whole"]


def test_another_use_of_the_offer_is_called_by_the_offer_unless_its_owner_wrote_it() -> None:
    title = "A colleague is leaving: everybody signs…"
    own = post(on(1, 13), title, "booking", edited=True)
    titles = [
        one.title for one in posts_by_month(bakery(posts=[post(on(1, 12), title, "booking"), own]))[0].posts
    ]
    assert titles == ["Birthday cakes", title]


@pytest.mark.parametrize("trade", TRADES)
def test_no_post_is_lost_and_none_stands_twice(trade: str) -> None:
    plan = quick(trade)
    shown = [one.show for month in posts_by_month(plan) for one in month.posts]
    assert shown == [one.show for one in plan.posts]


def test_the_drawer_says_when_and_what_and_takes_no_more_posts() -> None:
    drawn = drawer(bakery())
    assert drawn
    assert drawn.rows[0] == (
        "Something is cancelled", "A cake has lost its party: [size]. First to ring 55 00 00 00."
    )  # fmt: skip
    assert "it adds none" in drawn.words
    assert drawer(bakery(drawer=())) is None


def test_three_numbers_are_counted_and_orders_for_days_apart() -> None:
    found = deciding(bakery())
    assert found
    assert found.count[0] == (
        "Friday, three numbers: cake orders; how many of them saw you on Facebook; how many only asked."
    )
    assert len(found.count) == 2
    assert found.causes[1] == ("Fewer than 1 asker in 3 orders", "Answer the same day, with one price.")
    none = deciding(bakery(campaigns=()))
    assert none
    assert len(none.count) == 1


LESS = (
    "Fewer, but more than before: change one thing. No more than before: halve the posts, and give their "
    "minutes to the people who come."
)


def test_the_two_days_name_the_weeks_they_compare() -> None:
    found = deciding(bakery())
    assert found
    assert found.decide == (
        "Mon 8 Mar (10 minutes): the average of weeks 7 to 9 against weeks 1 and 2.",
        f"1 more a week of cake orders than before: go on. {LESS}",
        "Sat 3 Apr (30 minutes): the same with weeks 10 to 13.",
        f"2 more a week of cake orders than before: go on. {LESS}",
    )


def test_without_a_half_way_day_the_end_compares_with_last_year() -> None:
    found = deciding(bakery(half_way=None))
    assert found
    assert found.decide[0].startswith("Sat 3 Apr (30 minutes): feasts run through all weeks")
    assert len(found.decide) == 2


def test_what_is_left_out_is_named_with_the_reason() -> None:
    days = (LeftOut("v", "Valentine's Day", on(2, 14), "full"), LeftOut("e", "Easter", on(3, 28), "no"))
    steps = (
        DroppedStep("b", "Buns: too late?", "late", "no day"),
        DroppedStep("l", "A lesson", "", "minutes"),
    )
    lost = Unplaced("bakery/s11", "A box put by", 1, key=True, why="minutes")
    assert left_out(replace_unplaced(bakery(left_out=days, dropped=steps), lost)) == (
        "“Valentine's Day” is left out: the posts that may sell are taken by other days.",
        "“Easter” is left out: you said no to it.",
        "“Buns: too late?” is left out: no day was left for it.",
        "“A box put by” is left out: no week of its month has the minutes for it.",
    )
    assert left_out(bakery(left_out=(), dropped=())) == ()


def replace_unplaced(plan: Plan, *lost: Unplaced) -> Plan:
    changed = replace(plan, unplaced=lost)
    changed.__dict__["selling"] = plan.selling
    return changed


def test_without_a_place_none_of_it_is_there() -> None:
    plan = nowhere()
    assert (setup_once(plan), habits(plan), week_rules(plan), every_week(plan)) == ((), (), (), ())
    assert (drawer(plan), deciding(plan), left_out(plan)) == (
        None, None, (),
    )  # fmt: skip


def people(*team: dict[str, Any], **time: Any) -> list[str]:
    answers = said()
    said_so = (
        answers.time.model_dump() | {"team": [{"id": f"p{k}"} | one for k, one in enumerate(team)]} | time
    )
    answers.time = answers.time.model_validate(said_so)
    rules = week_rules(bakery(answers))
    return [rule for rule in rules if rule.startswith(("Anna", "Ole", "To pay"))]


def test_two_who_share_the_hours_read_who_does_what() -> None:
    anna, ole = {"name": "Anna", "minutes": 60}, {"name": "Ole", "minutes": 120}
    both = ["Anna: the answers (guess).", "Ole: the posts and the counting (guess)."]
    assert people(anna, ole, budget=0) == both
    hats = people(anna | {"hats": ["publish", "respond"]}, ole, budget=0)
    assert hats == ["Anna: the posts and the counting and the answers."]
    assert people(anna, budget=0) == []


def test_one_post_may_be_paid_for_and_says_when_to_stop() -> None:
    (paid,) = people()
    assert paid.startswith("To pay for one post, take “")
    assert paid.endswith("Nobody asked by then? Stop.")
    assert people(budget=0) == []
