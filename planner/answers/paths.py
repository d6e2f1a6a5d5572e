"""Fields by address: ("audiences", "a1", "who"). Lists are addressed by the id of their items."""

import types
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from planner.answers.document import Answers
from planner.errors import InvalidAnswer
from planner.language import N_, Language

Path = tuple[str, ...]
Document = dict[str, Any]
_PLACES = "platforms", "places"

_MESSAGES = {
    "string_too_short": N_("{label}: enter something here."),
    "string_too_long": N_("{label}: at most {max_length} characters, this has {length}. Shorten it."),
    "too_long": N_("{label}: at most {max_length}. Take one away first."),
    "int_parsing": N_("{label}: enter a whole number, such as 90."),
    "int_type": N_("{label}: enter a whole number, such as 90."),
    "int_from_float": N_("{label}: enter a whole number, such as 90."),
    "float_parsing": N_("{label}: enter a number, such as 12.50."),
    "float_type": N_("{label}: enter a number, such as 12.50."),
    "finite_number": N_("{label}: enter a number, such as 12."),
    "greater_than_equal": N_("{label}: enter {ge} or more."),
    "less_than_equal": N_("{label}: enter {le} or less."),
    "date_from_datetime_parsing": N_("{label}: enter a date, such as 2027-01-04."),
    "date_parsing": N_("{label}: enter a date, such as 2027-01-04."),
    "string_pattern_mismatch": N_("{label}: enter a time, such as 18:30."),
    "not_later": N_("{label}: choose a time after {begins}. For the hours after midnight, add another day."),
    "no_colour": N_("{label}: enter a colour such as #1a4d80."),
    "no_contact": N_("{label}: enter a phone number or a link, such as +47 55 12 34 56 or example.com."),
    "string_type": N_("{label}: enter a text."),
    "same_id": N_("{label}: two entries share the id {id}. Give one of them another id."),
    "no_score": N_("{label}: enter a whole number from 0 to 5, such as 3."),
    "literal_error": N_("{label}: choose one of {expected}."),
}
_OF_A_PLACE = {  # the same fields are asked of each place
    "no_score": N_("{label} ({place}): enter a whole number from 0 to 5, such as 3."),
    "int_parsing": N_("{label} ({place}): enter a whole number, such as 7."),
    "int_type": N_("{label} ({place}): enter a whole number, such as 7."),
}
_OTHERWISE = N_("{label}: this cannot be kept as it is. Enter it again.")


def get(document: Any, path: Path) -> Any:
    """The value at the path in a JSON document; None where there is none."""
    for step in path:
        if isinstance(document, Mapping):
            document = document.get(step)
        elif isinstance(document, list):
            document = next((i for i in document if isinstance(i, Mapping) and i.get("id") == step), None)
        else:
            return None
    return document


def put(document: Document, path: Path, value: Any) -> Document:
    """A copy of the document with the value there; None takes it away, a missing way is made."""
    return dict(_put(document, path, value, Answers))


def _put(node: Any, path: Path, value: Any, kind: Any) -> Any:
    step, rest = path[0], path[1:]
    if _is_list(kind):
        items = list(node or [])
        at = next((i for i, item in enumerate(items) if item["id"] == step), len(items))
        old = items[at] if at < len(items) else {"id": step}
        new = _put(old, rest, value, _inner(kind)) if rest else value
        return items[:at] + ([] if new is None else [new]) + items[at + 1 :]
    table = dict(node or {})
    new = _put(table.get(step), rest, value, _child(kind, step)) if rest else value
    if new is None:
        table.pop(step, None)
    else:
        table[step] = new
    return table


def _bare(kind: Any) -> Any:
    """The type without Annotated and without `| None`."""
    while get_origin(kind) in (Annotated, Union, types.UnionType):
        kind = next(a for a in get_args(kind) if a is not type(None))
    return kind


def _is_list(kind: Any) -> bool:
    inner = _bare(kind)
    return (
        get_origin(inner) is list and isinstance(_inner(inner), type) and issubclass(_inner(inner), BaseModel)
    )


def _inner(kind: Any) -> Any:
    return _bare(get_args(_bare(kind))[0])


def _child(kind: Any, step: str) -> Any:
    kind = _bare(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get(step)
        return field.annotation if field else Any
    return get_args(kind)[-1] if get_args(kind) else Any


@lru_cache(maxsize=2048)
def field_at(path: Path) -> FieldInfo:
    """Label and limits of the field; of a table's entry, those of the table.

    Raises:
        KeyError: no such field.
    """
    kind: Any = Answers
    info: FieldInfo | None = None
    name = ""
    for step in path:
        if _is_list(kind):
            kind = _inner(kind)
            info = FieldInfo(annotation=kind, title=(info and info.title) or name)
        elif isinstance(_bare(kind), type) and issubclass(_bare(kind), BaseModel):
            info, name = _bare(kind).model_fields[step], step
            kind = info.annotation
        else:
            value = get_args(_bare(kind))[-1]
            info = FieldInfo(annotation=value, title=(info and info.title) or name)
            kind = value
    if info is None:
        raise KeyError(path)
    return info


@lru_cache(maxsize=2048)
def _adapter(path: Path) -> TypeAdapter[Any]:
    info = field_at(path)
    kind: Any = Annotated[info.annotation, info]
    return TypeAdapter(kind)


@lru_cache(maxsize=2048)
def is_number(path: Path) -> bool:
    """Whether the field holds a number."""
    return _bare(field_at(path).annotation) in (int, float)


def title(path: Path) -> str:
    """The field's label, in English; `say` translates it."""
    return field_at(path).title or path[-1]


def parse(path: Path, raw: Any) -> Any:
    """The value as the document keeps it (JSON types); None for an empty one.

    Raises:
        InvalidAnswer: outside the field's limits; the message names the field and says what to do.
    """
    if raw is None:
        return None
    try:
        adapter = _adapter(path)
        value = adapter.dump_python(adapter.validate_python(raw), mode="json", exclude_defaults=True)
    except ValidationError as error:
        raise invalid(path, error) from None
    return None if value in ("", [], {}) else value


def invalid(path: Path, error: ValidationError) -> InvalidAnswer:
    """The first thing that is wrong, in words."""
    first = error.errors(include_url=False)[0]
    context = {k: int(v) if isinstance(v, float) else v for k, v in first.get("ctx", {}).items()}
    context.pop("error", None)
    if isinstance(first["input"], str):
        context["length"] = len(first["input"])
    messages = _MESSAGES
    if path[:2] == _PLACES and len(path) > len(_PLACES) + 1:
        messages, context["place"] = _MESSAGES | _OF_A_PLACE, path[len(_PLACES)]
    template, labelled = (table.get(first["type"], _OTHERWISE) for table in (messages, _MESSAGES))
    return InvalidAnswer(template, path, labelled, label=title(path), **context)


def labels(say: Language, paths: Iterable[Path]) -> str:
    """The questions of these fields, each in quotes."""
    return say.both([say(N_("“{text}”"), text=say(title(path))) for path in paths])
