"""`make load` and `make faults`: the figures of docs/figures.md, on this machine, on loopback only.

`ARGS="--only F1,F2"` measures some of them; it ends with 1 if one is over its limit.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.paths import ROOT
from tests.trust import backups, kills, load, powercut, servers, typing

Rows = Iterator[tuple[str, str, bool]]  # what was measured, the result, whether it holds


def l3(folder: Path) -> Rows:
    """200 writers, one save each 5 s, for a minute."""
    with servers.postgres() as (uri, _):
        for engine, url in _both(folder, uri, "l3"):
            took, failed, lost = load.writers(url, 200, 60)
            p95 = sorted(took)[int(0.95 * len(took))] * 1000
            said = f"{len(took)} saves, p95 {p95:.0f} ms, {failed} failed, {lost} lost"
            yield f"200 writers for 60 s, {engine}", said, p95 <= 100 and failed == lost == 0


def f1(folder: Path) -> Rows:
    """200 kill -9 an engine."""
    with servers.postgres() as (uri, _):
        for engine, url in _both(folder, uri, "f1"):
            lost, doubled, saves = kills.lost_and_doubled(url, 200)
            said = f"{saves} saves, {lost} lost, {doubled} doubled"
            yield f"200 kill -9, {engine}", said, lost == doubled == 0


def f2(_: Path) -> Rows:
    """200 power cuts, and 200 that must lose."""
    lost, damaged, saves = powercut.lost_in_cuts(200)
    yield "200 power cuts, as set", f"{saves} saves, {lost} lost, {damaged} damaged", lost == damaged == 0
    lost, damaged, saves = powercut.lost_in_cuts(200, synchronous="NORMAL")
    yield "200 power cuts, synchronous=NORMAL (must lose)", f"{saves} saves, {lost} lost", lost > 0


def f3(_: Path) -> Rows:
    """PostgreSQL killed 20 times."""
    with servers.postgres() as (uri, folder):
        lost, back, refused = servers.killed(uri, folder, "f3", 20)
    said = f"{lost} lost, back after at most {max(back):.1f} s, {refused} refused in words, none otherwise"
    yield "PostgreSQL killed 20 times", said, lost == 0 and max(back) <= 10


def f4(folder: Path) -> Rows:
    """The app killed while somebody types."""
    kept, seconds = typing.killed(folder)
    yield (
        "app killed while somebody types",
        f"kept: {kept}, live after {seconds:.1f} s",
        kept and seconds <= 5,
    )


def f6(_: Path) -> Rows:
    """A disk that is full, and a lock of ten seconds; the rest by the tests."""
    yield "a disk that is full (tmpfs)", *servers.full_disk()
    yield "locked for 10 s", *servers.locked(10)
    yield "read-only, locked, full, gone, damaged: tests", *_tests("tests/store/test_store_trouble.py")


def f7(folder: Path) -> Rows:
    """30 backups under 20 writers, and the move to the other engine."""
    with servers.postgres() as (uri, _):
        for engine, url in _both(folder, uri, "f7"):
            missed = backups.missed(url, folder, 30, 20)
            yield f"30 backups under 20 writers, {engine}", f"{missed} saves missing", missed == 0
            other = servers.fresh(uri, "moved") if engine == "SQLite" else f"sqlite:///{folder}/moved.db"
            equal = backups.equal_after_restore(url, other, folder)
            yield f"{engine} restored into the other engine", f"equal by hash: {equal}", equal


def f8(_: Path) -> Rows:
    """Newer schemas refused, old samples migrated."""
    yield "newer schema, old samples: tests", *_tests("tests/store/test_store_schema.py")


FIGURES: dict[str, dict[str, Callable[[Path], Rows]]] = {
    "load": {"L3": l3},
    "faults": {"F1": f1, "F2": f2, "F3": f3, "F4": f4, "F6": f6, "F7": f7, "F8": f8},
}


def _both(folder: Path, uri: str, name: str) -> list[tuple[str, str]]:
    return [("SQLite", f"sqlite:///{folder}/{name}.db"), ("PostgreSQL", servers.fresh(uri, name))]


def _tests(path: str) -> tuple[str, bool]:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return ("all pass" if done.returncode == 0 else done.stdout[-300:]), done.returncode == 0


def main() -> int:
    """Measure, and print a line of the table as each is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=sorted(FIGURES))
    parser.add_argument("--only", default="", help="such as F1,F2")
    options = parser.parse_args()
    wanted = [name for name in options.only.split(",") if name] or list(FIGURES[options.what])
    over = 0
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            for what, result, holds in FIGURES[options.what][name](Path(folder)):
                sys.stdout.write(f"| {name} | {what} | {result} | {'holds' if holds else 'OVER'} |\n")
                sys.stdout.flush()
                over += not holds
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
