import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from planner.exports import pdf
from planner.exports.letters import printable
from planner.plan import Plan
from tests.exports.plans import PERSONAS, TRADES, built, persona, quick, reviewed

CLAIM = b"<pdfuaid:part>1</pdfuaid:part>"
PNG = b"\x89PNG\r\n"


def reader(plan: Plan) -> PdfReader:
    return PdfReader(io.BytesIO(pdf.document(*reviewed(plan)).data))


def words(plan: Plan) -> str:
    text = " ".join(page.extract_text() for page in reader(plan).pages)
    return re.sub(r"\s+", " ", text.replace("\u200b", ""))


@pytest.mark.parametrize("path", PERSONAS, ids=lambda p: p.stem)
def test_the_name_the_place_and_three_themes_can_be_read(path: Path) -> None:
    plan = persona(path)
    text = words(plan)
    assert plan.focus
    assert plan.answers.business.name in text
    assert plan.library.place_name(plan.focus.id) in text
    assert all(theme.title in text for theme in plan.themes)


@pytest.mark.parametrize("trade", TRADES)
def test_it_keeps_the_standards_for_access_and_for_keeping(trade: str) -> None:
    made = pdf.document(*reviewed(quick(trade)))
    assert made.missing == ()
    assert CLAIM in made.data
    assert b"<pdfaid:part>2</pdfaid:part>" in made.data


def test_it_knows_its_language_and_title() -> None:
    made = reader(quick())
    assert made.metadata
    assert made.metadata.title == "Fjord Bakeri: plan for three months"
    assert str(made.trailer["/Root"]["/Lang"]).startswith("en")  # type: ignore[index]


@pytest.mark.parametrize("trade", TRADES)
def test_page_one_is_one_page(trade: str) -> None:
    first = reader(quick(trade)).pages[0].extract_text()
    assert "We decide on" in first
    assert "Still a guess" in first


def test_page_one_is_one_page_even_where_every_text_is_long() -> None:
    answers = quick(
        name="Bakery of the Two Sisters Under the Old Town Hall Clock in Sandviken by Bergen"
    ).said
    answers.business.we_are = answers.business.we_serve = "Longwordsarelongerthanothers " * 6
    assert "Still a guess" in reader(built(answers)).pages[0].extract_text()


@pytest.mark.parametrize(
    "name", ["مخبز الحي", "לחם", "बेकरी", "เบเกอรี่", "Bakery 👨‍👩‍👧 👩🏽‍🍳", "Żółć", "Пекарня"]
)
def test_these_writings_have_fonts(name: str) -> None:
    made = pdf.document(*reviewed(quick(name=name)))
    assert (made.missing, CLAIM in made.data) == ((), True)


def test_characters_without_a_font_are_named_and_the_pdf_is_still_made() -> None:
    made = pdf.document(*reviewed(quick(name="東京パン")))
    assert set(made.missing) == set("東京パン")
    assert CLAIM not in made.data
    assert "Facebook" in PdfReader(io.BytesIO(made.data)).pages[0].extract_text()


@pytest.mark.parametrize("name", ["#eval(1)", '"] #panic()', "*bold* $x$ \\ @ref <label>", "#sys.inputs"])
def test_typed_text_is_never_template(name: str) -> None:
    assert name in words(quick(name=name))


def test_the_picture_of_page_one_is_a_png_and_the_same_twice() -> None:
    plan, review = reviewed(quick())
    picture = pdf.first_page_png(plan, review)
    assert picture.startswith(PNG)
    assert picture == pdf.first_page_png(plan, review)


def test_a_plan_without_minutes_has_a_pdf_too() -> None:
    assert "No minutes a week yet" in words(quick(minutes=0))


def test_advice_set_aside_is_printed_with_its_reason() -> None:
    path = next(p for p in PERSONAS if p.stem == "online-shop-austin")
    assert "We answer the other four after the summer market" in words(persona(path))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\0b\ue000c\x1bd\ufdd0e", "abcde"),
        ("two\nlines", "two\nlines"),
        ("x" * 24, "x" * 24),
        ("x" * 30, "x" * 24 + "\u200b" + "x" * 6),
        ("👨‍👩‍👧" * 12, "👨‍👩‍👧" * 12),
        ("م" * 30, "م" * 30),
    ],
)
def test_texts_are_made_printable(text: str, kept: str) -> None:
    assert printable(text) == kept
