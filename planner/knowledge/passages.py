"""The passages of the four articles: where each stands in our copy, how it begins, a hash of its text.

The texts are not here. Lines are paragraphs; the round-up, which stands on one line in our copy, is cut at
each answer and then at the ends of sentences, so that a part has about forty words.
"""

import csv
from functools import lru_cache
from pathlib import Path

from planner.knowledge.advice import Place

FILE = Path(__file__).parent / "data" / "passages.csv"


@lru_cache
def passages() -> dict[tuple[str, int], Place]:
    """Each passage by its article and its number there."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {
            (row["source"], int(row["paragraph"])): Place(
                paragraph=int(row["paragraph"]), begins=row["begins"], hash=row["hash"]
            )
            for row in csv.DictReader(file)
        }
