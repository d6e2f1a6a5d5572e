"""The answers file: one JSON document, read by any later version, written byte for byte the same."""

import codecs
import json
import uuid
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ValidationError

from planner import __version__
from planner.answers.document import Answers
from planner.answers.paths import Document, field_at, invalid
from planner.errors import FileTooLarge, InvalidAnswer, NewerFile, UnreadableFile
from planner.language import N_

FORMAT = "ninety-ten-answers"
SCHEMA_VERSION = 1
MAX_BYTES = 2 * 1024 * 1024

_INCOMPLETE = N_("This is not a complete answers file. Choose the .json file you saved from Ninety-Ten.")
UPGRADES: dict[int, Callable[[Document], Document]] = {}  # from version N to N + 1


class _File(BaseModel):
    format: str
    schema_version: int
    app_version: str = ""
    plan: dict[str, Any]


def new_answers() -> Answers:
    """An empty document with a uid of its own."""
    return Answers(uid=uuid.uuid4().hex)


def to_document(answers: Answers) -> Document:
    """What was said, as plain JSON types; what was not said is left out."""
    return answers.model_dump(mode="json", exclude_defaults=True)


def from_document(document: Document) -> Answers:
    """The answers in a document.

    Raises:
        InvalidAnswer: a field is outside its limits; the message names it.
    """
    try:
        return Answers.model_validate(document)
    except ValidationError as error:
        raise _named(error, document) from None


def write(answers: Answers) -> bytes:
    """The answers file; the same answers give the same bytes."""
    body = {
        "format": FORMAT,
        "schema_version": SCHEMA_VERSION,
        "app_version": __version__,
        "plan": to_document(answers),
    }
    return (json.dumps(body, ensure_ascii=False, indent=2) + "\n").encode()


def _in_utf8(data: bytes) -> bytes:
    """The file as it was written, where another program gave it a mark or another encoding."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16").encode()
    return data.removeprefix(codecs.BOM_UTF8)


def read(data: bytes) -> Answers:
    """The answers in a file of this or any earlier version.

    Raises:
        UnreadableFile: not an answers file, too large, or newer than this app.
        InvalidAnswer: a field is outside its limits.
    """
    if len(data) > MAX_BYTES:
        raise FileTooLarge(
            N_("This file is larger than {mb} MB. An answers file is far smaller: choose another."), mb=2
        )
    try:
        file = _File.model_validate_json(_in_utf8(data))
        json.dumps(file.plan, allow_nan=False)  # 1e999 in a field we do not know could not be written again
    except ValueError:
        raise UnreadableFile(_INCOMPLETE) from None
    if file.format != FORMAT:
        raise UnreadableFile(N_("This file is not from Ninety-Ten. Choose the .json file you saved here."))
    if file.schema_version > SCHEMA_VERSION:
        raise NewerFile(
            N_("This file was saved by a newer version ({version}). Update the app, then open it again."),
            version=file.app_version or file.schema_version,
        )
    return from_document(upgraded(file.plan, file.schema_version))


def upgraded(document: Document, version: int) -> Document:
    """A document of an earlier version as this one keeps it.

    Raises:
        UnreadableFile: there never was such a version.
    """
    for step in range(version, SCHEMA_VERSION):
        if step not in UPGRADES:
            raise UnreadableFile(_INCOMPLETE)
        document = UPGRADES[step](document)
    return document


def _named(error: ValidationError, document: Document) -> InvalidAnswer:
    path: list[str] = []
    node: Any = document
    for step in error.errors(include_url=False)[0]["loc"]:
        if isinstance(step, int):
            node = node[step] if isinstance(node, list) and step < len(node) else None
            path.append(str(node.get("id", step)) if isinstance(node, dict) else str(step))
        else:
            node = node.get(step) if isinstance(node, dict) else None
            path.append(step)
    for length in range(len(path), 0, -1):
        try:
            if field_at(tuple(path[:length])).title:  # an id has none: its list is named
                return invalid(tuple(path[:length]), error)
        except (KeyError, TypeError, IndexError, AttributeError):
            continue
    return InvalidAnswer(
        N_("{label}: this cannot be kept as it is. Enter it again."), tuple(path), label=path[0]
    )
