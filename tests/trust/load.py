"""L3: many writers, one save every five seconds each."""

import threading
import time
from contextlib import closing
from random import Random

from planner.errors import NotSaved, StoreError
from planner.store import Store
from tests.store.conftest import bakery
from tests.trust.writer import change

EVERY = 5.0  # seconds between two saves of one writer
PLANS = 20  # so that writers share plans


def writers(url: str, count: int, seconds: float, every: float = EVERY) -> tuple[list[float], int, int]:
    """How long each save took in seconds, how many failed, how many acknowledged ones were lost."""
    took: list[float] = []
    failed, known = [0], [-1] * count
    with closing(Store(url)) as store:
        plans = [store.create(bakery()) for _ in range(PLANS)]
        end = time.monotonic() + seconds

        def write(writer: int) -> None:
            pause = threading.Event()
            pause.wait(Random(writer).uniform(0, every))  # noqa: S311 - when people type is no secret
            while time.monotonic() < end:
                number, begun = known[writer] + 1, time.monotonic()
                try:
                    store.save(plans[writer % PLANS], f"w{writer} {number}", change(f"w{writer}", number))
                    known[writer] = number
                    took.append(time.monotonic() - begun)
                except (NotSaved, StoreError):
                    failed[0] += 1
                pause.wait(max(0.0, every - (time.monotonic() - begun)))

        threads = [threading.Thread(target=write, args=(n,)) for n in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        lost = 0
        for place, plan in enumerate(plans):
            kept = store.load(plan).model_dump()["business"]
            lost += sum(int(kept.get(f"w{w}", -1)) != known[w] for w in range(place, count, PLANS))
    return took, failed[0], lost
