"""The calendar: posts are reworded, moved, ticked off and added, and no change is lost."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components import state
from planner.entries import entries
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.schedule import Post
from tests.pages.screens import (
    answers,
    box,
    errors,
    keep,
    persona,
    press,
    quick,
    said,
    stored,
    title,
    user_key,
    visit,
)

WORDS = ("title", "show", "first", "ask")
START = date(2027, 1, 4)


def built(plan: str) -> Plan:
    """The plan that the stored answers make today."""
    return build_plan(state.store().load(plan), library(), state.now().date())


def first_post(plan: str) -> Post:
    return built(plan).posts[0]


def post(plan: str, key: str) -> Post:
    return next(post for post in built(plan).posts if post.key == key)


def opened(plan: str, key: str, *more: str) -> AppTest:
    """The calendar with one post open."""
    return visit("weeks", plan, [f"{plan}:fold:{key}", *(f"{plan}:{name}:{key}" for name in more)])


def set_box(screen: AppTest, path: tuple[str, ...], value: Any) -> AppTest:
    box(screen, *path).set_value(value)
    screen.run()
    assert errors(screen) == []
    return screen


@pytest.fixture
def plan() -> str:
    return keep(quick("bakery"))


def test_every_week_is_a_card_and_every_post_stands_in_one(plan: str) -> None:
    screen = visit("weeks", plan)
    weeks = [heading.value for heading in screen.subheader]
    assert len(weeks) == 13
    assert weeks[0].replace("\\", "").startswith("Week 1, Mon 4 Jan to Sun 10 Jan")
    assert len(screen.expander) == len(built(plan).posts)


def test_an_open_post_has_all_its_words(plan: str) -> None:
    first = first_post(plan)
    page = said(opened(plan, first.key))
    for text in (first.show, first.first, first.ask, first.question):
        assert text in page
    assert opened(plan, first.key).code[0].value == f"{first.first}\n\n{first.ask}"


@pytest.mark.parametrize("name", WORDS)
def test_other_words_are_laid_over_a_post(plan: str, name: str) -> None:
    key = first_post(plan).key
    planned = first_post(plan)
    set_box(opened(plan, key, "change"), ("calendar", "edits", key, name), "In our own words")
    assert stored(plan, "calendar", "edits") == {key: {name: "In our own words"}}
    changed = post(plan, key)
    assert getattr(changed, name) == "In our own words"
    assert [getattr(changed, n) for n in WORDS if n != name] == [
        getattr(planned, n) for n in WORDS if n != name
    ]
    assert "In our own words" in said(opened(plan, key))


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
    box(screen, *path).set_value("x" * 81)
    (message,) = errors(screen.run())
    assert message == "Title: at most 80 characters, this has 81. Shorten it. Not saved yet."
    assert box(screen, *path).value == "x" * 81
    assert stored(plan, "calendar", "edits") is None


def test_a_post_is_moved_to_another_day(plan: str) -> None:
    first = first_post(plan)
    day = (START + timedelta(weeks=5)).isoformat()
    screen = set_box(opened(plan, first.key), ("calendar", "edits", first.key, "go_out"), day)
    assert post(plan, first.key).go_out.isoformat() == day
    moved = [user_key(one.proto.id) for one in screen.expander].index(f"{plan}:fold:{first.key}")
    assert moved > 0


def test_a_post_is_not_moved_before_it_can_be_made(plan: str) -> None:
    first = first_post(plan)
    days = box(opened(plan, first.key), "calendar", "edits", first.key, "go_out").options
    assert len(days) == (date(2027, 4, 3) - first.make_by).days + 1


@pytest.mark.parametrize("status", ["made", "out", "dropped", "idea"])
def test_a_status_is_kept(plan: str, status: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key), ("calendar", "statuses", key), status)
    assert stored(plan, "calendar", "statuses") == {key: status}
    assert post(plan, key).status == status


@pytest.mark.parametrize("status", ["made", "dropped"])
def test_a_status_ticked_by_mistake_can_be_taken_back_after_another_save(plan: str, status: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key), ("calendar", "statuses", key), status)
    set_box(visit("business", plan), ("business", "we_are"), "We bake.")
    set_box(opened(plan, key), ("calendar", "statuses", key), "planned")
    assert post(plan, key).status == "planned"
    assert "Planned." in said(opened(plan, key))


def test_a_post_that_is_made_is_still_there_after_the_trade_changed(plan: str) -> None:
    made = first_post(plan)
    set_box(opened(plan, made.key), ("calendar", "statuses", made.key), "made")
    set_box(visit("business", plan), ("business", "trade"), "coach")
    assert post(plan, made.key).title == made.title


# Posts of one's own ------------------------------------------------------------------------------------


def test_a_post_of_ones_own_is_added_filled_in_and_moved(plan: str) -> None:
    press(visit("weeks", plan), "Add a post")
    assert stored(plan, "calendar", "own") == [{"id": "own1"}]
    path = ("calendar", "own", "own1")
    screen = opened(plan, "own1")
    for name in WORDS:
        set_box(screen, (*path, name), f"Our {name}")
    set_box(screen, (*path, "go_out"), "2027-02-01")
    own = post(plan, "own1")
    assert [getattr(own, name) for name in WORDS] == [f"Our {name}" for name in WORDS]
    assert own.go_out == date(2027, 2, 1)
    assert "Our title" in said(visit("weeks", plan))


def test_the_number_of_a_removed_post_is_never_given_again(plan: str) -> None:
    press(visit("weeks", plan), "Add a post")
    press(opened(plan, "own1"), "Remove this post")
    assert stored(plan, "calendar", "own") is None
    press(visit("weeks", plan), "Add a post")
    assert [one["id"] for one in stored(plan, "calendar", "own")] == ["own2"]


def test_a_new_post_of_ones_own_can_be_told_from_the_others(plan: str) -> None:
    screen = press(visit("weeks", plan), "Add a post")
    labels = [one.label for one in screen.expander if user_key(one.proto.id).endswith(":own1")]
    assert labels
    assert not labels[0].startswith("****")


# The table, and what was lost --------------------------------------------------------------------------


def test_the_table_has_a_row_for_every_post_and_at_most_eight_columns(plan: str) -> None:
    screen = visit("weeks", plan)
    show_as(screen).set_value("Table")
    screen.run()
    (table,) = screen.dataframe
    rows, columns = table.value.shape
    assert columns <= 8
    assert rows == len(built(plan).posts) + len(entries(built(plan)))
    assert len(screen.expander) == 0
    assert first_post(plan).title in list(table.value["Title"])


def show_as(screen: AppTest) -> Any:
    return next(radio for radio in screen.radio if radio.label == "Show as")


def test_changes_whose_post_is_gone_are_said_and_kept() -> None:
    edits = {"bakery/gone-photo1": {"title": "A"}, "bakery/lost-film1": {"title": "B"}}
    one = dict(list(edits.items())[:1])
    for held, words in ((one, "One change belongs to a post"), (edits, "2 changes belong to posts")):
        plan = keep(answers(business={"trade": "bakery"}, calendar={"start": "2027-01-04", "edits": held}))
        assert words in said(visit("weeks", plan))
        assert stored(plan, "calendar", "edits") == held
    assert "belong" not in said(visit("weeks", keep(quick("bakery"))))


def test_a_change_comes_back_with_its_post(plan: str) -> None:
    key = first_post(plan).key
    set_box(opened(plan, key, "change"), ("calendar", "edits", key, "title"), "Ours")
    set_box(visit("business", plan), ("business", "trade"), "coach")
    assert "One change belongs to a post that is not in the plan now" in said(visit("weeks", plan))
    set_box(visit("business", plan), ("business", "trade"), "bakery")
    assert post(plan, key).title == "Ours"
    assert "belongs to a post" not in said(visit("weeks", plan))


# Weeks that are over -----------------------------------------------------------------------------------


def running(weeks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2027, 1, 6, 9, 0, tzinfo=UTC) + timedelta(weeks=weeks)
    monkeypatch.setattr(state, "now", lambda: now)


def test_a_week_that_is_over_stays_as_it_was(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    over = [p for p in built(plan).posts if p.go_out < date(2027, 1, 18)]
    running(2, monkeypatch)
    set_box(visit("business", plan), ("business", "trade"), "coach")
    after = [p for p in built(plan).posts if p.go_out < date(2027, 1, 18)]
    assert [(p.key, p.title, p.go_out) for p in after] == [(p.key, p.title, p.go_out) for p in over]
    screen = opened(plan, over[0].key)
    assert over[0].show in said(screen)
    assert "Move to" not in [one.label for one in screen.selectbox]


def test_looking_at_a_running_plan_changes_nothing(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    running(5, monkeypatch)
    visit("weeks", plan)
    visit("home", plan)
    assert stored(plan, "log") is None


def test_the_first_day_page_says_that_the_plan_runs(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "has started already" not in said(visit("calendar", plan))
    running(1, monkeypatch)
    screen = visit("calendar", plan)
    assert title(screen) == "When does it start?"
    assert "The plan has started already" in said(screen)


def test_a_plan_without_minutes_has_a_calendar_without_posts() -> None:
    screen = visit("weeks", keep(quick("bakery", 0)))
    assert title(screen) == "Your calendar"
    assert len(screen.expander) == 0
    show_as(screen).set_value("Table")
    screen.run()
    assert title(screen) == "Your calendar"


def test_every_personas_table_can_be_read() -> None:
    for name in ("bakery-bergen", "coach-leeds"):
        screen = visit("weeks", keep(persona(name)))
        show_as(screen).set_value("Table")
        screen.run()
        assert len(screen.dataframe) == 1
        assert title(screen)
