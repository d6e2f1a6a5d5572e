"""A consultant's name, logo, colour, cover and notes; and logos that are refused."""

import base64
import io
import struct
import zlib

import pytest
from pypdf import PdfReader

from planner.answers import Answers, parse
from planner.errors import InvalidAnswer
from planner.exports import EXPORTS, contents, logo_of
from planner.exports.pdf.brand import CONTRAST, brand, readable
from planner.exports.pdf.logo import LogoError, is_png
from tests.exports import files
from tests.exports.plans import built, quick, reviewed

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    b'<rect width="40" height="20" fill="#123456"/>%b</svg>'
)


def png(wide: int = 2, high: int = 2) -> bytes:
    """The smallest whole picture there is."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x12\x34\x56" * wide for _ in range(high)))
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


def consulted(**said: object) -> Answers:
    answers = quick().said.model_copy(deep=True)
    answers.settings.consultant = answers.settings.consultant.model_copy(update=said)
    return answers


def test_the_pdf_and_word_carry_the_consultants_name_and_note_and_begin_with_a_cover() -> None:
    said = {"name": "Ida Berg Rådgivning", "colour": "#0a5c36", "cover": True, "logo": logo_of(SVG % b"")}
    plain = reviewed(quick())
    plan, review = reviewed(built(consulted(**said, notes={"posts": "Start with the third one."})))
    pages = [
        page.extract_text() for page in PdfReader(io.BytesIO(EXPORTS["plan.pdf"].render(plan, review))).pages
    ]
    bare = PdfReader(io.BytesIO(EXPORTS["plan.pdf"].render(*plain))).pages
    assert len(pages) == len(bare) + 1
    assert "Fjord Bakeri" in pages[0]
    assert "Start with the third one." in files.in_one_line(" ".join(pages))
    assert "Ida Berg Rådgivning" in pages[-1]
    word = files.of_word(EXPORTS["plan.docx"].render(plan, review))
    assert "Start with the third one." in word
    assert brand(plan)["colour"] == "#0a5c36"


@pytest.mark.parametrize("colour", ["#ffffff", "#ffee00", "#000000", "#9c2330", "#7fff00"])
def test_any_colour_can_be_read_on_white(colour: str) -> None:
    parts = [int(readable(colour)[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (light + 0.05) >= CONTRAST


@pytest.mark.parametrize(
    "data", [png(), png(300, 20), SVG % b"", SVG % b'<g id="x"><path d="M0 0L9 9"/></g>']
)
def test_a_logo_becomes_a_small_picture(data: bytes) -> None:
    assert is_png(base64.b64decode(logo_of(data)))


@pytest.mark.parametrize(
    "data",
    [
        SVG % b"<script>alert(1)</script>",
        SVG % b'<rect onload="alert(1)"/>',
        SVG % b'<image href="http://evil.example/x.png"/>',
        SVG % b'<rect fill="url(http://evil.example/#x)"/>',
        SVG % b'<a xlink:href="http://evil.example" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
        SVG % b"<foreignObject><b/></foreignObject>",
        SVG % b"<style>@import 'http://evil.example/x.css'</style>",
        b'<!DOCTYPE svg [<!ENTITY x "y">]>' + SVG % b"&x;",
        png()[:-9],
        png()[:40] + b"\0" + png()[41:],
        b"\x89PNG\r\n\x1a\nnot a picture",
        b"GIF89a",
        b"",
        b"<svg",
        b"<html/>",
        b"x" * 2_000_001,
    ],
)
def test_what_runs_fetches_or_is_no_picture_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(LogoError, match=r"^Your logo: "):
        logo_of(data)


@pytest.mark.parametrize("kept", ["AAAA", "A", base64.b64encode(b"<svg/>").decode()])
def test_an_answers_file_with_no_picture_for_a_logo_prints_without_one(kept: str) -> None:
    plan, review = reviewed(built(consulted(logo=kept)))
    assert contents(plan, review)["brand"]["logo"] == []


@pytest.mark.parametrize("typed", ["red", "#12345", "#1234567", "123456", "url(#x)", "#ggg000"])
def test_what_is_no_colour_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InvalidAnswer, match="Your colour: "):
        parse(("settings", "consultant", "colour"), typed)
