"""The catalogue of bad input: by form, by file, into a table: kept as it is, or refused by its field."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from planner.answers import (
    FORMAT,
    MAX_BYTES,
    SCHEMA_VERSION,
    Document,
    from_document,
    get,
    new_answers,
    parse,
    put,
    read,
    to_document,
    write,
)
from planner.errors import InvalidAnswer, PlannerError, UnreadableFile
from planner.exports.csv_file import COMMA, SEMICOLON, to_csv
from planner.exports.tables import Table
from planner.store import Store
from tests.paths import ROOT

CASES: list[dict[str, Any]] = json.loads((ROOT / "tests" / "data" / "bad_input.json").read_text())
GUARD = "'"
BASE: Document = {"business": {"name": "Before"}}


def test_the_catalogue_is_large_and_names_each_case_once() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES) >= 150


def given(case: dict[str, Any]) -> Any:
    return case["repeat"][0] * case["repeat"][1] if "repeat" in case else case["value"]


def kept(case: dict[str, Any]) -> Any:
    return case.get("becomes", given(case))


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON; nothing and an empty text are both "not said"."""
    return json.dumps(one or None if one == "" else one) == json.dumps(
        other or None if other == "" else other
    )


def stored_by_form(store: Store, plan: str, path: tuple[str, ...], value: Any) -> Any:
    was = get(to_document(store.load(plan)), path)
    store.save(plan, f"{path} {store.revision(plan)}", [(path, was, parse(path, value))])
    return get(to_document(store.load(plan)), path)


def stored_by_file(store: Store, path: tuple[str, ...], value: Any) -> Any:
    plan = put(BASE, path, value)
    body = {"format": FORMAT, "schema_version": SCHEMA_VERSION, "plan": plan}
    data = json.dumps(body).encode()
    assert len(data) < MAX_BYTES
    address = store.create(read(data))
    assert read(write(store.load(address))) == store.load(address)
    return get(to_document(store.load(address)), path)


@pytest.mark.parametrize(("way", "engine"), [("form", "sqlite_url"), ("file", "postgres_url")])
def test_each_is_kept_as_it_is_or_refused_by_its_field(
    way: str, engine: str, request: pytest.FixtureRequest, open_store: Callable[..., Store]
) -> None:
    store, wrong = open_store(request.getfixturevalue(engine)), []
    plan = store.create(from_document(to_document(new_answers()) | BASE))
    for case in CASES:
        path = tuple(case["path"])
        try:
            found = (
                stored_by_form(store, plan, path, given(case))
                if way == "form"
                else stored_by_file(store, path, given(case))
            )
            good = "refused" not in case and same(found, kept(case))
        except InvalidAnswer as error:
            found, good = str(error), "refused" in case and str(error).startswith(case["refused"])
        except UnreadableFile as error:  # JSON itself has no half characters and no endless numbers
            found, good = str(error), way == "file" and not _is_json(given(case))
        if not good:
            wrong.append((case["name"], found))
    assert wrong == []


def _is_json(value: Any) -> bool:
    try:
        return not isinstance(value, int) and json.dumps(value, ensure_ascii=False).encode() != b""
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize("separator", [COMMA, SEMICOLON])
def test_each_that_is_kept_comes_back_from_a_table_and_runs_nowhere(separator: str) -> None:
    texts = [kept(case) for case in CASES if "refused" not in case and isinstance(kept(case), str)]
    data = to_csv(Table("texts", ("text",), tuple((text,) for text in texts)), separator).decode("utf-8-sig")
    _, *rows = csv.reader(io.StringIO(data, newline=""), delimiter=separator)
    for text, [cell] in zip(texts, rows, strict=True):
        assert cell in (text, GUARD + text)
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_refusal_is_a_sentence_and_never_a_traceback() -> None:
    for case in (one for one in CASES if "refused" in one):
        with pytest.raises(PlannerError) as error:
            from_document(put({}, tuple(case["path"]), parse(tuple(case["path"]), given(case))))
        assert str(error.value).endswith((".", "?"))
        assert "Traceback" not in str(error.value)
