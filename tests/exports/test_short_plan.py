"""The short plan: everything one needs, whole, with texts to copy."""

import re
from pathlib import Path

import pytest

from planner.exports import EXPORTS, STAR, page_one
from planner.exports.page_one import counted
from planner.exports.short_plan import short_plan
from planner.plan import Plan
from tests.exports.plans import TRADES, persona, quick, reviewed
from tests.exports.selling_plans import bakery, offered, on, post
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS


def text(plan: Plan) -> str:
    return short_plan(*reviewed(plan))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_it_is_whole_and_sends_nobody_to_another_file(path: Path) -> None:
    said = text(persona(path))
    assert "…" not in said
    assert "stands in the PDF" not in said


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_as_many_stars_stand_before_titles_as_page_one_says(path: Path) -> None:
    stars_match(persona(path))


@pytest.mark.parametrize("trade", TRADES)
def test_as_many_stars_stand_before_a_trades_titles_as_page_one_says(trade: str) -> None:
    stars_match(quick(trade))


def stars_match(plan: Plan) -> None:
    share = page_one(*reviewed(plan)).line("share")
    assert share
    stars = sum(line.partition("(")[0].count(STAR) for line in rows(plan))
    said = f"{stars} of {len(counted(plan))} posts sell" if stars else "No post sells."
    assert share.text.startswith(said)


def rows(plan: Plan) -> list[str]:
    """The head of each post: its day, title, form, and what to show."""
    part = text(plan).partition("## The posts\n")[2].partition("\n## ")[0]
    return [line for line in part.splitlines() if line.startswith("**") and line[2:5] in DAYS]


DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def test_every_post_has_its_line() -> None:
    plan = bakery()
    found = rows(plan)
    assert len(found) == len(plan.posts)
    assert found[0] == "**Tue 5 Jan ★ How to order** (photo): How to order on the bench."
    forms = [line.partition("** ")[2].partition(":")[0] for line in found]
    assert (forms[2], forms[7]) == ("(short film)", "(story)")


def test_a_post_without_anything_to_show_has_its_head_alone() -> None:
    assert rows(bakery(posts=[post(on(1, 5), "A post", show="")])) == ["**Tue 5 Jan A post** (photo)"]


def test_the_posts_stand_under_their_weeks_with_the_minutes_of_half_ones() -> None:
    plan = bakery()
    assert plan.selling
    part = text(plan).partition("## The posts\n")[2].partition("\n## ")[0]
    heads = [line for line in part.splitlines() if line.startswith("### ")]
    weeks = [row for row in plan.selling.rows if row.posts]
    say = plan.library.say
    assert heads == [
        f"### Week {row.number}: {say.day(row.span.first)}"
        + (f", half a week: {say.minutes(row.used)}" if row.kind == "half" else "")
        for row in weeks
    ]
    for row, told in zip(weeks, re.split(r"^### .*$", part, flags=re.MULTILINE)[1:], strict=True):
        assert told.count("\n**") == row.posts


def test_every_post_has_what_to_show_and_its_whole_text_to_copy() -> None:
    said = text(bakery())
    for one in bakery().posts:
        quoted = "\n>\n".join(f"> {paragraph}" for paragraph in one.caption)
        assert said.count(f"): {one.show}\n\n{quoted}\n") == 1


def test_a_caption_goes_on_from_its_first_sentence_and_ends_with_what_it_asks() -> None:
    one = post(on(1, 5), "A post", first="First.", more="It goes on.", ask="What do you say?")
    assert "> First. It goes on.\n>\n> What do you say?" in text(bakery(posts=[one]))


def test_its_parts_stand_in_their_order() -> None:
    heads = [line for line in text(bakery()).splitlines() if line.startswith(("# ", "## "))]
    assert heads == [
        "# Fjord Bakeri",
        "## We assumed this: correct it first",
        "## When people buy",
        "## Set up once",
        "## A week",
        "## The posts",
        "## Answers to copy",
        "## Count, find the cause, decide",
    ]


@pytest.mark.parametrize("typed", ["two\nlines", "a | b\n\n## A heading"])
def test_what_was_typed_ends_no_line(typed: str) -> None:
    flat = " ".join(typed.split())  # as answers keep a title
    plan = bakery(posts=[post(on(1, 5), flat, show=typed, first=typed, ask=typed)])
    assert f"**Tue 5 Jan {flat}** (photo): {flat}\n\n> {flat}\n>\n> {flat}\n" in text(plan)


def test_without_a_place_there_is_page_one_alone() -> None:
    said = text(nowhere())
    assert said.startswith("# Our plan\n")
    assert "Not chosen yet." in said
    assert "## A week" not in said


def test_without_price_and_contact_it_is_whole_and_names_neither() -> None:
    said = text(bakery(offer=offered(price="", contact="", line="Send us a message.")))
    assert "Birthday cakes, [price]." in said
    assert "kr" not in said.partition("## The posts")[0].replace("Bakeri", "")


def test_it_is_a_file_of_text() -> None:
    export = EXPORTS["short-plan.txt"]
    file = export.one(*reviewed(bakery()))
    assert (file.name, file.data.decode()) == ("fjord-bakeri-short-plan.txt", text(bakery()))
