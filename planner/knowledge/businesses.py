"""The table of businesses: what each is called, which kind of work it is, and what people bring and ask.

Searching folds case and accents. Each typed word begins a word of one name, or has its stem or its sense;
one slip is forgiven from five letters on. A whole word comes before a beginning, that before a stem, that
before a slip.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from planner.language import slug

FILE = Path(__file__).parent / "data" / "businesses.csv"
SHOWN = 7  # hits at most (ours)
_MOST_WORDS = 6  # typed; more is a sentence (ours)
_SLIP_FROM = 5  # letters of a word in which one slip is forgiven (ours)
_STEM_FROM = 4  # letters of a stem (ours)
_ENDINGS = ("ing", "ery", "er", "ist", "y", "e")  # cleaning, cleaner; cookery, cooking
_ALIKE = (  # words people take for each other (ours)
    {"lesson", "class", "classes", "course", "school", "teacher", "coach", "tuition"},
    {"shop", "store"},
    {"hire", "rental"},
)
_WORD = re.compile(r"[^\W_]+")
_NO_MARKS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_LITTLE = frozenset(_WORD.findall("a an and are am at for i in my of or our the to we with"))


@dataclass(frozen=True)
class Row:
    """One business of the table: of a trade of the list, or of kinds of work, the main one first."""

    id: str
    name: str = ""
    synonyms: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    trade: str = ""  # of the list; "" for a kind of work
    markets: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    worries: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()  # its busy times (see moments.toml)
    tags: tuple[str, ...] = ()  # how people get it, and what else is true of it
    leans: tuple[str, ...] = ()  # how buyers find it

    @property
    def stands_for(self) -> str:
        """The trade a plan of it has: one of the list, else its own."""
        return self.trade or self.id


def _row(cells: dict[str, str]) -> Row:
    def parts(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in cells[name].split(";") if part.strip())

    ways, _, leans = cells["places_hint"].partition(">")
    named = [part.partition("/") for part in parts("kind_or_trade")]
    return Row(
        id=slug(cells["name"]),
        name=cells["name"],
        synonyms=parts("synonyms"),
        kinds=tuple(name for what, _, name in named if what == "kind"),
        trade=next((name for what, _, name in named if what == "trade"), ""),
        markets=parts("market"),
        things=parts("things"),
        jobs=parts("jobs"),
        worries=parts("worries"),
        seasons=parts("seasons_busy"),
        tags=tuple(ways.split()),
        leans=tuple(leans.split()),
    )


@lru_cache
def businesses() -> dict[str, Row]:
    """Every business of the table by its id."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [_row(cells) for cells in csv.DictReader(file)]
    return {row.id: row for row in rows}


def find_business(typed: str) -> list[Row]:
    """The businesses whose name or synonym fits what was typed, the best first, at most seven."""
    every = _words(typed)
    words = [word for word in every if word not in _LITTLE] or every
    if not words or len(words) > _MOST_WORDS:
        return []
    found = [(min(scores), number, row) for number, (row, scores) in enumerate(_scored(words)) if scores]
    found.sort(key=lambda hit: hit[:2])
    return [row for _, _, row in found[:SHOWN]]


def _scored(words: list[str]) -> list[tuple[Row, list[tuple[int, ...]]]]:
    """Each row with the scores of those of its names that fit; less is better."""
    return [
        (row, [(*score, where) for where, name in names if (score := _score(words, name)) is not None])
        for row, names in _index()
    ]


@lru_cache
def _index() -> list[tuple[Row, list[tuple[int, list[str]]]]]:
    """Each row with the words of its name (0), its synonyms (1) and its things (2)."""
    return [
        (
            row,
            [
                (0, _words(row.name)),
                *((1, _words(name)) for name in row.synonyms),
                *((2, _words(thing)) for thing in row.things),
            ],
        )
        for row in businesses().values()
    ]


_WHOLE, _BEGINS, _STEM, _SLIPS, _NONE = range(5)


def _score(typed: list[str], name: list[str]) -> tuple[int, int, int] | None:
    """How well a name fits, None where it does not: the worst word, all words, how many were not typed."""
    rest, worst, together = [*name], 0, 0
    for word in typed:
        fit, at = min(((_fit(word, other), at) for at, other in enumerate(rest)), default=(_NONE, 0))
        if fit == _NONE:
            return None
        worst, together = max(worst, fit), together + fit
        rest.pop(at)
    return worst, together, len(rest)


def _fit(word: str, other: str) -> int:
    """Whether a typed word is a word of a name, begins it, has its stem or sense, or is one slip away."""
    one, two = _singular(word), _singular(other)
    if word == other or one == two:
        return _WHOLE
    if other.startswith(word):
        return _BEGINS
    if _stem(one) == _stem(two) or any(alike & {word, one} and alike & {other, two} for alike in _ALIKE):
        return _STEM
    if len(word) >= _SLIP_FROM and (_one_slip(word, other) or _one_slip(word, other[: len(word)])):
        return _SLIPS
    return _NONE


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    cut = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return next((stem for stem in cut if len(stem) >= _STEM_FROM), word)


def _one_slip(word: str, other: str) -> bool:
    """Whether one letter is wrong, missing, too many, or changed places with its neighbour."""
    if abs(len(word) - len(other)) > 1:
        return False
    if len(word) == len(other):
        wrong = [k for k, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return len(wrong) == 1 or (
            swapped and word[wrong[0]] == other[wrong[1]] and word[wrong[1]] == other[wrong[0]]
        )
    short, long = sorted((word, other), key=len)
    return any(long[:k] + long[k + 1 :] == short for k in range(len(long)))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_NO_MARKS))
    return _WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)).replace("'", ""))
