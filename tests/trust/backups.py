"""F7: backups under writers hold every save acknowledged before they began, and fit the other engine."""

import threading
from contextlib import closing, suppress
from pathlib import Path

from planner.errors import NotSaved
from planner.store import Store, backup, hash_of, restore
from planner.store.dump import rows
from tests.store.conftest import bakery
from tests.trust.writer import change

PAUSE = 0.02  # seconds between two saves of one writer


def missed(url: str, folder: Path, backups: int, writers: int) -> int:
    """How many acknowledged saves the backups lack, with so many people saving."""
    stop, lacking = threading.Event(), 0
    known = [-1] * writers
    with closing(Store(url)) as store:
        plan = store.create(bakery())

        def write(writer: int) -> None:
            while not stop.is_set():
                number = known[writer] + 1
                with suppress(NotSaved):  # refused in words: tried again
                    store.save(plan, f"w{writer} {number}", change(f"w{writer}", number))
                    known[writer] = number
                stop.wait(PAUSE)

        threads = [threading.Thread(target=write, args=(n,)) for n in range(writers)]
        for thread in threads:
            thread.start()
        try:
            for number in range(backups):
                before = list(known)
                file = folder / f"{number}.backup"
                backup(store, file)
                there = {row["op_id"] for table, row in rows(file)[1] if table == "revision"}
                lacking += sum(
                    f"w{w} {n}" not in there for w, top in enumerate(before) for n in range(top + 1)
                )
        finally:
            stop.set()
            for thread in threads:
                thread.join()
    return lacking


def equal_after_restore(url: str, other: str, folder: Path) -> bool:
    """Whether all plans of one database are the same in another, by their hash."""
    with closing(Store(url)) as store:
        proof = backup(store, folder / "moved.backup")
        return proof == restore(other, folder / "moved.backup") == hash_of(store)
