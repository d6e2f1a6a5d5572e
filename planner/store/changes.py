"""Changes to a document: applied where nobody else was, found, and taken back."""

from collections.abc import Iterable, Mapping, Sequence

from planner.answers import Change, Document, Path, from_document, get, put, title, to_document
from planner.errors import Conflict
from planner.language import N_


def apply(document: Document, changes: Iterable[Change]) -> Document:
    """A copy of the document with the changes made, those already there left as they are.

    Raises:
        Conflict: a stored value is neither what it was nor what it becomes.
    """
    for path, was, becomes in changes:
        if _holds(document, path, was):
            document = put(document, path, becomes)
        elif not _holds(document, path, becomes):
            raise Conflict(
                N_("{label}: this was changed in another window. Look at both, then keep the one you want."),
                path,
                get(document, path),
                label=_label(path),
            )
    return document


def difference(before: Document, after: Document, paths: Iterable[Path]) -> list[Change]:
    """What really changed at these paths."""
    found = ((path, get(before, path), get(after, path)) for path in dict.fromkeys(paths))
    return [change for change in found if not same(change[1], change[2])]


def swapped(changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes that take these back; whole parts first, as they hold the fields within."""
    return tuple((path, becomes, was) for path, was, becomes in sorted(changes, key=lambda c: len(c[0])))


def same(one: object, other: object) -> bool:
    """Whether two values are the same JSON; nothing, "", [] and {} are all "not said"."""
    return _plain(one) == _plain(other)


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return str(value), bool  # in JSON true is not 1
    if isinstance(value, Mapping):
        return {key: plain for key, item in value.items() if (plain := _plain(item)) is not None} or None
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value] or None
    return None if value == "" else value


def _holds(document: Document, path: Path, value: object) -> bool:
    """Whether this value is stored, as typed or as the answers keep it: cleaned, without defaults."""
    stored = get(document, path)
    if same(stored, value):
        return True
    return same(stored, get(to_document(from_document(put(document, path, value))), path))


def _label(path: Path) -> str:
    try:
        return title(path)
    except KeyError:  # a field only a newer version knows
        return path[-1]
