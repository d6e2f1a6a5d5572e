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
    "fjord-bakeri-answers.json", "fjord-bakeri-calendar.csv", "fjord-bakeri-plan.csv",
    "fjord-bakeri-plan.pdf",
]  # fmt: skip
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


def test_a_quick_plan_becomes_four_files_that_are_the_same_twice(tmp_path: Path, capsys: Captured) -> None:
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
    assert names == ["fjord-bakeri-calendar.csv", "fjord-bakeri-plan.csv"]
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
        QUICK[:3],
    ],
)
def test_wrong_usage_is_one_line_and_another_code(arguments: list[str], capsys: Captured) -> None:
    refused(arguments, capsys, USAGE)


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
