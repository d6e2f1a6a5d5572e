"""A made piece as a post: its key, its words, its month; and a campaign as the plan tells it."""

from typing import Any

import pytest

from planner.answers import put
from planner.knowledge import library
from tests.plan.schedule.schedules import (
    BAKERY,
    Change,
    bakery,
    by_key,
    lessons,
    of_step,
    plan_of,
    selling,
)

# Words ---------------------------------------------------------------------------------------------


def test_an_idea_says_everything_about_its_piece() -> None:
    theme = library().trades["bakery"].themes[0]
    known = theme.lessons[0]
    questions = {q.id: q.text for q in library().trades["bakery"].questions}
    post, piece = by_key(bakery())["bakery/s01-film1"], known.pieces[0]
    assert (post.show, post.first, post.format) == (piece.show, piece.first, "film")
    assert post.ask == (piece.ask or known.ask)
    assert (post.title, post.question) == (known.title, questions[known.question])
    assert (post.place, post.month, post.theme) == ("facebook", 1, theme.title)
    assert (post.kind, post.stage, post.step, post.campaign) == (known.kind, known.stage, "", "")
    assert (post.main, post.beside, post.planned) == (True, False, 30)
    assert post.week == post.paid > 2, "no film in the weeks of setting up"


def test_a_line_of_the_offer_is_named_after_what_it_does_and_belongs_to_no_feast() -> None:
    post = of_step(bakery(), "how-to-order")[0]
    assert (post.key, post.lesson, post.title) == ("set-birthday-cakes-how-to-order1", "set", "How to order")
    assert (post.campaign, post.kind, post.stage, post.main) == ("", "offer", "convert", True)
    question = of_step(bakery(), "question")[0]
    assert (question.kind, question.stage, question.main) == ("know-how", "engage", False)


def test_every_post_says_what_to_show_what_to_write_and_what_to_ask() -> None:
    plan = bakery()
    assert [p.key for p in plan.posts if not (p.title and p.show and p.first and p.ask and p.minutes)] == []
    assert {p.lesson for p in plan.posts if p.is_own} == set()
    assert all(p.is_piece for p in plan.posts)


@pytest.mark.parametrize(("country", "name"), [("NO", "Mother's Day (Morsdag)"), ("US", "Mother's Day")])
def test_the_name_people_there_use_stands_in_brackets_where_a_campaign_opens(country: str, name: str) -> None:
    start = "2027-01-04" if country == "NO" else "2027-04-05"
    plan = bakery((("business", "country"), country), (("calendar", "start"), start))
    post = by_key(plan)["mothers-day-2027-announce1"]
    assert post.first.startswith(f"{name} is ")
    assert [p.key for p in plan.posts if "(Morsdag)" in p.first and p.step != "announce"] == []


def test_a_customers_picture_has_a_second_version_for_want_of_a_yes() -> None:
    post = by_key(bakery((("time", "minutes"), 600)))["mothers-day-2027-customer1"]
    assert "No picture, or no yes?" in post.show


# Month and week ------------------------------------------------------------------------------------


def test_a_post_is_of_the_month_and_the_week_its_day_is_in() -> None:
    plan = bakery()
    for post in plan.posts:
        assert post.go_out in plan.themes[post.month - 1].span
        assert post.go_out in plan.weeks[post.week - 1].span
        assert post.theme == plan.themes[post.month - 1].title
        assert post.make_by in plan.weeks[post.paid - 1].span


# Keys ----------------------------------------------------------------------------------------------


def test_a_key_is_an_idea_its_form_and_a_number_or_a_feast_its_year_and_a_step() -> None:
    plan = bakery()
    assert all(p.key == f"{p.lesson}-{p.format}1" for p in lessons(plan))
    assert all(p.key.startswith(f"{p.lesson}-{p.step}") for p in plan.posts if p.campaign)
    assert all(p.key.startswith("set-") for p in plan.posts if p.step and not p.campaign)
    assert len(by_key(plan)) == len(plan.posts)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("calendar", "start"), "2027-01-06"),
        (("calendar", "weekdays"), [0, 2, 4]),
        (("time", "evening"), 4),
        (("time", "minutes"), 250),
        (("platforms", "choice"), [{"id": "Village notice board", "role": "focus", "share": 100}]),
        (("business", "contact"), "55 00 00 00"),
    ],
)
def test_a_key_stays_what_it_is_when_its_day_minutes_place_or_words_change(
    path: tuple[str, ...], value: Any
) -> None:
    before, after = by_key(bakery()), by_key(plan_of(put(BAKERY, path, value)))
    same = before.keys() & after.keys()
    assert len(same) >= 20
    assert {(k, before[k].lesson, before[k].step, before[k].title) for k in same} == {
        (k, after[k].lesson, after[k].step, after[k].title) for k in same
    }


# Campaigns and promises ----------------------------------------------------------------------------


def test_a_campaign_opens_with_its_first_post_that_sells() -> None:
    plan = bakery()
    for one in selling(plan).campaigns:
        assert one.opens == min(p.go_out for p in plan.posts if p.lesson == one.key and p.sells)
    days = [one.day for one in selling(plan).campaigns]
    assert days == sorted(days)


def test_posts_that_promise_something_are_listed() -> None:
    bread: Change = (("business", "offers"), [{"id": "o1", "card": "bakery/bread-put-by"}])
    own, common = library().selling("bakery"), library().common
    lines = [*own.lines, *common.lines, *(step for peak in own.peaks for step in peak.steps)]
    promising = {line.show for line in lines if line.promise}
    for plan in (bakery(), bakery(bread)):
        assert {*selling(plan).promises} == {p.key for p in plan.posts if p.show in promising}
    assert "set-bread-put-by-price1" in selling(bakery(bread)).promises
