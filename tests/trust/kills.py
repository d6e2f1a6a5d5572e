"""F1: kill -9 in the middle of saves; nothing acknowledged is lost, nothing is there twice."""

import os
import random
import signal
from contextlib import closing

from planner.store import Store
from tests.store.conftest import bakery
from tests.trust.writer import change


def lost_and_doubled(url: str, kills: int, saves: int = 40) -> tuple[int, int, int]:
    """How many acknowledged saves were lost, how many were doubled, and how many there were."""
    chance, lost, doubled, number = random.Random(7), 0, 0, 0  # noqa: S311 - when to kill is no secret
    with closing(Store(url)) as store:
        plan = store.create(bakery())
    for _ in range(kills):
        known = _until_killed(url, plan, number, chance.randint(1, saves))
        with closing(Store(url)) as store:
            kept = int(store.load(plan).model_dump()["business"]["w"])
            lost += max(0, known - kept)
            again = known + 1  # the one whose answer never came: it is asked for once more
            before = store.revision(plan)
            store.save(plan, f"w {again}", change("w", again))
            doubled += (store.revision(plan) - before) != (kept == known)
            number = again + 1
            doubled += store.revision(plan) != number
    return lost, doubled, number


def _until_killed(url: str, plan: str, number: int, saves: int) -> int:
    """Let a process save without end, kill it in mid-air after so many; the last number it acknowledged."""
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        _save_without_end(url, plan, number, there)
    os.close(there)
    with os.fdopen(here) as said:
        for _ in range(saves):
            last = said.readline()
        os.kill(child, signal.SIGKILL)
        rest = said.read().split("\n")[:-1]
    os.waitpid(child, 0)
    return int([last.strip(), *rest][-1])


def _save_without_end(url: str, plan: str, number: int, out: int) -> None:
    """What the process does that is there to be killed."""
    try:
        store = Store(url)
        while True:
            store.save(plan, f"w {number}", change("w", number))
            os.write(out, f"{number}\n".encode())
            number += 1
    finally:
        os._exit(1)
