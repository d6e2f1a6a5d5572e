"""One question: label and limits from the model, saved when one leaves it, with its message and findings."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import streamlit as st

from pages.components.advice import findings
from pages.components.fields import numbers
from pages.components.markdown import plain
from pages.components.session import drafts, notices, state
from pages.components.words import labels, values
from planner.answers import Path, get, is_number, parse
from planner.errors import InvalidAnswer
from planner.language import N_

Widget = Callable[..., Any]
_STARTS_WITH = {  # the argument that says what a widget starts with
    st.text_input: "value",
    st.text_area: "value",
    st.checkbox: "value",
    st.multiselect: "default",
    st.selectbox: "index",
    st.radio: "index",
}
_NOTHING = {st.text_input: "", st.text_area: "", st.checkbox: False, st.multiselect: []}
_EMPTY_SAYS = {st.selectbox: N_("Choose one"), st.multiselect: N_("Choose any")}
_CLEARED = (st.selectbox,)


def field(
    *path: str,
    widget: Widget = st.text_input,
    label: str = "",
    optional: bool = False,
    options: Sequence[Any] | None = None,
    **extra: Any,
) -> Any:
    """Ask for one answer; what is stored for it after this run.

    A number is asked for as text: a browser's number field drops the commas it does not know.
    """
    say = state.say()
    key = f"{state.address()}:{'.'.join(path)}"
    stored = get(state.document(), path)
    shown = label or labels.question(path)
    if options is not None:
        held = stored if isinstance(stored, list) else [stored]
        extra["options"] = [*options, *(one for one in held if one not in (None, "", *options))]
    if widget == st.selectbox:  # Escape on an open list clears one that is not required
        extra |= {"options": [*extra["options"], None], "required": True}
        extra["format_func"] = partial(_or_not_said, extra.get("format_func", str))
    if widget == st.text_input and is_number(path):
        extra["autocomplete"] = "off"  # by which our script knows that a phone shall show digits
    if widget in _EMPTY_SAYS:
        extra.setdefault("placeholder", say(_EMPTY_SAYS[widget]))
    _refresh(key, path, stored, widget)
    value = widget(
        say("{label} (optional)", label=shown) if optional else shown,
        key=key,
        on_change=_changed,
        args=(path, key, shown),
        **_start_value(widget, path, key, stored, extra),
        **extra,
    )
    if drafts.error(path) is None and _differs(path, value, widget):
        if keep(path, value, shown):
            st.rerun()  # a tab that outlived its server: its first edit came without a callback
        drafts.redraw()  # the caption above has said that all is saved
    _below(path, key, shown)
    return get(state.document(), path)


def keep(path: Path, raw: Any, label: str) -> bool:
    """Save the answer, or keep it in its field with the reason why not."""
    try:
        value = parse(path, numbers.meant(path, raw))
    except InvalidAnswer as error:
        drafts.refuse(path, raw, label, error.text(state.say(), label=label))
        return False
    was = drafts.last_seen(path) if drafts.has_seen(path) else get(state.document(), path)
    if state.save((path, was, value)):
        drafts.see(path, value)
        return True
    notices.problem()  # said under the field
    drafts.keep_typed(path, raw, label)
    return False


def _changed(path: Path, key: str, label: str) -> None:
    drafts.forget(path)
    keep(path, drafts.widget(key), label)


def _differs(path: Path, value: Any, widget: Widget) -> bool:
    """Whether the widget holds another answer than the store; a text it would only trim is the same."""
    stored = _plain(get(state.document(), path), widget)
    if _plain(value, widget) == stored:
        return False
    try:
        return bool(_plain(parse(path, numbers.meant(path, value)), widget) != stored)
    except InvalidAnswer:
        return True


def _plain(value: Any, widget: Widget) -> Any:
    """Empty answers are all the same, a list is one whatever holds it, and an untouched box is no "no"."""
    if value is None or value in ("", []) or (value is False and widget == st.checkbox):
        return None
    return list(value) if isinstance(value, list | tuple) else value


def _refresh(key: str, path: Path, stored: Any, widget: Widget) -> None:
    """Show what another tab has stored, unless something typed here waits."""
    changed = drafts.has_seen(path) and _plain(drafts.last_seen(path), widget) != _plain(stored, widget)
    if drafts.error(path) is None:
        if changed and drafts.has_widget(key):
            drafts.set_widget(key, _shown(path, stored, widget))
        drafts.see(path, stored)


def _shown(path: Path, stored: Any, widget: Widget) -> Any:
    if widget == st.text_input and is_number(path):
        stored = numbers.as_text(stored)
    return _NOTHING.get(widget) if stored is None else stored


def _start_value(widget: Widget, path: Path, key: str, stored: Any, extra: dict[str, Any]) -> dict[str, Any]:
    """What the widget starts with.

    A field that starts with an answer cannot be emptied by its reader, so it is drawn a second time at once:
    started empty, with the answer put in. It does not start so, because what a browser brings along after a
    restart would be overwritten.
    """
    argument = _STARTS_WITH[widget]
    if drafts.has_widget(key):
        if drafts.started(key):
            drafts.set_widget(key, drafts.widget(key))
        return {argument: None} if widget in _CLEARED else {}
    first = _first_value(widget, path, stored, extra)
    drafts.start(key, again=widget in _CLEARED and first is not None)
    return {argument: first}


def _first_value(widget: Widget, path: Path, stored: Any, extra: dict[str, Any]) -> Any:
    waiting = drafts.typed(path)
    value = _shown(path, stored if waiting is None else waiting, widget)
    if _STARTS_WITH[widget] == "index":
        if value is None and widget == st.selectbox:
            return None
        return extra["options"].index(value) if value in extra["options"] else None
    return value


def _or_not_said(format_func: Callable[[Any], str], value: Any) -> str:
    return state.say()("Not said") if value is None else format_func(value)


def _below(path: Path, key: str, label: str) -> None:
    """What stands under a field: why it is not saved, what we assume, what experts say."""
    say = state.say()
    failed = drafts.error(path)
    if failed:
        st.error(say("{message} Not saved yet.", message=plain(failed.message)))
        if failed.conflict:
            _settle(path, key, label, failed.stored)
        return
    if path in state.plan().assumed:
        _assumed(path, key)
    elif path in state.plan().follows:
        picked = values.value(path, get(state.filled(), path))
        st.caption(say("From what you picked: {value}", value=picked))
    findings.under(path)


def _settle(path: Path, key: str, label: str, stored: Any) -> None:
    """Two windows changed one field: the person chooses."""
    say = state.say()
    other = say("nothing") if stored is None else values.value(path, stored)
    st.markdown(say("In the other window: {text}", text=other))
    with st.container(horizontal=True):
        if st.button(say("Keep mine"), key=f"{key}:mine"):
            mine = drafts.widget(key)
            drafts.forget(path)
            drafts.see(path, stored)
            keep(path, mine, label)
            st.rerun()
        if st.button(say("Take the other"), key=f"{key}:other"):
            drafts.forget(path)
            drafts.see(path, drafts.STALE)
            st.rerun()


def _assumed(path: Path, key: str) -> None:
    """What we assume until somebody says otherwise, and one tap to agree."""
    say = state.say()
    value = get(state.filled(), path)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(say("We assume: {value}", value=values.value(path, value)))
        if st.button(say("That is right"), key=f"{key}:yes", type="tertiary"):
            state.put(path, value)
            st.rerun()


number = whole = field  # the model says which
paragraph = partial(field, widget=st.text_area, height=80)
pick = partial(field, widget=st.selectbox)
radio = partial(field, widget=st.radio)
several = partial(field, widget=st.multiselect)
tick = partial(field, widget=st.checkbox)  # for what is done or not; where a "no" is an answer, `yes_no`
yes_no = partial(
    field, widget=st.radio, options=(True, False, None), format_func=labels.yes_no, horizontal=True
)
