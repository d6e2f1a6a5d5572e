"""Every answer stands in the document, or what stands elsewhere says so."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, BeforeValidator

from planner.answers import clean, clean_line
from planner.exports import contents
from tests.exports import files
from tests.exports.plans import persona, reviewed
from tests.paths import PERSONAS

# Said by the sentences under "What stands elsewhere", or chosen among places the plan says in its own words.
ELSEWHERE = {"known", "edits", "own", "log", "origin", "settings", "card", "set_aside", "sides", "handle"}


def typed(node: Any, name: str = "") -> Iterator[str]:
    """Every text somebody typed, the parts that stand elsewhere left out."""
    if isinstance(node, BaseModel):
        for name, info in type(node).model_fields.items():
            value = getattr(node, name)
            free = any(
                isinstance(m, BeforeValidator) and m.func in (clean, clean_line) for m in info.metadata
            )
            if name in ELSEWHERE:
                continue
            if isinstance(value, str):
                yield from [value] if free and value and name != "id" else []
            else:
                yield from typed(value, name)
    elif isinstance(node, dict):
        for one in node.values():
            yield from typed(one, name)
    elif isinstance(node, list):
        for one in node:
            yield from typed(one, name)


def words(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for one in data.values():
            yield from words(one)
    elif isinstance(data, list | tuple):
        for one in data:
            yield from words(one)


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.stem)
def test_everything_a_person_typed_stands_in_the_document(path: Path) -> None:
    plan, review = reviewed(persona(path))
    told = files.in_one_line(" ".join(words(contents(plan, review))))
    assert [text for text in typed(plan.said) if files.in_one_line(text) not in told] == []


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.stem)
def test_no_word_of_the_code_stands_for_an_answer(path: Path) -> None:
    plan, review = reviewed(persona(path))
    facts = [
        (fact["label"], fact["text"])
        for part in contents(plan, review)["sections"]
        if part["kind"] == "facts"
        for group in part["groups"]
        for fact in group["facts"]
    ]
    assert [
        fact for fact in facts if "_" in fact[1].strip("_") or fact[1] == "None" or fact[0].islower()
    ] == []
