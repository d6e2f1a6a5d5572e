"""Backups are whole, fit either engine, and a bad one changes nothing."""

import gzip
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from planner.errors import StoreError, UnreadableFile
from planner.store import Store, backup, check, hash_of, restore
from tests.store.conftest import bakery, business

OpenStore = Callable[..., Store]


def filled(store: Store) -> str:
    """A plan with history, links and a browser."""
    plan = store.create(bakery(name="Bäckerei 🥐 \\u0000 Ö"), "Spring")
    for number in range(3):
        store.save(plan, f"{number}", [business("asked", store.load(plan).business.asked, f"Rye {number}?")])
    store.seen_by("key").accept(store.share(plan, "editor", 3, "Ann"))
    store.undo(plan, "u")
    return plan


@pytest.mark.parametrize("target", ["sqlite_url", "postgres_url"])
def test_a_backup_restored_into_either_engine_is_equal(
    store: Store, target: str, request: pytest.FixtureRequest, open_store: OpenStore, tmp_path: Path
) -> None:
    plan, file = filled(store), tmp_path / "plans.backup"
    other = request.getfixturevalue(target)
    if store._engine.url.render_as_string(hide_password=False) == other:
        other = (
            f"sqlite:///{tmp_path}/second.db" if target == "sqlite_url" else request.getfixturevalue("second")
        )
    proof = backup(store, file)
    assert proof == hash_of(store) == restore(other, file)
    again = open_store(other)
    assert again.load(plan) == store.load(plan)
    assert again.history(plan) == store.history(plan)
    assert again.seen_by("key").opened(plan).role == "editor"
    again.save(plan, "more", [business("sells", None, "Bread")])  # numbers go on where they were
    assert check(again) == (1, 5, [])
    assert file.stat().st_mode & 0o077 == 0, "others may read it"


@pytest.fixture
def second(postgres: Engine) -> str:
    """Another fresh PostgreSQL database."""
    with postgres.connect() as connection:
        connection.execute(text("CREATE DATABASE second"))
    return postgres.url.set(database="second").render_as_string(hide_password=False)


def test_a_full_database_takes_no_backup(store: Store, url: str, tmp_path: Path) -> None:
    filled(store)
    backup(store, tmp_path / "b")
    before = hash_of(store)
    with pytest.raises(StoreError, match=r"holds plans already\. Restore into an empty one"):
        restore(url, tmp_path / "b")
    assert hash_of(store) == before


def damaged(data: bytes) -> dict[str, tuple[bytes, str]]:
    """Ways in which a backup can be wrong, and what is said of each."""
    lines = gzip.decompress(data).splitlines(keepends=True)

    def sealed(*body: bytes) -> bytes:
        proof = sha256(b"".join(body)).hexdigest()
        return gzip.compress(b"".join(body) + json.dumps({"sha256": proof}).encode())

    newer = json.dumps({"format": "ninety-ten-store", "schema": "9999"}).encode() + b"\n"
    return {
        "empty": (b"", "damaged or not complete"),
        "cut off": (data[: len(data) // 2], "damaged or not complete"),
        "one byte changed": (data[:200] + bytes([data[200] ^ 1]) + data[201:], "damaged or not complete"),
        "a row missing": (gzip.compress(b"".join(lines[:2] + lines[3:])), "damaged or not complete"),
        "no end": (gzip.compress(b"".join(lines[:-1])), "damaged or not complete"),
        "something else": (b"my shopping list", "damaged or not complete"),
        "another program's": (sealed(b'{"format": "x", "schema": "0001"}\n'), "damaged or not complete"),
        "a list": (sealed(b"[]\n"), "damaged or not complete"),
        "newer": (sealed(newer, *lines[1:-1]), "made by a newer version"),
    }


def test_a_bad_backup_is_refused_before_anything_is_written(
    sqlite_url: str, open_store: OpenStore, tmp_path: Path
) -> None:
    store = open_store(sqlite_url)
    filled(store)
    backup(store, tmp_path / "good")
    for name, (data, says) in damaged((tmp_path / "good").read_bytes()).items():
        (tmp_path / "bad").write_bytes(data)
        with pytest.raises(UnreadableFile, match=says):
            restore(f"sqlite:///{tmp_path}/{name}.db", tmp_path / "bad")
        assert not (tmp_path / f"{name}.db").exists()
    with pytest.raises(UnreadableFile, match="cannot be read"):
        restore(f"sqlite:///{tmp_path}/none.db", tmp_path / "no such file")


def test_a_backup_that_cannot_be_written_says_so(
    sqlite_url: str, open_store: OpenStore, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="The backup could not be written"):
        backup(open_store(sqlite_url), tmp_path / "no" / "folder")


def test_a_check_finds_what_is_wrong(store: Store, raw: Engine) -> None:
    plan = filled(store)
    assert check(store) == (1, 4, [])
    with raw.begin() as connection:
        connection.execute(text("DELETE FROM revision WHERE number = 2"))
        connection.execute(text('UPDATE plan SET document = \'{"time": {"minutes": -1}}\''))
    assert check(store).faults == [f"plan {plan}: InvalidAnswer", f"plan {plan}: its history has a gap"]
