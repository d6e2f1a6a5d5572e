"""Every text a translator gets, written to planner/language/locale/messages.pot by `make catalogue`."""

import csv
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import write_po

from planner.knowledge import (
    AdviceGroup,
    Caution,
    Expert,
    Guideline,
    KindCard,
    Letter,
    Myth,
    Platform,
    Reason,
    SearchedAt,
    SearchSort,
    Selling,
    Trade,
    View,
)
from planner.knowledge.articles import Advice
from planner.knowledge.models import Basic, Data, Format, Source
from planner.knowledge.observances import Observance

ROOT = Path(__file__).parent.parent
TEMPLATE = ROOT / "planner" / "language" / "locale" / "messages.pot"
KEYWORDS = {"say": None, "N_": None, "self": None, "plural": (2, 3)}  # self: language.py speaking for itself
TABLES: dict[str, type[Data]] = {
    "platform": Platform,
    "basic": Basic,
    "format": Format,
    "source": Source,
    "expert": Expert,
    "group": AdviceGroup,
    "guideline": Guideline,
    "view": View,
    "reason": Reason,
    "myth": Myth,
    "letter": Letter,
    "advice": Advice,
    "kind": KindCard,
    "search_sort": SearchSort,
    "searched": SearchedAt,
    "caution": Caution,
}
# Files whose entries are put together before they are validated: every text under one of these names.
PARTS = ("kinds", "facts", "uses", "weekly", "answers", "places.toml")
TEXTS = frozenset(
    (
        *(
            "name",
            "label",
            "measure",
            "count",
            "who",
            "problem",
            "text",
            "title",
            "gain",
            "ask",
            "show",
            "first",
        ),
        *(
            "sells",
            "we_are",
            "we_serve",
            "priced",
            "unpriced",
            "slip",
            "reply",
            "when",
            "full",
            "do",
            "do_empty",
        ),
        *("then", "instead", "first_empty", "plain", "ask_empty", "why", "how", "asks"),
        *("more", "decide", "text_empty", "spoken", "write", "answer"),
    )
)
COLUMNS = ("name", "synonyms", "things", "jobs", "worries")  # of the table of businesses
# Files that are one entry as a whole.
WHOLE: dict[str, type[Data]] = {"trade.toml": Trade, "selling.toml": Selling}
# Babel's own header carries the moment of writing; this one is the same every time.
HEADER = """\
# Every text of Ninety-Ten in English. `make catalogue` writes this file.
msgid ""
msgstr ""
"Project-Id-Version: Ninety-Ten\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def prose(model: type[Data], row: dict[str, Any]) -> list[str]:
    """The texts of one entry that a reader sees: exactly its `Prose` fields."""
    texts: list[str] = []

    def record(text: str) -> str:
        texts.append(text)
        return text

    model.model_validate(row, context={"say": record})
    return texts


def knowledge(
    file: BinaryIO, keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str | None, str | tuple[None, str, str], list[str]]]:
    """Babel's extractor for one knowledge file; a table of a new kind wants its model in `TABLES`."""
    if Path(file.name).name == "businesses.csv":
        rows = csv.DictReader(file.read().decode("utf-8").splitlines())
        yield from (
            (1, None, text, []) for row in rows for name in COLUMNS for text in row[name].split(";") if text
        )
        return
    if file.name.endswith(".csv"):
        days = csv.DictReader(file.read().decode("utf-8").splitlines())
        yield from ((1, None, name, []) for row in days for name in prose(Observance, row))
        return
    data = tomllib.load(file)
    if Path(file.name).parent.name == "offers":  # a name of its own for each offer, under the offer's id
        yield from ((1, None, name, []) for names in data.values() for name in names.values())
        return
    if {*Path(file.name).parts[-3:]} & {*PARTS}:
        yield from ((1, None, text, []) for text in _texts(data))
        return
    if Path(file.name).name == "moments.toml":
        return
    whole = WHOLE.get(Path(file.name).name)
    if whole:
        entries: list[tuple[type[Data], dict[str, Any]]] = [(whole, data)]
    else:
        entries = [(TABLES[key], row) for key, rows in data.items() if isinstance(rows, list) for row in rows]
    for model, row in entries:
        for text in prose(model, row):
            yield 1, None, text, []
        if model is Format:
            yield 1, "plural", (None, row["one"], row["many"]), []


def _texts(entry: Any, name: str = "") -> Iterator[str]:
    """Every text of an entry that stands under a name of a text, at any depth."""
    if isinstance(entry, dict):
        for key, value in entry.items():
            yield from _texts(value, name if name == "how" else key)
    elif isinstance(entry, list):
        for one in entry:
            yield from _texts(one, name)
    elif isinstance(entry, str) and entry and name in TEXTS:
        yield entry


def template() -> bytes:
    """The template as it should be now."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]  # Babel's
    catalogue = Catalog()
    for name, line, text, comments, context in extract_from_dir(ROOT, methods, options, KEYWORDS):
        where = [(Path(name).as_posix(), line)]
        message = catalogue.add(text, None, where, auto_comments=comments, context=context)
        message.flags.discard("python-format")  # values stand in {braces}; "90% of" is only a percentage
    out = BytesIO(HEADER.encode())
    out.seek(0, 2)
    write_po(out, catalogue, omit_header=True, sort_output=True, include_lineno=False)
    return out.getvalue()


if __name__ == "__main__":
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_bytes(template())
