"""One question in words for what one or several fields hold; words may also stand for nothing said."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import drafts, notices, state
from planner.answers import Change, Path, get

Widget = Callable[..., Any]
Meanings = Mapping[str, tuple[Any, ...] | None]  # None: the word alone stores nothing, more is asked


def in_words(
    *paths: Path,
    meanings: Meanings,
    label: str,
    format_func: Callable[[str], str],
    otherwise: str,
    widget: Widget = st.radio,
    nothing: str | None = None,
    **extra: Any,
) -> str | None:
    """The word chosen; each stands for what the fields hold.

    `otherwise` is the word for what no word stands for, `nothing` the one shown where nothing is said.
    """
    key = f"{state.address()}:{'.'.join(paths[0])}:words"
    words, now = list(meanings), _word(paths, meanings, otherwise, nothing)
    changed = any(drafts.has_seen(path) and drafts.last_seen(path) != _held(path) for path in paths)
    if _failed(paths) is None:
        if changed and drafts.has_widget(key):
            drafts.set_widget(key, now)
        for path in paths:
            drafts.see(path, _held(path))
    start: dict[str, int | None] = {}
    if not drafts.has_widget(key):
        start["index"] = words.index(now) if now else None
        drafts.start(key, again=False)
    elif drafts.started(key):  # the browser may not have drawn the first: say again what it starts with
        drafts.set_widget(key, drafts.widget(key))
    chosen: str | None = widget(
        label,
        words,
        format_func=format_func,
        key=key,
        on_change=_changed,
        args=(paths, meanings, key, label),
        **start,
        **extra,
    )
    meant = meanings.get(chosen or "")
    if _failed(paths) is None and chosen != now and meant and _keep(paths, meant, label):
        st.rerun()  # a tab that outlived its server: its first edit came without a callback
    failed = _failed(paths)
    if failed and meant:  # a word that asks for more has a field for it, and the message stands there
        st.error(state.say()("{message} Not saved yet.", message=plain(failed.message)))
    return chosen


def _failed(paths: Sequence[Path]) -> drafts.Refused | None:
    return next(filter(None, map(drafts.error, paths)), None)


def _held(path: Path) -> Any:
    return get(state.document(), path)


def _word(paths: Sequence[Path], meanings: Meanings, otherwise: str, nothing: str | None) -> str | None:
    """The word for what is stored."""
    stored = tuple(_held(path) for path in paths)
    if all(value is None for value in stored):
        return nothing
    return next((word for word, meant in meanings.items() if meant == stored), otherwise)


def _changed(paths: Sequence[Path], meanings: Meanings, key: str, label: str) -> None:
    for path in paths:
        drafts.forget(path)
    meant = meanings.get(drafts.widget(key) or "")
    if meant:
        _keep(paths, meant, label)


def _keep(paths: Sequence[Path], meant: Sequence[Any], label: str) -> bool:
    """Save what differs; whether anything was saved."""
    changes: list[Change] = [
        (path, _held(path), value) for path, value in zip(paths, meant, strict=True) if _held(path) != value
    ]
    if not changes:
        return False
    if not state.save(*changes):
        notices.problem()  # said under the question
        drafts.keep_typed(changes[0][0], changes[0][2], label)
        return False
    for path, _, value in changes:
        drafts.see(path, value)
    return True
