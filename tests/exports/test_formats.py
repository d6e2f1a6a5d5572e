"""Every file as other programs read it, and with the worst that can be typed."""

import io
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from planner.answers import Answers, OwnPost
from planner.exports import EXPORTS, Options, brief, contents, named, pack, trouble
from planner.exports.ics import uid
from planner.exports.importers import CHECKED, TOOLS, length, ready
from planner.exports.markdown import escaped
from planner.exports.word import bookmark
from planner.exports.xlsx import SHEETS, as_cell
from planner.plan import Plan
from planner.review import Review
from tests.exports import files
from tests.exports.plans import START, built, persona, quick, reviewed
from tests.paths import FOLDER, PERSONAS, ROOT

Both = tuple[Plan, Review]
PAYLOADS = tomllib.loads((ROOT / "tests/data/payloads.toml").read_text())["payloads"]
LARGEST = max(PERSONAS, key=lambda path: path.stat().st_size)


def hostile() -> Answers:
    """A plan in which what is typed is a payload, too long, or in another script."""
    answers = quick().said.model_copy(deep=True)
    signs = ["x" * 600, "مرحبا بكم", "你好", "👩‍🍳" * 40, "\x00\ud800end"]
    answers.calendar.own = [
        OwnPost(id=f"own{n}", title=text[:80], show=text[:200], first=text, more=text, ask=text[:200])
        for n, text in enumerate([*PAYLOADS, *signs], 1)
    ]
    answers.business.name, answers.business.why, answers.business.contact = (
        PAYLOADS[0],
        PAYLOADS[5],
        "=1.example",
    )
    return Answers.model_validate(answers.model_dump())


@pytest.fixture(scope="module")
def bad() -> Both:
    return reviewed(built(hostile()))


@pytest.fixture(scope="module")
def large() -> Both:
    return reviewed(persona(LARGEST))


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_is_made_of_the_worst_that_can_be_typed(name: str, bad: Both) -> None:
    made = EXPORTS[name].make(*bad, Options())
    assert all(file.data for file in made)
    assert len({file.name for file in made}) == len(made)
    assert not [file.name for file in made if {*file.name} & {*"/\\<>: \n"}]


def test_no_cell_of_the_workbook_is_a_formula_and_every_payload_is_there_as_text(
    bad: Both,
) -> None:
    data = EXPORTS["plan.xlsx"].render(*bad)
    assert files.formulas(data) == []
    cells = {cell for row in files.of_xlsx(data, "Posts") for cell in row}
    assert [text for text in PAYLOADS if as_cell(text[:80]) not in cells] == []


def test_word_markdown_and_the_calendar_say_the_payloads_letter_by_letter(bad: Both) -> None:
    said = files.of_word(EXPORTS["plan.docx"].render(*bad))
    assert [text for text in PAYLOADS if files.in_one_line(text) not in said] == []
    data = EXPORTS["plan.ics"].render(*bad)
    told = "\n".join(str(one.get("description", "")) for one in Calendar.from_ical(data).walk("VEVENT"))
    assert [text for text in PAYLOADS if text not in told] == []
    page = EXPORTS["plan.md"].render(*bad).decode()
    assert "<script" not in page.replace("\\<", "")
    assert not re.search(r"(?<!\\)\]\(javascript", page)


@pytest.mark.parametrize("path", [LARGEST, FOLDER / "online-shop-austin.json"], ids=lambda path: path.stem)
def test_two_programs_read_the_same_events_in_the_calendar(path: Path) -> None:
    plan, review = reviewed(persona(path))
    data = EXPORTS["plan.ics"].render(plan, review)
    events = files.of_ics(data)
    assert events == files.of_ics_again(data)
    assert {uid(plan, post.key) for post in plan.going} <= {name for name, _ in events}
    assert max(len(line.rstrip(b"\r\n")) for line in data.splitlines()) <= 75


def test_a_days_event_ends_on_the_next_day_and_an_hours_in_its_zone(large: Both) -> None:
    answers = large[0].said.model_copy(deep=True)
    answers.calendar.hour = "18:30"
    plan, review = reviewed(built(answers))
    calendar = Calendar.from_ical(EXPORTS["plan.ics"].render(plan, review))
    begins = {
        str(one["uid"]): (one.decoded("dtstart"), one.decoded("dtend")) for one in calendar.walk("VEVENT")
    }
    days = [(first, last) for first, last in begins.values() if not isinstance(first, datetime)]
    assert days
    assert all(last - first == timedelta(days=1) for first, last in days)
    post = next(post for post in plan.going if post.at == "18:30")
    first = begins[uid(plan, post.key)][0]
    assert isinstance(first, datetime)
    assert (first.date(), first.strftime("%H:%M"), str(first.tzinfo)) == (
        post.go_out,
        "18:30",
        "Europe/Berlin",
    )
    assert calendar.walk("VTIMEZONE")


def test_an_event_keeps_its_name_when_its_post_moves() -> None:
    first = quick()
    moved = first.said.model_copy(deep=True)
    moved.calendar.start = START + timedelta(weeks=1)
    after = built(moved)
    names = [{uid(plan, post.key): post.key for post in plan.posts} for plan in (first, after)]
    shared = names[0].keys() & names[1].keys()
    assert shared
    assert all(names[0][name] == names[1][name] for name in shared)


def test_the_sheets_have_heads_that_stay_filters_a_closed_list_and_a_chart(
    large: Both,
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(EXPORTS["plan.xlsx"].render(*large)))
    assert book.sheetnames == list(SHEETS)
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert all(sheet.auto_filter.ref for sheet in book if sheet.max_row > 1)
    assert book["Posts"].data_validations.dataValidation[0].type == "list"
    assert len(vars(book["Weeks"])["_charts"]) == 1
    assert book["Posts"].max_row == len(large[0].posts) + 1


def test_word_holds_what_the_pdf_says_and_each_part_of_a_post_under_a_name(
    large: Both,
) -> None:
    plan, review = large
    data = EXPORTS["plan.docx"].render(plan, review)
    said = files.of_word(data)
    ideas = [idea.title for theme in plan.themes for idea in theme.ideas if not plan.selling]
    wanted = [
        *ideas,
        *(post.first for post in plan.posts),
        *(goal.name for goal in plan.answers.goals if goal.name),
    ]
    assert [text for text in wanted if files.in_one_line(text) not in said] == []
    document = docx.Document(io.BytesIO(data))
    marks = {
        one.get(f"{{{one.nsmap['w']}}}name")
        for one in document.element.iter()
        if one.tag.endswith("}bookmarkStart")
    }
    assert {bookmark(post.key, part) for post in plan.posts for part in ("title", "show", "text")} <= marks
    assert all(table._tbl.tr_lst[0].trPr is not None for table in document.tables)
    assert {"Heading 1", "Heading 2", "List Bullet"} <= {p.style.name for p in document.paragraphs if p.style}


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.id)
@pytest.mark.parametrize("name", ["bad", "large"])
def test_a_tools_file_has_its_header_byte_for_byte_and_a_cell_a_column(
    tool: object, name: str, request: pytest.FixtureRequest
) -> None:
    plan, review = request.getfixturevalue(name)
    for file in EXPORTS[f"{tool.id}.csv"].make(plan, review, Options()):  # type: ignore[attr-defined]
        assert not file.data.startswith(b"\xef\xbb\xbf")
        rows = files.of_csv(file.data)
        assert tuple(rows[0]) == tool.header  # type: ignore[attr-defined]
        assert {len(row) for row in rows} == {len(rows[0])}
        assert all(any(row) for row in rows)


def test_buffer_takes_ten_rows_a_file_with_its_free_plan(large: Both) -> None:
    many = [files.of_csv(one.data)[1:] for one in EXPORTS["buffer.csv"].make(*large, Options(free=True))]
    all_in_one = [files.of_csv(one.data)[1:] for one in EXPORTS["buffer.csv"].make(*large, Options())]
    assert max(map(len, many)) <= 10
    assert sorted(row for part in many for row in part) == sorted(row for part in all_in_one for row in part)


def test_a_task_of_todoist_has_the_lowest_priority_and_its_zone(large: Both) -> None:
    rows = files.of_csv(EXPORTS["todoist.csv"].render(*large))
    tasks = [row for row in rows[1:] if row[0] == "task"]
    assert {(row[3], row[9]) for row in tasks} == {("4", "Europe/Berlin")}
    assert [row[1] for row in tasks] == [f"{one.title} ({one.place})" for one in ready(large[0])]


def test_a_post_that_needs_a_picture_is_a_draft_in_highlevel_and_marked_in_buffer(
    large: Both,
) -> None:
    media = {one.text: one.needs_media for one in ready(large[0])}
    drafts = files.of_csv(EXPORTS["highlevel.csv"].make(*large, Options())[0].data)[1:]
    assert all((row[0] == "") == media[row[1]] for row in drafts)
    marked = files.of_csv(EXPORTS["buffer.csv"].make(*large, Options())[0].data)[1:]
    assert all((row[2] == "Needs a picture") == media[row[0]] for row in marked)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("hello", 5),
        ("héllo", 5),
        ("你好", 4),
        ("👍", 2),
        ("👍🏽", 2),
        ("👩‍🍳", 2),
        ("🇳🇴", 2),
        ("see https://example.com/a/very/long/address?with=words now", 4 + 23 + 4),
        ("…", 2),
        ("“so”", 4),
    ],
)
def test_x_counts_an_emoji_as_two_and_a_link_as_23(text: str, counted: int) -> None:
    assert length("x", text) == counted


def test_a_text_that_is_too_long_for_its_place_is_named_before_it_goes_out() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.platforms.choice = built(answers).answers.platforms.choice
    for choice in answers.platforms.choice:
        choice.role = "focus" if choice.id == "x" else "not doing"
    if not any(choice.id == "x" for choice in answers.platforms.choice):
        answers.platforms.choice[0].id, answers.platforms.choice[0].role = "x", "focus"
    answers.calendar.own = [OwnPost(id="own1", title="Long", first="word " * 60, go_out=START)]
    plan = built(answers)
    (row,) = [one for one in trouble(plan) if one.row.post.key == "own1" and "characters" in one.text]
    assert "“Long”" in row.text
    assert "280" in row.text


def test_a_brief_holds_what_must_stay_and_asks_for_the_posts_under_their_keys(
    large: Both,
) -> None:
    plan = large[0]
    said = brief(plan)
    assert [post.key for post in plan.waiting if f"[key: {post.key}]" not in said] == []
    assert [post.first for post in plan.waiting if post.first not in said] == []
    post = plan.waiting[0]
    alone = brief(plan, [post])
    assert (alone.count("[key: ") - 1, post.first in alone) == (1, True)
    assert plan.answers.business.contact in alone


@given(st.text())
def test_what_is_typed_means_no_more_in_markdown_than_its_letters(text: str) -> None:
    told = escaped(text)
    for sign in "`*_[]<>#|":
        assert told.replace("\\\\", "").replace(f"\\{sign}", "").count(sign) == 0


def test_the_pack_holds_every_export_and_says_what_each_is_for(large: Both) -> None:
    plan, review = large
    heard: list[float] = []
    packed = zipfile.ZipFile(io.BytesIO(pack(plan, review, tell=lambda part, name: heard.append(part))))
    assert packed.testzip() is None
    page = packed.read("contents.txt").decode("utf-8-sig")
    made = {named(plan, file) for export in EXPORTS.values() for file in export.make(plan, review, Options())}
    assert {name.rpartition("/")[2] for name in packed.namelist()} == {*made, "contents.txt"}
    assert [name for name in packed.namelist()[1:] if name not in page] == []
    assert "29 November 2026" in page
    assert (heard[0], heard[-1], heard) == (0.0, 1.0, sorted(heard))


TWICE = """
import hashlib, sys
from pathlib import Path
from planner.exports import pack
from tests.exports.plans import persona, reviewed
print(hashlib.sha256(pack(*reviewed(persona(Path(sys.argv[1]))))).hexdigest())
"""


def test_two_processes_with_other_clocks_and_languages_make_the_same_bytes() -> None:
    def once(zone: str, locale: str) -> bytes:
        there = {
            **os.environ,
            "TZ": zone,
            "LC_ALL": locale,
            "PYTHONHASHSEED": str(len(locale)),
        }
        command = [sys.executable, "-c", TWICE, str(LARGEST)]
        return subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=there).stdout

    assert once("Pacific/Kiritimati", "C") == once("America/Anchorage", "C.UTF-8")


def test_the_json_file_has_the_posts_under_the_plans_keys(large: Both) -> None:
    data = json.loads(EXPORTS["plan.json"].render(*large))
    assert [one["key"] for one in data["posts"]] == [post.key for post in large[0].posts]
    assert date.fromisoformat(data["posts"][0]["goes_out"]) == large[0].posts[0].go_out


def test_the_formats_were_looked_at_on_a_day_that_is_named() -> None:
    assert {export.checked for export in EXPORTS.values() if export.reader == "scheduler"} == {CHECKED}


def test_every_part_of_the_pdf_is_in_word_too(large: Both) -> None:
    said = files.of_word(EXPORTS["plan.docx"].render(*large))
    titles = [part["title"] for part in contents(*large)["sections"]]
    assert [title for title in titles if title not in said] == []
