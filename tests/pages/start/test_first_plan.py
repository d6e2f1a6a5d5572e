"""The finished plan on screen: pages 1 and 2, and what follows them, folded away."""

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import Answers, Offer
from planner.exports import deciding, drawer, page_one, page_two, setup_once, to_copy, unmarked, week_rules
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import review
from tests.days import BEFORE
from tests.exports.plans import unliked
from tests.pages import screens

pytestmark = pytest.mark.on(BEFORE)
FOLDS = ("rest.check", "rest.setup", "rest.week", "rest.answers", "rest.drawer", "rest.deciding")


def bakery() -> Answers:
    """A bakery that said what it sells."""
    answers = screens.quick("bakery")
    answers.business.contact = "55 00 00 00"
    card = f"bakery/{library().selling('bakery').offers[0].id}"
    answers.business.offers = [
        Offer(id="o1", card=card, order=["phone"], price="from 450 kr", lead=3, capacity=12)
    ]
    return answers


def built(plan: str) -> Plan:
    return build_plan(state.store().load(plan), library(), state.today())


def opened(plan: str, *folds: str) -> AppTest:
    return screens.visit("first_plan", plan, [f"{plan}:fold:{fold}" for fold in folds])


@pytest.mark.parametrize("trade", screens.TRADES)
def test_every_line_and_row_of_page_one_is_shown(trade: str) -> None:
    plan = screens.keep(screens.quick(trade))
    made = page_one(built(plan), review(built(plan)))
    shown = screens.said(opened(plan))
    for line in made.lines:
        assert line.label in shown
        for text in line.items if line.id in ("week", "months") else (line.text,):
            assert text in shown
        for row in (line.columns, *line.rows):
            assert all(cell in shown for cell in row)
    assert f"{made.words} words." in shown


def test_what_was_said_of_the_offer_stands_on_the_page() -> None:
    shown = screens.said(opened(screens.keep(bakery())))
    for text in (
        "from 450 kr",
        "At most 12 a week.",
        "If it works: at least 900 kr a week.",
        "When people buy",
    ):
        assert text in shown


def test_page_two_has_a_line_for_each_week_with_its_last_day_strong() -> None:
    plan = screens.keep(bakery())
    page = page_two(built(plan))
    assert page
    shown = screens.said(opened(plan))
    for week in (*page.weeks, page.total):
        runs = "".join(f"**{part.text}**" if part.strong else part.text for part in week.runs)
        assert f"**{week.name}** {runs}".strip() in shown
    assert f"Posts {page.total.numbers[0]}, Make {page.total.numbers[1]}, " in shown
    assert any(part.strong for week in page.weeks for part in week.runs)
    assert "Extra 0" not in shown


def test_page_two_is_a_table_too_whose_last_line_are_the_sums() -> None:
    plan = screens.keep(bakery())
    page = page_two(built(plan))
    assert page
    assert len(opened(plan).dataframe) == 0
    (frame,) = opened(plan, "weeks-table").dataframe
    assert list(frame.value.columns) == list(page.columns)
    assert [int(cell) for cell in frame.value.iloc[-1, 2:]] == list(page.total.numbers)
    assert len(frame.value) == len(page.weeks) + 1


def test_the_columns_are_explained_under_page_two() -> None:
    plan = screens.keep(bakery())
    page = page_two(built(plan))
    assert page
    shown = screens.said(opened(plan))
    assert all(note in shown for note in page.notes)


def test_what_follows_is_folded_away_and_whole_once_it_is_open() -> None:
    plan = screens.keep(bakery())
    made = built(plan)
    drawn, found = drawer(made), deciding(made)
    assert drawn
    assert found
    tasks = [task for group in setup_once(made) for task in group.tasks]
    texts = [*map(unmarked, tasks), *week_rules(made), *drawn.rows[0][:2], *found.causes[0], *found.decide]
    closed, screen = screens.said(opened(plan)), opened(plan, *FOLDS)
    shown = unmarked(screens.said(screen))
    assert [box.label for box in screen.expander] == [
        "The same as a table", "We assumed this: correct it first", "Set up once", "A week",
        "Every week, with your own news",
        "Answers to copy", "In the drawer", "Count, find the cause, decide",
    ]  # fmt: skip
    assert all(text in shown for text in texts)
    assert not any(text in closed for text in week_rules(made))


def test_slip_and_reply_are_there_to_copy() -> None:
    plan = screens.keep(bakery())
    assert [code.value for code in opened(plan, "rest.answers").code] == [
        unmarked(one.text) for one in to_copy(built(plan))
    ]


def test_without_a_place_there_is_page_one_alone() -> None:
    answers = screens.quick("bakery")
    answers.platforms.places = unliked()
    screen = opened(screens.keep(answers))
    assert "Not chosen yet." in screens.said(screen)
    assert len(screen.expander) == len(screen.table) == 0
