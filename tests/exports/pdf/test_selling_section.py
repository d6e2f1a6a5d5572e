"""The PDF of a plan that sells: two pages first, then what its weeks hold."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.exports import page_two
from planner.exports.page_one import counted
from planner.exports.pdf import compiler
from planner.exports.pdf.selling_section import a_week, second_page, setup, without
from planner.exports.pdf.whole import contents
from planner.plan import Plan
from tests.exports.pdf.test_plan_document import CLAIM
from tests.exports.plans import TRADES, persona, quick, reviewed
from tests.exports.selling_plans import CAMPAIGNS, LINE, POSTS, bakery, on, post, selling, with_selling
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS

STAR = "⭐"  # as our fonts have it


def pages(plan: Plan) -> list[str]:
    made = compiler.document(*reviewed(plan))
    assert (made.missing, CLAIM in made.data) == ((), True)
    texts = (page.extract_text() for page in PdfReader(io.BytesIO(made.data)).pages)
    return [re.sub(r"\s+", " ", text.replace("\u200b", "")) for text in texts]


def two_pages_first(plan: Plan) -> None:
    """Page 1 ends with the guesses, page 2 is the thirteen weeks and nothing else."""
    first, second, third, *_ = pages(plan)
    page = page_two(plan)
    assert page
    assert "Still a guess" in first
    assert second.startswith(
        "Thirteen weeks at a glance (minutes) Week What runs Posts Make Set up Talk Count"
    )
    assert all(week.name in second for week in page.weeks)
    assert all(note in second for note in page.notes)
    assert "Thirteen weeks" not in third
    following = contents(*reviewed(plan))["sections"][1]["title"]
    assert following not in second
    assert third.startswith(following)


@pytest.mark.parametrize("minutes", [0, 45, 180, 420])
def test_two_pages_stand_first_whatever_the_minutes(minutes: int) -> None:
    two_pages_first(quick(minutes=minutes))


@pytest.mark.parametrize("trade", TRADES)
def test_two_pages_stand_first_for_every_trade(trade: str) -> None:
    two_pages_first(quick(trade))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_two_pages_stand_first_for_every_persona(path: Path) -> None:
    two_pages_first(persona(path))


def test_page_two_is_one_page_where_every_week_has_much_to_say() -> None:
    long = [
        replace(one, name=f"{one.name} and everything that belongs to it in a village") for one in CAMPAIGNS
    ]
    more = [replace(one, key=f"{one.key}-{k}") for k in range(3) for one in long]
    two_pages_first(bakery(campaigns=tuple(more)))


def test_what_follows_stands_in_its_order() -> None:
    plan = bakery()
    titles = [part["title"] for part in contents(*reviewed(plan))["sections"]]
    assert titles[:9] == [
        "Thirteen weeks at a glance (minutes)",
        "We assumed this: correct it first",
        "Set up once",
        "Where people search for you",
        "A week",
        "The posts",
        "Answers to copy",
        "In the drawer",
        "Count, find the cause, decide",
    ]
    assert not {"Calendar", "The first week", "Three months, three themes"} & set(titles)
    assert titles.count("Other days in the calendar") == titles.count("What is left out") == 1


def test_a_plan_without_a_place_has_its_months_and_weeks_as_before() -> None:
    titles = [part["title"] for part in contents(*reviewed(nowhere()))["sections"]]
    assert {"Calendar", "Three months, three themes"} <= set(titles)
    assert (second_page(nowhere()), setup(nowhere()), a_week(nowhere()), without(nowhere())) == (None,) * 4


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_each_post_that_sells_has_its_star(path: Path) -> None:
    plan = persona(path)
    text = " ".join(pages(plan)[2:])
    posts = text.partition("The posts Behind each title")[2].partition("In the drawer")[0]
    assert posts.count(STAR) == sum(one.sells for one in counted(plan))


def test_every_post_is_printed_with_its_whole_text() -> None:
    text = " ".join(pages(bakery()))
    assert (
        f"Tue 5 Jan ⭐ How to order Photo 10 How to order on the bench. How to order, as it is. {LINE}"
    ) in text
    assert "Carnival buns: last day Story 5, made Mon 25 Jan" in text


def test_what_is_strong_in_the_slip_and_in_the_weeks_is_bold() -> None:
    first = setup(bakery())
    assert first
    task = first["groups"][0]["tasks"][0]
    assert [one["text"] for one in task if one["strong"]] == ["where did you see us?"]
    assert "**" not in " ".join(pages(bakery()))
    second = second_page(bakery())
    assert second
    strong = [one["text"] for row in second["rows"] for one in row["runs"] if one["strong"]]
    assert strong == ["last day Thu 4 Feb", "last day Thu 11 Feb"]


def test_what_is_left_out_is_printed_with_its_reason() -> None:
    text = " ".join(pages(bakery()))
    assert "“Valentine's Day” is left out: the posts that may sell are taken by other days." in text
    assert without(bakery(left_out=(), dropped=())) is None


@pytest.mark.parametrize("typed", ["#eval(1)", '"] #panic()', "*bold* ** $x$", "★ ★", "東"])
def test_what_was_typed_into_a_post_is_text(typed: str) -> None:
    plan = bakery(posts=[*POSTS, post(on(3, 12), "Own", show=typed)])
    data = compiler.document(*reviewed(plan)).data
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert typed.replace("★", STAR) in re.sub(r"\s+", " ", text) or typed == "東"


def test_the_minutes_of_page_two_are_printed_with_their_sums() -> None:
    plan = bakery()
    page = page_two(plan)
    assert page
    say, second = plan.library.say, pages(plan)[1]
    assert f"All {' '.join(map(say.number, page.total.numbers))}" in second
    dearer = selling(plan, extras=())
    assert pages(with_selling(plan, dearer))[1] != second
