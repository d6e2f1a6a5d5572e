"""The sheets to print and the week card, as bytes and as what stands on them."""

import io
import re
from datetime import date

import pytest
from pypdf import PdfReader

from planner.answers import Answers
from planner.exports import EXPORTS, daily_sheet
from planner.exports.pdf import compiler
from planner.exports.pdf.daily_sheet import daily_page
from planner.exports.pdf.tally_sheet import tally_sheet
from planner.exports.pdf.week_card_sheet import card
from planner.plan import Plan, build_plan
from tests.exports.plans import START, TRADES, built, quick, reviewed
from tests.exports.selling_plans import bakery

SHEETS = ("daily-sheet.pdf", "tally-sheet.pdf", "response-guide.pdf", "self-check.pdf")
WIDTH = 1080  # pixels
LONG = "Longwordsarelongerthanothers " * 10
CARD = """\
Fjord Bakeri
Week 1, Mon 4 Jan to Sun 10 Jan
2 hours in all, 1 hour free

1. Mon 4 Jan: make 2 posts, 20 minutes
2. From Tue 5 Jan on: put out 2 posts
3. Order slip by the phone: day, guests, filling, where did you see us? (10 minutes)
"""


def made(plan: Plan, name: str) -> bytes:
    return EXPORTS[name].render(*reviewed(plan))


def words(plan: Plan, name: str) -> str:
    pages = PdfReader(io.BytesIO(made(plan, name))).pages
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))


def width(picture: bytes) -> int:
    return int.from_bytes(picture[16:20])  # of a PNG's first chunk


@pytest.mark.parametrize("country", ["NO", "US"])
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_one_page_of_the_countrys_paper_that_keeps_the_standards(name: str, country: str) -> None:
    answers = quick().said.model_copy(deep=True)
    answers.business.country = country
    data = made(built(answers), name)
    pages = PdfReader(io.BytesIO(data)).pages
    assert len(pages) == 1
    assert round(float(pages[0].mediabox.width)) == (612 if country == "US" else 595)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert b"<pdfaid:part>2</pdfaid:part>" in data


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_one_page_without_answers_and_with_long_ones(name: str) -> None:
    empty, long = Answers(), quick(minutes=2000).said.model_copy(deep=True)
    empty.calendar.start = START
    long.business.name = LONG[:80]
    long.goals[0].measure = long.goals[0].counted = LONG
    for answers in (empty, long):
        assert len(PdfReader(io.BytesIO(made(built(answers), name))).pages) == 1


@pytest.mark.parametrize("trade", TRADES)
def test_the_daily_sheet_has_every_task_with_its_minutes_and_their_sum(trade: str) -> None:
    plan = quick(trade, minutes=400)
    text = words(plan, "daily-sheet.pdf")
    tasks = daily_sheet(plan)
    assert all(f"{task.title} {task.minutes}" in text for task in tasks)
    assert f"In all {sum(task.minutes for task in tasks)}" in text
    assert "What to do Minutes Monday Tuesday Wednesday Thursday Friday" in text
    assert "Once a week, 30 minutes for people" in text
    assert "“What they ask you”" in text


def test_a_daily_sheet_without_minutes_says_so() -> None:
    sheet = daily_page(quick(minutes=0))
    assert (sheet["title"], sheet["rows"], sheet["people"]) == ("Every day", [], "")
    assert "There are no minutes for answers yet." in words(quick(minutes=0), "daily-sheet.pdf")


def test_the_tally_sheet_says_what_to_count_how_and_where_the_sum_goes() -> None:
    plan = quick()
    text = words(plan, "tally-sheet.pdf")
    assert "Count: cake orders Put a tick on the paper by the phone for each cake ordered" in text
    assert "Week Monday Tuesday Wednesday Thursday Friday Saturday Sunday Sum" in text
    assert all(f"{week.number} {plan.library.say.day(week.span.first)}" in text for week in plan.weeks)
    assert "Type the sum into your plan, on the page “How it is going”. The first week tells" in text


def test_the_tally_sheet_begins_on_the_plans_first_day_and_knows_what_is_counted_already() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.calendar.start = date(2027, 1, 7)
    answers.goals[0].baseline = 9
    answers.time.weeks = {"2027-01-14": "none"}
    sheet = tally_sheet(built(answers))
    assert sheet["columns"][1:3] == ["Thursday", "Friday"]
    assert sheet["rows"][1] == {"week": "2", "day": "Thu 14 Jan", "note": "No time"}
    assert "The first week tells" not in sheet["typed"]


@pytest.mark.parametrize("name", ["Fjord Bakeri", "東京パン", "#eval(1) *x* " + LONG[:60], ""])
def test_the_card_is_a_picture_as_wide_as_phones_show_them(name: str) -> None:
    picture = made(quick(name=name), "week-card.png")
    assert picture.startswith(b"\x89PNG\r\n")
    assert width(picture) == WIDTH


def test_the_card_as_text_has_the_things_and_the_texts_to_copy() -> None:
    assert made(bakery(), "week-card.txt").decode().startswith(CARD)


def test_the_card_as_a_picture_has_the_same_minutes_and_boxes() -> None:
    shown = card(bakery())
    assert shown["time"] == "2 hours in all, 1 hour free"
    assert [f"{n}. {thing}" for n, thing in enumerate(shown["things"][:3], 1)] == CARD.splitlines()[4:]
    assert next(one["title"] for one in shown["texts"]) == "★ Tue 5 Jan, Photo, “How to order”"
    assert width(made(bakery(), "week-card.png")) == WIDTH


def test_the_card_follows_the_day() -> None:
    plan = quick()
    later = build_plan(plan.said, plan.library, date(2027, 1, 12))
    assert b"Week 2, Mon 11 Jan to Sun 17 Jan" in made(later, "week-card.txt")
    assert made(later, "week-card.png") != made(plan, "week-card.png")


def test_once_the_plan_is_over_the_card_says_only_that() -> None:
    plan = quick()
    over = build_plan(plan.said, plan.library, date(2027, 5, 1))
    assert made(over, "week-card.txt") == b"This plan ended on 3 April 2027.\n"
    assert (card(over)["title"], card(over)["things"]) == ("This plan ended on 3 April 2027.", [])
    assert width(made(over, "week-card.png")) == WIDTH


@pytest.mark.parametrize("sheet", [compiler.daily, compiler.tally])
def test_a_name_without_a_font_is_printed_without_the_standards(sheet: object) -> None:
    made = sheet(quick(name="東京パン"))  # type: ignore[operator]
    assert set(made.missing) == set("東京パン")
    assert made.data.startswith(b"%PDF")
