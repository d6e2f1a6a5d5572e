"""The months' topics: the key idea of each, one post in four, one's own ideas, and good ones once more."""

from itertools import pairwise

import pytest

from planner.knowledge import library
from planner.plan import Plan, Post
from tests.plan.schedule.schedules import Change, bakery, lessons, selling, started

NO_FEASTS: Change = (("business", "country"), "XX")  # a country of which we know no day
OUR_THEMES: Change = (("themes",), [])


def minutes(number: int) -> Change:
    return ("time", "minutes"), number


def in_month(plan: Plan, month: int) -> list[Post]:
    return [post for post in plan.posts if post.go_out in plan.themes[month - 1].span]


# The months' themes --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [60, 100, 180, 300, 600])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-03-15", "2026-10-19", "2028-02-29"])
def test_each_month_has_its_key_idea(number: int, start: str) -> None:
    plan = bakery(started(start), minutes(number))
    for month, theme in enumerate(plan.themes, 1):
        assert theme.key in {post.lesson for post in in_month(plan, month)}, theme.title


@pytest.mark.parametrize("key", ["bakery/s03", "bakery/s05"])
def test_the_key_idea_the_owner_picked_stands(key: str) -> None:
    plan = bakery((("themes", "m1", "key"), key))
    assert key in {post.lesson for post in in_month(plan, 1)}


@pytest.mark.parametrize("number", [100, 180, 300, 600])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-03-15", "2026-10-19"])
def test_one_post_in_four_of_a_month_is_of_the_owners_topic(number: int, start: str) -> None:
    plan, ours = bakery(started(start), minutes(number)), bakery(started(start), OUR_THEMES)
    for month, theme in enumerate(plan.themes, 1):
        if theme.title == ours.themes[month - 1].title:
            continue  # it is no choice of theirs, as far as one can see
        posts, refs = in_month(plan, month), {idea.ref for idea in theme.ideas}
        own = [p for p in posts if p.lesson in refs or _speaks_of(plan, p, theme.ideas[0].theme)]
        could = [
            p for p in posts if p.step in ("late", "customer", "thanks", "greeting", "question", "making")
        ]
        assert 4 * len(own) >= len(posts) or len({p.lesson for p in own}) >= 5 or not could, theme.title


def _speaks_of(plan: Plan, post: Post, theme: str) -> bool:
    """Whether a step or a line of the offer is of a topic, by what the trade says of it."""
    campaign = next((one for one in selling(plan).campaigns if post.lesson == one.key), None)
    return theme in campaign.peak.themes if campaign else post.key.startswith(f"set-{theme}-")


def test_a_topic_the_owner_chose_stands_though_it_serves_no_want() -> None:
    worth = library().selling("bakery").worth["daily-bread"]["cake-orders"]
    assert worth == 0
    plan = bakery()  # the owner's second topic is the daily bread
    refs = {idea.ref for idea in plan.themes[1].ideas}
    assert len([p for p in in_month(plan, 2) if p.lesson in refs]) >= 2


def test_where_we_choose_no_topic_and_no_idea_is_without_worth_while_others_wait() -> None:
    plan = bakery(OUR_THEMES)
    worth = library().selling("bakery").worth
    chosen = [theme.ideas[0].theme for theme in plan.themes]
    assert [theme for theme in chosen if worth[theme]["cake-orders"] == 0] == []
    of = {
        f"bakery/{one.id}": theme.id for theme in library().trades["bakery"].themes for one in theme.lessons
    }
    placed = {p.lesson for p in lessons(plan) if p.lesson in of}
    assert [ref for ref in placed if worth[of[ref]]["cake-orders"] == 0] == []


# One's own ideas -----------------------------------------------------------------------------------


def own(count: int, form: str = "photo", month: str = "m2") -> Change:
    ideas = [{"id": f"l{k}", "title": f"Idea {k}", "format": form} for k in range(1, count + 1)]
    return ("themes", month, "lessons"), ideas


@pytest.mark.parametrize("more", [(), (NO_FEASTS,)], ids=["feasts", "no feasts"])
@pytest.mark.parametrize("number", [100, 180, 400])
def test_each_of_ones_own_ideas_has_a_day_of_its_month(number: int, more: tuple[Change, ...]) -> None:
    plan = bakery(own(4), minutes(number), *more)
    assert {p.lesson for p in in_month(plan, 2)} >= {f"m2-l{k}" for k in range(1, 5)}
    assert plan.unplaced == ()


def test_ones_own_ideas_come_before_the_trades_and_the_first_one_is_the_key() -> None:
    plan = bakery(own(12), NO_FEASTS)
    assert plan.themes[1].key == "m2-l1"
    assert {f"m2-l{k}" for k in range(1, 13)} <= {p.lesson for p in plan.posts}
    assert not {p.lesson for p in in_month(plan, 2)} & {f"bakery/s{k:02}" for k in range(6, 11)}


def test_an_idea_of_ones_own_for_which_no_day_is_left_is_named() -> None:
    plan = bakery(own(12), minutes(60))
    placed = {p.lesson for p in plan.posts}
    named = {one.lesson: (one.why, one.month, one.key) for one in plan.unplaced}
    waiting = {f"m2-l{k}" for k in range(1, 13)} - placed
    assert waiting
    assert named == dict.fromkeys(waiting, ("week", 2, False))


def test_an_idea_of_ones_own_stands_in_its_own_form_whatever_else_they_make() -> None:
    plan = bakery(own(1, "text", "m1"), (("time", "makes"), ["photos"]))
    assert [(p.format, p.minutes) for p in plan.posts if p.lesson == "m1-l1"] == [("text", 20)]
    assert {p.format for p in plan.posts if p.lesson != "m1-l1"} == {"photo", "story"}


def test_an_idea_of_ones_own_in_a_form_the_place_does_not_take_is_named_with_that() -> None:
    youtube: Change = (("platforms", "choice"), [{"id": "youtube", "role": "focus", "share": 100}])
    plan = bakery(own(1, "text", "m1"), youtube)
    assert {p.format for p in plan.posts} == {"film"}
    assert [(one.lesson, one.why, one.key) for one in plan.unplaced] == [("m1-l1", "form", True)]


@pytest.mark.parametrize("form", ["interview", "crafted-film"])
def test_an_idea_of_ones_own_longer_than_any_week_is_named_with_that(form: str) -> None:
    plan = bakery(own(1, form, "m1"), minutes(180))
    assert [(one.lesson, one.why, one.key) for one in plan.unplaced] == [("m1-l1", "minutes", True)]
    longer = bakery(own(1, form, "m1"), minutes(450))
    assert [p.minutes for p in longer.posts if p.lesson == "m1-l1"] == [library().formats[form].minutes]


# Once more -----------------------------------------------------------------------------------------


def keys_again(*changes: Change) -> dict[str, list[Post]]:
    plan = bakery(NO_FEASTS, *changes)
    return {theme.key: [p for p in plan.posts if p.lesson == theme.key] for theme in plan.themes}


def test_a_months_key_idea_comes_back_in_another_form_after_four_to_eight_weeks() -> None:
    first, back = keys_again()["bakery/s01"]
    assert 28 <= (back.go_out - first.go_out).days <= 56
    assert first.format != back.format
    assert first.first != back.first
    assert first.title == back.title


def test_the_owner_says_for_how_long_a_good_post_comes_back() -> None:
    assert {key: len(posts) for key, posts in keys_again((("calendar", "again"), 0)).items()} == {
        "bakery/s01": 1,
        "bakery/s06": 1,
        "bakery/s36": 1,
    }
    weeks = keys_again((("calendar", "again"), 4))["bakery/s01"]
    assert [(b.go_out - a.go_out).days for a, b in pairwise(weeks)] in ([], [28])


def test_an_idea_that_was_retired_does_not_come_back() -> None:
    assert len(keys_again((("log", "audit"), {"bakery/s01": "retire"}))["bakery/s01"]) == 1
