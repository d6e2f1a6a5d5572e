"""The short plan: everything one needs, in words that are counted and sentences that are whole."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from planner.exports import EXPORTS, STAR, page_one
from planner.exports.page_one import counted
from planner.exports.selling import posts_by_month
from planner.exports.short_plan import EACH, MOST_WORDS, POSTS, gives_way, short_plan, written
from planner.plan import Plan
from tests.exports import selling_plans
from tests.exports.plans import TRADES, persona, quick, reviewed
from tests.exports.selling_plans import LINE, bakery, offered, on, post
from tests.exports.test_page_one import nowhere
from tests.paths import PERSONAS


def text(plan: Plan) -> str:
    return short_plan(*reviewed(plan))


def most(plan: Plan) -> int:
    return MOST_WORDS + EACH * max(0, len(plan.posts) - POSTS)


@pytest.mark.parametrize("minutes", [0, 60, 180, 420])
@pytest.mark.parametrize("trade", TRADES)
def test_it_has_at_most_2600_words_at_36_posts_and_cuts_none(trade: str, minutes: int) -> None:
    plan = quick(trade, minutes)
    assert len(text(plan).split()) <= most(plan)
    assert "…" not in text(plan)


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_it_is_as_short_for_every_persona(path: Path) -> None:
    plan = persona(path)
    assert len(text(plan).split()) <= most(plan)
    assert "…" not in text(plan)


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
    """The lines of the posts' tables."""
    part = text(plan).partition("## The posts\n")[2].partition("\n## ")[0]
    return [line for line in part.splitlines() if line.startswith("|") and line[1:4] in DAYS]


DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def test_every_post_has_its_line_with_its_words() -> None:
    plan = bakery()
    found = rows(plan)
    assert len(found) == len(plan.posts)
    words = ("How to order on the bench.", "“How to order, as it is.”", "Order line")
    assert found[0] == f"|Tue 5 Jan ★ How to order (Photo 10)|{'|'.join(words)}|"
    assert "(Story 5, made Mon 25 Jan)|" in found[7]
    assert "(Story 5, made that day)|" in found[10]
    assert "(Photo 10, a promise)|" in found[3]


def test_the_order_line_and_each_sentence_of_a_post_are_printed_once() -> None:
    said = text(bakery())
    assert said.count(LINE) == 1
    for one in bakery().posts:
        assert said.count(one.show) == 1
        assert said.count(f"“{one.first}”") == 1


def test_its_parts_stand_in_their_order() -> None:
    heads = [line for line in text(bakery()).splitlines() if line.startswith(("# ", "## "))]
    assert heads == [
        "# Fjord Bakeri",
        "## Thirteen weeks at a glance (minutes)",
        "## Set up once",
        "## A week",
        "## The posts",
        "## In the drawer",
        "## Count, find the cause, decide",
    ]


def test_the_last_days_are_bold_in_the_weeks() -> None:
    assert "|5: Mon 1 Feb|Carnival buns: **last day Thu 4 Feb**, day Sun 7 Feb|2|0|" in text(bakery())


def wordy(month_of_today: int = 1) -> Plan:
    """A plan of 36 posts with longer words than there is room for."""
    days = [on(1, 5) + timedelta(days=5 * k // 2) for k in range(36)]
    many = [
        post(day, f"Post {k}", show="word " * 46 + f"{k}.", first="word " * 17 + f"{k}.")
        for k, day in enumerate(days)
    ]
    plan = bakery(posts=many)
    changed = replace(plan, today=plan.themes[month_of_today - 1].span.first)
    return selling_plans.with_selling(changed, selling_plans.selling(changed, many))


@pytest.mark.parametrize(("month", "kept"), [(1, 1), (2, 2), (3, 3)])
def test_what_to_show_in_the_month_at_hand_is_the_last_to_go(month: int, kept: int) -> None:
    plan = wordy(month)
    assert gives_way(plan)[-1] == f"show-{kept}"
    said = text(plan)
    assert len(said.split()) <= MOST_WORDS
    assert said.count("What to show stands in the PDF and in the calendar file.") == 2
    months = posts_by_month(plan)
    assert all(one.show in said for one in months[kept - 1].posts)
    assert not any(one.show in said for k, other in enumerate(months, 1) if k != kept for one in other.posts)


def test_what_is_left_out_is_only_what_is_too_much() -> None:
    plan = wordy()
    assert len(written(*reviewed(plan), frozenset()).split()) > MOST_WORDS
    assert text(bakery()) == written(*reviewed(bakery()), frozenset())


@pytest.mark.parametrize("typed", ["a|b", "two\nlines", "| --- |"])
def test_what_was_typed_ends_no_cell_and_no_line(typed: str) -> None:
    plan = bakery(posts=[post(on(1, 5), typed, show=typed, first=typed, ask=typed)])
    (line,) = rows(plan)
    assert line.replace("\\|", "").count("|") == 5


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
    assert export.render(*reviewed(bakery())).decode() == text(bakery())
    assert (export.media_type, export.file_name(bakery())) == ("text/plain", "fjord-bakeri-short-plan.txt")
