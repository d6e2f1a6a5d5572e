"""F2: a power cut drops what the disk had not yet been told to keep; replays the store's own."""

import os
import random
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
from sqlalchemy import event

from planner.store import Store
from planner.store.engine import SAFELY
from tests.store.conftest import bakery
from tests.trust.writer import change

_SECTOR = 512  # bytes that reach a disk together
Statements = list[tuple[str, Any]]
_synced: dict[str, bytearray] = {}  # each file as the disk is sure to hold it
_waiting: dict[str, list[tuple[int, bytes | None]]] = {}  # writes since; None cuts the file off there


class _File(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int]) -> None:
        self.name = os.path.basename(name if isinstance(name, str) else name.filename())
        super().__init__("unix", name, flags)
        _synced.setdefault(self.name, bytearray())
        _waiting.setdefault(self.name, [])

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802 - SQLite's names
        """Keep the write until it is synced."""
        super().xWrite(data, offset)
        _waiting[self.name].append((offset, bytes(data)))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Keep the cut until it is synced."""
        super().xTruncate(size)
        _waiting[self.name].append((size, None))

    def xSync(self, flags: int) -> None:  # noqa: N802
        """Now the disk holds it."""
        super().xSync(flags)
        _reach_disk(self.name, None)


class _Disk(apsw.VFS):
    def __init__(self) -> None:
        super().__init__("power-cut", "unix")

    def xOpen(self, name: Any, flags: list[int]) -> _File:  # noqa: N802
        """A file whose writes wait."""
        return _File(name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        """A file that is gone."""
        super().xDelete(filename, syncdir)
        for files in (_synced, _waiting):
            files.pop(os.path.basename(filename), None)


_DISK = _Disk()


def _reach_disk(name: str, chance: random.Random | None) -> None:
    """What waits is written: all of it, or, in a cut, each sector with even odds."""
    held = _synced[name]
    for offset, data in _waiting[name]:
        if data is None:
            if chance is None or chance.random() < 0.5:
                del held[offset:]
            continue
        pieces = [(offset, data)]
        if chance:
            sectors = range(0, len(data), _SECTOR)
            pieces = [(offset + at, data[at : at + _SECTOR]) for at in sectors if chance.random() < 0.5]
        for at, piece in pieces:
            held.extend(bytes(max(0, at + len(piece) - len(held))))
            held[at : at + len(piece)] = piece
    _waiting[name] = []


def saves_of_the_store(folder: Path, saves: int) -> tuple[Path, list[Statements]]:
    """A database with a plan, and the statements of each save the store would make next."""
    file = folder / "before.db"
    store = Store(f"sqlite:///{file}")
    plan = store.create(bakery())
    store.close()
    before = file.read_bytes()
    store = Store(f"sqlite:///{file}")
    said: Statements = []

    @event.listens_for(store._engine, "before_cursor_execute")
    def _note(_c: Any, _u: Any, statement: str, parameters: Any, _x: Any, _m: Any) -> None:
        said.append((statement, parameters))

    transactions = []
    for number in range(saves):
        said.clear()
        store.save(plan, f"w {number}", change("w", number))
        transactions.append(list(said))
    store.close()
    file.write_bytes(before)
    return file, transactions


def lost_in_cuts(cuts: int, synchronous: str = SAFELY["synchronous"]) -> tuple[int, int, int]:
    """How many acknowledged saves were lost, how many files damaged, and how many saves there were."""
    chance, lost, damaged, known = random.Random(3), 0, 0, 0  # noqa: S311 - when to cut is no secret
    with tempfile.TemporaryDirectory() as folder:
        before, saves = saves_of_the_store(Path(folder), 40)
        for cut in range(cuts):
            file = Path(folder) / f"cut{cut}.db"
            made = chance.randint(1, len(saves))
            _run(before, file, saves[:made], synchronous, chance)
            number, whole = _after(file, chance if cut % 2 else None)
            lost += max(0, made - number)
            damaged += not whole
            known += made
    return lost, damaged, known


def _run(
    before: Path, file: Path, saves: Iterable[Statements], synchronous: str, chance: random.Random
) -> None:
    _synced.clear()
    _waiting.clear()
    file.write_bytes(before.read_bytes())
    _synced[file.name] = bytearray(before.read_bytes())
    database = apsw.Connection(str(file), vfs="power-cut")
    for name, value in (SAFELY | {"synchronous": synchronous}).items():
        database.execute(f"PRAGMA {name}={value}")
    for statements in saves:
        database.execute("BEGIN IMMEDIATE")
        for statement, parameters in statements:
            if not statement.startswith("BEGIN"):
                database.execute(statement, parameters)
        database.execute("COMMIT")
        if chance.random() < 0.05:
            database.execute("PRAGMA wal_checkpoint(PASSIVE)")
    _cut.append(database)  # stays open: closing would sync


_cut: list[apsw.Connection] = []


def _after(file: Path, chance: random.Random | None) -> tuple[int, bool]:
    """The power is back: how many saves are there, and whether the file is whole."""
    if chance:
        for name in _synced:
            _reach_disk(name, chance)
    after = file.with_name(f"after-{file.name}")
    for name, held in _synced.items():
        if not name.endswith("-shm"):
            after.with_name(name.replace(file.name, after.name)).write_bytes(held)
    _cut.pop().close()
    with closing(apsw.Connection(str(after))) as database:
        whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        [(number,)] = database.execute("SELECT count(*) FROM revision").fetchall()
    return int(str(number)), whole
