"""The page on how it goes: this week, the weeks before, the number, the decisions, what is next."""

from datetime import date, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.routes import PARAMETER
from pages.components.session import state
from planner.answers import Answers, from_document, to_document
from planner.insights.progress import waiting
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.scenarios import healing, in_lines
from tests.pages import screens
from tests.pages.conftest import On
from tests.plan.schedule.schedules import CALM_BAKERY, with_

START, LAST = date(2027, 1, 4), date(2027, 4, 3)
HALF = date(2027, 3, 8)
NUMBER = ("log", "readings", "g1")
INVITES = {"announce", "making", "question", "reminder", "last", "room"}  # steps that invite to order


def bakery(*changes: tuple[tuple[str, ...], Any]) -> Answers:
    return from_document(with_(CALM_BAKERY, *changes))


def built(address: str, today: date) -> Plan:
    return build_plan(state.store().load(address), library(), today)


def tap(screen: AppTest, week: int, name: str, value: str) -> AppTest:
    """One tap under a week."""
    (found,) = (r for r in screen.radio if f":log.said.{week}.{name}:" in str(r.key))
    found.set_value(value)
    screen.run()
    assert screens.errors(screen) == []
    return screen


def weeks(screen: AppTest) -> list[int]:
    """The weeks that are asked about, as they stand on the page."""
    found = [
        str(radio.key).split(".said.")[1].split(".")[0]
        for radio in screen.radio
        if ".went:" in str(radio.key)
    ]
    return [int(number) for number in found]


# Two taps and one number ---------------------------------------------------------------------------


def test_before_the_start_no_week_is_asked_about(on: On) -> None:
    on(START - timedelta(days=5))
    screen = screens.visit("progress", screens.keep(screens.quick("bakery")))
    assert "How was the week?" not in screens.said(screen)
    assert weeks(screen) == []


def test_after_the_end_the_page_still_asks_about_the_last_weeks(on: On) -> None:
    on(LAST + timedelta(days=3))
    assert weeks(screens.visit("progress", screens.keep(screens.quick("bakery")))) == [13, 12]


def test_in_week_three_this_week_and_the_two_before_are_asked_about(on: On) -> None:
    on(START + timedelta(weeks=2, days=1))
    assert weeks(screens.visit("progress", screens.keep(screens.quick("bakery")))) == [3, 2, 1]


def test_older_weeks_stand_in_a_fold(on: On) -> None:
    on(START + timedelta(weeks=5))
    screen = screens.visit("progress", screens.keep(screens.quick("bakery")))
    assert weeks(screen) == [6, 5, 4]
    assert weeks(screens.unfold(screen)) == [6, 5, 4, 3, 2, 1]


def test_a_week_stays_where_it_is_whatever_was_said_of_it(on: On) -> None:
    on(START + timedelta(weeks=5))
    address = screens.keep(bakery((("log", "said"), {"5": {"went": "all"}, "4": {"went": "some"}})))
    assert weeks(screens.visit("progress", address)) == [6, 5, 4]


def test_two_taps_and_a_number_are_saved_at_once(on: On) -> None:
    on(START + timedelta(weeks=1))
    address = screens.keep(bakery())
    screen = screens.visit("progress", address)
    tap(screen, 1, "went", "some")
    assert screens.stored(address, "log", "said", "1") == {"went": "some"}
    tap(screen, 1, "felt", "more")
    screens.box(screen, *NUMBER, "1").set_value(9)
    screen.run()
    assert screens.stored(address, "log", "said", "1") == {"went": "some", "felt": "more"}
    assert screens.stored(address, *NUMBER) == {"1": 9.0}
    again = screens.visit("progress", address)
    assert [r.value for r in again.radio if ".said.1." in str(r.key)] == ["some", "more"]
    tap(again, 1, "felt", "less")
    assert screens.stored(address, "log", "said", "1", "felt") == "less"


def test_a_tap_of_another_window_is_shown_and_not_undone_by_this_one(on: On) -> None:
    on(START + timedelta(weeks=1))
    address = screens.keep(bakery())
    here, there = screens.visit("progress", address), screens.visit("progress", address)
    tap(there, 1, "went", "all")
    here.run()
    assert [r.value for r in here.radio if ".said.1.went" in str(r.key)] == ["all"]
    assert screens.stored(address, "log", "said", "1", "went") == "all"


def test_a_week_that_went_as_planned_counts_all_its_posts_as_out(on: On) -> None:
    address = screens.keep(bakery())
    plan = built(address, on(START + timedelta(weeks=1) - timedelta(days=1)))
    screen = tap(screens.visit("progress", address), 1, "went", "all")
    count = len(plan.posts_of(plan.weeks[0]))
    assert f"**{count} of {count}** posts went out so far: 100%." in screens.said(screen)


def test_of_a_week_that_went_in_part_one_says_which_posts_went_out(on: On) -> None:
    address = screens.keep(bakery())
    plan = built(address, on(START + timedelta(weeks=1)))
    screen = tap(screens.visit("progress", address), 1, "went", "some")
    first = plan.posts_of(plan.weeks[0])[0]
    (ticked,) = (c for c in screen.checkbox if f":out:{first.key}:" in str(c.key))
    ticked.check()
    screen.run()
    assert screens.stored(address, "calendar", "statuses") == {first.key: "out"}
    assert "**1 of " in screens.said(screen)
    (ticked,) = (c for c in screen.checkbox if f":out:{first.key}:" in str(c.key))
    ticked.uncheck()
    screen.run()
    assert screens.stored(address, "calendar", "statuses") == {first.key: "planned"}
    assert "Say above how the weeks went." in screens.said(screen)


@pytest.mark.parametrize(("number", "message"), [(-3, "enter 0 or more"), (2e9, "enter 1000000000 or less")])
def test_a_number_that_cannot_be_says_why_and_stays_in_its_field(on: On, number: float, message: str) -> None:
    on(START + timedelta(weeks=1))
    address = screens.keep(bakery())
    screen = screens.visit("progress", address)
    screens.box(screen, *NUMBER, "1").set_value(number)
    (error,) = screens.errors(screen.run())
    assert error.startswith("Your number: cake orders: ")
    assert message in error
    assert screens.box(screen, *NUMBER, "1").value == number
    assert screens.stored(address, "log") is None


def test_weeks_outside_the_plan_are_named_and_kept(on: On) -> None:
    on(START + timedelta(weeks=1))
    address = screens.keep(bakery((NUMBER, {"15": 7}), (("log", "said"), {"14": {"went": "nothing"}})))
    screen = screens.visit("progress", address)
    assert (
        "You also said something of week 14 and 15, which is not in this plan. It is kept."
        in screens.said(screen)
    )
    tap(screen, 1, "went", "all")
    assert (screens.stored(address, *NUMBER), screens.stored(address, "log", "said", "14")) == (
        {"15": 7},
        {"went": "nothing"},
    )


# Nothing happened ----------------------------------------------------------------------------------


def test_nothing_happened_says_in_at_most_six_lines_what_moved_and_can_be_taken_back(on: On) -> None:
    address = screens.keep(bakery())
    today = on(START + timedelta(weeks=2, days=1))
    before = built(address, today).posts
    screen = tap(screens.visit("progress", address), 2, "went", "nothing")
    plan = built(address, today)
    lines = in_lines(plan, healing(plan, 2))
    assert 0 < len(lines) <= 6
    page = screens.said(screen)
    assert all(f"- {line}" in page for line in lines)
    assert "See the calendar" in screens.links(screen)
    assert plan.missed
    assert len(plan.going) < len(before)
    screens.press(screen, "Take it back")
    assert screens.errors(screen) == []
    assert screens.stored(address, "log", "said", "2", "went") is None
    assert built(address, today).posts == before
    assert [r.value for r in screen.radio if ".said.2.went" in str(r.key)] == [None]


def test_everything_that_was_left_out_can_be_read_later_too(on: On) -> None:
    quiet = {str(k): {"went": "nothing"} for k in (2, 3)}
    address = screens.keep(bakery())
    for week in (2, 3):
        on(START + timedelta(weeks=week, days=1))
        tap(screens.visit("progress", address), week, "went", "nothing")
    assert screens.stored(address, "log", "said") == quiet
    plan = built(address, on(START + timedelta(weeks=8)))
    page = screens.said(screens.unfold(screens.unfold(screens.visit("progress", address))))
    dropped = healing(plan, 3).dropped
    assert dropped
    assert all(one.title in page for one in dropped)


def test_a_quiet_week_is_not_asked_for_a_number(on: On) -> None:
    on(START + timedelta(weeks=1))
    screen = tap(screens.visit("progress", screens.keep(bakery())), 1, "went", "nothing")
    assert not any(".said.1.felt" in str(radio.key) for radio in screen.radio)


def test_another_tap_on_a_quiet_week_takes_it_back_too(on: On) -> None:
    address = screens.keep(bakery())
    today = on(START + timedelta(weeks=1))
    before = built(address, today).posts
    screen = tap(screens.visit("progress", address), 1, "went", "nothing")
    tap(screen, 1, "went", "some")
    assert built(address, today).posts == before


# The number ----------------------------------------------------------------------------------------


def test_nine_typed_in_week_one_fills_page_1_the_picture_and_the_rule(on: On) -> None:
    address = screens.keep(screens.quick("bakery"))
    on(START + timedelta(weeks=1))
    screen = screens.visit("progress", address)
    assert "I don't know the number: help me count." in screens.said(screen)
    assert screens.widget(screen, "one:tally-sheet.pdf").label
    assert "2 more a week of cake orders than before: go on." in screens.said(screen)
    screens.box(screen, *NUMBER, "1").set_value(9)
    page = screens.said(screen.run())
    assert "More cake orders: 9 in week 1, 9 at the start, 11 wanted." in page
    assert "10 or more a week of cake orders: go on." in page
    assert "11 or more a week of cake orders: go on." in page
    assert "help me count" not in page
    assert "More cake orders: 9 a week now, 11 at the end" in screens.said(
        screens.visit("first_plan", address)
    )
    assert screens.stored(address, "goals") is None, "no other question was asked"


def test_the_picture_has_the_start_the_target_and_each_number_and_a_table(on: On) -> None:
    on(START + timedelta(weeks=3))
    goal = {"id": "g1", "want": "bakery/cake-orders", "measure": "cakes", "baseline": 8, "target": 12}
    screen = screens.unfold(
        screens.visit("progress", screens.keep(bakery((("goals",), [goal]), (NUMBER, {"1": 9, "3": 11.5}))))
    )
    (chart,) = screen.get("plotly_chart")
    spec = chart.proto.spec
    assert '"y":[8.0,8.0' in spec.replace(" ", "")
    assert '"y":[12.0,12.0' in spec.replace(" ", "")
    assert '"y":[9.0,11.5]' in spec.replace(" ", "")
    assert [list(row) for row in screen.table[0].value.itertuples(index=False)] == [[1, "9"], [3, "11.5"]]


def test_minutes_that_were_learnt_are_taken_over_with_one_tap(on: On) -> None:
    today = on(START + timedelta(weeks=6))
    photos = [post.key for post in built(screens.keep(bakery()), today).posts if post.format == "photo"][:3]
    address = screens.keep(bakery((("log", "spent"), dict.fromkeys(photos, 15))))
    screen = screens.visit("progress", address)
    assert "Photo: it takes you 15 minutes. The plan says 10 minutes." in screens.said(screen)
    screens.press(screen, "Plan with 15 minutes")
    assert screens.stored(address, "time", "per_piece") == {"photo": 15}
    assert "Plan with 15 minutes" not in screens.buttons(screen)


# The two decisions ---------------------------------------------------------------------------------

COUNTED = (
    ("goals",),
    [{"id": "g1", "want": "bakery/cake-orders", "measure": "cakes", "baseline": 9, "target": 13}],
)


def test_before_its_day_no_rule_is_asked(on: On) -> None:
    address = screens.keep(bakery(COUNTED))
    on(HALF - timedelta(days=1))
    assert "It is time to decide" not in screens.said(screens.visit("progress", address))
    assert not any("decide" in label for label in screens.buttons(screens.visit("home", address)))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (11, "By your rule you go on."),
        (10.5, "By your rule you change one thing."),
        (9, "By your rule you stop"),
    ],
)
def test_on_its_day_the_rule_is_asked_first_with_the_number_and_the_picture(
    on: On, number: float, words: str
) -> None:
    on(HALF)
    address = screens.keep(bakery(COUNTED, (NUMBER, {"6": number})))
    assert "It is time to decide: go on, change or stop" in screens.buttons(screens.visit("home", address))
    screen = screens.visit("progress", address)
    assert screen.subheader[0].value == "It is time to decide"
    assert "11 or more a week of cakes: go on." in screens.said(screen)
    assert f"**{number:g}** in week 6, without orders for the days you sell for. {words}" in screens.said(
        screen
    )
    assert len(screen.get("plotly_chart")) == 1


@pytest.mark.parametrize(
    ("choice", "page", "words"),
    [
        ("go on", "Your calendar", "You go on."),
        ("change", "Choose three topics", "You change something."),
        ("stop", "The choice", "You stop here."),
    ],
)
def test_one_choice_and_why_are_kept_and_the_next_thing_is_said(
    on: On, choice: str, page: str, words: str
) -> None:
    on(HALF + timedelta(days=2))
    address = screens.keep(bakery(COUNTED))
    screen = screens.visit("progress", address)
    screens.widget(screen, "verdict:half").set_value(choice)
    screens.widget(screen, "verdict:half:why").set_value("Photos *work*.")
    screens.press(screen, "This is decided")
    assert screens.stored(address, "log", "verdicts") == {
        "half": {"choice": choice, "why": "Photos *work*.", "day": "2027-03-10"}
    }
    assert "It is time to decide" not in screens.said(screen)
    assert words in screens.said(screen)
    assert "Why: Photos *work*." in screens.said(screen)
    assert page in screens.links(screen)
    screens.press(screen, "Decide again")
    assert screens.stored(address, "log", "verdicts") is None
    assert screen.subheader[0].value == "It is time to decide"


def test_a_decision_without_a_choice_says_what_is_missing_and_keeps_the_reason(on: On) -> None:
    on(HALF)
    address = screens.keep(bakery(COUNTED))
    screen = screens.visit("progress", address)
    screens.widget(screen, "verdict:half:why").set_value("Because.")
    screens.press(screen, "This is decided")
    assert screens.errors(screen) == ["Choose one: go on, change something or stop."]
    assert screens.widget(screen, "verdict:half:why").value == "Because."
    assert screens.stored(address, "log") is None


def test_a_reason_that_is_too_long_stays_and_names_its_field(on: On) -> None:
    on(HALF)
    address = screens.keep(bakery(COUNTED))
    screen = screens.visit("progress", address)
    screens.widget(screen, "verdict:half").set_value("stop")
    screens.widget(screen, "verdict:half:why").set_value("x" * 601)
    screens.press(screen, "This is decided")
    assert screens.errors(screen) == ["Why: at most 600 characters, this has 601. Shorten it."]
    assert screens.widget(screen, "verdict:half:why").value == "x" * 601
    assert screens.stored(address, "log") is None


def test_at_the_end_only_the_end_is_asked_and_once_decided_nothing(on: On) -> None:
    address = screens.keep(bakery(COUNTED))
    plan = built(address, on(LAST))
    rule = waiting(plan)
    assert rule is not None
    assert rule.id == "end"
    screen = screens.visit("progress", address)
    screens.widget(screen, "verdict:end").set_value("go on")
    screens.press(screen, "This is decided")
    assert "It is time to decide" not in screens.said(screen)


def test_the_two_numbers_are_changed_and_signed(on: On) -> None:
    on(START)
    address = screens.keep(bakery(COUNTED))
    screen = screens.visit("progress", address)
    screens.box(screen, "goals", "g1", "halfway").set_value(10)
    screens.box(screen.run(), "measurement", "signed_by").set_value("Kari *Nes*")
    screens.box(screen.run(), "measurement", "signed_on").set_value("2027-01-04")
    page = screens.said(screen.run())
    assert "10 or more a week of cakes: go on." in page
    assert "Signed by Kari *Nes* on 4 January 2027." in page
    assert screens.stored(address, "measurement") == {"signed_by": "Kari *Nes*", "signed_on": "2027-01-04"}


def test_a_guessed_goal_is_not_half_stored_by_its_number(on: On) -> None:
    on(START)
    screen = screens.visit("progress", screens.keep(screens.quick("bakery")))
    assert "Set the two numbers with your goal" in screens.links(screen)
    assert not [n for n in screen.text_input if "goals" in str(n.key)]


# Looking back --------------------------------------------------------------------------------------


def test_s35_a_month_is_looked_back_at_once_its_last_day_has_come(on: On) -> None:
    address = screens.keep(bakery())
    on(date(2027, 2, 2))
    assert "Looking back at January" not in screens.said(screens.visit("progress", address))
    assert "- January: on Wed 3 Feb." in screens.said(screens.unfold(screens.visit("progress", address)))
    on(date(2027, 2, 3))
    screen = screens.visit("progress", address)
    assert "Looking back at January" in screens.said(screen)
    for name, text in (("audience", "They ask about gluten"), ("works", "Mostly"), ("different", "Less")):
        screens.box(screen, "log", "reviews", "m1", name).set_value(text)
        screen.run()
    assert screens.errors(screen) == []
    assert screens.stored(address, "log", "reviews") == {
        "m1": {"audience": "They ask about gluten", "works": "Mostly", "different": "Less"}
    }


def test_s35_the_question_with_most_answers_is_chosen_among_the_months_posts(on: On) -> None:
    address = screens.keep(bakery())
    plan = built(address, on(date(2027, 2, 3)))
    screen = screens.visit("progress", address)
    choose = screens.box(screen, "log", "reviews", "m1", "most")
    asked = [
        p
        for p in plan.posts
        if p.go_out <= date(2027, 2, 3) and ("question" in (p.kind, p.step) or "?" in p.first + p.ask)
    ]
    assert len(choose.options) == len(asked) > 0
    choose.select_index(0)  # its words need the plan, which AppTest does not hold
    screen.run()
    assert screens.stored(address, "log", "reviews", "m1") == {"most": asked[0].key}


def test_s35_who_blames_the_algorithm_has_three_questions_to_answer(on: On) -> None:
    on(date(2027, 2, 3))
    address = screens.keep(bakery())
    screen = screens.visit("progress", address)
    asked = [f".m1.{name}" for name in ("resonates", "feature", "change")]
    assert not [t for t in screen.text_area if str(t.key).endswith(tuple(asked))]
    screens.box(screen, "log", "reviews", "m1", "cause").set_value("algorithm")
    screen.run()
    assert len([t for t in screen.text_area if str(t.key).endswith(tuple(asked))]) == 3
    assert "Stephanie Liu" in screens.said(screen)
    screens.box(screen, "log", "reviews", "m1", "cause").set_value("time")
    screen.run()
    assert not [t for t in screen.text_area if str(t.key).endswith(tuple(asked))]


def test_nothing_is_asked_about_posts_before_one_is_out(on: On) -> None:
    on(LAST)
    assert "What to do with your posts" not in screens.said(screens.whole("progress", screens.keep(bakery())))


def test_for_each_idea_that_is_out_one_says_what_becomes_of_it(on: On) -> None:
    plan = built(screens.keep(bakery()), on(LAST))
    lessons = [post for post in plan.posts if post.main and not post.step]
    first = next(post for post in lessons if post.lesson in {theme.key for theme in plan.themes})
    second = next(post for post in lessons if post.lesson not in {theme.key for theme in plan.themes})
    address = screens.keep(bakery((("calendar", "statuses"), {first.key: "out", second.key: "out"})))
    screen = screens.visit("progress", address)
    asked = [radio for radio in screen.radio if ".audit." in str(radio.key)]
    assert [radio.options for radio in asked] == [
        ["Use it again as it is", "Use it again, made new", "Let it rest"]
    ] * 2
    page = screens.said(screen)
    assert "Heidi Cohen, in Allton (2019)" in page
    assert "We suggest: Use it again as it is. It is the key idea of its month." in page
    assert page.count("We suggest:") == 1
    assert screens.widget(screen, "one:audit.csv").label
    screens.box(screen, "log", "audit", first.lesson).set_value("retire")
    screen.run()
    assert screens.errors(screen) == []
    assert screens.stored(address, "log", "audit") == {first.lesson: "retire"}
    assert "We suggest:" not in screens.said(screen)


def test_the_posts_are_open_to_go_through_from_their_day_on(on: On) -> None:
    plan = built(screens.keep(bakery()), on(LAST - timedelta(days=8)))
    main = next(post for post in plan.posts if post.main and not post.step)
    address = screens.keep(bakery((("calendar", "statuses", main.key), "out")))
    assert not [radio for radio in screens.visit("progress", address).radio if ".audit." in str(radio.key)]
    assert screens.box(screens.unfold(screens.visit("progress", address)), "log", "audit", main.lesson)
    on(LAST - timedelta(days=7))
    assert screens.box(screens.visit("progress", address), "log", "audit", main.lesson)


def test_a_title_with_signs_in_it_stays_what_was_typed(on: On) -> None:
    on(LAST)
    own = {"id": "own1", "title": "The *whole* choir", "go_out": "2027-01-20"}
    address = screens.keep(bakery((("calendar", "own"), [own]), (("calendar", "statuses", "own1"), "out")))
    assert (
        r"The \*whole\* choir"
        in screens.box(screens.visit("progress", address), "log", "audit", "own1").label
    )


# The next three months -----------------------------------------------------------------------------


def test_the_next_plan_is_offered_once_the_last_month_has_begun(on: On) -> None:
    address = screens.keep(bakery())
    on(date(2027, 3, 3))
    assert "Make the next plan" not in screens.buttons(screens.visit("progress", address))
    assert "From 4 March 2027 on you can make the next plan here." in screens.said(
        screens.unfold(screens.visit("progress", address))
    )
    on(date(2027, 3, 4))
    assert "Make the next plan" in screens.buttons(screens.visit("progress", address))


def test_the_next_plan_stands_beside_this_one_with_what_was_learnt(on: On) -> None:
    on(LAST)
    address = screens.keep(bakery((("uid",), "old"), (NUMBER, {"1": 9, "12": 14})))
    before = screens.document(address)
    screen = screens.press(screens.visit("progress", address), "Make the next plan")
    assert screens.title(screen) == "Plans side by side"
    other = screen.query_params[PARAMETER]
    new = state.store().load(other if isinstance(other, str) else other[0])
    assert new.calendar.start == LAST + timedelta(days=1)
    assert new.origin.uid == "old"
    assert new.uid not in ("", "old")
    page = screens.said(screen)
    assert "Beside this plan: the next one. It takes along what this one taught:" in page
    assert "- From 9 a week to 14 in week 12: cake orders." in page
    assert "Change the variant" not in page
    assert "(variant)" not in screens.said(
        screens.visit("home", other if isinstance(other, str) else other[0])
    )
    assert screens.document(address) == before


def test_a_next_plan_that_taught_nothing_is_no_variant_either(on: On) -> None:
    on(LAST)
    screen = screens.press(
        screens.visit("progress", screens.keep(bakery((("uid",), "old")))), "Make the next plan"
    )
    assert "Change the variant" not in screens.said(screen)


def test_a_store_that_cannot_keep_the_next_plan_says_so(on: On, monkeypatch: pytest.MonkeyPatch) -> None:
    from planner.errors import NotSaved

    on(LAST)
    screen = screens.visit("progress", screens.keep(bakery()))

    def full(*_: object) -> str:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(type(state.store()), "create", full)
    screens.press(screen, "Make the next plan")
    assert screens.errors(screen) == ["The disk is full."]


# Everyone ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", screens.PEOPLE)
@pytest.mark.parametrize("day", [START, date(2027, 1, 26), LAST])
def test_everyone_can_read_the_page_on_any_day(on: On, who: str, day: date) -> None:
    on(day)
    said_ = screens.PEOPLE[who]()
    assert (
        screens.title(screens.whole("progress", screens.keep(from_document(to_document(said_)))))
        == "How it is going"
    )


# More numbers, the cause, a full day -------------------------------------------------------------


def test_three_weeks_of_numbers_print_a_cause_and_say_why(on: On) -> None:
    on(LAST)
    selling = built(screens.keep(bakery(COUNTED)), LAST).selling
    assert selling is not None
    plain = selling.plain[-3:]
    counts = {str(week): {"asked": 9} for week in plain}
    readings = {str(week): 1 for week in plain}
    on(LAST - timedelta(days=3))
    address = screens.keep(bakery(COUNTED, (NUMBER, readings), (("log", "counts"), counts)))
    (told,) = screens.visit("home", address).info
    assert "fewer than one in three says yes" in told.value
    assert "3 of 30 who asked said yes" in told.value
    assert "Answer the same day" in told.value
    without = screens.visit("home", screens.keep(bakery(COUNTED, (NUMBER, readings))))
    assert not without.info


def test_more_numbers_are_typed_under_the_week_and_kept(on: On) -> None:
    on(START + timedelta(days=5))
    address = screens.keep(bakery(COUNTED))
    screen = screens.unfold(screens.visit("progress", address))
    screens.box(screen, "log", "counts", "1", "asked").set_value(4).run()
    assert screens.stored(address, "log", "counts") == {"1": {"asked": 4}}


def test_a_full_day_is_one_tap_and_one_tap_takes_it_back(on: On) -> None:
    today = date(2027, 2, 8)  # the reminder of Mother's Day and its last day are to come
    on(today)
    address = screens.keep(bakery(COUNTED))
    posts = built(address, today).posts
    before = [post.first for post in posts]
    left = [p for p in posts if p.campaign == "Mother's Day" and p.step in INVITES and p.go_out >= today]
    assert len(left) > 1
    screen = screens.unfold(screens.visit("progress", address))
    screens.press(screen, "It is full")
    said = screens.stored(address, "log", "full")
    assert [*said.values()] == [today.isoformat()]
    after = built(address, today).posts
    assert ["is full" in post.first for post in after].count(True) == 1
    assert len(after) == len(before) - len(left) + 1  # one says so, the other invitations go
    screen = screens.visit("progress", address)
    assert "full since" in screens.said(screen)
    screens.press(screen, "Take it back")
    assert [post.first for post in built(address, today).posts] == before
