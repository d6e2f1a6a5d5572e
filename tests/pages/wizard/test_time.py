"""The page "How much time is there?": what a week makes, what mends a full one, people, money."""

import re
from datetime import timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import Answers, Document, from_document, to_document
from planner.exports import week_in_words
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from planner.scenarios import half_in_words, hour_in_words
from tests.days import BEFORE
from tests.pages import screens

pytestmark = pytest.mark.on(BEFORE)

FOLDS = {
    "hour": "hours.what_other_minutes_buy",
    "team": "team.show",
    "cost": "money.cost",
    "boosts": "money.boosts",
    "deeper": "hours.deeper",
}
OPENING: Document = {"id": "own1", "title": "*Opening*", "go_out": "2027-01-21", "format": "film"}
FILM = 30  # minutes of a short film
KARI = {"id": "p1", "name": "Kari", "minutes": 90, "hats": ["publish"], "work": "marketing"}
OLA = {"id": "p2", "name": "Ola", "minutes": 60}


def bakery(minutes: int = 120, calendar: Document | None = None, **time: Any) -> Answers:
    document = to_document(screens.quick("bakery", minutes))
    document["time"] |= time
    document["calendar"] |= calendar or {}
    return from_document(document)


def built(plan: str) -> Plan:
    return build_plan(state.store().load(plan), library(), state.today())


def opened(plan: str, *folds: str) -> AppTest:
    """The page with these folds open, to be pressed."""
    return screens.visit("time", plan, [f"{plan}:fold:{FOLDS[fold]}" for fold in folds])


def enter(screen: AppTest, value: Any, *path: str) -> AppTest:
    screens.box(screen, *path).set_value(value)
    return screen.run()


# What fits ---------------------------------------------------------------------------------------------


def test_a_first_visit_says_what_a_normal_week_makes_and_works_nothing_else_out() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("time", plan)
    assert screens.errors(screen) == []
    assert f"{week_in_words(built(plan))}." in screens.said(screen)
    assert [fold.label for fold in screen.expander] == [
        "The same as a table",
        "Busy weeks",
        "What would one more hour buy?",
        "Who does what",
        "What it costs a month",
        "Posts you pay for",
        "Go deeper",
        "Where experts disagree",
    ]
    assert "One more hour a week" not in screens.said(screen)
    assert "more than it has" not in screens.said(screen)


def test_a_plan_without_any_answer_opens_with_everything_unfolded() -> None:
    screen = screens.whole("time", screens.keep())
    assert screens.errors(screen) == []
    assert "One more hour a week would bring no more posts." in screens.said(screen)


@pytest.mark.parametrize("minutes", [30, 120])
def test_other_minutes_are_worked_out_once_the_fold_is_open(minutes: int) -> None:
    plan = screens.keep(bakery(minutes))
    text = screens.said(opened(plan, "hour"))
    for line in (*hour_in_words(built(plan)), *half_in_words(built(plan))):
        assert line in text


def test_three_thousand_minutes_say_what_stays_unused() -> None:
    screen = enter(opened(plan := screens.keep(screens.quick("bakery")), "hour"), 3000, "time", "minutes")
    assert screens.errors(screen) == []
    assert re.search(r"About \d+ hours( \d+)? a week for making stay unused\.", screens.said(screen))
    assert "One more hour a week would bring no more posts." in screens.said(screen)
    assert screens.stored(plan, "time", "minutes") == 3000


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("time", "minutes"), -5, "Minutes a week: enter 0 or more."),
        (("time", "minutes"), 99_999, "Minutes a week: enter 10080 or less."),
        (("time", "daily"), -1, "Minutes a day for answering people (optional): enter 0 or more."),
        (("time", "hourly_cost"), -1.0, "What one hour costs you (optional): enter 0 or more."),
        (("time", "tools"), 1e12, "Money a month for tools (optional): enter 1000000000 or less."),
        (("time", "team", "p1", "minutes"), -1, "Their minutes a week (optional): enter 0 or more."),
    ],
)
def test_a_number_that_cannot_be_kept_says_why_and_stays_in_its_field(
    path: tuple[str, ...], value: float, message: str
) -> None:
    plan = screens.keep(bakery(team=[{"id": "p1", "name": "Kari"}]))
    was = screens.stored(plan, *path)
    screen = enter(opened(plan, *FOLDS), value, *path)
    (error,) = screens.errors(screen)
    assert error.replace(" (optional)", "") == f"{message} Not saved yet.".replace(" (optional)", "")
    assert screens.box(screen, *path).value == value
    assert screens.stored(plan, *path) == was


# Repairs -----------------------------------------------------------------------------------------------


def beside_ours() -> tuple[Document, Post]:
    """A film of the owner's own in a week with a film of ours that may go; and that film of ours."""
    plan = build_plan(bakery(), library(), state.today())
    keys = {theme.key for theme in plan.themes}
    films = (post for post in plan.posts if post.format == "film" and not post.step)
    ours = next(post for post in films if post.lesson not in keys)
    thursday = plan.weeks[ours.week - 1].span.first + timedelta(days=3)
    return OPENING | {"go_out": thursday.isoformat()}, ours


@pytest.mark.parametrize(("button", "kind"), [("Make fewer", "fewer"), ("Make it simpler", "simpler")])
def test_a_week_too_full_is_named_and_one_tap_mends_it(button: str, kind: str) -> None:
    opening, ours = beside_ours()
    plan = screens.keep(bakery(calendar={"own": [opening]}))
    screen = screens.visit("time", plan)
    full = f"Week {ours.week} takes {over(plan, ours.week)} minutes more than it has"
    assert full in screens.said(screen)
    assert f"Leave out: “{ours.title}”" in screens.said(screen), "a post of ours, before the owner's own"
    screens.press(screen, button)
    assert screens.errors(screen) == []
    assert "more than it has" not in screens.said(screen)
    assert built(plan).overfull() == ()
    statuses = screens.stored(plan, "calendar", "statuses") or {}
    assert list(statuses.values()) == (["dropped"] if kind == "fewer" else [])
    assert "own1" not in statuses
    screens.press(screen, "Undo")
    assert full in screens.said(screen)


def test_later_moves_a_post_to_a_week_with_room() -> None:
    opening, ours = beside_ours()
    plan = screens.keep(bakery(calendar={"own": [opening]}))
    screens.press(screens.visit("time", plan), "Make it later")
    (moved,) = screens.stored(plan, "calendar", "edits").values()
    assert moved["go_out"] > opening["go_out"] >= ours.make_by.isoformat()
    assert built(plan).overfull() == ()


def test_a_second_full_week_is_folded_and_mended_on_its_own() -> None:
    plain = build_plan(bakery(), library(), state.today())
    first, *_, last = (w for w in plain.weeks if w.room + 1 < plain.made_in(w) + FILM and w.kind == "normal")
    films = [
        OPENING | {"id": f"own{week.number}", "go_out": (week.span.first + timedelta(days=3)).isoformat()}
        for week in (first, last)
    ]
    plan = screens.keep(bakery(calendar={"own": films}))
    screen = screens.visit("time", plan)
    assert [f.label for f in screen.expander if "more than it has" in f.label] == [
        f"Week {week.number} takes {over(plan, week.number)} minutes more than it has"
        for week in (first, last)
    ]
    assert min(over(plan, week.number) for week in (first, last)) > 1
    assert screens.buttons(screen).count("Make fewer") == 1
    assert screens.buttons(screens.unfold(screen)).count("Make fewer") == 2


def over(plan: str, number: int) -> int:
    week = built(plan).weeks[number - 1]
    return built(plan).made_in(week) - week.room


def test_a_week_of_finished_posts_points_to_the_calendar() -> None:
    answers = bakery(calendar={"own": [OPENING | {"minutes": 200}]})
    week = build_plan(answers, library(), state.today()).weeks[2]
    posts = build_plan(answers, library(), state.today()).posts
    for post in posts:
        if post.make_by in week.span:
            answers.calendar.statuses[post.key] = "made"
    screen = screens.visit("time", screens.keep(answers))
    assert "No single change makes it fit." in screens.said(screen)
    assert "Open the calendar" in screens.links(screen)


def test_no_time_at_all_says_from_which_minutes_a_post_fits_and_one_tap_takes_them() -> None:
    plan = screens.keep(screens.quick("bakery", 0))
    screen = screens.visit("time", plan)
    assert "No minutes a week yet: nothing fits." in screens.said(screen)
    offered = re.search(r"With (\d+) minutes a week, posts fit\.", screens.said(screen))
    assert offered
    screens.press(screen, "Take more time")
    assert screens.stored(plan, "time", "minutes") == int(offered[1]) <= 20
    assert screens.box(screen, "time", "minutes").value == int(offered[1])
    assert "No post fits yet" not in screens.said(screen)


def test_who_makes_only_big_pieces_is_offered_simpler_ones() -> None:
    plan = screens.keep(bakery(180, makes=["crafted"]))
    screen = screens.visit("time", plan)
    assert "Also make this: Photos with a phone." in screens.said(screen)
    screens.press(screen, "Make it simpler")
    assert screens.stored(plan, "time", "makes") == ["crafted", "photos"]
    assert "No post fits yet" not in screens.said(screen)


# People ------------------------------------------------------------------------------------------------


def test_somebody_alone_wears_all_hats_without_blame() -> None:
    text = screens.said(opened(screens.keep(screens.quick("bakery")), "team"))
    assert "Alone, you wear all the hats" in text
    assert "Nobody does this yet" not in text
    assert "Not in your team yet" not in text


def test_a_person_is_added_with_minutes_and_jobs_and_their_sum_counts() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.press(opened(plan, "team"), "Add somebody")
    assert "That counts, not this figure." not in screens.said(screen)
    enter(screen, "Kari", "time", "team", "p1", "name")
    enter(screen, 120, "time", "team", "p1", "minutes")
    enter(screen, ["publish", "respond"], "time", "team", "p1", "hats")
    screens.press(screen, "Add somebody")
    enter(screen, 45, "time", "team", "p2", "minutes")
    assert screens.errors(screen) == []
    assert "Your people have 2 hours 45 a week together. That counts, not this figure." in screens.said(
        screen
    )
    assert built(plan).budget.asked == 165
    screens.press(screen, "Remove this person", 1)
    assert [person["name"] for person in screens.stored(plan, "time", "team")] == ["Kari"]
    assert "Your people have 2 hours a week together." in screens.said(screen)


def test_a_team_hears_which_jobs_are_nobodys_and_who_is_not_in_it() -> None:
    text = screens.said(opened(screens.keep(bakery(team=[KARI, OLA])), "team"))
    assert "Nobody does this yet: Look at what customers and others post, Pass on good things" in text
    assert "Not in your team yet: Customer service, Sales and Press and public." in text
    assert "does somebody with experience take part every day?" in text
    full = [
        KARI | {"experienced": True},
        *({"id": f"p{k}", "work": w} for k, w in enumerate(("service", "sales", "press"), 2)),
    ]
    text = screens.said(opened(screens.keep(bakery(team=full)), "team"))
    assert "Not in your team yet" not in text
    assert "does somebody with experience" not in text


def test_a_helper_from_outside_needs_somebody_inside() -> None:
    plan = screens.keep(bakery(team=[KARI, OLA]))
    screen = opened(plan, "team")
    label = "Who tells an outside helper your stories"
    assert label not in screens.words(screen)
    enter(screen, True, "time", "team", "p2", "outside")
    assert label in screens.words(screen)
    assert "Dennis Yu (2019)" in screens.said(screen)
    enter(screen, "Ola at the oven", "time", "inside")
    assert screens.stored(plan, "time", "inside") == "Ola at the oven"


# Money -------------------------------------------------------------------------------------------------


def test_a_month_costs_the_hours_the_ads_and_the_tools() -> None:
    plan = screens.keep(screens.quick("bakery", 360))
    screen = opened(plan, "cost")
    assert "Say what one hour costs you, and you see what a month costs." in screens.said(screen)
    enter(screen, 100.0, "time", "budget")
    assert "About 100 a month" in screens.said(screen)
    assert "Your time is not in it" in screens.said(screen)
    enter(screen, 30.0, "time", "hourly_cost")
    enter(screen, 20.0, "time", "tools")
    text = screens.said(screen)
    assert "About 900 a month" in text, "6 hours x 30 x 52 / 12 + 100 + 20"
    assert "Your time: 6 hours a week × 30 an hour × 52 weeks ÷ 12 months." in text
    assert "On top: 100 for ads and 20 for tools." in text


def test_s31_two_paid_posts_that_worked_lead_to_the_next_step() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.press(opened(plan, "boosts"), "Add a post you pay for")
    missing = "Pay for it once it says why, and what it shall bring."
    assert missing in screens.said(screen)
    enter(screen, "Buns on a frosty morning", "time", "boosts", "b1", "what")
    enter(screen, "More cake orders", "time", "boosts", "b1", "why")
    enter(screen, "messages", "time", "boosts", "b1", "aim")
    assert missing not in screens.said(screen)
    enter(screen, True, "time", "boosts", "b1", "worked")
    assert "ads manager" not in screens.said(screen)
    screens.press(screen, "Add a post you pay for")
    enter(screen, True, "time", "boosts", "b2", "worked")
    assert "Next, learn the network's ads manager." in screens.said(screen)
    assert screens.stored(plan, "time", "boosts", "b1", "why") == "More cake orders"


def test_paying_for_likes_is_warned_of_and_paying_for_visits_is_not() -> None:
    plan = screens.keep(bakery(boosts=[{"id": "b1", "why": "More guests", "aim": "visits"}]))
    screen = opened(plan, "boosts")
    assert [box.value for box in screen.warning] == []
    enter(screen, "likes", "time", "boosts", "b1", "aim")
    assert [box.value.startswith("George Damanis (2019) warns") for box in screen.warning] == [True]


@pytest.mark.parametrize(("budget", "shown"), [(None, True), (0, True), (50, False)])
def test_no_money_for_ads_is_fine_and_both_sides_are_named(budget: float | None, shown: bool) -> None:
    text = screens.said(opened(screens.keep(bakery(budget=budget)), "boosts"))
    for part in ("No money for ads is fine.", "MarTech Zone", "Neal Schaffer (2019)"):
        assert (part in text) == shown


# Go deeper ---------------------------------------------------------------------------------------------


def test_when_posts_are_made_and_the_daily_minutes_are_kept() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened(plan, "deeper")
    enter(screen, "day before", "time", "making")
    enter(screen, 5, "time", "daily")
    assert screens.errors(screen) == []
    assert (screens.stored(plan, "time", "making"), screens.stored(plan, "time", "daily")) == (
        "day before",
        5,
    )
    assert any(post.make_by.weekday() != 0 for post in built(plan).posts)


def test_s14_of_somebody_from_outside_it_is_asked_whether_the_price_decided() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.press(opened(plan, "team"), "Add somebody")
    cheap = "We chose them because they cost least"
    assert cheap not in [one.label for one in screen.radio]
    enter(screen, True, "time", "team", "p1", "outside")
    assert cheap in [one.label for one in screen.radio]
