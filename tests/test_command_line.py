import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from planner.__main__ import FINE, REFUSED, USAGE, main
from planner.answers import MAX_BYTES, read

QUICK = [
    "quick", "--name", "Fjord Bakeri", "--trade", "bakery", "--country", "NO", "--goal", "leads",
    "--minutes", "180", "--start", "2027-01-04",
]  # fmt: skip
FILES = [
    "fjord-bakeri-answers.json", "fjord-bakeri-ask-customers.pdf", "fjord-bakeri-calendar.csv",
    "fjord-bakeri-handles.csv", "fjord-bakeri-not-doing.csv", "fjord-bakeri-plan.csv",
    "fjord-bakeri-plan.pdf", "fjord-bakeri-platforms.csv",
]  # fmt: skip
BAKERY = str(Path(__file__).parent / "personas" / "bakery-bergen.json")
FOCUS = """\
Place       Points of 100  Wins of 100 tries  Customers   Liking
Facebook             87.5                 91  Many        Yes
WhatsApp             77.5                  9  Quite many  Quite
Instagram            72.5                  0  Quite many  Yes
TikTok               47.5                  0  Very few    Somewhat
Newsletter             45                  0  Very few    Somewhat
Pinterest              40                  0  Very few    Somewhat

Facebook is a clear first.
If customers on Facebook were “Some” instead of “Many”, WhatsApp would come first.
Whether customers are on WhatsApp is a guess; it moves the result by 5 of 100 points.
How much you like WhatsApp is a guess; it moves the result by 5 of 100 points.
Of our effort: 90% to Facebook and 10% to Instagram. 14 hours 54 in three months for our one place.
Clear means first in 80 of 100 tries or more, likely 60 or more (our limits).
"""
MONDAY = 0

Captured = pytest.CaptureFixture[str]


def written(folder: Path, arguments: list[str], capsys: Captured, name: str = "a.json") -> Path:
    capsys.readouterr()
    assert main(arguments) == FINE
    path = folder / name
    path.write_text(capsys.readouterr().out, encoding="utf-8", newline="\n")
    return path


def replaced(option: str, value: str) -> list[str]:
    at = QUICK.index(option) + 1
    return [*QUICK[:at], value, *QUICK[at + 1 :]]


def refused(arguments: list[str], capsys: Captured, code: int = REFUSED) -> str:
    capsys.readouterr()
    assert main(arguments) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_a_quick_plan_becomes_files_that_are_the_same_twice(tmp_path: Path, capsys: Captured) -> None:
    for folder in ("one", "two"):
        path = written(tmp_path, QUICK, capsys, f"{folder}.json")
        assert main(["plan", str(path), str(tmp_path / folder)]) == FINE
        assert sorted(p.name for p in (tmp_path / folder).iterdir()) == FILES
    for name in FILES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert (tmp_path / "one" / FILES[0]).read_bytes() == (tmp_path / "one.json").read_bytes()


def test_it_runs_as_a_module_without_a_word_on_stderr(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    command = [sys.executable, "-W", "error", "-m", "planner", "plan", str(path), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, check=False, cwd=Path(__file__).parent.parent)
    assert (done.returncode, done.stderr) == (FINE, b"")
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == FILES


def test_only_the_files_asked_for_are_written(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert (
        main(["plan", str(path), str(tmp_path / "out"), "--only", "csv", "--separator", "semicolon"]) == FINE
    )
    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == [name for name in FILES if name.endswith(".csv")]
    assert b"Theme;Goal;" in (tmp_path / "out" / names[0]).read_bytes()


def test_the_goal_is_the_trades_first_want_with_that_result(tmp_path: Path, capsys: Captured) -> None:
    answers = read(written(tmp_path, replaced("--goal", "hiring"), capsys).read_bytes())
    assert answers.goals[0].want == "bakery/saturday-help"


def test_the_default_start_is_a_coming_monday(tmp_path: Path, capsys: Captured) -> None:
    start = read(written(tmp_path, QUICK[:-2], capsys).read_bytes()).calendar.start
    assert start
    assert start.weekday() == MONDAY
    assert start > date(2026, 1, 1)


def test_a_business_in_no_list_says_three_things(tmp_path: Path, capsys: Captured) -> None:
    other = replaced("--trade", "other")
    assert "--sells" in refused(other, capsys)
    words = ["--sells", "candles", "--asked", "do they drip", "--shows", "pouring wax"]
    path = written(tmp_path, [*other, *words], capsys)
    assert main(["plan", str(path), str(tmp_path / "out"), "--only", "csv"]) == FINE
    assert "candles" in (tmp_path / "out" / "fjord-bakeri-calendar.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("option", "value", "named"),
    [
        ("--trade", "astronaut", "bakery"),
        ("--goal", "fame", "leads"),
        ("--goal", "service", "leads"),
        ("--country", "ZZ", "NO"),
        ("--minutes", "abc", "whole number"),
        ("--minutes", "100000", "or less"),
        ("--name", "\u200b", "Name of your business"),
        ("--name", "x" * 10_000, "at most 80"),
    ],
)
def test_an_option_that_cannot_be_used_is_one_line(
    option: str, value: str, named: str, capsys: Captured
) -> None:
    assert named in refused(replaced(option, value), capsys)


def bad_files(folder: Path) -> dict[str, bytes]:
    whole = b'{"format": "ninety-ten-answers", "schema_version": 1, "plan": %s}'
    return {
        "not text": b"\xff\xfe\x00binary",
        "truncated": (whole % b"{}")[:-5],
        "a list": b"[]",
        "too large": b" " * (MAX_BYTES + 1),
        "newer": b'{"format": "ninety-ten-answers", "schema_version": 99, "plan": {}}',
        "another program's": b'{"format": "other", "schema_version": 1, "plan": {}}',
        "a wrong field": whole % b'{"time": {"minutes": "abc"}}',
        "no start": whole % b"{}",
        "a start at the end of time": whole % b'{"calendar": {"start": "9999-12-01"}}',
    }


@pytest.mark.parametrize("kind", bad_files(Path()))
def test_a_file_that_cannot_be_used_is_one_line(kind: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(bad_files(tmp_path)[kind])
    assert refused(["plan", str(path), str(tmp_path / "out")], capsys).startswith(str(path))
    assert refused(["focus", str(path)], capsys).startswith(str(path))
    assert not (tmp_path / "out").exists()


def test_a_path_that_cannot_be_used_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert "No such file" in refused(["plan", str(tmp_path / "none"), "out"], capsys)
    assert "irectory" in refused(["check-file", str(tmp_path)], capsys)
    assert "cannot be written" in refused(["plan", str(path), str(path)], capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bogus"],
        ["plan"],
        ["plan", "f", "o", "--only", "xlsx"],
        ["plan", "f", "o", "--today", "5"],
        ["focus"],
        ["focus", "f", "--today", "5"],
        QUICK[:3],
    ],
)
def test_wrong_usage_is_one_line_and_another_code(arguments: list[str], capsys: Captured) -> None:
    refused(arguments, capsys, USAGE)


def test_focus_prints_the_ranking_how_sure_it_is_and_what_would_change_it(capsys: Captured) -> None:
    assert main(["focus", BAKERY]) == FINE
    assert capsys.readouterr() == (FOCUS, "")


def test_focus_for_programs_has_the_same_numbers_under_steady_keys(capsys: Captured) -> None:
    assert main(["focus", BAKERY, "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "business", "today", "place", "first", "certainty", "in_words", "tied", "ranking", "flip", "guesses",
        "trial", "shares", "focus_minutes", "scheduled_share", "owned_share",
    ]  # fmt: skip
    assert list(found["ranking"][0]) == [
        "place", "name", "points", "wins", "audience", "audience_how", "love", "love_how", "overlap",
        "purpose", "minutes", "ruled_out_by", "survey",
    ]  # fmt: skip
    assert (found["place"], found["first"], found["certainty"], found["trial"]) == (
        "facebook", "facebook", "clear", None,
    )  # fmt: skip
    assert [(one["place"], one["wins"]) for one in found["ranking"][:2]] == [
        ("facebook", 91),
        ("whatsapp", 9),
    ]
    assert found["flip"] == {
        "place": "facebook", "field": "audience", "how": "customer", "was": 4, "becomes": 2,
        "winner": "whatsapp",
    }  # fmt: skip
    assert found["shares"][0] == {"place": "facebook", "role": "focus", "share": 90}
    assert (found["focus_minutes"], found["scheduled_share"], found["owned_share"]) == (894, 90, 0)


def test_focus_says_when_a_place_is_on_trial_and_where_nothing_can_be_named(
    tmp_path: Path, capsys: Captured
) -> None:
    path = written(tmp_path, replaced("--trade", "accountant"), capsys)
    assert main(["focus", str(path), "--json", "--today", "2027-01-05"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert (found["today"], found["trial"]["last"]) == ("2027-01-05", "2027-01-17")
    document = json.loads(path.read_text(encoding="utf-8"))
    assumed = [one["place"] for one in found["ranking"]]
    document["plan"]["platforms"] = {"places": [{"id": place, "love": 0} for place in assumed]}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert main(["focus", str(path)]) == FINE
    said = capsys.readouterr().out
    assert said.count("ruled out") == len(assumed)
    assert "No place can be named yet: a “No” rules out every one." in said
    assert main(["focus", str(path), "--json"]) == FINE
    found = json.loads(capsys.readouterr().out)
    assert (found["place"], found["first"], found["certainty"], found["flip"]) == (None, None, None, None)


def test_help_documents_the_exit_codes(capsys: Captured) -> None:
    assert main(["plan", "--help"]) == FINE
    assert "Exit codes: 0" in capsys.readouterr().out


def test_a_good_file_is_called_good(tmp_path: Path, capsys: Captured) -> None:
    path = written(tmp_path, QUICK, capsys)
    assert main(["check-file", str(path)]) == FINE
    assert "opens" in capsys.readouterr().out


def test_the_schema_names_every_part_and_holds_together(capsys: Captured) -> None:
    assert main(["schema"]) == FINE
    schema = json.loads(capsys.readouterr().out)
    assert {"business", "goals", "platforms"} <= set(schema["properties"]["plan"]["properties"])
    names = set(schema["$defs"])
    assert {ref.rpartition("/")[2] for ref in references(schema)} <= names


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for value in node.values() for ref in references(value)]
    return [ref for item in node for ref in references(item)] if isinstance(node, list) else []
