"""The calendar: posts are reworded, moved, ticked off and added, and no change is lost."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import Choice
from planner.exports import STAR, numbers_in_words, page_one, page_two, unmarked
from planner.insights.calendar import entries, occasions
from planner.insights.calendar.post_sizes import CARDS
from planner.insights.themes import mix, timeline
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from planner.review import review
from planner.vocabulary import KINDS, STAGES, Kind, step_name
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.conftest import On

pytestmark = pytest.mark.on(BEFORE)

WORDS = ("title", "show", "first", "more", "ask")
START = date(2027, 1, 4)


def built(plan: str) -> Plan:
    """The plan that the stored answers make today."""
    return build_plan(state.store().load(plan), library(), state.today())


def first_post(plan: str) -> Post:
    return built(plan).posts[0]


def post(plan: str, key: str) -> Post:
    return next(post for post in built(plan).posts if post.key == key)


def opened(plan: str, key: str, *more: str) -> AppTest:
    """The calendar with one post open."""
    return screens.visit("weeks", plan, [f"{plan}:fold:{key}", *(f"{plan}:{name}:{key}" for name in more)])


def set_box(screen: AppTest, path: tuple[str, ...], value: Any) -> AppTest:
    screens.box(screen, *path).set_value(value)
    screen.run()
    assert screens.errors(screen) == []
    return screen


@pytest.fixture
def plan() -> str:
    return screens.keep(screens.quick("bakery"))


def test_every_week_is_a_card_and_every_post_stands_in_one(plan: str) -> None:
    screen = screens.visit("weeks", plan)
    weeks = [heading.value for heading in screen.subheader]
    assert len(weeks) == 13
    assert weeks[0].replace("\\", "").startswith("Week 1, Mon 4 Jan to Sun 10 Jan")
    assert len(screen.expander) == len(built(plan).posts)


def test_an_open_post_has_all_its_words(plan: str) -> None:
    one = next(post for post in built(plan).posts if post.more and post.question and post.ask)
    page = screens.said(opened(plan, one.key))
    for text in (one.show, one.first, one.more, one.ask, one.question):
        assert text in page
    assert opened(plan, one.key).code[0].value == f"{one.first} {one.more}\n\n{one.ask}"


def test_a_post_that_sells_has_its_star_its_campaign_and_its_step(plan: str) -> None:
    posts = built(plan).posts
    step = next(post for post in posts if post.campaign and post.sells)
    lesson = next(post for post in posts if not post.step)
    labels = {screens.user_key(box.proto.id): box.label for box in screens.visit("weeks", plan).expander}
    assert labels[f"{plan}:fold:{step.key}"].startswith(f"**{STAR} ")
    assert STAR not in labels[f"{plan}:fold:{lesson.key}"]
    page = screens.said(opened(plan, step.key))
    assert step.step
    assert f"{step.campaign}: {step_name(step.step, 'order')}." in page
    assert f"{STAR} This post sells." in page
    assert "This post sells" not in screens.said(opened(plan, lesson.key))


def test_as_many_stars_stand_on_the_cards_as_page_one_says(plan: str) -> None:
    made = built(plan)
    line = page_one(made, review(made)).line("share")
    stars = sum(STAR in box.label for box in screens.visit("weeks", plan).expander)
    assert line
    assert line.text.startswith(f"{stars} of {len(made.going)} posts sell")


def test_a_week_says_where_its_minutes_go_and_what_is_set_up_in_it(plan: str) -> None:
    made = built(plan)
    assert made.selling
    say, page, two = made.library.say, screens.said(screens.visit("weeks", plan)), page_two(made)
    assert two
    assert all(f"In minutes: {numbers_in_words(made, week, posts=False)}." in page for week in two.weeks)
    tasks = [one for one in (*made.selling.setup, *made.selling.extras) if one.week]
    assert tasks
    for one in tasks:
        assert f"{unmarked(one.do).rstrip('.')} ({say.minutes(one.minutes)})" in page


@pytest.mark.parametrize("name", WORDS)
def test_other_words_are_laid_over_a_post(plan: str, name: str) -> None:
    key = first_post(plan).key
    planned = first_post(plan)
    set_box(opened(plan, key, "change"), ("calendar", "edits", key, name), "In our own words")
    assert screens.stored(plan, "calendar", "edits") == {key: {name: "In our own words"}}
    changed = post(plan, key)
    assert getattr(changed, name) == "In our own words"
    assert [getattr(changed, n) for n in WORDS if n != name] == [
        getattr(planned, n) for n in WORDS if n != name
    ]
    assert "In our own words" in screens.said(opened(plan, key))


def test_a_changed_word_that_is_cleared_is_as_planned_again(plan: str) -> None:
    planned = first_post(plan)
    path = ("calendar", "edits", planned.key, "title")
    screen = set_box(opened(plan, planned.key, "change"), path, "Ours")
    set_box(screen, path, "")
    assert post(plan, planned.key).title == planned.title


def test_words_too_long_for_a_post_stay_in_their_field(plan: str) -> None:
    key = first_post(plan).key
    path = ("calendar", "edits", key, "title")
    screen = opened(plan, key, "change")
    screens.box(screen, *path).set_value("x" * 81)
    (message,) = screens.errors(screen.run())
    assert message == "Title: at most 80 characters, this has 81. Shorten it. Not saved yet."
    assert screens.box(screen, *path).value == "x" * 81
    assert screens.stored(plan, "calendar", "edits") is None


def test_a_post_is_moved_to_another_day(plan: str) -> None:
    first = first_post(plan)
    day = (START + timedelta(weeks=5)).isoformat()
    screen = set_box(opened(plan, first.key), ("calendar", "edits", first.key, "go_out"), day)
    assert post(plan, first.key).go_out.isoformat() == day
    moved = [screens.user_key(one.proto.id) for one in screen.expander].index(f"{plan}:fold:{first.key}")
    assert moved > 0


def test_a_post_is_not_moved_before_it_can_be_made(plan: str) -> None:
    first = first_post(plan)
    days = screens.box(opened(plan, first.key), "calendar", "edits", first.key, "go_out").options
    assert len(days) == (date(2027, 4, 3) - first.make_by).days + 1


@pytest.mark.parametrize("status", ["made", "out", "dropped", "idea"])
def test_a_status_is_kept(plan: str, status: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key), ("calendar", "statuses", key), status)
    assert screens.stored(plan, "calendar", "statuses") == {key: status}
    assert post(plan, key).status == status


@pytest.mark.parametrize("status", ["made", "dropped"])
def test_a_status_ticked_by_mistake_can_be_taken_back_after_another_save(plan: str, status: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key), ("calendar", "statuses", key), status)
    set_box(screens.visit("business", plan), ("business", "we_are"), "We bake.")
    set_box(opened(plan, key), ("calendar", "statuses", key), "planned")
    assert post(plan, key).status == "planned"
    assert "Planned." in screens.said(opened(plan, key))


def test_a_post_that_is_made_is_still_there_after_the_trade_changed(plan: str) -> None:
    made = first_post(plan)
    set_box(opened(plan, made.key), ("calendar", "statuses", made.key), "made")
    set_box(screens.visit("business", plan), ("business", "does"), "business coach")
    assert post(plan, made.key).title == made.title


# Posts of one's own ------------------------------------------------------------------------------------


def add_post(plan: str, title: str = "Bread at dawn") -> AppTest:
    screen = screens.press(screens.visit("weeks", plan), "Add a post")
    screens.widget(screen, f"new-post:{len(screens.stored(plan, 'calendar', 'own') or [])}").set_value(title)
    return screens.press(screen.run(), "Add this post")


def test_a_post_without_a_title_is_not_kept(plan: str) -> None:
    screen = screens.press(screens.visit("weeks", plan), "Add a post")
    assert "Add this post" not in screens.buttons(screen)
    assert screens.stored(plan, "calendar", "own") is None


def test_a_post_of_ones_own_is_added_filled_in_and_moved(plan: str) -> None:
    add_post(plan)
    first = post(plan, "own1")
    assert screens.stored(plan, "calendar", "own") == [
        {"id": "own1", "go_out": first.go_out.isoformat(), "title": "Bread at dawn"}
    ]
    assert first.title == "Bread at dawn"
    path = ("calendar", "own", "own1")
    screen = opened(plan, "own1")
    for name in WORDS:
        set_box(screen, (*path, name), f"Our {name}")
    set_box(screen, (*path, "go_out"), "2027-02-01")
    set_box(screen, (*path, "kind"), "offer")
    own = post(plan, "own1")
    assert own.sells
    assert "Which topic it belongs to (optional)" in [box.label for box in screen.selectbox]
    assert [getattr(own, name) for name in WORDS] == [f"Our {name}" for name in WORDS]
    assert own.go_out == date(2027, 2, 1)
    assert "Our title" in screens.said(screens.visit("weeks", plan))


def test_the_number_of_a_removed_post_is_never_given_again(plan: str) -> None:
    add_post(plan)
    screens.press(opened(plan, "own1"), "Remove this post")
    assert screens.stored(plan, "calendar", "own") is None
    add_post(plan)
    assert [one["id"] for one in screens.stored(plan, "calendar", "own")] == ["own2"]


def test_a_new_post_of_ones_own_can_be_told_from_the_others(plan: str) -> None:
    screen = add_post(plan)
    labels = [one.label for one in screen.expander if screens.user_key(one.proto.id).endswith(":own1")]
    assert labels
    assert not labels[0].startswith("****")


# The table, and what was lost --------------------------------------------------------------------------


def test_the_table_has_a_row_for_every_post_and_at_most_eight_columns(plan: str) -> None:
    screen = screens.visit("weeks", plan)
    show_as(screen).set_value("Table")
    screen.run()
    (table,) = screen.dataframe
    rows, columns = table.value.shape
    assert columns <= 8
    assert rows == len(built(plan).posts) + len(entries(built(plan)))
    assert len(screen.expander) == 0
    first, selling = first_post(plan), {post.title for post in built(plan).posts if post.sells}
    starred = {title.removeprefix(f"{STAR} ") for title in table.value["Title"] if title.startswith(STAR)}
    assert starred == selling
    assert first.title in starred


def show_as(screen: AppTest) -> Any:
    return next(radio for radio in screen.radio if radio.label == "Show as")


def test_changes_whose_post_is_gone_are_said_and_kept() -> None:
    edits = {"bakery/gone-photo1": {"title": "A"}, "bakery/lost-film1": {"title": "B"}}
    one = dict(list(edits.items())[:1])
    for held, words in ((one, "One change belongs to a post"), (edits, "2 changes belong to posts")):
        plan = screens.keep(
            screens.answers(business={"trade": "bakery"}, calendar={"start": "2027-01-04", "edits": held})
        )
        assert words in screens.said(screens.visit("weeks", plan))
        assert screens.stored(plan, "calendar", "edits") == held
    assert "belong" not in screens.said(screens.visit("weeks", screens.keep(screens.quick("bakery"))))


def test_a_change_comes_back_with_its_post(plan: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key, "change"), ("calendar", "edits", key, "title"), "Ours")
    set_box(screens.visit("business", plan), ("business", "does"), "business coach")
    assert "One change belongs to a post that is not in the plan now" in screens.said(
        screens.visit("weeks", plan)
    )
    set_box(screens.visit("business", plan), ("business", "does"), "bakery")
    assert post(plan, key).title == "Ours"
    assert "belongs to a post" not in screens.said(screens.visit("weeks", plan))


# Weeks that are over -----------------------------------------------------------------------------------


def running(weeks: int, on: On) -> None:
    on(date(2027, 1, 6) + timedelta(weeks=weeks))


def test_a_week_that_is_over_stays_as_it_was(plan: str, on: On) -> None:
    over = [p for p in built(plan).posts if p.go_out < date(2027, 1, 18)]
    running(2, on)
    set_box(screens.visit("business", plan), ("business", "does"), "business coach")
    after = [p for p in built(plan).posts if p.go_out < date(2027, 1, 18)]
    assert [(p.key, p.title, p.go_out) for p in after] == [(p.key, p.title, p.go_out) for p in over]
    screen = opened(plan, over[0].key)
    assert over[0].show in screens.said(screen)
    assert "Move to" not in [one.label for one in screen.selectbox]


def test_looking_at_a_running_plan_changes_nothing(plan: str, on: On) -> None:
    running(5, on)
    screens.visit("weeks", plan)
    screens.visit("home", plan)
    assert screens.stored(plan, "log") is None


def test_the_first_day_page_says_that_the_plan_runs(plan: str, on: On) -> None:
    assert "has started already" not in screens.said(screens.visit("calendar", plan))
    running(1, on)
    screen = screens.visit("calendar", plan)
    assert screens.title(screen) == "When does it start?"
    assert "The plan has started already" in screens.said(screen)


def test_how_far_a_post_got_is_said_after_its_week_and_its_minutes_with_it(plan: str, on: On) -> None:
    key = first_post(plan).key
    running(2, on)
    screen = opened(plan, key)
    assert not [one for one in screen.text_input if ":log.spent." in str(one.key)]
    set_box(screen, ("calendar", "statuses", key), "out")
    assert post(plan, key).status == "out"
    set_box(opened(plan, key), ("log", "spent", key), 25)
    assert screens.stored(plan, "log", "spent") == {key: 25}
    screen = opened(plan, key)
    screens.box(screen, "log", "spent", key).set_value(-1)
    assert screens.errors(screen.run()) == ["Minutes you spent: enter 0 or more. Not saved yet."]
    assert screens.box(screen, "log", "spent", key).value == -1


def test_posts_of_a_week_in_which_nothing_happened_say_so(plan: str, on: On) -> None:
    words = "Not this time: nothing happened that week."
    key = first_post(plan).key
    running(1, on)
    set_box(screens.visit("business", plan), ("business", "we_are"), "We bake.")
    assert words not in screens.said(opened(plan, key))
    state.store().save(plan, "quiet", [(("log", "said", "1"), None, {"went": "nothing"})])
    assert words in screens.said(opened(plan, key))
    assert words not in screens.said(opened(plan, next(p.key for p in built(plan).posts if p.week > 2)))


# What a post says, and its other forms -----------------------------------------------------------------


def test_a_post_says_its_time_what_it_is_and_where_its_link_leads() -> None:
    said_so = screens.quick("bakery")
    said_so.calendar.hour, said_so.calendar.times = "18:30", {"3": "07:15"}
    said_so.business.website = "fjord.example/bread"
    plan = screens.keep(said_so)
    main = next(p for p in built(plan).posts if p.main)
    screen = opened(plan, main.key)
    labels = [one.label.replace("\\", "") for one in screen.expander]
    assert {any(at in label for at in ("18:30", "07:15", "08:00")) for label in labels} == {True}
    assert all(("07:15" in label) == ("Thu " in label) for label in labels)
    assert main.link.startswith("https://fjord.example/bread?utm_source=facebook&")
    assert screen.code[1].value == main.link
    assert f"What it is: {KINDS[main.kind]}. What it is for: {STAGES[main.stage]}." in screens.said(screen)


def test_a_post_without_an_address_has_no_link(plan: str) -> None:
    assert len(opened(plan, first_post(plan).key).code) == 1


def test_another_form_changes_a_post_and_its_minutes_and_is_taken_back(plan: str) -> None:
    planned = first_post(plan)
    path = ("calendar", "edits", planned.key, "format")
    screen = opened(plan, planned.key)
    takes = [form for form in library().formats if library().takes(planned.place, form)]
    assert len(screens.box(screen, *path).options) == len(takes) < len(library().formats)
    other = next(form for form in takes if form != planned.format)
    set_box(screen, path, other)
    assert post(plan, planned.key).format == other
    assert post(plan, planned.key).minutes == library().formats[other].minutes
    set_box(opened(plan, planned.key), path, None)
    assert replace(post(plan, planned.key), edited=False) == planned


def test_a_post_of_ones_own_has_a_form_minutes_and_a_status(plan: str) -> None:
    add_post(plan)
    path = ("calendar", "own", "own1")
    set_box(opened(plan, "own1"), (*path, "format"), "story")
    set_box(opened(plan, "own1"), (*path, "minutes"), 12)
    assert (post(plan, "own1").format, post(plan, "own1").minutes) == ("story", 12)
    assert "What it is:" not in screens.said(opened(plan, "own1"))
    set_box(opened(plan, "own1"), ("calendar", "statuses", "own1"), "made")
    set_box(opened(plan, "own1", "change"), ("calendar", "edits", "own1", "title"), "Ours")
    assert (post(plan, "own1").title, post(plan, "own1").status) == ("Ours", "made")


def test_a_film_says_whether_its_length_is_easy_and_a_number_that_is_none_stays_typed(plan: str) -> None:
    key = next(p.key for p in built(plan).posts if p.format == "film")
    path = ("calendar", "edits", key, "length")
    screen = opened(plan, key)
    assert screens.box(screen, *path).label == "How long it is, in seconds (optional)"
    assert "advises 30 seconds to 3 minutes" in screens.said(screen)
    for length, verdict in ((29, "shorter than advised"), (30, "This length fits"), (181, "longer than")):
        assert verdict not in screens.said(screen)
        assert verdict in screens.said(set_box(screen, path, length))
    screens.box(screen, *path).set_value(-5)
    assert screens.errors(screen.run()) == ["How long it is, in seconds: enter 0 or more. Not saved yet."]
    assert (screens.box(screen, *path).value, screens.stored(plan, *path)) == (-5, 181)


@pytest.mark.parametrize(
    ("place", "offers"),
    [
        ("facebook", ["Make it pictures in a row, 2 hours", "Make it a short film, 30 minutes"]),
        ("x", ["Make it a short film, 30 minutes"]),
    ],
)
def test_a_flyer_is_made_something_else_with_one_tap(place: str, offers: list[str]) -> None:
    said_so = screens.quick("bakery")
    said_so.platforms.choice = [Choice(id=place, role="focus", share=100)]
    plan = screens.keep(said_so)
    key = next(p.key for p in built(plan).posts if p.format == "photo")
    screen = opened(plan, key)
    assert not [label for label in screens.buttons(screen) if label.startswith("Make it")]
    set_box(screen, ("calendar", "edits", key, "flyer"), True)
    assert [label for label in screens.buttons(screen) if label.startswith("Make it")] == offers
    made = offers[0] == "Make it a short film, 30 minutes"
    assert screens.errors(screens.press(screen, offers[0])) == []
    assert post(plan, key).format == ("film" if made else "carousel")
    assert (post(plan, key).show == CARDS) is not made
    assert not [label for label in screens.buttons(screen) if label.startswith("Make it")]


def test_the_shape_of_a_picture_is_checked_and_kept(plan: str) -> None:
    key = next(p.key for p in built(plan).posts if p.format == "photo")
    path = ("calendar", "edits", key)
    screen = opened(plan, key, "shape")
    for width, height, words in ((1200, 600, "card of a link."), (9, 9, "suits a post"), (9, 8, "neither")):
        screens.box(screen, *path, "wide").set_value(width).run()
        assert words in screens.said(screens.box(screen, *path, "high").set_value(height).run())
    screens.box(screen, *path, "high").set_value(0).run()
    assert screens.errors(screen) == ["How high the picture is: enter 1 or more. Not saved yet."]
    screens.box(screen, *path, "shape").set_value("card").run()
    assert screens.stored(plan, *path) == {"shape": "card", "wide": 9, "high": 8}


def test_a_week_made_too_full_by_hand_says_so_and_leads_to_the_time_page(plan: str) -> None:
    words = "By your changes this week takes"
    assert words not in screens.said(screens.visit("weeks", plan))
    for number in (1, 2):
        add_post(plan)
        set_box(opened(plan, f"own{number}"), ("calendar", "own", f"own{number}", "minutes"), 90)
    (week,) = built(plan).overfull()
    over = library().say.minutes(built(plan).made_in(week) - week.room)
    screen = screens.visit("weeks", plan)
    assert [one.value for one in screen.warning] == [f"{words} {over} more than it has."]
    assert "back=weeks" in screens.links(screen)["See how it can fit"]


# Month and pictures ------------------------------------------------------------------------------------


def seen_as(plan: str, view: str) -> AppTest:
    screen = screens.visit("weeks", plan)
    show_as(screen).set_value(view)
    screen.run()
    assert screens.errors(screen) == []
    return screen


def radio(screen: AppTest, label: str) -> Any:
    return next(one for one in screen.radio if one.label == label)


def test_a_month_is_a_table_of_weeks_with_every_post_on_its_day(plan: str) -> None:
    screen = seen_as(plan, "Month")
    assert radio(screen, "Month").options == ["January 2027", "February 2027", "March 2027", "April 2027"]
    found = 0
    for month in ("2027-01", "2027-02", "2027-03", "2027-04"):
        radio(screen, "Month").set_value(month)
        table = screen.run().table[0].value
        assert list(table.columns) == ["Calendar week", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        for cells in table.itertuples(index=False):
            found += sum(cell.count("\n") for cell in cells)
    days = len(built(plan).posts) + len(entries(built(plan)))
    holidays = [one for one in occasions(built(plan)) if one.source == "holiday"]
    assert found == days + len(holidays) > days
    assert len(screen.expander) == 0


def test_a_month_stands_on_the_days_it_has(plan: str) -> None:
    table = seen_as(plan, "Month").table[0].value
    first = first_post(plan)
    cells = {cell.partition("  \n")[0]: (cell, name) for name in table.columns for cell in table[name]}
    assert "**1**" not in cells  # no week before the first day of the plan
    cell, name = cells[f"**{first.go_out.day}**"]
    assert name == f"{first.go_out:%a}"
    assert first.title[:10] in cell


def test_a_month_is_also_a_list_of_the_days_that_hold_something(plan: str) -> None:
    screen = seen_as(plan, "Month")
    radio(screen, "Shape").set_value("As a list")
    screen.run()
    days = {p.go_out for p in built(plan).posts} | {one.day for one in entries(built(plan))}
    heads = [one.value.split("  \n")[0] for one in screen.markdown]
    assert [head for head in heads if head.startswith("**")] == [
        f"**{library().say.day(day)}**" for day in sorted(days) if day.month == 1
    ]
    assert first_post(plan).title in screens.said(screen)
    assert len(screen.table) == 0
    assert first_post(plan).show in screens.said(screens.unfold(screen))


def test_a_plan_that_begins_at_a_months_end_opens_at_the_next_one() -> None:
    said_so = screens.quick("bakery")
    for day, month in ((date(2027, 1, 31), "2027-02"), (date(2027, 1, 11), "2027-01")):
        said_so.calendar.start = day
        assert radio(seen_as(screens.keep(said_so), "Month"), "Month").value == month


@pytest.mark.parametrize(("first", "columns"), [(6, ["Sun", "Mon"]), (2, ["Wed", "Thu"])])
def test_a_week_starts_on_the_day_the_owner_is_used_to(first: int, columns: list[str]) -> None:
    said_so = screens.quick("bakery")
    said_so.settings.first_weekday = first
    table = seen_as(screens.keep(said_so), "Month").table[0].value
    assert list(table.columns)[:2] == columns


def test_a_running_plan_opens_at_the_month_of_today(plan: str, on: On) -> None:
    running(6, on)
    assert radio(seen_as(plan, "Month"), "Month").value == "2027-02"


def test_markup_in_a_title_is_shown_in_a_month_and_never_followed(plan: str) -> None:
    key = first_post(plan).key
    title = "[a](b) <b>"
    set_box(opened(plan, key, "change"), ("calendar", "edits", key, "title"), title)
    cells = [cell for row in seen_as(plan, "Month").table[0].value.itertuples() for cell in row]
    assert [cell for cell in cells if r"\[a\]\(b\) \<b\>" in str(cell)]


def test_the_pictures_say_in_words_what_they_show(plan: str) -> None:
    screen = seen_as(plan, "Charts")
    assert len(screen.get("plotly_chart")) == 5
    page = screens.said(screen)
    months = mix(built(plan))
    ((kind, n),) = sum((month.kinds for month in months), Counter[Kind]()).most_common(1)
    assert f"What most posts are: {KINDS[kind]}, {n} of {len(built(plan).posts)}." in page
    firsts = [str(row.goes_out[0]) for row in timeline(built(plan)) if row.goes_out]
    assert f"Its key idea goes out first in week {built(plan).library.say.both(firsts)}." in page
    most = max(month.selling for month in months)
    assert sum(month.sold for month in months) == sum(post.sells for post in built(plan).posts)
    assert f"At most {most}% of a month's posts sell. You have set no limit." in page
    assert len(screen.dataframe) == 0


def test_the_limit_stands_in_the_picture_of_what_sells() -> None:
    said_so = screens.quick("bakery")
    said_so.calendar.ceiling = 0
    assert not any(post.sells for post in built(screens.keep(said_so)).posts)
    page = screens.said(seen_as(screens.keep(said_so), "Charts"))
    assert "At most 0% of a month's posts sell. Your limit is 0%." in page


def test_where_a_rule_forbids_selling_the_picture_says_so_in_place_of_the_owners_limit() -> None:
    brewer = screens.quick("brewery")
    brewer.calendar.ceiling = 50
    page = screens.said(seen_as(screens.keep(brewer), "Charts"))
    assert "At most 0% of a month's posts sell. A rule forbids it where you are." in page
    assert "Your limit" not in page


@pytest.mark.parametrize("view", ["Weeks", "Month", "Table", "Charts"])
@pytest.mark.parametrize("who", screens.PEOPLE)
def test_everybody_can_see_the_calendar_in_every_way(who: str, view: str) -> None:
    assert screens.title(seen_as(screens.keep(screens.PEOPLE[who]()), view)) == "Your calendar"


def test_a_plan_without_minutes_has_a_calendar_without_posts() -> None:
    screen = screens.visit("weeks", screens.keep(screens.quick("bakery", 0)))
    assert screens.title(screen) == "Your calendar"
    assert len(screen.expander) == 0
    show_as(screen).set_value("Table")
    screen.run()
    assert screens.title(screen) == "Your calendar"
