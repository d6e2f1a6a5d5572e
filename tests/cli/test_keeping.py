"""`ninety-ten store`: backup, restore, check, migrate."""

from pathlib import Path

import pytest

from planner.cli import main
from planner.store import Store
from tests.store.conftest import bakery


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the plans are, empty."""
    monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///{tmp_path}/plans.db")
    return tmp_path


def test_plans_are_backed_up_checked_and_restored(
    database: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(f"sqlite:///{database}/plans.db")
    plan = store.create(bakery())
    store.close()
    file = str(database / "plans.backup")
    assert main(["store", "backup", file]) == main(["store", "check"]) == main(["store", "migrate"]) == 0
    assert "1 plans, 0 saves: all can be read" in capsys.readouterr().out
    assert main(["store", "backup", file]) == 1
    assert "There is a file of this name already" in capsys.readouterr().err
    assert main(["store", "restore", file]) == 1
    assert "This database holds plans already" in capsys.readouterr().err
    monkeypatch.setenv("PLANNER_DATABASE_URL", f"sqlite:///{database}/other.db")
    assert main(["store", "restore", file]) == 0
    again = Store(f"sqlite:///{database}/other.db")
    assert again.load(plan).business.name == "Bakery Blum"
    again.close()


def test_a_damaged_backup_is_one_line(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (database / "bad").write_bytes(b"no backup")
    assert main(["store", "restore", str(database / "bad")]) == 1
    error = capsys.readouterr().err
    assert error.startswith(str(database / "bad"))
    assert error.count("\n") == 1
    assert not (database / "plans.db").exists()
