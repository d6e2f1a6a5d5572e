"""Prints one line for each file and answer of the command line, to see what a change of the code changes.

Keep what it prints, change the code, and compare: `python -m tools.fingerprint | diff before.txt -`.
"""

import io
import runpy
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from planner.answers import read

PERSONAS = sorted((Path(__file__).parents[1] / "tests" / "personas").glob("*.json"))
LATER = timedelta(days=40)  # the second day each persona is looked at: in its sixth week
READERS = ("check", "focus", "minutes")


def _run(*words: str) -> bytes:
    """What `python -m planner` prints and how it ends."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    with patch.object(sys, "argv", ["planner", *words]), redirect_stdout(out), redirect_stderr(out):
        try:
            runpy.run_module("planner", run_name="__main__")
        except SystemExit as end:
            print(end.code, file=out)
        out.flush()
    buffer = out.detach()
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()


def _line(name: str, data: bytes) -> None:
    print(sha256(data).hexdigest()[:16], name, flush=True)


def _persona(path: Path, today: date) -> None:
    name, day = f"{path.stem} {today}", today.isoformat()
    for command in READERS:
        for form in ([], ["--json"]):
            data = _run(command, str(path), "--today", day, *form)
            _line(f"{name} {command} {''.join(form)}", data)
    _files(name, path, day)
    with tempfile.TemporaryDirectory() as folder:
        healed = Path(folder) / "answers.json"
        _line(f"{name} heal", _run("heal", str(path), "--missed-week", "1", "--json", "--write", str(healed)))
        _files(f"{name} healed", healed, day)


def _files(name: str, path: Path, day: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _run("plan", str(path), folder, "--today", day)
        for file in sorted(Path(folder).iterdir()):
            _line(f"{name} {file.name}", file.read_bytes())


def main() -> None:
    """Every persona on its first day and later, then the schema."""
    for path in PERSONAS:
        start = read(path.read_bytes()).calendar.start
        assert start is not None
        for today in (start, start + LATER):
            _persona(path, today)
    _line("schema", _run("schema"))


if __name__ == "__main__":
    main()
