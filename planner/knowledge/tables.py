"""Reading data files: one TOML file, and its entries as a table."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import tomli  # compiled: a third of what the standard library takes
from pydantic import ValidationError

from planner.errors import DamagedKnowledge
from planner.knowledge.models import Data
from planner.language import Language

M = TypeVar("M", bound=Data)


def read(path: Path) -> dict[str, Any]:
    """One TOML file of the knowledge folder."""
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except tomli.TOMLDecodeError as error:
        raise DamagedKnowledge(f"{path.parent.name}/{path.name}: {error}") from error


def table(model: type[M], rows: Iterable[tuple[str, dict[str, Any]]], say: Language) -> dict[str, M]:
    """The entries by id, or by name where they have none; each row comes with its file."""
    found: dict[str, M] = {}
    for file, row in rows:
        name = row.get("id") or row.get("name", "")
        if name in found:
            raise DamagedKnowledge(f"{file}, {name}: another entry has this id")
        try:
            found[name] = model.model_validate(row, context={"say": say})
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            at = ".".join(map(str, first["loc"]))
            raise DamagedKnowledge(f"{file}, {name}: {at}: {first['msg']}") from error
    return found
