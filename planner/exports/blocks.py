"""The plan's sections as plain blocks, in the order of the PDF: what Word and Markdown are written from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Data = dict[str, Any]
Runs = tuple[tuple[str, bool], ...]  # pieces of a text, and whether each is strong


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Some words."""

    runs: Runs


@dataclass(frozen=True)
class Items:
    """A list; its items are ticked off where they are to do."""

    items: tuple[Runs, ...]
    to_do: bool = False


@dataclass(frozen=True)
class Grid:
    """A table under its columns' names; `keys` name the post of each row."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    keys: tuple[str, ...] = ()


Block = Heading | Paragraph | Items | Grid


def blocks(document: Data) -> Iterator[Block]:
    """Page 1 under the business's name, then every section."""
    yield Heading(1, document["name"])
    yield Paragraph(plain(document["dates"]))
    for name, line in document["lines"].items():
        yield Heading(2, _marked(line["label"], line["guess"]))
        yield from _line(line, to_do=name == "week")
    for part in document["sections"]:
        yield Heading(1, _marked(part["title"], part.get("guess", "")))
        yield from _SECTIONS[part["kind"]](part)
        if part["note"]:
            yield Paragraph(plain(part["note"]))


def plain(text: str) -> Runs:
    """A text of which nothing is strong."""
    return ((text, False),)


def _strong(text: str) -> Runs:
    return ((text, True),)


def _marked(text: str, guess: str) -> str:
    return f"{text} ({guess})" if guess else text


def _runs(parts: Sequence[Any]) -> Runs:
    """Pieces as they come from the sections: with a mark, or as plain words."""
    told = [part if isinstance(part, dict) else vars(part) for part in parts]
    return tuple((part["text"], part["strong"]) for part in told)


def _line(line: Data, to_do: bool) -> Iterator[Block]:
    """One line of page 1: its table, its items, its words."""
    if line["rows"]:
        rows = tuple(tuple(map(plain, row)) for row in line["rows"])
        yield Grid(line["label"], tuple(line["columns"]), rows)
    if line["items"]:
        yield Items(tuple(map(plain, line["items"])), to_do)
    elif line["text"]:
        yield Paragraph(plain(line["text"]))


def _facts(part: Data) -> Iterator[Block]:
    for group in part["groups"]:
        if group["name"]:
            yield Heading(2, group["name"])
        for one in group["facts"]:
            yield from _fact(one)


def _fact(one: Data) -> Iterator[Block]:
    label = _marked(one["label"], one.get("guess", ""))
    if one["text"]:
        yield Paragraph(((f"{label}: ", True), (one["text"], False)) if label else plain(one["text"]))
    elif label:
        yield Paragraph(_strong(label))
    if one.get("items"):
        yield Items(tuple(map(plain, one["items"])))


def _choice(part: Data) -> Iterator[Block]:
    yield Heading(2, _marked(part["place"], part["guess"]))
    yield Paragraph(plain(part["sure"]))
    if part["tries"]:
        rows = tuple((plain(row["name"]), plain(str(row["n"]))) for row in part["tries"]["rows"])
        yield Grid(part["title"], tuple(part["tries"]["columns"]), rows)
        yield Paragraph(plain(part["tries"]["note"]))
    yield Paragraph(plain(part["words"]))
    for one in part["facts"]:
        yield from _fact(one)


def _table(part: Data) -> Iterator[Block]:
    if part["words"]:
        yield Paragraph(plain(part["words"]))
    rows = tuple(tuple(plain(str(cell)) for cell in row) for row in part["rows"])
    if rows:
        yield Grid(part["title"], tuple(part["columns"]), rows)


def _deciding(part: Data) -> Iterator[Block]:
    yield from _table(part)
    for words in part["decide"]:
        yield Paragraph(plain(words))


def _glance(part: Data) -> Iterator[Block]:
    rows = tuple(
        (_strong(row["name"]), _runs(row["runs"]), *map(plain, row["numbers"]))
        for row in (*part["rows"], part["total"])
    )
    yield Grid(part["title"], tuple(part["columns"]), rows)
    yield from (Paragraph(plain(words)) for words in part["notes"])


def _setup(part: Data) -> Iterator[Block]:
    for group in part["groups"]:
        if group["name"]:
            yield Heading(2, group["name"])
        told = tuple(_runs(task) for task in group["tasks"])
        if group["to_do"]:
            yield Items(told, to_do=True)
        else:
            yield from map(Paragraph, told)


def _rules(part: Data) -> Iterator[Block]:
    yield Items(tuple(map(plain, part["rules"])))


def _posts(part: Data) -> Iterator[Block]:
    yield Paragraph(plain(part["words"]))
    for month in part["months"]:
        yield Heading(2, month["title"])
        if month["gain"]:
            yield Paragraph(((f"{part['gain']}: ", True), (month["gain"], False)))
        rows, keys = tuple(map(_post, month["rows"])), tuple(row["key"] for row in month["rows"])
        yield Grid(month["title"], tuple(part["columns"]), rows, keys)


def _post(row: Data) -> tuple[Runs, ...]:
    head = " ".join(filter(None, (row["day"], row["star"])))
    about = ((f"{head}\n", True), (f"{row['title']}\n", True), (row["about"], False))
    return about, plain(row["show"]), plain("\n\n".join(row["text"]))


def _themes(part: Data) -> Iterator[Block]:
    for month in part["months"]:
        yield Heading(2, _marked(f"{month['month']}: {month['title']}", month["guess"]))
        if month["gain"]:
            yield Paragraph(((f"{part['gain']}: ", True), (month["gain"], False)))
        told = [(idea["title"], idea["question"], idea["gain"]) for idea in month["ideas"]]
        yield Items(
            tuple(((one[0], True), *((f" {text}", False) for text in one[1:] if text)) for one in told)
        )
        yield from (Paragraph(plain(words)) for words in month["out"])


def _weeks(part: Data) -> Iterator[Block]:
    labels = part["labels"]
    for week in part["weeks"]:
        yield Heading(2, f"{week['title']}, {week['dates']}")
        told = (" · ".join(week["times"]), week["note"], week["empty"])
        yield from (Paragraph(plain(words)) for words in told if words)
        for one in week["parts"]:
            yield Heading(3, one["title"])
            if not one["posts"]:
                yield Paragraph(((f"{one['day']}: ", True), (one["text"], False)))
            for post in one["posts"]:
                about = ((f"{post['day']}: ", True), (post["about"], False))
                shown = [(name, post[name]) for name in ("show", "first", "link") if post[name]]
                lines = [((f"{labels[name]}: ", True), (text, False)) for name, text in shown]
                yield Items((about, *lines))


def _tasks(part: Data) -> Iterator[Block]:
    yield Items(tuple(map(plain, part["tasks"])), to_do=True)


_SECTIONS: dict[str, Callable[[Data], Iterator[Block]]] = {
    "facts": _facts,
    "choice": _choice,
    "table": _table,
    "deciding": _deciding,
    "glance": _glance,
    "setup": _setup,
    "rules": _rules,
    "posts": _posts,
    "themes": _themes,
    "weeks": _weeks,
    "tasks": _tasks,
}
