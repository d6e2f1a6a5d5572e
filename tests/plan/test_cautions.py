"""What a plan leaves out because of a rule of law or of a profession, and that no tap brings it back."""

from datetime import date
from functools import cache

import pytest

from planner.answers import CustomerStory, Document
from planner.exports.selling import left_out
from planner.insights.calendar import occasions
from planner.knowledge import businesses, library
from planner.plan import (
    Plan,
    cautions_of,
    ceiling_of,
    extras,
    kept_out,
    questions_asked,
    themes_left,
)
from planner.review import review
from planner.vocabulary import COUNTRIES, KeepsOut
from tests.plan.schedule.schedules import Change, plan_of, selling, with_

STARTS = (date(2027, 1, 4), date(2027, 6, 7))
ROWS = {row.name: row for row in businesses().values()}


def document(name: str, country: str, *changes: Change, start: date = STARTS[0]) -> Document:
    """What the quick plan knows of a business of the table, and these changes."""
    trade = ROWS[name].stands_for
    want = library().trade(trade).wants[0].id
    said: Document = {
        "business": {
            "name": "House",
            "does": name,
            "trade": trade,
            "country": country,
            "contact": "22334455",
        },
        "goals": [{"id": "g1", "want": f"{trade}/{want}"}],
        "time": {"minutes": 300},
        "calendar": {"start": start.isoformat()},
    }
    return with_(said, *changes)


@cache
def plan(name: str, country: str, start: date = STARTS[0]) -> Plan:
    return plan_of(document(name, country, start=start), start)


def concerned(what: KeepsOut) -> list[tuple[str, str]]:
    """Each row with the first country that keeps it out."""
    found: dict[str, str] = {}
    for row in ROWS.values():
        for one in library().cautions.of_business(row.name, row.stands_for):
            country = next((code for code in COUNTRIES if one.holds_in(code)), "")
            if what in one.keeps_out and country:
                found.setdefault(row.name, country)
    return list(found.items())


# Nothing is sold ------------------------------------------------------------------------------------


def test_in_norway_a_brewery_sells_nothing_and_the_plan_says_that_it_is_the_law() -> None:
    made = plan("brewery", "NO")
    assert (selling(made).ceiling, selling(made).ceiling_by) == (0, "law")
    assert made.posts
    assert not any(post.sells for post in made.posts)
    assert selling(made).campaigns == ()


def test_a_peak_that_may_not_run_is_named_with_the_rule_as_its_reason() -> None:
    made = plan("dentist", "PL")
    assert {one.why for one in selling(made).left_out} == {"law"}
    assert any(line.endswith("a rule forbids to sell where you are.") for line in left_out(made))
    assert [one for one in occasions(made) if one.source == "peak"] == []
    assert [one for one in occasions(plan("dentist", "DE")) if one.source == "peak"] != []


def test_a_brewery_elsewhere_sells_as_any_other() -> None:
    for country in ("DE", "PL", "US"):
        assert selling(plan("brewery", country)).ceiling_by == "ours"
        assert any(post.sells for post in plan("brewery", country).posts)


@pytest.mark.parametrize(
    "change",
    [
        (("calendar", "ceiling"), 100),
        (("decisions", "sides"), {"sell-or-give": {"side": "a"}}),
        (("calendar", "days"), {"peak-christmas": "yes"}),
    ],
)
def test_no_answer_of_the_owners_lifts_it(change: Change) -> None:
    start = date(2026, 11, 2)
    made = plan_of(document("brewery", "NO", change, start=start), start)
    assert ceiling_of(made.answers, library()) == (0, "law")
    assert made.posts
    assert not any(post.sells for post in made.posts)
    elsewhere = plan_of(document("brewery", "DE", change, start=start), start)
    assert any(post.sells for post in elsewhere.posts)


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize(("name", "country"), concerned("selling"))
def test_where_a_rule_forbids_it_no_post_sells_and_nothing_beside_the_posts_does(
    name: str, country: str, start: date
) -> None:
    made = plan(name, country, start=start)
    assert not any(post.sells for post in made.posts)
    assert not any(word in post.ask for post in made.posts for word in ("Ring ", "22334455"))
    assert selling(made).ceiling_by == "law"
    assert selling(made).drawer == ()
    said = " ".join(task.do for task in selling(made).setup) + " ".join(
        one.then for one in selling(made).causes
    )
    assert "price" not in said.replace("old prices", "")
    assert selling(made).setup


def test_the_review_does_not_ask_for_what_the_law_forbids() -> None:
    ids = {one.guideline.id for one in review(plan("brewery", "NO")).findings}
    assert "marketing-not-a-dirty-word" not in ids
    assert "customers-over-ourselves" not in ids


# What may not be shown ------------------------------------------------------------------------------


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize(("name", "country"), concerned("goods"))
def test_where_the_goods_may_not_be_shown_only_sober_ideas_stand(
    name: str, country: str, start: date
) -> None:
    made, trade = plan(name, country, start=start), library().trade(ROWS[name].stands_for)
    lessons = [lesson for theme in trade.themes for lesson in theme.lessons] + [*trade.extras]
    sober = {f"{trade.id}/{lesson.id}" for lesson in lessons if lesson.sober}
    assert made.posts
    assert {post.lesson for post in made.posts} <= sober | {"set"}
    assert all(post.step in ("", "hello") for post in made.posts), (
        "who is behind the page, and nothing that sells"
    )
    assert questions_asked(made.answers, library()) == []
    assert {theme.id for theme in themes_left(made.answers, library())} < {theme.id for theme in trade.themes}
    assert [theme for theme in made.themes if theme.title and not theme.ideas] == []


@pytest.mark.parametrize(("country", "told"), [("NO", False), ("DE", True)])
def test_what_people_ask_about_the_goods_is_no_idea_there(country: str, told: bool) -> None:
    asked = ("business", "questions"), [{"id": "q1", "text": "Which beer is best?"}]
    made = plan_of(document("brewery", country, asked))
    assert any("beer" in idea.title for idea in extras(made.answers, library())) is told


def test_the_first_post_after_a_silence_names_no_goods() -> None:
    silent = ("platforms", "places"), [{"id": "instagram", "silent": True}]
    place = ("platforms", "choice"), [{"id": "instagram", "role": "focus", "share": 100}]
    first = min(plan_of(document("brewery", "NO", silent, place)).posts, key=lambda post: post.go_out)
    assert first.step == "silent"
    assert first.first.startswith("This page was silent while we worked")


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize(("name", "country"), concerned("customers"))
def test_where_customers_may_not_be_shown_no_post_tells_of_one(name: str, country: str, start: date) -> None:
    made = plan(name, country, start=start)
    trade = library().trade(ROWS[name].stands_for)
    ideas = [*trade.extras, *(lesson for theme in trade.themes for lesson in theme.lessons)]
    customers = {f"{trade.id}/{one.id}" for one in ideas if one.kind == "customer" and not one.sober}
    assert not any(post.lesson in customers or post.step == "customer" for post in made.posts)
    assert "praise" not in {one.trigger for one in selling(made).drawer}
    answers = made.answers.model_copy(deep=True)
    answers.calendar.stories = [CustomerStory(id="s1", customer="Kari", change="All well.", permission=True)]
    assert "s1" not in {idea.ref for idea in extras(answers, library())}


def test_elsewhere_customers_are_shown_and_heard() -> None:
    every = [plan("winery", "DE", start=start) for start in STARTS]
    assert any(post.kind == "customer" or post.step == "customer" for made in every for post in made.posts)
    assert "praise" in {one.trigger for one in selling(every[0]).drawer}


@pytest.mark.parametrize(("name", "country"), concerned("reviews"))
def test_where_a_rule_forbids_it_nobody_is_asked_for_a_review(name: str, country: str) -> None:
    made = plan(name, country)
    assert not {"reviews", "review-two"} & {task.id for task in selling(made).extras}
    assert "review" not in " ".join(task.do for task in selling(made).setup)


# Whose rule it is -----------------------------------------------------------------------------------


def test_a_rule_holds_for_the_name_and_the_country_and_for_no_other() -> None:
    assert "selling" in kept_out(plan("physiotherapist", "PL").answers.business, library())
    assert "selling" not in kept_out(plan("massage therapist", "PL").answers.business, library())
    assert "selling" not in kept_out(plan("physiotherapist", "DE").answers.business, library())
    assert cautions_of(plan("bicycle repair", "NO").answers.business, library()) == ()
