import csv
import io

import pandas as pd
import pytest

from planner.answers import Answers, Audience, Business, OwnPost, Theme
from planner.exports import COMMA, EXPORTS, SEMICOLON, Options, Table, file_stem, separator_for
from planner.exports.csv_file import to_csv
from planner.exports.tables.calendar import calendar_table
from planner.insights.calendar import entries, routines
from planner.language import slug
from tests.exports.plans import built, persona, quick, reviewed
from tests.paths import PERSONAS

HOSTILE = [
    "=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1", "\r=1", "\0=1", 'say "hi", twice', "two\nlines", "a;b,c",
    "", "Ærlig", "👩‍🍳",
]  # fmt: skip


def back(data: bytes, separator: str = COMMA) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


@pytest.mark.parametrize("separator", [COMMA, SEMICOLON])
def test_hostile_cells_come_back_as_text(separator: str) -> None:
    data = to_csv(Table("t", ("=name", "other"), tuple((cell, 1) for cell in HOSTILE)), separator)
    rows = back(data, separator)
    assert rows[0] == ["'=name", "other"]
    for cell, (read, number) in zip(HOSTILE, rows[1:], strict=True):
        runs = cell[:1] in {"=", "+", "-", "@", "\t", "\r", "\0"} and cell
        assert (read, number) == (f"'{cell}" if runs else cell, "1")


def test_it_has_a_mark_of_its_encoding_and_lines_as_spreadsheets_end_them() -> None:
    data = EXPORTS["calendar.csv"].render(*reviewed(quick()))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n")


def test_every_post_comes_back_with_its_dates() -> None:
    plan, review = reviewed(quick())
    rows = back(EXPORTS["calendar.csv"].render(plan, review, Options(SEMICOLON)), SEMICOLON)
    days = back(EXPORTS["days.csv"].render(plan, review, Options(SEMICOLON)), SEMICOLON)
    assert len(rows) == len(plan.posts) + 1
    assert len(days) == len(entries(plan)) + len(routines(plan)) + 1
    assert "2027-01-05" in rows[1]


TYPED = (  # what an owner may type into a post, with what a spreadsheet, a template or a page might run
    "=HYPERLINK(0)", "@SUM(1)", "{0.__class__}", "<script>x</script>", "#eval(1)", 'a,"b";c', "+1-2"
)  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_what_was_typed_into_a_post_comes_back_as_text_in_each_column_it_fills(typed: str) -> None:
    answers = quick().said.model_copy(deep=True)
    answers.calendar.own = [OwnPost(id="own1", title=typed, show=typed, first=typed, ask=typed)]
    answers.goals[0].name = typed
    answers.audiences = [Audience(id="a1", name=typed)]
    answers.themes = [Theme(id="m1", title=typed)]
    plan, review = reviewed(built(answers))
    table = pd.read_csv(io.BytesIO(EXPORTS["calendar.csv"].render(plan, review)), dtype=str).fillna("")
    post = next(one for one in plan.posts if one.key == "own1")
    own = table[table["Title"].str.removeprefix("'") == post.title].iloc[0]
    guarded = f"'{post.title}" if post.title[0] in "=+-@" else post.title
    assert own["Title"] == guarded
    of_idea = table[table["Key idea of the month"] == "Yes"].iloc[0]
    assert (own["Goal"], own["Audience"]) == ("", "")
    assert (of_idea["Goal"], of_idea["Audience"]) == (guarded, guarded)
    for column, text in (("What to show", post.show), ("First sentence", post.first)):
        assert own[column].removeprefix("'") == text
    assert set(table["Theme"]) >= {guarded}


def test_other_programs_read_the_calendar() -> None:
    plan, review = reviewed(quick())
    data = io.BytesIO(EXPORTS["calendar.csv"].render(plan, review))
    table = pd.read_csv(data, parse_dates=["Make by", "Goes out"])
    assert list(table.columns) == list(calendar_table(plan).columns)
    assert table["Minutes"].sum() == sum(post.minutes for post in plan.posts)
    assert table["Goes out"].is_monotonic_increasing
    assert table["Week"].between(1, 13).all()


@pytest.mark.parametrize(("separator", "percent"), [(COMMA, "80.1"), (SEMICOLON, "80,1")])
def test_numbers_have_the_decimal_point_that_goes_with_the_separator(separator: str, percent: str) -> None:
    plan, review = reviewed(persona(next(p for p in PERSONAS if p.stem == "bakery-bergen")))
    rows = back(EXPORTS["platforms.csv"].render(plan, review, Options(separator)), separator)
    facebook = next(row for row in rows if row[0] == "Facebook")
    assert facebook[rows[0].index("A survey says (%)")] == percent


def test_what_was_typed_as_a_name_does_not_run_in_a_spreadsheet() -> None:
    answers = quick().said.model_copy(deep=True)
    answers.platforms.handle = "@fjordbakeri"
    plan, review = reviewed(built(answers))
    rows = back(EXPORTS["handles.csv"].render(plan, review))
    assert {row[2] for row in rows[1:]} == {"'@fjordbakeri"}


def test_what_we_are_not_doing_has_its_own_file() -> None:
    plan, review = reviewed(quick())
    rows = back(EXPORTS["not-doing.csv"].render(plan, review))
    names = [plan.library.place_name(choice.id) for choice in plan.choice if choice.role != "focus"]
    assert [row[0] for row in rows[1:]] == names
    assert {row[3] for row in rows[1:]} == {"2027-04-03"}


def test_the_plan_has_the_place_and_three_themes() -> None:
    plan, review = reviewed(quick())
    cells = [cell for row in back(EXPORTS["plan.csv"].render(plan, review)) for cell in row]
    assert {"Facebook", *(theme.title for theme in plan.themes)} <= set(cells)


@pytest.mark.parametrize(
    ("country", "separator"), [("NO", ";"), ("PL", ";"), ("DE", ";"), ("GB", ","), ("US", ","), ("", ";")]
)
def test_the_separator_follows_the_country(country: str, separator: str) -> None:
    assert separator_for(country) == separator


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Fjord Bakeri", "fjord-bakeri"),
        ("Fjørd Bakeri", "fjord-bakeri"),
        ("Żółta Łódź", "zolta-lodz"),
        ("Müller & Söhne", "muller-sohne"),
        ("Straßenbäckerei", "strassenbackerei"),
        ("Пекарня Хлеб", "pekarnia-khleb"),
        ("Joe's Café — Oslo", "joes-cafe-oslo"),
        ("../../etc", "etc"),
        ("日本", "plan"),
        ("👨‍👩‍👧", "plan"),
        ("", "plan"),
        ("a" * 200, "a" * 60),
    ],
)
def test_a_file_name_begins_with_the_business_in_plain_letters(name: str, plain: str) -> None:
    assert slug(name) == plain


def test_businesses_whose_names_have_no_plain_letters_do_not_overwrite_each_other() -> None:
    uids = {"日本": "a1b2c3d4", "ήλιος": "d4c3b2a1", "Пекарня": "123456789"}
    names = {file_stem(Answers(uid=uid, business=Business(name=name))) for name, uid in uids.items()}
    assert names == {"plan-a1b2c3", "plan-d4c3b2", "pekarnia"}
    assert file_stem(Answers(uid="9")) == "plan"


def test_the_files_of_a_plan_are_named_after_the_business() -> None:
    plan, review = reviewed(quick(name="Fjørd Bakeri"))
    named = {key: export.one(plan, review).name for key, export in EXPORTS.items()}
    assert all(name.startswith("fjord-bakeri-") for name in named.values())
    assert len({*named.values()}) == len(EXPORTS)
    assert named["plan.pdf"] == "fjord-bakeri-plan.pdf"
    assert named["buffer.csv"] == "fjord-bakeri-buffer-facebook-Europe-Oslo.csv"


@pytest.mark.parametrize("export", EXPORTS)
def test_the_same_plan_gives_the_same_bytes(export: str) -> None:
    assert EXPORTS[export].render(*reviewed(quick())) == EXPORTS[export].render(*reviewed(quick()))


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("＝1+1", "'＝1+1"),
        (" =1+1", "' =1+1"),
        ("a;=cmd()", "a;'=cmd()"),
        ("a, @SUM(A1)", "a, '@SUM(A1)"),
        ("Anna, @nordlys and +47 55 12", "Anna, @nordlys and +47 55 12"),
    ],
)
def test_a_formula_is_guarded_wherever_another_separator_would_begin_it(cell: str, safe: str) -> None:
    assert back(to_csv(Table("plan", ("name",), ((cell,),))))[1] == [safe]
