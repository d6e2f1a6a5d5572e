"""When the database refuses, nothing is half written and the words say what to do."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, QueuePool, event, text
from sqlalchemy.exc import DBAPIError

from planner.answers import Change
from planner.errors import NotSaved, StoreError
from planner.language import language
from planner.store import Store
from tests.store.conftest import bakery, business

OpenStore = Callable[..., Store]
BREAD = [business("sells", None, "Bread")]


def writes(store: Store, address: str) -> list[Callable[[], object]]:
    return [
        lambda: store.save(address, "op", BREAD),
        lambda: store.undo(address, "undo"),
        lambda: store.create(bakery()),
        lambda: store.rename(address, "Other"),
        lambda: store.duplicate(address, ""),
        lambda: store.delete(address),
    ]


def refused(action: Callable[[], object], words: str) -> None:
    with pytest.raises(NotSaved, match=words) as error:
        action()
    assert isinstance(error.value.__cause__, DBAPIError)
    assert error.value.text(language("en-XA")).startswith("⟦"), "not in the catalogues"


@contextmanager
def locked(raw: Engine) -> Iterator[None]:
    """Another program holds every plan."""
    connection = raw.connect()
    if raw.dialect.name == "sqlite":
        connection.connection.cursor().execute("BEGIN IMMEDIATE")
    else:
        connection.execute(text("SELECT * FROM plan FOR UPDATE"))
    yield
    connection.close()


def test_a_locked_database_refuses_and_works_again(url: str, open_store: OpenStore, raw: Engine) -> None:
    store = open_store(url, busy_timeout=50)
    address = store.create(bakery())
    with locked(raw):
        refused(lambda: store.save(address, "op", BREAD), "Not saved: another window .* Wait a moment")
        assert store.load(address).business.sells == ""
    assert store.save(address, "op", BREAD).business.sells == "Bread"
    assert store.revision(address) == 1


def test_a_read_only_file_refuses_every_write_and_can_be_read(
    sqlite_url: str, file: Path, open_store: OpenStore
) -> None:
    writer = open_store(sqlite_url)
    address = writer.create(bakery())
    writer.save(address, "before", [business("asked", None, "Rye?")])
    writer.close()
    before = file.read_bytes()
    store = open_store(f"sqlite:///file:{file}?mode=ro&uri=true")
    for action in writes(store, address):
        refused(action, "Not saved: your plans can only be read. Allow the app to write")
    store.ping()
    assert store.load(address).business.asked == "Rye?"
    assert [p.name for p in store.plans()] == ["Bakery Blum"]
    store.close()
    assert file.read_bytes() == before


def test_a_read_only_server_refuses_every_write(postgres_url: str, open_store: OpenStore) -> None:
    address = open_store(postgres_url).create(bakery())
    store = open_store(postgres_url + "&options=-c%20default_transaction_read_only%3Don")
    for action in writes(store, address):
        refused(action, "Not saved: your plans can only be read")
    assert store.load(address).business.sells == ""


def test_a_full_disk_refuses_and_keeps_what_was_there(sqlite_url: str, open_store: OpenStore) -> None:
    address = open_store(sqlite_url).create(bakery())
    texts = dict.fromkeys(
        ("who", "pain", "relief", "inspire", "position", "competition", "habits"), "x" * 600
    )
    large: list[Change] = [
        (("business", "sells"), None, "Bread"),
        (("audiences", "a1"), None, {"id": "a1"} | texts),
    ]

    def no_room(raw: Any, _: object) -> None:
        raw.execute("PRAGMA max_page_count=1")  # never less than the file has

    event.listen(QueuePool, "connect", no_room)
    try:
        full = open_store(sqlite_url)
        for _ in range(2):
            refused(lambda: full.save(address, "op", large), "Not saved: the disk is full. Free some space")
    finally:
        event.remove(QueuePool, "connect", no_room)
    again = open_store(sqlite_url)
    assert again.revision(address) == 0
    assert again.load(address).business.sells == ""
    assert again.save(address, "op", large).audiences[0].habits == "x" * 600


def test_a_lost_connection_is_replaced(postgres: Engine, postgres_url: str, open_store: OpenStore) -> None:
    store = open_store(postgres_url)
    address = store.create(bakery())
    with postgres.connect() as connection:
        ended = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = :name"
        assert connection.execute(
            text(ended), {"name": postgres_url.split("/")[3].split("?")[0]}
        ).scalar_one()
    assert store.save(address, "op", BREAD).business.sells == "Bread"


def test_a_database_that_is_away_is_said(postgres: Engine, postgres_url: str, open_store: OpenStore) -> None:
    store = open_store(postgres_url)
    address = store.create(bakery())
    store.ping()
    with postgres.connect() as connection:
        connection.execute(text(f"DROP DATABASE {postgres_url.split('/')[3].split('?')[0]} WITH (FORCE)"))
    for action in (store.ping, store.plans, lambda: store.load(address), lambda: store.revision(address)):
        with pytest.raises(StoreError, match="Your plans cannot be read right now") as error:
            action()
        assert isinstance(error.value.__cause__, DBAPIError)
    refused(
        lambda: store.save(address, "op", BREAD), "Not saved: your plans cannot be reached. Wait a moment"
    )


def test_a_file_that_is_no_database_is_refused_untouched(file: Path, sqlite_url: str) -> None:
    file.write_bytes(b"my shopping list" * 100)
    with pytest.raises(StoreError, match="cannot be read"):
        Store(sqlite_url)
    assert file.read_bytes() == b"my shopping list" * 100


def test_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        Store(f"sqlite:///{tmp_path}/no/such/plans.db")


def test_an_error_between_the_statements_of_a_save_writes_neither(
    url: str, open_store: OpenStore, raw: Engine
) -> None:
    store = open_store(url)
    mine, other = store.create(bakery()), store.create(bakery())
    store.save(other, "op", BREAD)
    with pytest.raises(NotSaved):  # the operation's name is taken: the revision is refused
        store.save(mine, "op", BREAD)
    assert store.load(mine).business.sells == ""
    assert store.revision(mine) == 0


def test_an_undone_transaction_leaves_no_lock(sqlite_url: str, file: Path, open_store: OpenStore) -> None:
    store = open_store(sqlite_url)
    with pytest.raises(StoreError):
        store.save("nowhere", "op", BREAD)
    with closing(sqlite3.connect(file, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
