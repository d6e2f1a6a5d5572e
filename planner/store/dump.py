"""All plans in one file that either engine takes: a line a row, the last line a hash of them all."""

import gzip
import json
import os
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, DateTime, MetaData, Table, func, insert, select, text

from planner.errors import StoreError, UnreadableFile
from planner.language import N_
from planner.store.access import utc
from planner.store.tables import SCHEMAS

FORMAT = "ninety-ten-store"
_BOOKKEEPING = ("alembic_version", "schema_version")
_DAMAGED = N_("This backup is damaged or not complete. Nothing was changed: take another one.")


def dump(connection: Connection, version: str, file: Path) -> str:
    """Write all rows of this moment into a file; the hash that proves them.

    Raises:
        StoreError: the file cannot be written.
    """
    part = file.with_name(file.name + ".part")
    proof = sha256()
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as raw:
            with gzip.GzipFile("", "wb", 6, raw, mtime=0) as out:
                for line in _lines(connection, version):
                    proof.update(line)
                    out.write(line)
                out.write(_line({"sha256": proof.hexdigest()}))
            raw.flush()
            os.fsync(raw.fileno())
        rows(part)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(N_("The backup could not be written ({reason})."), reason=error.strerror) from None
    return proof.hexdigest()


def fingerprint(connection: Connection, version: str) -> str:
    """The hash that a dump of this moment would end with."""
    proof = sha256()
    for line in _lines(connection, version):
        proof.update(line)
    return proof.hexdigest()


def rows(file: Path) -> tuple[str, list[tuple[str, dict[str, Any]]]]:
    """The version of the tables, and each row with its table; read whole and proved before any is used.

    Raises:
        UnreadableFile: damaged, cut off, newer, or no backup at all.
    """
    try:
        lines = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
        head, *body, end = lines
        whole = json.loads(end) == {"sha256": sha256(b"".join([head, *body])).hexdigest()}
        first = json.loads(head)
        version = first["schema"] if first["format"] == FORMAT else ""
        found = [(table, row) for table, row in map(json.loads, body)]
    except OSError as error:
        if error.errno:
            raise UnreadableFile(N_("This file cannot be read ({reason})."), reason=error.strerror) from None
        raise UnreadableFile(_DAMAGED) from None
    except (ValueError, KeyError, TypeError, EOFError, gzip.zlib.error):  # type: ignore[attr-defined]
        raise UnreadableFile(_DAMAGED) from None
    if not whole or not version:
        raise UnreadableFile(_DAMAGED)
    if version not in SCHEMAS:
        raise UnreadableFile(
            N_("This backup was made by a newer version of the app. Update the app, then restore it again.")
        )
    return version, found


def fill(connection: Connection, found: list[tuple[str, dict[str, Any]]]) -> None:
    """Insert the rows into empty tables."""
    tables = _tables(connection)
    for table in tables:
        mine = [_kept(table, row) for name, row in found if name == table.name]
        mine.sort(key=lambda row: row.get("parent") is not None)  # a link before those that came by it
        if mine:
            connection.execute(insert(table), mine)
        if mine and connection.dialect.name == "postgresql" and table.c[0].type.python_type is int:
            place = func.pg_get_serial_sequence(table.name, "id")
            connection.execute(select(func.setval(place, max(row["id"] for row in mine))))


def is_empty(connection: Connection) -> bool:
    """Whether no table holds a row."""
    return not any(connection.execute(select(table).limit(1)).first() for table in _tables(connection))


def _tables(connection: Connection) -> list[Table]:
    """The tables as they stand in this database, those that others refer to first."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: name not in _BOOKKEEPING)
    return found.sorted_tables


def _lines(connection: Connection, version: str) -> Iterator[bytes]:
    yield _line({"format": FORMAT, "schema": version})
    for table in sorted(_tables(connection), key=lambda one: one.name):
        key = next(iter(table.primary_key.columns))
        order = key if key.type.python_type is int else text(_BYTES[connection.dialect.name].format(key.name))
        columns = sorted(column.name for column in table.columns)
        for row in connection.execute(select(table).order_by(order)).mappings():
            yield _line([table.name, {name: _plain(row[name]) for name in columns}])


_BYTES = {"sqlite": "{}", "postgresql": '{} COLLATE "C"'}  # one order of texts on both engines


def _line(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n").encode()


def _plain(value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    return utc(value).isoformat(timespec="microseconds")


def _kept(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    times = {c.name for c in table.columns if isinstance(c.type, DateTime)}
    return {
        name: datetime.fromisoformat(value) if name in times and value else value
        for name, value in row.items()
    }
