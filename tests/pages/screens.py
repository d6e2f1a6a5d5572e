"""Pages opened without a browser, and what can be read and done on them."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any
from unittest.mock import patch

import streamlit as st
from pandas import DataFrame
from pydantic import BaseModel, BeforeValidator
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Node

from pages.components.routes import ROUTES
from pages.components.session import state
from planner.answers import (
    Answers,
    Document,
    clean,
    clean_line,
    from_document,
    get,
    is_number,
    new_answers,
    read,
    to_document,
)
from planner.knowledge import OTHER, businesses, library
from tests.paths import FOLDER, PERSONAS, ROOT

ROWS = ("bicycle-repair", "beekeeper")  # of the table of businesses
TRADES = (*library().trades, *ROWS, OTHER)
SECONDS = 60  # before a page counts as stuck
ESCAPED = re.compile(r"\\([^\w\s])")

# Plans ------------------------------------------------------------------------------------------------


def persona(name: str) -> Answers:
    """The answers of a persona."""
    return read((FOLDER / f"{name}.json").read_bytes())


def answers(**parts: Any) -> Answers:
    """New answers that hold these parts."""
    return from_document(to_document(new_answers()) | parts)


def quick(trade: str, minutes: int = 180) -> Answers:
    """What the quick plan knows after its screens, where nothing was said of what is sold."""
    business = {"name": "Fjord Bakeri", "trade": trade, "country": "NO"}
    return answers(business=business, time={"minutes": minutes}, calendar={"start": "2027-01-04"})


def called(trade: str) -> str:
    """What the first business of the table is called that has this trade."""
    return next(row.name for row in businesses().values() if row.stands_for == trade)


QUICK: dict[str, Callable[[], Answers]] = {
    "nothing answered": new_answers,
    **{f"quick {trade}": partial(quick, trade) for trade in TRADES},
}
FULL: dict[str, Callable[[], Answers]] = {path.stem: partial(persona, path.stem) for path in PERSONAS}
PEOPLE = QUICK | FULL


def keep(said: Answers | None = None) -> str:
    """Keep the answers as a plan; its address."""
    return state.store().create(said or new_answers())


def stored(address: str, *path: str) -> Any:
    """What the store holds for a field."""
    return get(document(address), path)


def document(address: str) -> Document:
    """The plan's answers as the store holds them."""
    return to_document(state.store().load(address))


# Pages ------------------------------------------------------------------------------------------------


def visit(route: str, plan: str | None = None, opened: Sequence[str] = (), **params: str) -> AppTest:
    """Open a page's address in a new window, with these folds and toggles open."""
    screen = AppTest.from_file(str(ROOT / "pages" / "frame.py"), default_timeout=SECONDS)
    for name, value in (params | ({"plan": plan} if plan else {})).items():
        screen.query_params[name] = value
    for key in opened:
        screen.session_state[key] = True
    screen.switch_page(ROUTES[route].file)
    return screen.run()


def whole(route: str, plan: str | None = None) -> AppTest:
    """A page in a new window, with everything open that is usually folded, to look at it once.

    What is open this way is folded again with the next run: to press its buttons, `unfold` it.
    """
    expander, toggle = partial(st.expander, expanded=True), partial(st.toggle, value=True)
    with patch.object(st, "expander", expander), patch.object(st, "toggle", toggle):
        return visit(route, plan)


def _script(name: str, function: str, *more: str) -> None:
    """What such a window runs; AppTest takes its text alone, so it imports what it needs."""
    from importlib import import_module

    import streamlit as st

    from pages.components.session import notices, state

    state.begin()
    st.info(notices.notice() or "nothing to say")
    if problem := notices.problem():
        st.error(problem)
    getattr(import_module(f"pages.{name}"), function)(state.plan(), *more)


def part(plan: str, name: str, *more: str, function: str = "show") -> AppTest:
    """A component's part of the page, in a window of its own."""
    screen = AppTest.from_function(_script, default_timeout=SECONDS, args=(name, function, *more))
    screen.query_params["plan"] = plan
    return screen.run()


def go(screen: AppTest, route: str) -> AppTest:
    """Follow a link to another page in the same window."""
    screen.switch_page(ROUTES[route].file)
    return screen.run()


def unfold(screen: AppTest) -> AppTest:
    """Open everything that is folded, in the same window."""
    for box in screen.expander:
        screen.session_state[user_key(box.proto.id)] = True
    return screen.run()


def user_key(element: str) -> str:
    """The key a page gave to an element: what follows Streamlit's own part of its id."""
    return re.sub(r"^\$\$ID-[0-9a-f]+-", "", element)


def box(screen: AppTest, *path: str) -> Any:
    """The widget that asks for a field; one for a number speaks in numbers."""
    found = widget(screen, ".".join(path))
    if found.type == "selectbox":
        return ListBox(found)
    return NumberBox(found) if found.type == "text_input" and is_number(path) else found


@dataclass
class ListBox:
    """A list to choose from, without the entry that empties it."""

    inner: Any

    @property
    def options(self) -> list[str]:
        return [one for one in self.inner.options if one != "Not said"]

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


@dataclass
class NumberBox:
    """A text field that holds a number, as numbers."""

    inner: Any

    @property
    def value(self) -> float | None:
        return float(self.inner.value.replace(",", ".")) if self.inner.value else None

    def set_value(self, value: float | str | None) -> "NumberBox":
        self.inner.set_value("" if value is None else str(value))
        return self

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def widget(screen: AppTest, ending: str) -> Any:
    """The one widget whose key ends so."""
    keys = {id(node): str(getattr(node, "key", None) or "") for node in screen.main}
    found = [n for n in screen.main if keys[id(n)] == ending or keys[id(n)].endswith(f":{ending}")]
    assert len(found) == 1, f"{len(found)} widgets end in {ending!r}"
    return found[0]


def type_in(screen: AppTest, path: Sequence[str], text: str) -> AppTest:
    """Type into a list to choose from what it does not hold."""
    node = widget(screen, ".".join(path))
    node.options.append(text)  # AppTest sends only what it knows as an option
    node.set_value(text)
    return screen.run()


def press(screen: AppTest, label: str, number: int = 0) -> AppTest:
    """Press a button by what is written on it."""
    names = (label, f"{label}: ") if label == "Undo" else (label,)  # it says what it takes back
    found = [b for b in screen.button if b.label == label or b.label.startswith(names[1:])]
    assert len(found) > number, f"no button {label!r} among {[button.label for button in screen.button]}"
    found[number].click()
    return screen.run()


def follow(screen: AppTest, label: str, route: str) -> AppTest:
    """Press a button that leads to another page, and stay there: AppTest would go back with the next run."""
    before = title(screen)
    press(screen, label)
    assert title(screen) != before, f"{label!r} leads nowhere"
    screen.switch_page(ROUTES[route].file)
    return screen


def asides(screen: AppTest, guideline: str) -> list[Any]:
    """Where the reason is typed for which a guideline's findings are set aside."""
    return [line for line in screen.text_input if f":aside:{guideline}:" in str(line.key)]


def put_aside(screen: AppTest, guideline: str, reason: str) -> AppTest:
    """Set a finding aside; everything must be open."""
    (line,) = asides(screen, guideline)
    line.set_value(reason)
    widget(screen, f"{line.key}:do").click()
    return screen.run()


def buttons(screen: AppTest) -> list[str]:
    """What is written on the buttons."""
    return [button.label for button in screen.button]


def title(screen: AppTest) -> str:
    """The page's one title."""
    assert [error.value for error in screen.exception] == []
    assert len(screen.title) == 1
    return str(screen.title[0].value)


def links(screen: AppTest) -> dict[str, str]:
    """Every link's label, with the query it carries."""
    found = (node for node in (*screen.sidebar, *screen.main) if node.type == "page_link")
    return {node.proto.label: node.proto.query_string for node in found}


@cache
def look(who: str, route: str, code: str = "en") -> tuple[str, ...]:
    """Everything one of PEOPLE reads on a page, with all of it open; kept, because opening it takes time."""
    answers = PEOPLE[who]()
    if code != "en":
        disguise(answers)
        answers.settings.language = code
    screen = whole(route, keep(answers))
    assert title(screen)
    return tuple(dict.fromkeys(words(screen)))


# Words ------------------------------------------------------------------------------------------------

CYRILLIC = str.maketrans({chr(c): "ж" for c in range(0x41, 0x7B) if chr(c).isalpha()})


def disguise(part: BaseModel) -> None:
    """Turn what a person typed into Cyrillic letters, here and in every part below."""
    for name, info in type(part).model_fields.items():
        value = getattr(part, name)
        typed = any(isinstance(m, BeforeValidator) and m.func in (clean, clean_line) for m in info.metadata)
        if typed and isinstance(value, str) and name != "id":
            setattr(part, name, unicodedata.normalize("NFKD", value).translate(CYRILLIC))
        below = value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]
        for item in below:
            if isinstance(item, BaseModel):
                disguise(item)


_NOT_READ = {  # fields of Streamlit's messages that no reader sees, or that hold what was typed
    "id", "type", "tag", "icon", "page", "page_script_hash", "query_string", "url", "format", "config",
    "deferred_file_id", "autocomplete", "language", "default", "spec", "form_id", "key",
}  # fmt: skip


def words(screen: AppTest) -> list[str]:
    """Every text on the page: labels, options, placeholders, help, charts, tables, alternatives."""
    return [
        text for part in (screen.sidebar, screen.main) for node in part for text in _of(node) if text.strip()
    ]


def said(screen: AppTest) -> str:
    """All texts of the page as one, without the marks that keep Markdown from being followed."""
    return ESCAPED.sub(r"\1", "\n".join(words(screen)))


def errors(screen: AppTest) -> list[str]:
    """What the red boxes say."""
    assert [error.value for error in screen.exception] == []
    return [ESCAPED.sub(r"\1", error.value) for error in screen.error]


def _of(node: Node) -> Iterator[str]:
    proto = getattr(node, "proto", None)
    if node.type in ("table", "arrow_data_frame", "dataframe"):
        yield from _frame(getattr(node, "value"))  # noqa: B009 - a block has none
    elif proto is not None:
        yield from _texts(proto)
    if node.type == "plotly_chart":
        yield from _chart(json.loads(proto.spec))  # type: ignore[union-attr]
    if isinstance(node, Block) and node.type == "popover" and proto is not None:
        yield proto.popover.label


def _texts(message: Any) -> Iterator[str]:
    for field, value in message.ListFields():
        if field.type == field.TYPE_MESSAGE:
            for one in value if hasattr(value, "append") or hasattr(value, "add") else [value]:
                if hasattr(one, "ListFields"):
                    yield from _texts(one)
        elif field.type == field.TYPE_STRING and field.name not in _NOT_READ:
            yield from [value] if isinstance(value, str) else value


def _frame(table: DataFrame) -> Iterator[str]:
    yield from (str(column) for column in table.columns)
    for row in table.itertuples(index=False):
        yield from (cell for cell in row if isinstance(cell, str))


def _chart(spec: Any) -> Iterator[str]:
    """Names of series, texts at points, titles of axes; the template holds none."""
    layout = spec["layout"]
    for series in spec["data"]:
        yield series.get("name", "")
        yield from series.get("text", [])
        yield from (value for axis in ("x", "y") for value in _plain(series.get(axis, [])))
    for name, part in layout.items():
        if name.startswith(("xaxis", "yaxis", "title")):
            yield from (part.get("title") or {}).get("text", "").splitlines()
    yield from (note["text"] for note in layout.get("annotations", []))


def _plain(values: Any) -> Iterator[str]:
    return (value for value in values if isinstance(value, str)) if isinstance(values, list) else iter(())
