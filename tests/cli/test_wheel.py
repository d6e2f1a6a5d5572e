"""The wheel: what is in it works outside the checkout."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.paths import ROOT

BUILT_FROM = ("app.py", "setup.py", "pyproject.toml", "README.md", "LICENSE")
FOLDERS = ("planner", "pages", ".streamlit", "tests/personas")
QUICK = "quick --name Fjord --trade bakery --country NO --goal leads --minutes 180 --start 2027-01-04"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a wheel puts into site-packages."""
    source, there = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("site-packages")
    for name in BUILT_FROM:
        shutil.copy(ROOT / name, source / name)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    build = [sys.executable, "-c", "from setuptools.build_meta import build_wheel; build_wheel('.')"]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    (wheel,) = source.glob("ninety_ten-*.whl")
    with ZipFile(wheel) as packed:
        packed.extractall(there)
    return there


def run(unpacked: Path, cwd: Path, words: str, given: bytes = b"") -> bytes:
    """What the command prints in a folder away from the checkout."""
    here = {**os.environ, "PYTHONPATH": str(unpacked)}
    done = subprocess.run(
        [sys.executable, "-m", "planner", *words.split()],
        cwd=cwd, env=here, input=given, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_answers_go_from_one_command_to_the_next_and_become_a_pdf(unpacked: Path, tmp_path: Path) -> None:
    answers = run(unpacked, tmp_path, QUICK)
    assert b"Followed:" in run(unpacked, tmp_path, "check -", answers)
    run(unpacked, tmp_path, "plan - out --only pdf", answers)
    assert (tmp_path / "out" / "fjord-plan.pdf").read_bytes().startswith(b"%PDF")


def test_the_wheel_holds_the_app_with_all_it_reads_and_no_build_script(unpacked: Path) -> None:
    app = unpacked / "planner" / "app"
    tracked = {
        path.relative_to(ROOT) for path in (ROOT / "pages").rglob("*") if path.suffix in (".py", ".svg")
    }
    assert {path for path in tracked if not (app / path).exists()} == set()
    assert (app / ".streamlit" / "config.toml").exists()
    assert {path.name for path in app.glob("*.py")} == {"app.py"}
    assert len([*app.glob("tests/personas/*.json")]) == len([*ROOT.glob("tests/personas/*.json")])


def test_every_file_of_the_planner_is_in_the_wheel(unpacked: Path) -> None:
    files = [path for path in (ROOT / "planner").rglob("*.*") if path.suffix != ".pyc"]
    assert [path for path in files if not (unpacked / path.relative_to(ROOT)).exists()] == []
